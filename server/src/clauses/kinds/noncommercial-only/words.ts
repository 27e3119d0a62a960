import { PERMISSION } from '../../patterns/sharedWords.ts';

export const COMMERCIAL = 'commercial|business|profit-making|for-profit|revenue-generating|monetary';

/** Both are named: nothing is limited. */
export const BOTH = [
  'business ..3 purpose|purposes|operations ..3 or|and ..8 @noncommercial',
  '@noncommercial ..6 or|and ..6 business purpose|purposes',
  '@noncommercial ..4 and|or ..2 for-profit',
  'any environment',
  'this alternative',
  'commercially ..3 and|or ..3 noncommercially',
  'commercial ..3 and|or ..3 @noncommercial',
  '@noncommercial ..3 and|or ..3 commercial',
  'not limited ..6 noncommercial',
  'any purpose ..8 @noncommercial',
  'any purpose ..8 commercial',
  '@noncommercial ..6 or|and ..4 any purpose',
];

/** With permission it is allowed: commercial-permission-required. */
export const TAKEN_BACK = [
  'without ..2 purchase|purchasing|buying|acquiring ..3 license',
  'no ..8 needed|required|necessary',
  `without a|an|any|the|our|its|your|prior|previous|first|express|explicit|written|obtaining|having|getting|asking|entering|separate|further|licensor|additional ..11 ${PERMISSION}`,
  `without ${PERMISSION}`,
  'unless ..20 permission|consent|authorization|approval|register',
  'unless ..16 a|an|separate|prior|written|signed|express|commercial|another|additional|our ..4 license|agreement',
  `requires|require|needs ..6 ${PERMISSION}`,
];

/** A service for others, which the word only describes: hosted-service-limit. */
export const HOSTING =
  'commercial|business|service|services ..2 hosting|timesharing|time-sharing|asp|bureau|outsourcing|business';

/** What nobody may gain from, by the wrong and not by the gain. */
export const WRONGS = 'war|wars|crime|crimes|violence|suffering|trafficking|slavery';

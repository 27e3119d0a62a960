export const RESEARCH = '@research|personal|hobby|nonproduction';

/** Other purposes are named beside it: nothing is limited to research. */
export const BESIDE = [
  'use of ..3 visitors|readers',
  // What is spoken of there is left out, or an example.
  'excluding ..2 research|evaluation|testing',
  '( such+as ..2 research|evaluation|testing|security',
  'personal information|data|applications|application',
  'no ..3 limitation|limitations|restrictions ..2 for',
  'backup|archival|back-up',
  'but ..3 you may|can',
  'developed ..2 for research',
  // A kind of use that is named, not a limit that is set.
  'personal use ..2 means',
  'personal jurisdiction',
  'and|or production purposes|use',
  '@research|personal ..5 and|or ..3 for profit',
  'commercial use means',
  'not include',
  'for ..3 @noncommercial ..4 including|such+as ..6 @research',
  // To build something is not to study.
  'developing|development|develop|building ..1 and|or ..1 testing|test ..4 software|hardware|application|applications|product|products|program|programs',
  'designed|developed ..2 for ..2 research',
  '@research|personal ..5 and|or ..3 commercial|business',
  'commercial|business ..4 and|or ..4 @research|personal',
  'personal or ..1 @noncommercial purpose|purposes|use|uses|usage|activities',
  'research ..4 or ..2 @noncommercial purpose|purposes|use|uses|usage|activities',
  'research ..4 or|and ..3 commercial',
  'research ..1 and|or ..2 products|production|business',
  'commercial ..4 or|and ..3 research',
  'any purpose',
  '@research ..4 and|or ..2 public ..1 good|benefit|interest',
  '@research ..4 and|or ..2 public-good|public-interest',
  'not limited to',
  // What a kind of organization is.
  'organized|operated|established ..4 exclusively|solely',
  'pursue|pursues ..4 nonprofit|non-profit|not-for-profit|charitable purpose|purposes|goals|aims',
  'without limitation',
  'solely responsible',
  // What is let besides.
  'with research ..1 use ..8 permitted|allowed',
  // Who needs no license at all, and who alone may do it.
  'do not ..1 need|require ..3 licensed|license',
  'by ..1 you|licensee only',
];

/** The same, where purposes other than research are no part of what is matched. */
export const OTHERS = [...BESIDE, 'other+than ..4 @research', 'includes|include the following notice :'];

import type { ClauseKind } from '../kind.ts';
import { FLOW_DOWN } from '../otherWords/conditions.ts';
import { PASSED_DOWN } from '../otherWords/creditFrames.ts';
import { EXAMPLES } from './flow-down/examples.ts';
import { PATTERNS } from './flow-down/patterns.ts';

export const kind: ClauseKind = {
  id: 'flow-down',
  group: 'share-limit',
  effect: 'limits',
  freedoms: ['share'],
  osd: [],
  title: 'Terms to be passed on',
  meaning:
    'Those who receive the material, what is made from it, or a service with it must be bound by the same terms or restrictions.',
  why: 'Your own license or terms of service cannot be more open than this text, and you answer for what your users agree to.',
  advice:
    'Add the restrictions to your license, terms of service and contracts before you share the model or offer it as a service.',
  says: [...PATTERNS, ...FLOW_DOWN],
  unless: [
    'exception|permission ..2 not ..1 apply',
    'federal ..2 acquisition|regulation',
    'confidentiality|nondisclosure ..1 obligation|obligations',
    'indicate ..3 acceptance',
    'permits|permit relicensing',
    'not ..1 affect ..8 rights ..3 provided',
    'notice|statement ..4 stating|saying|that ..12 governed|subject|licensed',
    'use|access and ..1 distribution ..8 subject|governed',
    'may ..4 provide additional or different license',
    'subject+to ..3 additional|separate|third+party|other ..3 terms|license',
    'export+control|export+laws',
    // What an authority may do with what it bought.
    'use ,|or duplication ,|or ..1 disclosure ..30 subject+to|governed+by',
    'use ..2 modification|reproduction|copying ..6 distribution ..16 governed+by|subject+to',
    'interpreted|construed',
    'permitted ..3 only ..3 for',
    'invalid|unenforceable ..2 provision|provisions|term|terms',
    'do not ..1 require',
    'terms apply only to ..1 your',
    'disclosure of ..1 confidential+information',
    'shall not exceed',
    'means providing|making',
    'your ability|rights to',
    'without restriction',
    'amendment',
    'hereby granted ..3 subject+to',
    'state+law|laws+of|jurisdiction|courts',
  ],
  frames: [
    {
      force: 'duty',
      all: [
        'repeat|contain|include|reflect|mirror|impose|carry|restate',
        'contract|contracts|agreement|agreements',
        'customer|customers|user|users|recipient|recipients|client|clients',
        'limits|restrictions|prohibitions|conditions',
      ],
      not: ['copyright|notice'],
      most: 26,
    },
    ...PASSED_DOWN,
  ],
  examples: EXAMPLES,
};

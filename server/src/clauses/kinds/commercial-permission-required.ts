import type { ClauseKind } from '../kind.ts';
import { COMMERCIAL_LEAVE } from '../otherWords/limits.ts';
import { find } from '../patterns/pattern.ts';
import { OTHER_MATTERS } from '../patterns/sharedWords.ts';
import { previousOf } from '../statements/meaning.ts';
import type { Statement } from '../statements/statements.ts';
import { EXAMPLES } from './commercial-permission-required/examples.ts';
import { PATTERNS } from './commercial-permission-required/patterns.ts';
import { SIZE } from './commercial-permission-required/words.ts';

/** What the licensor sells to others needs no leave from it. */
const OF_LICENSOR = 'such ..18 between ..1 licensor ..2 users|customers';

export const kind: ClauseKind = {
  id: 'commercial-permission-required',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Commercial use needs permission',
  meaning: 'Commercial use needs a separate license, an application, a registration or consent, whatever its size.',
  why: 'The licensor can refuse, delay or charge; a product cannot count on it.',
  advice: 'Apply before you build a product on the model, and keep the written answer with it.',
  freeWording: 'You may use the Model for any purpose, including commercial purposes.',
  says: [...PATTERNS, ...COMMERCIAL_LEAVE],
  // "… Otherwise, write to us for a license": of the commercial use named before.
  reads: (statement) => {
    const match =
      find(
        'such|this|that ..2 authorization|license|permission|approval|consent ..4 please|you|contact|email|write ..4 contact|email|apply|write|mail',
        'any',
        statement,
      ) ??
      find(
        'otherwise ..2 please|you|must|should|kindly ..4 email|contact|apply|request|obtain|write ..14 authorization|license|permission',
        'any',
        statement,
      );
    const before = match && previousOf(statement);
    return match && before?.satisfied.hasConcept('commercial') ? { ...match, confidence: 0.8 } : null;
  },
  unless: [
    'consenting people|individuals|persons|speakers|adults',
    'commercial use|uses|exploitation of ..8 likeness|likenesses|portrait|portraits|deceased|celebrity|celebrities',
    'if|when|by|before you? purchase|purchasing|purchased',
    // What the text is for.
    'license|agreement|policy|terms be ..1 intended|designed|meant to',
    // "It prohibits commercial use, and requires changes to be shared under the same license."
    'requires|require ..3 adaptations|derivatives|modifications|changes|improvements|attribution',
    // What is weighed, and not asked.
    'whether|decide|determine|deciding ..6 commercial license|agreement|subscription',
    'no ..1 need|obligation ..1 to',
    'need|needs|require|requires|required ..2 no|not ..6 permission|license|consent|agreement|registration',
    'no ..3 permission|license|consent|agreement|registration ..2 needed|required|necessary',
    // "They do not need a commercial license."
    'not ..2 need|require ..6 permission|license|consent|agreement|registration',
    'anticipated commercial application',
    'when commercially available',
    // One of several ways, which one may choose.
    'in one of ..2 ways',
    'whether ..6 purchase|buy|acquire|obtain',
    'notice|communication ..6 or ..8 directed|addressed|sent',
    'if|when you obtain|obtained ..8 license|authorization',
    'assign|transfer ..8 commercial use ..1 license',
    'endorse',
    'use the name',
    'name of',
    'names of',
    'trademarks',
    'logos',
    'permission ..20 hereby ..1 granted',
  ],
  values: (statement) => ({ how: howIn(statement) }),
  frames: [
    {
      force: 'needs',
      all: [
        'commercial|commercially|money|income|profit|for-profit',
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|hosting|make|earn|generate|generates',
      ],
      not: [
        OTHER_MATTERS,
        ...SIZE,
        'reasonable|reasonably',
        'no|not ..1 commercial',
        'account|fee|fees|per',
        OF_LICENSOR,
      ],
      most: 24,
    },
    {
      force: 'needs',
      all: [
        'company|companies|enterprises|firms|businesses',
        'product|products|services|business',
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment',
      ],
      not: [OTHER_MATTERS, ...SIZE, 'third|confidential|per'],
      most: 20,
    },
  ],
  examples: EXAMPLES,
};

/** How permission is had, by the first word that says so. */
function howIn(statement: Statement): string {
  const text = statement.normalized.slice(statement.span.start, statement.span.end);
  if (/\bregist/i.test(text)) return 'register';
  if (/\b(?:request|appl(?:y|ication)|contact|e-?mail|form|reach out)/i.test(text)) return 'request';
  if (/\b(?:agreement|enter into|sign|licen[cs]e)/i.test(text)) return 'agreement';
  return 'consent';
}

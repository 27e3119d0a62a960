import type { Frame } from '../patterns/frames.ts';

/** Credits, names and terms that go along with what is passed on, in no fixed order of words. */

/** Who, and what, is named as the origin. */
const ORIGIN =
  'origin|source|provenance|author|authors|maker|makers|creator|creators|authorship|our+name|our+names|laboratory|institute|university';

const NOT_CREDIT = [
  'ai|artificial|machine|synthetic|generated|source+code|open+source|confidential|trademark|endorse|permission|consent|inform|notify|notified|third|data+sources|corresponding|readable',
  'changed|modified|altered|changes|modifications',
];

export const CREDITED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^say|state|mention|declare|indicate|tell|note',
      'that ..6 model|it|they|results|data|work|dataset|images ..3 come|comes|came|obtained|made|created|produced|based|derives|derived from|with|by|on',
    ],
    not: NOT_CREDIT,
    most: 28,
  },
  {
    force: 'duty',
    all: [
      '^names|name|named|mentioned|mention|accompanied|indication|credited',
      `${ORIGIN}`,
      '@licensed|publication|publications|paper|work|works|copies|reproductions|model|source|document',
    ],
    not: [
      ...NOT_CREDIT,
      'accompanied ..4 code|license',
      'source ..1 code|form|files',
      'names|name ..4 be ..1 used',
      'not|never',
      'file|named ..1 user',
    ],
    most: 26,
  },
  {
    force: 'duty',
    all: ['^stay|remain ..2 there|put|untouched|visible', 'copyright|notice|credit|attribution|authorship'],
    not: NOT_CREDIT,
    most: 22,
  },
  {
    force: 'duty',
    all: ['^keep|leave|include|put|retain|show ..2 our|author|authors|original ..1 name|names|credit|credits'],
    not: NOT_CREDIT,
    most: 20,
  },
  {
    force: 'duty',
    all: ['^travel|go|come ..2 with ..2 copy|copies|it|model', 'notice|credit|citation|attribution|legend'],
    not: NOT_CREDIT,
    most: 24,
  },
];

const DERIVED =
  '@derivative|derivatives|derivative|fine-tune|modified|changed|adapted|adaptation|adaptations|derived|merged|version|versions|trained+from|model|models';
const NOT_NAME = [
  'author|authors|party|parties|person|user|users|copyright|notice|file|account|domain|company|licensor|endorse|field|variable|class|host|screen',
];

export const NAMED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^have|keep|carry|bear|include|contain|start|begin|prefix|put|place|add|use|name',
      'first+word|start|beginning|front|prefix|in+the+name|in+its+name|in+their+names|in+the+title|identifier|include+the+term|includes+the+term|begin+with',
      'name|names|title|titles|identifier',
      DERIVED,
    ],
    not: NOT_NAME,
    most: 26,
  },
  {
    force: 'any',
    all: [
      'need|needs|carry|carries|bear|bears ..6 in|at ..3 name|title|titles|names|front|start',
      'name|title|titles|names',
      DERIVED,
    ],
    not: [...NOT_NAME, 'not|no|never'],
    most: 18,
  },
  {
    force: 'ban',
    all: [
      '^go|known|appear|released|published|circulate|release|publish ..10 by|under|as ..4 name|names',
      'changed|modified|altered|adapted|derived|fine-tuned|derivative|version|versions',
    ],
    not: NOT_NAME,
    most: 18,
  },
  {
    force: 'any',
    all: ['prefix ..3 name ..1 with', 'fine-tune|derivative|version|model|release'],
    not: ['not', ...NOT_NAME],
    most: 18,
  },
];

export const BADGED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^visible|shown|displayed|seen|legible|appear|show|display',
      'statement|words|word|phrase|sentence|label|line|badge ..2 "',
      'footer|page|pages|site|website|screen|app|interface|product|ui|start',
    ],
    not: ['ai|generated|synthetic|copyright|machine'],
    most: 26,
  },
];

export const SAID_CHANGED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^say|state|describe|tell|document|mention|disclose',
      'what|how|which ..3 you ..2 did|changed|tuned|altered|modified|trained',
    ],
    not: ['consent|law|copyright|personal'],
    most: 26,
  },
];

export const SHARED_ALIKE: readonly Frame[] = [
  {
    force: 'any',
    all: [
      'derivative|derivatives|fine-tune|fine-tunes|merge|merged|derived|derive|adapted|modified|changed|version|change ..10 stay|stays|remain|remains|goes+out|go+out|come|comes|is+governed|are+governed ..2 under|by ..2 this|these|same ..2 license|terms|agreement|conditions',
    ],
    not: ['not|may|unless|ownership|owned|property|law|new|later|future|newer|updated'],
    most: 22,
  },
  {
    force: 'duty',
    all: [
      'derivative|derivatives|fine-tune|fine-tunes|merge|derived|adapted|modified|changed|version',
      '^licensed ..2 like ..2 original|model|this|ours',
    ],
    most: 18,
  },
];

export const PASSED_DOWN: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^apply|impose|extend|enforce',
      'list|rules|restrictions|terms|uses|bans|policy|limits',
      'to|on|upon ..2 your|their|its|all|any? ..1 users|customers|recipients|clients|sublicensees',
    ],
    not: ['law|export|privacy|price|obligations|following', 'not ..2 apply'],
    most: 22,
  },
  {
    force: 'any',
    all: [
      'only|solely ..3 under ..3 agreement|contract|license|terms that|which|containing ..3 contains|contain|includes|include|has|imposes|repeats ..6 prohibitions|restrictions|limits|rules|terms|bans|same|these',
    ],
    not: ['liability|warranty'],
    most: 26,
  },
  {
    force: 'duty',
    all: [
      'recipient|recipients|transferee|customers|whoever|others ..6 ^accept|agree|sign|bound',
      'license|terms|agreement|rules|restrictions',
      'before|get|gets|receive|receives|copy|pass',
    ],
    not: ['confidential|confidentiality|download|downloading|arbitration|law'],
    most: 24,
  },
  {
    force: 'duty',
    all: [
      'terms|terms+of+service|contract|sublicense|sublicenses ..6 ^forbid|prohibit|ban|carry|repeat|mirror',
      'annex|section|same|these|this|forbids|restrictions',
    ],
    not: ['notice|notices|name|law'],
    most: 22,
  },
];

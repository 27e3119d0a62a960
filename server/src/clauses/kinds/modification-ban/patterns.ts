import type { Pattern } from '../../patterns/pattern.ts';
import { USED_FOR } from '../../patterns/sharedWords.ts';
import { BEFORE } from '../../patterns/verbs.ts';

const CHANGE =
  'modify|adapt|alter|transform|change|customize|fine-tune|finetune|retrain|quantize|prune|edit|amend|vary|improve|enhance';

const DERIVED =
  'derivative|derivatives|derivative+works|derivative+work|derivative+material|derivative+models|modifications|adapted+material|adaptations|modified+versions|modified+material|modified+materials|changed+version|modified+work|works+based+on|new+works';

/** What a name stands beside where something else than the licensed thing is changed. */
const OTHER_THINGS =
  'notice|notices|trademark|trademarks|logo|logos|legend|terms|mark|marks|watermark|watermarks|label|labels|markings|branding|sub-branding|copyright|header|field|label|instrument|attribution';

/** Changing, by its name. */
const ACT = 'modification|modifications|adaptation|adaptations|derivative+works|derivatives|finetuning|quantization';

/** "Not permitted: - Modification", "- Adaptation of the weights". */
const NAMED: readonly Pattern[] = [
  {
    mood: 'ban',
    words: `: ^${ACT}`,
    unless: [USED_FOR, `: ${ACT} of|as|in|on|for|to|with|by|under|that|which|or|and|,`],
  },
  { mood: 'ban', words: `: ^${ACT} of ..3 @licensed`, unless: [USED_FOR] },
];

/** "The files must remain unmodified", "the weights must be used as delivered". */
const KEPT_AS_IT_IS: readonly Pattern[] = [
  {
    mood: 'duty',
    words: 'files|weights|model|checkpoint ..4 ^remain|stay|kept|left ..1 unmodified|unchanged|unaltered',
    unless: ['notice|notices|license|copyright'],
  },
  // "… provided that you pass on the package complete and unmodified".
  {
    mood: 'duty',
    words: `${BEFORE} ^distribute|redistribute|copy|share|provide|convey ..8 complete|entire|whole|only ..2 and? ..1 unmodified|unaltered|unchanged`,
    unless: ['notice|notices', 'source', 'together with'],
  },
  {
    mood: 'duty',
    words:
      '@licensed|distribution|files|archive|installer|installation+file ..5 ^be|remain|remains|stay|is ..4 retained|kept|left|distributed|redistributed|in|unmodified|unaltered|unchanged ..6 unmodified|unaltered|unchanged|its+original|its+entirety',
    unless: [
      'logo|logos|notice|notices|together+with|copyright|file+header|header|headers|license|terms',
      'version|versions',
    ],
  },
  {
    mood: 'any',
    words: 'only ..1 unmodified|unaltered|original ..6 may|can|be ..3 redistributed|distributed|shared|passed+on',
  },
  {
    mood: 'any',
    words: 'only ..6 verbatim|unmodified|unaltered ..3 form|copies|version',
    unless: ['be ..1 called|named'],
  },
  {
    mood: 'duty',
    words: '^leave|keep|use|maintain ..4 @licensed ..3 unaltered|unchanged|unmodified|untouched',
    unless: ['notice|notices|copies|copy'],
  },
  {
    mood: 'duty',
    words:
      '^use|run|keep|leave ..4 as ..1 it|they ..1 be ..4 without ..2 changing|modifying|modification|alteration|altering|change',
  },
  {
    mood: 'duty',
    words:
      '^used|use|kept|keep|left|leave|run|deployed ..6 as ..1 delivered|is|provided|supplied|received ..4 without ..2 alteration|alterations|modification|modifications|change|changes|adaptation',
  },
  {
    mood: 'duty',
    words:
      '^used|use|distributed|shared|run|deployed ..6 in ..1 unmodified|unaltered|unchanged|original ..1 form|state|version',
    unless: ['or ..2 modified', 'retain|notice'],
  },
];

/** "You may not modify, translate or fine-tune the model": a verb of change, and the thing. */
const ACTS: readonly Pattern[] = [
  { mood: 'ban', words: '^train ..3 adapter|adapters|lora|loras ..6 of|on|for|from ..3 @model' },
  // "You may change the code (but not the weights)."
  {
    mood: 'any',
    words:
      'modify|change|adapt|alter|edit ..6 but+not the|its ..1 model|weights|parameters|binary|binaries|checkpoint|checkpoints',
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^translate ..12 @licensed`,
    unless: [
      'reverse|decompile|disassemble ..8 translate',
      'translate ..8 reverse|decompile|disassemble',
      'translate ..6 license|agreement|terms|notice|notices',
    ],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^modify|alter|adapt|change ..1 the|this|such ..1 data|images|videos|files`,
    unless: [OTHER_THINGS, 'personal|that ..2 data'],
  },
  // In one list with taking it apart, it is the thing itself that is changed.
  {
    mood: 'ban',
    words: `${BEFORE} ^modify|adapt|alter|translate ,|or|and|/ ..8 decompile|disassemble|reverse+engineer|reverse-engineer|reverse+compile`,
    unless: [OTHER_THINGS],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^${CHANGE} ..20 @licensed`,
    unless: [
      'version|versions|code|copy|copies , modified version|versions|copies ,|or|and',
      // What is improved there is the model of another.
      'create|train|test ..6 improve|fine-tune ..6 machine+learning|artificial|ai',
      'modify|alter|change|adapt|obscure ..6 agreement|terms|notice|notices|legend|legends|trademark|watermark|watermarks|mark|marks|logo|logos|branding|label|labels|proprietary+notices|attribution|meaning|output|outputs',
      // "the Licensed Software" is what is changed, "this license" is not.
      'modify|alter|change|adapt ..4 this|such|a|any|its ..1 license .|,|;|:|or|and|itself|text|terms|agreement|in|except|without|to|for|by',
    ],
  },
  { mood: 'ban', words: '^edit ..2 file|files|model|it|document|weights|code' },
  {
    mood: 'ban',
    words: 'additional|further|continued|supplementary ^training|learning|fine-tuning|tuning ..4 @licensed',
  },
  {
    mood: 'ban',
    words: '^perform|conduct|carry+out|do|make|undertake ..3 secondary|further ..1 development ..2 on|of|with|based',
  },
];

/** "You may not create derivative works", "no derivative works". */
const DERIVED_WORKS: readonly Pattern[] = [
  {
    mood: 'ban',
    words: `${BEFORE} ^create|make|produce|prepare|generate ..2 content|contents|datasets|data|works|products|materials ..1 based+on|derived+from|built+from ..4 @licensed|@named|content|data|images`,
    unless: ['train|model|models', 'that|which ..12 violate|infringe'],
  },
  // "No redistribution, resale or derivative works."
  {
    mood: 'ban',
    words: `no ..9 ^${DERIVED}|modification|adaptation`,
    own: true,
    unless: [
      'of|the|its|your|any ..6 derivatives|derivative+works|modifications|adaptations',
      'no ..9 for|without|other+than',
    ],
  },
  {
    mood: 'any',
    words: 'not permit|allow|authorize|cover ..12 ^derivative ..1 products|product|versions|software|datasets',
    unless: ['other+than|except|unless', 'of|the|its|your|any ..4 derivative'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^create|make|prepare|produce|develop|distribute|share|publish|convey|generate ..6 ${DERIVED}`,
    unless: [
      'never produce',
      'develop model derivatives',
      // Those that were made, with leave, may not be passed on: redistribution-ban.
      'distribute|share|publish|convey ..14 such|those|these derivatives|modifications|derivative+works|adaptations',
      'distribute|share|publish|convey ..14 except|unless ..2 under|pursuant|in+accordance|subject',
      'using|under|with ..3 @trademark',
      'make ..40 available ..1 to|for|public|publicly',
      'be ..1 generated|created|made|produced|developed ..1 by',
      'make available',
      // To whom they may not go is no ban of making them.
      'distribute|share|publish|convey ..8 to ..3 for-profit|commercial|third|others|anyone',
      // Passing on the thing, changed or not, is no ban of changing it.
      'distribute|share|publish|convey|make ..12 @licensed|data ..2 or|and ..2 your|any|its ..2 modifications|derivatives|adaptations|derivative+works',
      'distribute|share|publish|convey ..3 the|this|it|our|any ..3 @licensed|data or|nor modified+versions|modified+version|derivatives|derivative+works|adaptations',
      'distribute|share|publish|convey ..20 under ..4 name|gpl|gnu|terms',
    ],
  },
  {
    mood: 'any',
    words:
      'no derived|derivative|modified|adapted|changed ..1 versions|works|models|copies ..2 may be ..2 made|created|produced|distributed',
  },
  { mood: 'ban', words: `no|any ${DERIVED} ..3 be ^made|created|prepared|produced` },
  { mood: 'any', words: 'no derivatives|derivative+works|modifications ..6 be? permitted|allowed|may' },
  {
    mood: 'ban',
    words: `${DERIVED} ..8 be ..1 ^created|made|prepared|developed|produced`,
    unless: ['has|have been'],
  },
  { mood: 'ban', words: '^create|make|produce|prepare ..3 secondary ..1 works|work|creations|versions' },
];

/** "The software may not be altered". */
const PASSIVE: readonly Pattern[] = [
  {
    mood: 'ban',
    words: 'tests|test+suite|specification|standard ..6 be ..2 ^changed|modified|altered|adapted',
    unless: ['notice|notices'],
  },
  {
    mood: 'ban',
    words: '@licensed|files ..6 be ..12 ^modified|altered|changed|adapted',
    unless: [
      'notice|notices',
      'aggregated|combined with',
      'entitled|entitlement|right ..4 modify|alter|change|adapt ..3 license|terms|conditions',
    ],
  },
  // "The Software, in whole or in part, may not be changed or sold."
  {
    mood: 'ban',
    words:
      'model|models|weights|software|program|code|work|material|materials|checkpoint|checkpoints|dataset ..10 be ..1 ^modified|altered|adapted|changed|fine-tuned ..1 or|and|,|/|.|;|for|by|in|without',
    unless: [OTHER_THINGS, 'notice|notices|license|terms|agreement ..4 be'],
  },
  {
    mood: 'ban',
    words:
      'this|the|our|these content|contents|text|texts|page|pages|article|photos|images|recordings|corpus ..3 be ..6 ^modified|altered|adapted|changed',
    unless: ['notice|notices', 'license'],
  },
];

/** "You may not alter Orchid Voice": the thing by a name of its own. */
const BY_NAME: readonly Pattern[] = [
  // "You may not modify Foo Studio", "Foo Studio may not be altered."
  {
    mood: 'ban',
    words: `${BEFORE} ^modify|adapt|alter|customize ..3 @named`,
    unless: [OTHER_THINGS],
    confidence: 0.8,
  },
  {
    mood: 'ban',
    words: '@named ..3 be ..5 ^modified|altered|adapted|translated',
    unless: [OTHER_THINGS, 'entire agreement'],
    confidence: 0.8,
  },
];

/** "Modification is not permitted", "any change to the model requires our approval". */
const NOUNS: readonly Pattern[] = [
  // "Fine-tuning of the weights is not permitted", "we forbid modification of the files".
  {
    mood: 'ban',
    words:
      'not|no|forbid|forbids|prohibit|prohibits|disallow|disallows ^modification|alteration|adaptation|fine-tuning|fine+tuning|customization of ..2 @licensed',
    unless: [OTHER_THINGS, 'notice|notices|terms|agreement', 'make|apply|warranty|patent|infringed'],
  },
  {
    mood: 'any',
    words: 'not ..1 permit|allow|authorize modification|alteration|adaptation|fine-tuning|fine+tuning of ..2 @licensed',
    unless: [OTHER_THINGS, 'notice|notices|terms|agreement', 'warranty|patent'],
  },
  // "Modification: not allowed."
  {
    mood: 'any',
    words:
      'modification|modifications|derivatives|derivative+works|fine-tuning : ..2 prohibited|forbidden|not+permitted|not+allowed|none',
    unless: ['not prohibited|forbidden'],
  },
  {
    mood: 'main',
    words:
      '^modification|modifications|derivatives|derivative+works|adaptations ..4 be ..1 not ..1 permitted|allowed|licensed',
    unless: [
      'use|usage|exploitation|sale|name|terms|license|distribution|redistribution|sharing|publication|copying|hosting ..2 of ..10 modification|modifications|derivatives|derivative+works|adaptations',
      'with or without',
    ],
  },
  {
    mood: 'any',
    words:
      'redistribution|distribution|replication|copying|reproduction|resale ..4 modification ..16 be ..1 not ..1 permitted|allowed|authorized',
    unless: ['use|usage|exploitation|sale ..2 of ..10 modification', 'with or without', 'under|to ..2 another|other'],
  },
  {
    mood: 'main',
    words: `modification|adaptation|alteration|${DERIVED} ..8 be ..3 ^prohibited|forbidden`,
    unless: [
      `use|usage|exploitation|sale ..2 of ..10 ${DERIVED}`,
      'prohibited|forbidden from',
      'with or without ..2 modification|adaptation|alteration',
    ],
  },
  {
    mood: 'any',
    words:
      'no changes|change|alterations|alteration|modification|adaptations ..2 to|of ..4 @licensed ..3 allowed|permitted|authorized|may',
  },
  {
    mood: 'main',
    words:
      'fine-tuning|finetuning|merging|quantization|retraining|adaptation|alteration ..12 be ..1 ^not+permitted|not+allowed|prohibited|forbidden|barred',
    unless: ['notice|notices'],
  },
  {
    mood: 'main',
    words:
      'alteration|modification|adaptation|change|changes ..2 of|to ..4 @licensed ..2 require|requires|needs|need ..6 consent|approval|permission|authorization',
    unless: [
      'notice|terms|agreement|license ..2 require',
      'require|need no ..3 consent|approval|permission|authorization',
    ],
  },
  {
    mood: 'any',
    words:
      'additional|further|continued|supplementary training|learning|fine-tuning|tuning ..4 @licensed ..3 be ..2 prohibited|forbidden|not+permitted|not+allowed',
    unless: ['not prohibited|forbidden'],
  },
];

/** "The license includes no right to modify it", "modification is reserved to us". */
const NO_RIGHT: readonly Pattern[] = [
  {
    mood: 'ban',
    words: '^build|create|make|derive ..2 model|models ..1 from|upon ..2 weights|model|checkpoint|checkpoints',
  },
  // "… does not include any right to: (i) sell or modify it".
  {
    mood: 'any',
    words:
      'not ..1 include|grant|give|convey|confer|extend|cover ..6 right|rights|permission ..2 to ..14 modify|adapt|alter|fine-tune',
    unless: [
      OTHER_THINGS,
      'other+than|except|third|exclusive',
      'deploy|use|share|the|our|its|of ..2 fine-tuned model|weights|checkpoint',
    ],
  },
  // "… retains the exclusive right to publish derivative works."
  {
    mood: 'any',
    words: `author|authors|licensor|we|owner|holder ..1 retain|retains|reserve|reserves|keeps|keep ..2 exclusive|sole right|rights ..2 to ..6 ${DERIVED}`,
  },
  // "The following rights are reserved to us: …".
  {
    mood: 'any',
    words: 'right|rights ..4 reserved|reserves|retained|retains ..6 : ..16 modification|adaptation|derivatives',
    unless: ['not ..6 reserved|reserves|retained|retains', 'except|@trademark|name|names|logo'],
    confidence: 0.8,
  },
  {
    mood: 'any',
    words: 'right ..2 to ..2 make? ..1 changes|modify|modifications|change|adapt|adaptations|alter ..6 be reserved',
    unless: ['licensor|we|us ..4 reserve'],
  },
];

/** How a sentence says that the thing may not be changed, in the order in which it is tried. */
export const PATTERNS: readonly Pattern[] = [
  ...NAMED,
  ...KEPT_AS_IT_IS,
  ...ACTS,
  ...DERIVED_WORKS,
  ...PASSIVE,
  ...BY_NAME,
  ...NOUNS,
  ...NO_RIGHT,
];

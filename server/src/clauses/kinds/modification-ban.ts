import type { ClauseKind } from '../kind.ts';
import { NOT_THE_ACT, SYNTHETIC_MARK } from '../sharedWords.ts';
import { BEFORE } from '../verbs.ts';

const CHANGE =
  'modify|adapt|alter|transform|change|customize|fine-tune|finetune|retrain|quantize|prune|edit|amend|vary|improve|enhance';
const DERIVED =
  'derivative|derivatives|derivative+works|derivative+work|derivative+material|derivative+models|modifications|adapted+material|adaptations|modified+versions|modified+material|modified+materials|changed+version|modified+work|works+based+on|new+works';

/** What a name stands beside where something else than the licensed thing is changed. */
const OTHER_THINGS =
  'notice|notices|trademark|trademarks|logo|logos|legend|terms|mark|marks|watermark|watermarks|label|labels|markings|branding|sub-branding|copyright|header|field|label|instrument|attribution';

export const kind: ClauseKind = {
  id: 'modification-ban',
  group: 'modify-limit',
  effect: 'withholds',
  freedoms: ['modify'],
  osd: [3],
  title: 'No modification',
  meaning: 'You may not change the material or make works based on it, or may not pass on a changed version.',
  why: 'Fine-tuning, quantizing, merging and repairing the model all make a changed version.',
  practices: {
    distillation: 'A model distilled from this one may count as a work based on it.',
  },
  advice: 'Use the material as it is, or ask the licensor for the right to modify it.',
  freeWording: 'You may modify the Model and make derivative works of it.',
  says: [
    {
      mood: 'duty',
      words: 'files|weights|model|checkpoint ..4 ^remain|stay|kept|left ..1 unmodified|unchanged|unaltered',
      unless: ['notice|notices|license|copyright'],
    },
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
      words: `${BEFORE} ^create|make|produce|prepare|generate ..2 content|contents|datasets|data|works|products|materials ..1 based+on|derived+from|built+from ..4 @licensed|@named|content|data|images`,
      unless: ['train|model|models', 'that|which ..12 violate|infringe'],
    },
    {
      mood: 'ban',
      words: 'tests|test+suite|specification|standard ..6 be ..2 ^changed|modified|altered|adapted',
      unless: ['notice|notices'],
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
    // "… does not include any right to: (i) sell or modify it".
    {
      mood: 'any',
      words:
        'not ..1 include|grant|give|convey|confer|extend|cover ..6 right|rights|permission ..2 to ..14 modify|adapt|alter|fine-tune',
      unless: [OTHER_THINGS, 'other+than|except|third|exclusive'],
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
    // "Fine-tuning of the weights is not permitted", "we forbid modification of the files".
    {
      mood: 'ban',
      words:
        'not|no|forbid|forbids|prohibit|prohibits|disallow|disallows ^modification|alteration|adaptation|fine-tuning|fine+tuning|customization of ..2 @licensed',
      unless: [OTHER_THINGS, 'notice|notices|terms|agreement', 'make|apply|warranty|patent|infringed'],
    },
    {
      mood: 'any',
      words:
        'not ..1 permit|allow|authorize modification|alteration|adaptation|fine-tuning|fine+tuning of ..2 @licensed',
      unless: [OTHER_THINGS, 'notice|notices|terms|agreement', 'warranty|patent'],
    },
    {
      mood: 'any',
      words: 'not permit|allow|authorize|cover ..12 ^derivative ..1 products|product|versions|software|datasets',
      unless: ['other+than|except|unless', 'of|the|its|your|any ..4 derivative'],
    },
    // "Modification: not allowed."
    {
      mood: 'any',
      words:
        'modification|modifications|derivatives|derivative+works|fine-tuning : ..2 prohibited|forbidden|not+permitted|not+allowed|none',
      unless: ['not prohibited|forbidden'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^${CHANGE} ..20 @licensed`,
      unless: [
        'version|versions|code|copy|copies , modified version|versions|copies ,|or|and',
        // What is improved there is the model of another.
        'create|train|test ..6 improve|fine-tune ..6 machine+learning|artificial|ai',
        'modify|alter|change|adapt|obscure ..6 agreement|terms|notice|notices|legend|legends|trademark|watermark|watermarks|mark|marks|label|labels|proprietary+notices|attribution|meaning|output|outputs',
        // "the Licensed Software" is what is changed, "this license" is not.
        'modify|alter|change|adapt ..4 this|such|a|any|its ..1 license .|,|;|:|or|and|itself|text|terms|agreement|in|except|without|to|for|by',
      ],
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
        'distribute|share|publish|convey ..20 under ..4 name|gpl|gnu|terms',
      ],
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
    // "You may not modify Foo Studio", "Foo Studio may not be altered."
    {
      mood: 'ban',
      words: `${BEFORE} ^modify|adapt|alter|customize ..3 @named`,
      unless: [OTHER_THINGS],
      confidence: 0.8,
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
      words: '@named ..3 be ..5 ^modified|altered|adapted|translated',
      unless: [OTHER_THINGS, 'entire agreement'],
      confidence: 0.8,
    },
    {
      mood: 'ban',
      words:
        'this|the|our|these content|contents|text|texts|page|pages|article|photos|images|recordings|corpus ..3 be ..6 ^modified|altered|adapted|changed',
      unless: ['notice|notices', 'license'],
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
        '@licensed|distribution|files|archive|installer|installation+file ..5 ^be|remain|remains|stay|is ..4 retained|kept|left|distributed|redistributed|in|unmodified|unaltered|unchanged ..3 unmodified|unaltered|unchanged|its',
      unless: [
        'logo|logos|notice|notices|together+with|copyright|file+header|header|headers|license|terms',
        'version|versions',
      ],
    },
    {
      mood: 'main',
      words: '^modification ..1 be ..1 not ..1 permitted|allowed|licensed',
      unless: ['use|usage|exploitation|sale ..2 of ..10 modification', 'with or without'],
    },
    {
      mood: 'any',
      words: 'only ..1 unmodified|unaltered|original ..6 may|can|be ..3 redistributed|distributed|shared|passed+on',
    },
    // "… retains the exclusive right to publish derivative works."
    {
      mood: 'any',
      words: `author|authors|licensor|we|owner|holder ..1 retain|retains|reserve|reserves|keeps|keep ..2 exclusive|sole right|rights ..2 to ..6 ${DERIVED}`,
    },
    {
      mood: 'any',
      words: 'only ..6 verbatim|unmodified|unaltered ..3 form|copies|version',
      unless: ['be ..1 called|named'],
    },
    {
      mood: 'main',
      words: `modification|adaptation|alteration|${DERIVED} ..8 be ..3 ^prohibited|forbidden`,
      unless: [`use|usage|exploitation|sale ..2 of ..10 ${DERIVED}`, 'prohibited|forbidden from'],
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
    // "The following rights are reserved to us: …".
    {
      mood: 'any',
      words: 'right|rights ..4 reserved|reserves|retained|retains ..6 : ..16 modification|adaptation|derivatives',
      unless: ['not ..6 reserved|reserves|retained|retains', 'except|@trademark|name|names|logo'],
      confidence: 0.8,
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
      mood: 'duty',
      words: '^leave|keep|use|maintain ..4 @licensed ..3 unaltered|unchanged|unmodified|untouched',
      unless: ['notice|notices|copies|copy'],
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
      words: 'right ..2 to ..2 make? ..1 changes|modify|modifications|change|adapt|adaptations|alter ..6 be reserved',
      unless: ['licensor|we|us ..4 reserve'],
    },
    { mood: 'ban', words: '^edit ..2 file|files|model|it|document|weights|code' },
    {
      mood: 'ban',
      words: 'additional|further|continued|supplementary ^training|learning|fine-tuning|tuning ..4 @licensed',
    },
    {
      mood: 'any',
      words:
        'additional|further|continued|supplementary training|learning|fine-tuning|tuning ..4 @licensed ..3 be ..2 prohibited|forbidden|not+permitted|not+allowed',
      unless: ['not prohibited|forbidden'],
    },
    { mood: 'ban', words: '^create|make|produce|prepare ..3 secondary ..1 works|work|creations|versions' },
    {
      mood: 'duty',
      words:
        '^use|run|keep|leave ..4 as ..1 it|they ..1 be ..4 without ..2 changing|modifying|modification|alteration|altering|change',
    },
    {
      mood: 'ban',
      words: '^perform|conduct|carry+out|do|make|undertake ..3 secondary|further ..1 development ..2 on|of|with|based',
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
  ],
  unless: [
    'in ..1 breach|violation ..1 of',
    'not ..2 to? ..1 enforce|assert ..8 rights|patents',
    'right to distribute ..4 modified',
    // What is banned is the aim of the change.
    'modify|modifying|alter|altering|change|changing|fine-tune|fine-tuning ..3 @model ..2 to|so+as+to ..2 remove|bypass|disable|weaken|circumvent|evade|defeat|harm|deceive',
    // The text of the license, the name of the thing and what marks it stay as they are; the thing itself may change.
    'modification|modifications|modify|change of? the|this? license be ..1 not? permitted|allowed',
    'modify|change|alter ..1 name|indication|indications of',
    SYNTHETIC_MARK,
    // What is barred is a way of using it, not the change.
    'modify|adapt|alter|change ..10 use ..6 in any? ..1 way|manner|fashion ..3 that|which ..2 violates|violate|infringes|infringe|breaches',
    ...NOT_THE_ACT,
    'use|using ..3 to ..4 train|improve|develop ..12 algorithms|models ..12 compete|competition|competing',
    // Limits of place are kinds of their own.
    'use ..12 modify|adapt|change ..30 outside|outside+of ..3 territory|@place',
    'modify|adapt|change ..2 ,|or ..12 within|inside|outside ..3 territory|@place',
    'in ..3 manner|way|fashion ..2 that ..12 @licensed|source',
    'modified|altered ,|or|and ..1 unmodified|unaltered',
    'training|fine-tuning ..4 of any|another|other ..4 model|models|system|systems',
    'use ..10 @licensed|@output ..12 to|for ..8 modify|alter|change|fine-tune|train|develop|improve|create|produce',
    '@licensed|@output ..3 not ..1 be ..2 used ..2 to|for ..8 modify|alter|change|fine-tune|train|develop|improve|create|produce|optimize',
    'for ..12 purpose|purposes ..24 use ..3 copy|modify|distribute|create',
    'terms ..16 be changed',
    // "It does not change your rights to use it."
    'do not ..2 change|alter|modify ..3 right|rights',
    'alter or restrict',
    'not by itself change|alter|modify',
    'credit|comment|logotype',
    'change|modify|modification ..2 the license .|,|;|:|or|and|itself|text|terms|agreement|in|of|except|without|to|for|by|grant|grants',
    // What makes users pay: safeguard-removal-ban.
    'license+key|license+keys',
    'mechanisms ..2 for ..2 licensing|license',
    // "Neither the Work nor Modified Versions may be used …"
    'or modified versions ..2 may be',
    'regardless of whether',
    'sole+responsibility',
    'nothing ..2 else ..25 grant',
    'liable|impossible|wise|necessarily',
    'supersede|otherwise+governed',
    // The contract between the parties.
    'this|these agreement|license|terms|contract may|shall|must|can|cannot|will not? be ..4 modified|amended|changed',
    'made to ..1 agreement|terms|contract',
    'made to this|the license .|,|;|except|without|unless|by|in',
    'entire ..1 agreement|understanding ..60 modified|amended|changed',
    'amended|waived ,|or|and ..1 modified|changed',
    'modified|changed ,|or|and ..1 amended|waived',
    'conflict ..3 modify',
    'it may|shall not ..1 be ..3 modified|amended|changed ..3 except|unless|other+than ..1 in|by ..1 writing|instrument',
    'not ..20 prevent|stop|hinder ..3 users|anyone|others|recipients|people from',
    'alter|modify|change ..3 use ..6 in a|any way|manner ..2 that|which ..2 disables|circumvents|defeats|removes',
    'fee|fees|payment ..10 right|rights ..2 to ..10 modify',
    'derogatory|mutilate',
    'notice|notices ..8 altered|changed|modified',
    'license|agreement ..20 not altered',
    'proprietary|copyright|intellectual+property ..8 notice',
    'offer|impose ..4 additional|different',
    'alter|restrict ..8 recipients ..3 rights',
    'modify|amend|change ..3 this ..2 license|agreement',
    // The license itself says elsewhere how one may modify.
    'modify|adapt|derivative+works|derivatives ..24 except ..3 expressly|explicitly ..8 license|agreement|terms',
    'purpose of translating',
    'adversely|vulnerabilities|obligation|legal+rights|misrepresent|endorsed|endorse',
    'terms ..12 that ..2 alter|restrict',
  ],
  frames: [
    {
      force: 'ban',
      all: ['change|adaptation|fine-tuning|finetuning|alterations', '@licensed|version|versions|weights|it'],
      not: [
        '@warranty|@patent',
        'notice|notices|terms|agreement|copyright|law|purpose|purposes|output|mark|marks|label|price|fee|name|names|ownership|meaning|misrepresent|date|file|files|license|represent|without|address|time|control|distribute|publish|share|convey|improvements',
        'use ..8 to',
      ],
      most: 14,
    },
    {
      force: 'duty',
      all: ['left|leave|keep|kept|remain', 'as+it+is|unaltered|unchanged|unmodified', '@licensed'],
      not: ['notice|notices|copyright|copies|copy|legend|terms|date|disclaimer'],
      most: 14,
    },
  ],
  examples: {
    match: [
      'The files must remain unmodified.',
      'You shall not train adapters on top of the Model.',
      'You must not modify the data.',
      'If you change the recordings, you may not distribute the modified material.',
      'We forbid modification of the weights.',
      'You may adapt the Model only with the approval of the Licensor.',
      'No redistribution, resale or derivative works.',
      'This license does not permit resale, derivative products, or commercial operation.',
      'The software, in whole or in part, may not be altered or sold.',
      'You may change the source code (but not the model) to fix it.',
      'You will not modify, adapt, disassemble, unpack, or otherwise look into the inner workings of any of the parts of which the kit that we hand you is made up.',
      'You may not modify the Licensed Software.',
      'You may not modify, adapt, or translate the LICENSED SOFTWARE for anyone else.',
      'The license does not include any right to:\n\n(i) sell, lease or modify any portion of the Software;\n\n(ii) copy the Documentation.',
      'You may not use, copy, rent, lease, modify or transfer the program, except as provided for in this agreement.',
      'You may not modify, decompile, disassemble or translate the Tool.',
      'You may not alter Orchid Voice.',
      'Orchid Voice may not be modified.',
      'Modification is not permitted.',
      'The text may not be changed in any way.',
      'You may share it provided that you distribute the Software complete and unmodified.',
      'The author retains the exclusive right to publish derivative works.',
      'You will not create datasets based on the Orchid Maps.',
      'The weights must be used as delivered, without any alteration.',
      'These rights are reserved to the Licensor:\n\n- modification\n\n- public display',
      'The buyer shall not undertake further development of the Model.',
      'You must run the model as it is, without altering it.',
      'Further tuning of the weights is forbidden.',
      'You may not make secondary works of the Model.',
      'You may not modify, adapt or translate the Software.',
      'You shall not create derivative works of the Model.',
      'You agree not to fine-tune or alter the weights.',
      'The files may be copied provided that they are not changed in any way.',
      'You do not have permission to share adapted material.',
    ],
    noMatch: [
      'The licensee owns the derivative works, provided that they are not made in breach of this agreement.',
      'You promise not to enforce your patents against the lab for using or modifying the Contribution.',
      'Permission to modify the software is granted, but not the right to distribute the complete modified source code.',
      'You may not distribute the Tool or Derivative Works under plain GPL terms.',
      'You will not distribute any modification of the Tool under the same name as the Tool.',
      'The patent license shall not apply to any modification of the Contribution.',
      'No warranty is given in any case of modification of the Software by others.',
      'This is the entire agreement of the parties on the Software, and it may not be modified except in writing.',
      'No amendment or modification may be made to this Agreement except in writing.',
      'None of the terms of this License on the Software may be waived or modified by an agent.',
      'You may not charge a fee for granting the right to use or modify the copy.',
      'Licensee shall not distribute the Derivative except under an agreement that protects it as much.',
      'You may not distribute modified versions under our trademarks.',
      'Only wholly unmodified versions of this text may be called the "Orchid License".',
      'You must not use the results to create, train, or otherwise improve any machine learning algorithms or models.',
      'You may not distribute derivatives to any for-profit third parties.',
      'No redistribution of the Model or of its derivatives.',
      'Linking the model does not by itself change the license of your program.',
      'You may not pass on the weights, modified or unmodified, through a hub.',
      'You shall not use labels as an input to the training, fine-tuning, or testing of any other model.',
      '# Terms\n\n## Restrictions\n\n- Modifying the model to remove its filters.',
      'No modification of the license is permitted, only verbatim copies of it.',
      'The Recipient may not change the name of the Licensed Program.',
      'You must not distort, mutilate or modify the Work in a derogatory way.',
      'This notice may not be removed or altered from any source or binary distribution.',
      'You shall not copy, modify or use the product in any way that violates the law.',
      'You may not reverse compile, or otherwise translate the Program.',
      'You may not modify any notices of Orchid Labs.',
      'This license is for your protection and does not change your rights to use your contributions.',
      'You must not modify the license itself.',
      'This EULA may not be modified except by a signed instrument.',
      'You must not alter the Orchid logo.',
      'You may not alter any watermark or mark that shows that a picture was made by the Model.',
      'Commercial use of this code or of its modification is not permitted.',
      'No one but the owner of the work shall be entitled to modify the terms of its license.',
      'Producing, modifying or distributing weapons or dangerous materials is not allowed.',
      'You may modify the Model.',
      'The patent license shall not apply to any modification of the Contribution.',
      'This warranty shall not apply in any case of alterations of the Software.',
      'Makers of devices must not use signatures to prevent users from modifying the software.',
      'This is all that we agreed on the Software. It may not be modified except in a writing signed by both.',
      'You may not tamper with, alter, or use the Software in a way that disables its checks of the license.',
      'Without accepting this License, nobody has the right to use or modify the package.',
      'All rights are reserved. Modification is welcome.',
      'Modification of the Model requires no consent.',
      'You agree that you will not run, adapt, or otherwise use the Model within the European Union.',
      'The Model and its outputs may not be used to train, tune or otherwise improve any network.',
      'The license of the code (MIT) does not cover the modified weights.',
      'Any commercial use of the Model or a derivative work of it is prohibited.',
      'You may not export or make available the Model or a derivative of it against the law.',
      'Nothing in Section 7(c) prohibits conversion or modification of the Model.',
      'You may not alter or remove copyright notices of the Software.',
      'If you do not modify the Software, no notice is needed.',
      'The licensor may not modify this Agreement without notice.',
      'You may not misrepresent the origin of a modified version of the Model.',
      'You may not copy, modify or distribute the Program except as expressly provided under this License.',
      'You will not make the Software or your Modifications available to others.',
      'You agree not to use, change or modify the Model in any of the following ways:\n\n(a) to stalk a person.',
    ],
  },
};

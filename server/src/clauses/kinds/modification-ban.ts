import type { ClauseKind } from '../kind.ts';
import { UNCHANGED } from '../otherWords/limits.ts';
import { NOT_THE_ACT, SYNTHETIC_MARK } from '../patterns/sharedWords.ts';
import { EXAMPLES } from './modification-ban/examples.ts';
import { PATTERNS } from './modification-ban/patterns.ts';

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
  says: [...PATTERNS, ...UNCHANGED],
  unless: [
    'no modification|amendment|change|variation ..1 of|to ..2 agreement|license|terms|deed|contract',
    'in ..1 breach|violation ..1 of',
    'not ..2 to? ..1 enforce ..8 rights|patents',
    'right to distribute ..4 modified',
    'grant other rights',
    'modify|alter|change ..2 prohibition|prohibitions|restriction|restrictions|limitation|limitations',
    // What is banned is the aim of the change.
    'modify|modifying|alter|altering|change|changing|fine-tune|fine-tuning ..3 @model ..2 to|so+as+to ..2 remove|bypass|disable|weaken|circumvent|evade|defeat|harm|deceive',
    'derivative|derivatives ..5 that|which ..2 impersonate|imitate|clone|harm|deceive|mislead|defame|harass|infringe|violate',
    'train|fine-tune ..10 poisoned|malicious|harmful ..1 data|dataset|datasets|examples',
    // The text of the license, the name of the thing and what marks it stay as they are; the thing itself may change.
    'modification|modifications|modify|change of? the|this? license be ..1 not? permitted|allowed',
    'modify|change|alter ..1 name|indication|indications of',
    'unless ..2 name|names ..3 change',
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
    'alter|modify|change ..3 use ..6 in a|any way|manner ..2 that|which ..2 disables|circumvents|defeats|removes',
    'fee|fees|payment ..10 right|rights ..2 to ..10 modify',
    'derogatory|mutilate',
    'changing it manually',
    'not grant other rights',
    'notice|notices ..8 altered|changed|modified',
    'license|agreement ..20 not altered',
    'proprietary|copyright|intellectual+property ..8 notice',
    'offer|impose ..4 additional|different',
    'alter|restrict ..8 recipients ..3 rights',
    'modify|amend|change ..3 this ..2 license|agreement',
    // The license itself says elsewhere how one may modify.
    'modify|adapt|derivative+works|derivatives ..24 except ..3 expressly|explicitly ..8 license|agreement|terms',
    'manner|way ..3 not ..1 permitted|authorized|allowed|licensed ..3 this|these ..1 license|agreement|terms',
    'purpose of translating',
    'adversely|vulnerabilities|obligation|legal+rights|misrepresent|endorsed|endorse',
    'terms ..12 that ..2 alter|restrict',
    'change ..1 control|management',
    'not ..1 a? substitute|replacement for',
  ],
  frames: [
    {
      force: 'ban',
      all: ['change|adaptation|fine-tuning|finetuning|alterations', '@licensed|version|versions|weights|it'],
      not: [
        '@warranty|@patent',
        'notice|notices|terms|agreement|copyright|law|purpose|purposes|output|mark|marks|label|logo|logos|branding|price|fee|name|names|ownership|meaning|misrepresent|date|file|files|license|represent|without|address|time|control|distribute|publish|share|convey|improvements',
        'use ..8 to',
        // What its makers have not made it for.
        'not fine-tuned|finetuned|adapted|changed to|for',
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
  examples: EXAMPLES,
};

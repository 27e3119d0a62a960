import type { ClauseValue } from '../clause.ts';
import type { ClauseKind } from '../kind.ts';
import { WHERE_ONLY } from '../otherWords/fieldFrames.ts';
import { ANYWHERE } from '../patterns/pattern.ts';
import type { Statement } from '../statements/statements.ts';
import { territoriesIn } from '../values/territories.ts';

/** Sanctions and export law: export-control. */
const EXPORT = ['government', 'imply', 'export', 'sanction', 'sanctions', 'embargo', 'embargoed', 'prohibited+by+law'];

export const kind: ClauseKind = {
  id: 'geographic-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5],
  title: 'Some territories only',
  meaning: 'Countries, regions or their residents are excluded, or the grant holds in a named territory alone.',
  why: 'People there have no right at all, and a model published for everyone reaches them.',
  advice: 'Check where you, your servers and your users are; ask the licensor for those left out.',
  freeWording: 'The rights of this license are granted to everyone, in every country.',
  says: [
    {
      mood: 'permit',
      words:
        'only ..2 ^@use|access|download|offer ..12 in|within|from ..2 available|supported|listed|eligible|approved|permitted region|regions|country|countries|territory|territories|jurisdictions',
      unless: EXPORT,
    },

    // "… outside of the country where you bought it".
    {
      mood: 'ban',
      words:
        '^@use|install|deploy|access|run ..12 outside|outside+of|beyond ..1 the country|countries|region|territory ..1 where|in|of ..5 purchase|bought|acquire|delivered|licensed|originally',
      unless: EXPORT,
    },
    { mood: 'main', words: '@limitedTerritory' },
    {
      mood: 'any',
      words:
        'not ..4 granted|apply|available|extend|licensed|valid|offered ..20 domiciled|resident|residents|located|principal+place+of+business|headquartered ..10 in',
    },
    {
      mood: 'any',
      words:
        'if you are ..6 domiciled|resident|residents|located|citizen|incorporated|established ..30 not ..6 use|granted|permitted|authorized|licensed|allowed',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'not ..2 use|access|download|run|install ..10 if|when|where you|your ..10 located|resident|residing|domiciled|based|established|living ..2 in|within|of',
      unless: EXPORT,
    },
    {
      mood: 'ban',
      words: '^@use|@distribute|@modify|access|available ..20 outside|outside+of|beyond ..6 @place',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words: 'not ..4 apply|available|valid|granted|extend|licensed|offered|intended ..4 in|to|within|for ..10 @place',
      // "Matters not mentioned in the license are subject to the laws of France."
      unless: [...EXPORT, 'law|laws of'],
    },
    {
      mood: 'any',
      words: 'license|agreement|grant|grants|terms|territory ..14 excludes|exclude|excluding ..3 @place',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'use|access|deployment|users ..3 from|in|within ..3 region|regions|country|countries|territory|territories|jurisdiction|jurisdictions ..4 requires|require|needs|need|not ..8 license|permission|consent|agreement|authorization|permitted|allowed|licensed',
      unless: EXPORT,
    },
    {
      mood: 'ban',
      words: '^@use|access|download|@distribute ..12 in|within|from ..2 @place',
      unless: [...EXPORT, 'law', 'laws'],
    },
    {
      mood: 'any',
      words:
        'prohibited|forbidden|barred|banned|excluded ..2 from ..3 use|used|using|distribution|distributed|deployment|deployed|brought|export ..4 in|into|within|to ..8 @place',
      unless: EXPORT,
    },
    {
      mood: 'main',
      words: 'only|solely|exclusively|limited+to ..3 in|within|to|for ..4 @place',
      unless: [
        ...EXPORT,
        'law',
        'laws',
        'court',
        'courts',
        'jurisdiction',
        'responsibilities',
        'liability',
        'maximum extent',
        'permissible',
      ],
    },
    {
      mood: 'any',
      words:
        'license|rights|permission|grant ..2 be ..1 valid|granted|effective|given|available ..1 in|within|for ..3 @place only|alone|exclusively',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'persons|companies|individuals|users|residents|anyone|organizations|entities ..2 domiciled|resident|located|established|residing|based|headquartered ..6 not ..6 granted|licensed|permitted|allowed|use|given|receive',
      unless: EXPORT,
    },
    { mood: 'main', words: 'territory be ..3 world|worldwide ..2 except|excluding|without', unless: EXPORT },
    {
      mood: 'main',
      words: 'must|shall|need ..1 be ..2 resident|citizen|located|established|domiciled|based ..3 of|in ..3 @place',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words: 'territory ..6 means|mean ..12 excluding|except|other+than',
      unless: EXPORT,
      roles: ANYWHERE,
    },
    {
      mood: 'any',
      words:
        'residents|citizens|users|persons|individuals|companies ..4 of|in|from ..6 @place ..10 not ..4 use|permitted|allowed|licensed|eligible|access',
      unless: EXPORT,
    },
    { mood: 'main', words: 'territory|@place ..6 nowhere+else|no+other|not+elsewhere', unless: EXPORT },
    {
      mood: 'any',
      words:
        'persons|person|users|companies|residents|anyone|entities|those ..8 in|of|from ..8 @place ..3 have no ..1 right|rights|license|permission',
      unless: EXPORT,
    },
    {
      mood: 'granted',
      words: '^@use|@distribute|@modify ..10 in|within|inside ..8 @place ..3 exclusively|only|alone|solely',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'if ..6 place+of+business|seat|headquarters|residence|domicile|registered+office ..4 in|within ..4 @place ..12 not ..3 use|granted|licensed|permitted|allowed|access',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words: 'users|user|persons|residents|companies|citizens ..2 in|from|of ..3 @place ..4 excluded',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'valid|granted|holds|applies|effective|license|rights|grant ..6 world|worldwide ..4 exception|except|excluding ..4 @place',
      unless: EXPORT,
    },
    { mood: 'main', words: 'not for ..1 use|distribution|sale ..1 in|within|to ..3 @place', unless: EXPORT },
    {
      mood: 'ban',
      words:
        '^make|offer|provide|@distribute ..8 available ..2 to ..3 located|resident|domiciled|based ..1 in ..2 @place',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'no ..2 right|rights|license|permission ..3 granted|given|extended ..6 domiciled|resident|residents|located|established|residing ..4 in|of',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'use|distribution|deployment|access ..8 in|within ..4 @place ..4 be ..2 excluded|prohibited|forbidden|barred',
      unless: EXPORT,
    },
    {
      mood: 'main',
      words: 'license|grant|permission ..2 covers|cover|reaches|concerns ..6 @place ..4 only|alone|exclusively',
      unless: EXPORT,
    },
    {
      mood: 'any',
      words:
        'deployment|deployments|use|distribution|access outside|beyond ..3 @place ..4 not|prohibited|forbidden|excluded',
      unless: EXPORT,
    },
    {
      mood: 'main',
      words:
        'only|solely|exclusively ..8 in|within|from|where ..3 available|supported|approved|eligible|permitted ..1 region|regions|country|countries|territory|territories|location|locations',
      unless: ['mirror|server|servers|store|stored'],
    },
    {
      mood: 'main',
      words:
        'only|solely|exclusively ..8 in|within|from ..2 geographies|regions|countries|territories|locations ..3 supported|available|approved|served',
      unless: ['mirror|server|servers|store|stored'],
    },
    {
      mood: 'any',
      words:
        'license|agreement|grant|offer ..2 not ..2 cover|reach|include|extend|address|bind ..4 persons|users|companies|residents|anyone|entities|those|people ..3 domiciled|resident|located|established|residing|living|in|of ..4 @place',
      unless: ['export|sanction|embargo'],
    },
  ],
  unless: [
    'gdpr',
    'data|dataset|datasets|content|texts ..8 used ..2 for|to|in ..2 train|training',
    'received+from',
    'reserved ..4 by',
    'age',
    'jurisdiction',
    'litigation',
    'arbitration',
    'governed',
    'venue',
    'courts',
  ],
  values: (statement) => territoryValues(statement),
  frames: [
    {
      force: 'ban',
      all: [
        '@place|california|texas|new+york',
        'resident|residents|located|established|domiciled|right|rights|license|use|users|companies',
      ],
      not: [
        ...EXPORT,
        'law|laws|court|courts|inc|gmbh|ltd|llc|corp|corporation|company|trademark|patent|tax',
        'policy|privacy|weapons|military|endorses|endorse',
      ],
      most: 24,
    },
    {
      force: 'only',
      all: ['@place', 'use|license|licensed|rights|grant|granted|territory|available'],
      not: [
        ...EXPORT,
        'law|laws|court|courts|inc|gmbh|ltd|llc|corp|corporation|trademark|patent|tax|patents|version|claim|claims|apply|applies|liability',
      ],
      most: 24,
    },
    {
      force: 'any',
      all: ['anywhere|everywhere|worldwide|world ..2 but|except|excluding ..3 @place'],
      not: EXPORT,
      most: 24,
    },
    {
      force: 'any',
      all: ['license|grant|rights ..6 void|invalid ..3 in ..3 @place'],
      not: [...EXPORT, 'law|laws|court|provision|liability|warranty'],
      most: 24,
    },
    {
      force: 'only',
      all: [
        'living|resident|residents|residing|domiciled|based ..2 in|of ..3 @place',
        'license|use|take|accept|model|@licensed',
      ],
      not: EXPORT,
      most: 24,
    },
    ...WHERE_ONLY,
  ],
  examples: {
    match: [
      'You must not install the Software outside of the country where you purchased the license.',
      'The Model is prohibited from being used in the member states of the European Union, because of the amount of computation that was used to train it.',
      'You may not use this tool if you:\n\n- are residing in an excluded country\n- harm people',
      'This grant is invalid in China.',
      'You may only access the Model within a supported country.',
      'The license does not cover persons domiciled in the European Union.',
      'You may use the Service only in countries currently supported by us.',
      'You may only offer the Model to users in a supported country.',
      'Use outside Malaysia is prohibited.',
      'The grant covers Canada and India alone.',
      'No license is given to persons domiciled in Canada.',
      'Deployment within the European Union is excluded.',
      'The rights are not granted to individuals domiciled in the European Union.',
      'You must not use the model outside the Territory.',
      'The weights are prohibited from being used in Canada.',
      '"Territory" means worldwide, excluding the European Union.',
    ],
    noMatch: [
      'All matters not mentioned in the License are subject to the laws of France.',
      'You may use it in every country.',
      'The license is worldwide.',
    ],
  },
};

function territoryValues(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const text = statement.normalized.slice(statement.span.start, statement.reach);
  const territories = territoriesIn(text);
  const barred = /\b(?:not|no|exclud\w*|except|other than|prohibited|forbidden|barred|banned)\b/i.test(text);
  // "not … outside the Territory" names what is allowed; "not … in France" what is not.
  const outside = /\boutside\b/i.test(text) && !/\bexclud/i.test(text);
  return { ...(territories.length > 0 && { territories }), scope: barred && !outside ? 'excluded' : 'only' };
}

import type { ClauseKind } from '../kind.ts';
import { PASSED_ON } from '../otherWords/limitFrames.ts';
import { KEEPING } from '../otherWords/limits.ts';
import { NOT_THE_ACT } from '../patterns/sharedWords.ts';
import { ownStems } from '../values/own.ts';
import { EXAMPLES } from './redistribution-ban/examples.ts';
import { FRAMES } from './redistribution-ban/frames.ts';
import { PATTERNS } from './redistribution-ban/patterns.ts';

/** What bans of export name: law and places. */
const EXPORT_LAW =
  'nuclear|suspected|country|countries|law|laws|regulation|regulations|embargo|embargoed|sanctioned|denied|destination|nation|national|government|state|states|contrary|violation|license';

/** Words that leave room: the ban holds for some people, forms or purposes, or has an exception. */
const ROOM =
  /^(?:except|unless|without|excluding|other|otherwise|commercial|commerciali|standalon|stand|alon|separat|separately|adapt|derivativ|modifi|unmodifi|purpos|profit|outsid|where|if|until|only|prior|consent|permission|fee|charg|payment|monei|form|complet|entireti|individual|part|own|expressli|permit|authoriz)$/;

/** Whether a word leaves room beside the ban; "is not permitted" is the ban itself. */
function givesRoom(word: string, i: number, all: readonly string[]): boolean {
  return ROOM.test(word) && !(all[i - 1] === 'not' && /^(?:permit|authoriz)$/.test(word));
}

export const kind: ClauseKind = {
  id: 'redistribution-ban',
  group: 'share-limit',
  effect: 'withholds',
  freedoms: ['share'],
  osd: [1],
  title: 'No redistribution',
  meaning:
    'You may not pass the material on: not publish, sell, rent, lend or give it to others, or not in the case that the text names.',
  why: 'Nobody can mirror the model, hand it to a partner, or publish what was made from it, unless the text leaves a way open.',
  practices: {
    distillation: 'A distilled model may count as a derivative that cannot be published.',
  },
  advice: 'Point others to the original source instead of a copy, or ask the licensor for the right to distribute.',
  freeWording: 'You may distribute the Model and derivative works of it, with or without modifications.',
  says: [...PATTERNS, ...KEEPING],
  unless: [
    // "You may not upload content that holds malicious code."
    'upload ..2 content that|which',
    // The license itself says how one may share.
    'manner|way ..3 not ..1 permitted|authorized|allowed|licensed ..3 this|these ..1 license|agreement|terms',
    'create|generate|produce or|and|, distribute|share|publish|disseminate ..3 synthetic|fake|false|generated|deepfakes|deceptive',
    // What it is not to be passed on for is a matter of the list behind it.
    'use ..2 ,|or ..1 distribute|share|publish ..16 for|to|in :',
    // "… that it is a changed version and not the original one that the lab distributed".
    'and not the original ..3 distributed|released|published|provided',
    // What is not to be inferred from it bars nobody; nor does an example.
    'no ..3 right|rights|license|licenses ..6 implied ..2 from|by',
    'responsible|responsibility ..4 for ..12 generate|create|post|store|distribute|share',
    'for example ..1 if',
    // "We cannot supply support for it."
    'supply|provide ..2 technical|customer|user ..1 support|assistance',
    // Not of the thing itself.
    'pirated|counterfeit|stolen|bootleg ..3 software|media|content|copies|works|goods',
    'misleading|deceptive|fake|fraudulent|inflammatory|unsolicited|harmful|unlawful|illegal ..5 content|information|material|materials|images|videos|media|data',
    "publish|share|disclose|release|post ..2 someone|somebody|person|person's|someone's|people's ..3 address|home|number|photo|photos|image|images|data|details|name",
    'generate or distribute copyrighted|protected',
    'creations|works|artworks|art|content|images|pictures|posts ..1 of|by ..1 others|another|artists ..4 without',
    // No competing use.
    'product|service|products|services ..2 that|which ..1 compete|competes',
    'subject to ..6 export jurisdiction',
    'requested ..3 not ..1 required',
    'condition ..6 avoided',
    'owe ..4 royalties|royalty|fee|fees',
    'not a? commitment ..1 to',
    'distribute|distributing your ..3 program|application ..12 if',
    // What comes out of it is not it.
    'images|outputs|songs|texts|pictures|videos|recordings|works ..1 made|created|generated|produced with|by|from|using ..3 it|model|software',
    ...NOT_THE_ACT,
    'use ..16 distribute|publish|share|display ..30 outside|outside+of ..3 territory|@place',
    'for ..12 purpose|purposes ..24 use ..3 copy|distribute',
    'misrepresent|malware|spam|misinformation|disinformation|defamatory|personal+data|personal+information|sexual|child|violence|false|hate|pornography|propaganda|nudity',
    `benchmark|performance|evaluation ..4 results|tests|analysis`,
    'confidential+information',
    // "… does not convey any rights of ownership": it stays with the licensor.
    'not ..1 convey|transfer|pass|assign ..8 ownership|title|interest',
    // What people are told.
    'disclose|disclosing ..2 when|that|whether',
    // What must be asked of those who get it: flow-down.
    'without ..2 requiring|obliging|obligating|binding|ensuring|causing|imposing',
    // The purposes that are banned for what the model makes.
    'not ..1 be ..1 used ..1 for|to',
    'cease|stop|discontinue ..4 distribution|distributing',
    // What was taken in is not what is licensed.
    'train ..3 on|with|from ..6 that|which',
    'liable|liability|endorse|promote|sole+responsibility',
    'without|lack|lacks|not+include|not+contain ..14 notice|notices|statement|attribution|message',
    'you|licensee|user be prohibited ..1 by|under',
    'nor ..2 imply',
    'logo|trademarks ..6 market',
    'disseminating|transmitting ..2 information|content',
    'licensed ..3 not ..1 sold',
    'licensed ..12 ,|and not sold',
    // "You may not distribute it under any other terms": under these one may.
    'distribute|redistribute|share|publish|release ..8 under|on ..2 other|different|differing ..3 terms|conditions|license|licenses',
    'distribute|redistribute ..8 under|on ..4 more ..1 restrictive',
    'satisfy simultaneously',
    'initiate|institute ..4 litigation|action|proceeding',
    'not omit',
    'distribute ..12 continue|continues to call',
    'use|distribute|distribution ..10 under|on ..4 license|terms other+than',
    'arrangement with',
    'specially+designated|deny+orders|export+laws|sanctioned|embargoed|export+control|restricted+parties',
    'executable|binary|object ..40 source+code ..4 form',
    'be ..2 disclosed|distributed ..8 source+code ..2 form',
    'requires|require ..30 source+code ..4 form',
    // "… with technological measures that restrict what others may do".
    'with ..2 technological|technical measures',
    'monetary compensation',
    // What a name or a notice is used for beside the thing that is shared.
    'advertising|publicity|promotion ..6 distribution|redistribution',
    'distribute|redistribute|distributed|redistributed ..6 in ..1 such ..2 fashion|way|manner',
    'distribute|redistribute|distributed|redistributed|share|market ..10 under|with|using|by ..3 name|names|filename|filenames|trademark|trademarks|marks',
    'terms+and+conditions+for',
    'third party ..1 patent license',
    'as your own',
    'own copyright',
    'modification ..1 without rights',
    'subject ..1 to ..2 license ..1 whose|which|that ..1 terms|do',
    'distribute|redistribute|sell|share|publish|release ..8 that ..8 infringes|infringe',
    'providing ..1 time-sharing|timesharing',
    'distribute ..1 export ,|or|and',
    `distribute|transfer|ship|sell|provide ..8 export|re-export|reexport ..40 ${EXPORT_LAW}`,
    `export|re-export|reexport ..8 distribute|transfer|release|ship|sell ..40 ${EXPORT_LAW}`,
  ],
  values: (statement) => ({ qualified: ownStems(statement).some(givesRoom) }),
  lessened: (values) => ({ ...values, qualified: true }),
  frames: [...FRAMES, ...PASSED_ON],
  examples: EXAMPLES,
};

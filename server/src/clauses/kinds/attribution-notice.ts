import type { ClauseKind } from '../kind.ts';
import { ATTRIBUTION } from '../otherWords/conditions.ts';
import { CREDITED } from '../otherWords/creditFrames.ts';
import { SYNTHETIC_MARK } from '../patterns/sharedWords.ts';
import { BEFORE } from '../patterns/verbs.ts';
import { quotedIn } from '../values/quoted.ts';

/** A prescribed notice says who made or licensed the material. */
const NOTICE =
  /\b(?:copyright|licensed (?:under|by)|©|\(c\)|all rights reserved|contains|based on|provided|developed by|created by|subject to)\b/i;

export const kind: ClauseKind = {
  id: 'attribution-notice',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Keep the notices',
  meaning:
    'Copyright, attribution or other notices must stay, a prescribed notice must be added, or the work must be cited.',
  why: 'Leaving the notices out ends the right to share under many licenses.',
  advice: 'Keep every notice file, and copy the prescribed notice word for word.',
  says: [
    {
      mood: 'duty',
      words:
        '^cite|credit ..2 benchmark|dataset|corpus|model|tool|database|software|work|project|library|package|study ..4 if|when|whenever|in|where ..4 publish|publishing|publication|publications|paper|papers|reporting|results',
    },
    { mood: 'duty', words: '^give ..2 credit|credits|attribution ..1 to' },
    {
      mood: 'duty',
      words:
        '^credit ..2 original|voice|performer|performers|speaker|speakers|subjects|artist|artists|creator|creators|owner',
    },
    {
      mood: 'main',
      words: 'attribution|credit|citation is|be ..1 required|mandatory|necessary|needed',
      unless: ['not|no', 'appreciated'],
    },
    { mood: 'duty', words: '^name|credit|cite|mention us .|,|in|as|when|wherever|on|with' },
    // "Credit is due to the authors in every publication."
    {
      mood: 'main',
      words:
        'attribution|credit|acknowledgment ..1 is|be ..1 due|owed ..12 publication|publications|paper|papers|copy|copies|work|works|wherever|whenever|where|use|product|products',
      unless: ['not|no', 'thanks|these|this|its|our work'],
    },
    // "… provided that proper credit to the lab is kept."
    {
      mood: 'any',
      words:
        'provided|long|condition ..4 attribution|credit|citation|acknowledgment|acknowledgement ..5 included|maintained|given|visible|kept|made|preserved|retained|shown',
    },
    { mood: 'any', words: 'provided|long|ensuring|condition ..3 comply|complying|compliance with ..3 attribution' },
    {
      mood: 'any',
      words:
        'permitted|allowed|free ..10 with ..1 proper|appropriate|due|full|clear|visible attribution|credit|citation',
      unless: ['not|no|never ..2 permitted|allowed'],
    },
    {
      mood: 'any',
      words: 'attribution|citation|acknowledgment|credit should|must|shall ..1 include|contain|state|name|mention|link',
    },
    // "… released for research only, with credit to the lab."
    {
      mood: 'main',
      words:
        'released|provided|available|distributed|licensed|offered|shared ..16 with credit|attribution|acknowledgment ..1 to',
      unless: ['not|no|without'],
    },
    // "If you use these weights, please cite:"
    { mood: 'any', words: 'please|kindly ..1 cite|credit|acknowledge ..3 :', unless: ['not', 'acknowledge that'] },
    // "Research using these artifacts should cite: …", "the preferred publication is to be cited".
    {
      mood: 'any',
      words: 'research|work|works|publication|publications|papers ..6 should|must|shall cite|acknowledge ..1 :',
    },
    {
      mood: 'any',
      words: 'publication|paper|source|dataset|work|article ..1 be ..1 to be ..1 cited|credited|acknowledged',
      unless: ['not'],
    },
    // "Authors of publications that use the data should cite the papers below."
    {
      mood: 'any',
      words:
        'authors|researchers|publications|papers|users ..10 should|must|shall|will|are+asked+to cite|acknowledge|credit ..6 publication|publications|paper|papers|work|source|dataset|data|authors|us',
      unless: ['acknowledge that|and', 'not ..1 cite'],
    },
    // "… provided that redistributions of source code retain the above copyright notice".
    {
      mood: 'any',
      words:
        'provided|long|condition ..3 redistributions|redistribution|copies|distributions ..8 retain|retains|reproduce|reproduces|include|includes|contain|keep|preserve ..6 copyright|attribution|license ..2 notice|notices|statement',
      unless: ['may not ..1 reproduce|retain|include|contain'],
    },
    // "We ask that published results credit the lab."
    {
      mood: 'main',
      words:
        'we|authors|team ask|asks|request|require|expect ..12 that ..5 results|publications|papers|works|articles|products|demos|users|you ..2 credit|cite|acknowledge|mention|name|reference',
      unless: ['not|no', 'acknowledge ..1 that|following', 'read and acknowledge'],
    },
    // "You may redistribute it with this notice."
    {
      mood: 'permit',
      words:
        '^redistribute|distribute|share|copy ..6 with ..2 this|the|these|proper|appropriate|full|due notice|notices|attribution|credit',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^@keep|included|retained|reproduced|acknowledge ..20 @origin`,
      unless: [
        'will|shall be ..1 given',
        'stating|indicating|statement ..4 that ..4 modified|changed',
        'retain ..2 following if ..24 notice|copyright|identification',
        'add ..2 your own',
        'notify|prior+notice|without ..3 notice',
        'verify|source+code|machine-readable ..4 copy ..3 copyright',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^retain|keep|preserve|reproduce|maintain|duplicate|include|reproduced|retained|leave ..12 notices|notice`,
      unless: [
        'stating|indicating|statement|describing ..4 that|which|what|how|files|changes',
        'retain ..2 following if ..24 notice|copyright|identification',
        'license+notice only',
        'notify|prior+written|prior+notice|written+notice ..2 to',
        'notice ..3 to ..6 that',
      ],
    },
    {
      mood: 'duty',
      words: 'copyright+notice ..46 be ..3 ^included|retained|reproduced ..2 in|on|with',
    },
    // "Any publication that derives from the outputs must credit Orchid."
    {
      mood: 'duty',
      words:
        'documentation|publication|publications|paper|papers|article|articles|presentation|presentations|material|materials|works|report|reports ..24 must|shall|should ^credit|cite',
    },
    // "The following is prohibited: removal of notices."
    {
      mood: 'ban',
      words: '^removal|weakening|circumvention|alteration ..6 of ..8 attribution|@origin|notice|notices',
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^remove|alter|obscure|delete|modify|hide|efface|deface|change|strip|suppress|conceal|minimize|tamper|destroy|cover|erase|omit|obliterate ..14 @origin|notice|notices|disclaimer|trademark|trademarks|markings|marking|marks|logo|logos|legend|legends|names|label|labels`,
      unless: [
        // "The conditions can be changed only with the permission of the copyright holder."
        'permission|consent|approval|authorization ..3 of|from|by ..1 copyright|author|authors',
        'change ..3 name',
        'label|labels|mark|marks|markings ..6 synthetic|generated|ai-generated|artificial',
      ],
    },
    {
      mood: 'duty',
      words:
        '@origin|notice|notices ..30 be ..3 ^included|retained|reproduced|duplicated|copied|preserved|kept|displayed|maintained|provided|left|given|placed|added|affixed|shown|made+available',
      unless: ['stating|indicating ..4 that', 'prior+notice|prior+written|written+notice ..2 to'],
    },
    {
      mood: 'duty',
      words: '@origin|notice|notices ..20 ^appear|appears|accompany|remain|accompanies',
      unless: [
        'remain ..6 property|owned|vested|with',
        'stating|indicating ..4 that',
        'restriction|restrictions|limits|license|terms ..4 remain|remains',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^cite|credit|reference ..14 paper|papers|article|articles|manuscript|preprint|repository|thesis|doi|publication|publications|source|author|authors`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^cite|acknowledge|credit|attribute|reference ..14 @licensed|project|author|authors|licensor|paper|papers|article|articles|works|thesis|doi|creator|source|publication|publications|use|us|contributors|authorship`,
      unless: [
        'acknowledge that|and+agree',
        'acknowledge ..3 points|following|terms|conditions|receipt',
        // What one has understood, and not what one says to others.
        'agree|understand|understands|agrees ..2 and|or|, acknowledge|acknowledges that',
        'claim ..10 infring|infringe',
        'attribute ..3 to ..6 person|persons',
      ],
    },
    // "Include language such as the following, which credits the data."
    {
      mood: 'duty',
      words: `${BEFORE} ^include|use|add|insert ..2 language|text|wording|statement|sentence|paragraph ..3 similar|such|like|as|following|below|acknowledging|crediting|citing ..24 acknowledge|acknowledging|credit|crediting|cite|citing|funding|authors|acknowledgments`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^give|provide|make|include|contain ..4 appropriate|proper|reasonable|due|full|clear|suitable|visible ..3 credit|attribution|acknowledgment|citation|reference`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|include|retain|provide|make|place|add|insert|contain|carry|accompanied|put|reproduce|keep|attach ..18 following ..3 notice|notices|attribution|acknowledgment|legend|language|copyright|citation|disclaimer`,
    },
    {
      mood: 'duty',
      words:
        '^include|add|place|display|show|state ..2 trademark|copyright|ownership|proprietary notice|statement|line|legend',
      unless: ['following if'],
    },
    { mood: 'duty', words: `be ^accompanied ..8 notice|attribution` },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|give|add|provide|make|contain ..2 reference|citation|acknowledgment ..1 to|of ..4 @licensed|paper|papers|source|article|project|authors|publication|website|us|data`,
      unless: [
        'reference|citation|acknowledgment ..1 to|of ..2 this|the|these ..1 license|agreement|terms|modifications|changes',
        'press',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^provide|include|add|place|display ..2 prominent|conspicuous|clear ..1 notice ..10 stating|that`,
      unless: ['modified|changed|altered'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^provide|give|state|indicate|identify|specify|name|disclose|mention|quote ..3 source|origin of ..6 @licensed`,
    },
    {
      mood: 'any',
      words: 'provided|long|condition that|as you ..2 acknowledge|credit|cite|attribute',
      unless: ['acknowledge that|and+agree', 'acknowledge ..1 the? ..1 terms|risk|risks'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^indicate|state|name|identify|disclose|credit|mention ..2 the|its|our|original source|origin|author|authors ..1 as|and|or|,|.|when|in`,
    },
    { mood: 'duty', words: '^identify|credit|name ..3 as ..2 source|origin|author|creator', unless: ['yourself'] },
    // "You may not pass it off as your own."
    {
      mood: 'ban',
      words: '^pass|claim|present|represent|market|portray ..8 as ..2 own',
      unless: ['views|opinion|risk', "someone|others|another|else|person's|people's"],
    },
    { mood: 'duty', words: `${BEFORE} ^link ..3 to ..4 source|origin|original|repository|website` },
    {
      mood: 'duty',
      words:
        '^name|mention|cite|credit|acknowledge ..2 the|our|its|all ..2 author|authors|creators|developers|contributors|paper|lab|team|publication',
      unless: ['names|name of ..8 be ..1 used'],
    },
    { mood: 'duty', words: `${BEFORE} ^retain ..2 following if` },
    // Under a heading on credit: "Every use must include:", and the words to be said.
    {
      mood: 'duty',
      under: 'attribution|credit|credits|citation|acknowledgment',
      words: '^include|carry|display|show|bear|state|contain ..3 :',
    },
    {
      mood: 'permit',
      words: '^@use|@modify|@distribute|create ..24 with ..1 proper|due|appropriate|full? attribution|credit',
      unless: ['without|not|no'],
    },
    {
      mood: 'ban',
      words: '@origin|notice|notices|legend ..12 be ..3 ^removed|altered|deleted|obscured|modified|changed|hidden',
      unless: ['construed', 'copyright in ..12 document|documents|work|works may'],
    },
    {
      mood: 'any',
      words: 'requires|require|required ..3 credit|attribution|acknowledgment|citation ..1 to|of',
      unless: ['not|no ..3 require|requires|required', 'required by|in|under'],
    },
    // "In summary, the license requires attribution and prohibits commercial use."
    {
      mood: 'main',
      words: 'license|agreement|terms requires|require attribution|credit|citation',
      unless: ['not|no ..3 require|requires', 'that|which|whose'],
    },
    // "Sharing of changed weights requires attribution and a copy of the license."
    {
      mood: 'main',
      words:
        'redistribution|distribution|sharing|publication|reuse|copies ..10 requires|require ..3 attribution|credit|citation|acknowledgment',
      unless: ['not|no ..3 require|requires'],
    },
    {
      mood: 'any',
      words:
        'obligation|duty|requirement ..1 to ..1 give|provide|credit|cite|attribute ..2 credit|attribution|acknowledgment|the',
      unless: [
        'no ..2 obligation|duty|requirement',
        'not ..6 obligation|duty|requirement',
        'source|sources|recipients',
      ],
    },
    { mood: 'any', words: 'copies of ..8 lines beginning with ..4 notice' },
    {
      mood: 'duty',
      words: 'document|paper|article|source|publication ..8 be ..3 ^cited|credited|acknowledged|quoted',
    },
    {
      mood: 'duty',
      words:
        'source|origin|author|authors|provenance ..2 be ..3 ^indicated|stated|named|specified|shown|mentioned|given',
    },
    { mood: 'duty', words: '^quote|reference|cite ..3 report|paper|article|publication|technical' },
    {
      mood: 'duty',
      words:
        '^provide|include|carry|bear|add|place|display ..8 prominent|conspicuous|clear ..1 notice|notices ..3 stating|that|which ..24 created|derived|generated|released|licensed|based|built|made|obtained|trained',
      unless: ['modified|changed|altered'],
    },
    {
      mood: 'duty',
      words:
        '^mention|name|state|give|indicate|cite|quote|credit ..2 source|origin|author|authors|provenance|creator|creators ..4 "|when|where|wherever|whenever|in|on',
    },
    ...ATTRIBUTION,
  ],
  unless: [
    // "Make sure that you have the right to use what you upload."
    'responsible|ensure|ensuring ..4 have|has|hold|holds ..2 legal? right|rights to',
    // What those are told who deal with it: output-disclosure.
    'disclose|tell|inform ..3 customers|clients|consumers|patients|end+users|people ..8 that ..2 you ..2 use|using|rely',
    // Sources that are cited already.
    'verify|check|compare|validate ..8 against ..2 cited',
    'without ..1 need|needing|having|obligation to ..3 include|keep|retain|give|provide|add',
    'citation ..1 instructions|guidelines ..2 will|shall|be',
    SYNTHETIC_MARK,
    'as ..3 enforceable provision',
    'notify us|licensor|you',
    'notices ..4 required+to+be given',
    'certified mail',
    // What a complaint has to say.
    'claim|claims|claimed|complaint|believe ..8 infringe|infringed|infringement|infringing',
    'credit card',
    'output|outputs|content ..8 generated ..2 by ..2 ai',
  ],
  values: (statement) => {
    const text = quotedIn(statement).find((quote) => quote.length > 12 && NOTICE.test(quote));
    return text === undefined ? {} : { text };
  },
  frames: [
    {
      force: 'duty',
      all: [
        'thank|acknowledge|credit|mention|name|cite|show|state',
        'author|authors|project|creator|creators|paper|lab|team',
      ],
      not: [
        'terms|license|risk|agree|change|changes|modified|ai|generated|inform|notify|warrant|understand|that',
        'like to ..2 thank',
        'version @number',
      ],
      most: 18,
    },
    ...CREDITED,
  ],
  examples: {
    match: [
      'For scientific work, the preferred publication is to be cited.',
      'Research using these artifacts should cite:\n\n- the paper',
      'Authors of publications using the data should cite relevant publications.',
      'Use is permitted provided that redistributions of source code retain the above copyright notice.',
      'If you use the data in papers, talks, or any public work, please cite us.',
      'If you use these weights or this code, please cite:',
      'Terms, in short:\n\n- **Attribution**: credit this project and the data sets above.',
      'In summary, the license requires attribution.',
      'The checkpoints are released for research use only, with credit to both labs.',
      'We ask that published results credit the studio.',
      'Any documentation or other material that you make with the outputs must credit Orchid and its holder.',
      'The copyright notice at the top of this page, the words of the page itself, and a link to the place from which you downloaded the program and all that comes with it shall be included in all copies.',
      'Users of Orchid must cite the paper.',
      'The following uses are prohibited:\n\n- Removal or alteration of attribution notices;\n',
      'Large derived works must identify Fooware as their source.',
      'All uses of the Research must include proper attribution:',
      'You must cite the benchmark when publishing results.',
      'You must credit the original speaker.',
      'Attribution is required.',
      'Give credit to the Orchid team.',
      'Sharing of adapted checkpoints requires credit and a copy of this license.',
      'Users should include a reference to the dataset in their papers.',
      'When you use the weights, please give credit to the lab.',
      '**Attribution:** Name us in each work that you make with it.',
      '# License\n\n## Credit\n\nEvery use of the voices must carry:\n\n"Made with Foo by the Bar lab"',
      'You may fine-tune the weights to create new voices with proper attribution.',
      'You will not:\n\n(a) **Hide marks of origin.** Remove or obscure any copyright notice.',
      '# Terms\n\n## License restrictions\n\n- Removing or hiding copyright notices.',
      'You must include language such as the following in the paper, to acknowledge those who made the data.',
      'Each paper must formally cite the dataset.',
      'You must thank the Foo project in your publications.',
      'You must mention the source wherever you show results.',
      'You shall provide with the distribution prominent notices stating that the model was created from outputs of ours.',
      'Copying is allowed, provided appropriate credit to the lab is given.',
      'The attribution must name the project and link to its page.',
      'Teaching: permitted with proper credit.',
      'Please quote our report.',
      'In an article the paper below must be cited.',
      'The source shall be clearly stated.',
      'You must retain all copyright and attribution notices.',
      '## Conditions\n\n1. Credit. Reproduce block B in your NOTICE file or credits.',
      'You may print samples, provided that you fairly credit Example Voice 3.',
      'Each use of the embeddings requires visible credit to the archive.',
      'The duty to give credit outlasts this license.',
      'You may not remove or obscure any proprietary notices in the Software.',
      'You shall keep in every copy a "Notice" file with the text "Foo is licensed by Example Ltd."',
      'You acknowledge that the Data cost much work and agree to suitably reference the paper named below.',
      'Any publication that uses the Model must cite the paper named below.',
      'Retain all notices about this license.',
      'You may share the Data, so long as:\n\n(a) You include all credit that came with it.',
    ],
    noMatch: [
      'You are responsible for ensuring that you have the legal right to use what you upload.',
      'The conditions can be changed only with written permission of the copyright holders.',
      'Users must verify important information against the cited primary sources.',
      'You must tell your customers that you use our models for your decisions.',
      'You agree and acknowledge that you will use the Model at home.',
      'You may not remove labels that mark content as synthetic.',
      'You may copy and sell the work without need to include any attribution.',
      'Complaints must include the following:\n\n- a description of the copyrighted work that you claim has been infringed;',
      'If you change it, you must identify yourself as the author of the change.',
      'You will be given an acknowledgment on the original site.',
      'It is of little value to impose upon each distributor the duty to provide the complete source code.',
      'The names of the contributors to the software may not be used to endorse products.',
      'Without leave from those who control the copyright in such materials, this document may not be modified.',
      'I would like to thank the following authors for their work.',
      'Giving credit is not required, though it is nice.',
      'Citation instructions will be provided with each release.',

      "You may not pass off someone else's brand as your own.",
      'You must include a reference to this Agreement in your contract.',
      'You may add your own copyright notice, provided the use restrictions remain in force.',
      'You acknowledge that the authors may publish the model elsewhere.',
      'Copyright in the Software shall remain at all times the property of the Lab.',
      'Any copy must include prominent notices indicating which files have been changed.',
      'You may add your own copyright notice.',
      'The Software is protected by copyright.',
      'We will give notice of changes.',
    ],
  },
};

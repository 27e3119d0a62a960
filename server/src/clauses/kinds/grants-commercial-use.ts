import type { ClauseKind } from '../kind.ts';
import { COMMERCE } from '../otherWords/grants.ts';

export const kind: ClauseKind = {
  id: 'grants-commercial-use',
  group: 'grant',
  effect: 'grants',
  freedoms: ['use', 'share'],
  osd: [],
  title: 'Commercial use allowed',
  meaning: 'This text says in so many words that commercial use is allowed.',
  why: 'It settles a question that many licenses of models leave open.',
  advice: 'See whether the permission stands under conditions: a size, a registration, a notice.',
  says: [
    { mood: 'permit', words: 'allowed|permitted to use ..2 commercially', unless: ['not|only|no'] },
    {
      mood: 'main',
      words: 'permitted|allowed : ..12 commercial use|purposes',
      unless: ['not|no|never permitted|allowed', 'noncommercial'],
    },
    {
      mood: 'permit',
      words:
        '^use ..12 commercial|commercially ..3 use|purpose|purposes|activity|activities|application|applications|product|products|project|projects|services|gain|operations',
      unless: ['noncommercial', 'only ..6 commercial', 'desire', 'wish', 'want'],
    },
    {
      mood: 'granted',
      words:
        '^use|sell|distribute|exploit|run|modify|share|adapt|copy|redistribute|remix|transform|build ..12 commercially',
      unless: ['noncommercially', 'not'],
    },
    {
      mood: 'granted',
      words:
        '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 commercial ..3 use|uses|purpose|purposes|activities|applications',
      unless: ['conditions ..3 : ..60 commercial', 'not', 'noncommercial purposes only', 'solely'],
    },
    {
      mood: 'any',
      words: 'not ..2 prohibit|preclude|restrict|limit ..30 commercial use|exploitation|purposes',
      // What the licensor keeps for itself.
      unless: ["licensor's|our|us|@licensor|author's ..2 commercial"],
    },
    { mood: 'main', words: 'commercially usable' },
    // "The rights granted for commercial use hold below the threshold."
    {
      mood: 'main',
      words: 'right|rights ..1 granted ..6 for ..2 commercial use|uses|purposes',
      unless: ['no|not ..4 granted'],
    },
    {
      mood: 'permit',
      words: '^sell|charge|monetize ..6 product|products|service|services|applications ..6 based|using|with',
      unless: ['fee|warranty', 'suspend|cease|stop|discontinue ..4 sell'],
    },
    { mood: 'main', words: 'right|rights|license|grant ..3 extend|include|cover ..8 commercial', unless: ['not'] },
    { mood: 'granted', words: '^commercialize|monetize' },
    {
      mood: 'main',
      words: 'grant|license|agreement permits|allows ..24 commercial use',
      unless: ['not ..3 permit|allow', 'noncommercial', 'only|except|without|if'],
    },
    {
      mood: 'granted',
      words:
        '^@use|@distribute ..20 including ..3 commercial ..1 product|products|application|applications|service|services|software',
      unless: ['noncommercial', 'not ..2 including'],
    },
    {
      mood: 'granted',
      words:
        '^use|deploy|embed|integrate|run ..8 paid ..1 or|and? ..1 products|product|services|service|apps|offerings',
      unless: ['only'],
    },
    {
      mood: 'granted',
      words:
        '^build|create|make|develop|ship|sell|use ..3 commercial product|products|application|applications|service|services|works|apps',
      unless: ['not|noncommercial'],
    },
    {
      mood: 'main',
      words: 'commercial use|purposes ..4 is|are|be ..2 permitted|allowed|free|welcome',
      unless: ['not', 'no ..1 commercial', 'only ..4 if'],
    },
    {
      mood: 'main',
      words: 'including ..4 commercial use|purposes|applications|uses',
      own: true,
      unless: [
        'commercial use|uses ..2 limitation|limitations|restriction|restrictions|limit|threshold',
        'not ..40 commercial',
        'no ..40 commercial',
        'prohibit',
        'generate',
      ],
    },
    // "Standard commercial use, such as designing drugs, is allowed."
    {
      mood: 'main',
      words: 'standard|all|any|ordinary|other commercial use|uses ..18 is|are ..1 allowed|permitted|free',
      unless: ['not ..1 allowed|permitted|free', 'no ..1 commercial', 'only|if|unless|without|except'],
    },
    { mood: 'permit', words: 'any purpose ..4 ^commercial|commercially' },
    {
      mood: 'main',
      words: 'commercial exploitation|usage|deployment|applications ..6 be ..2 permitted|allowed|free|welcome',
      unless: ['not', 'only ..4 if|with|after'],
    },
    {
      mood: 'main',
      words: 'supports|support|allows|permits|welcomes commercial use|usage|purposes|applications|deployment',
      unless: ['not|no|never', 'separate|only|requires|intent'],
    },
    ...COMMERCE,
  ],
  unless: [
    'other+than|except|excluding ..3 commercial',
    'commercial ..1 use|purposes ..1 requires|require|needs|need ..6 license|agreement|permission|consent|approval|authorization',
    'you|licensee ..3 hereby? grant|grants ..20 us|licensor|company',
  ],
  examples: {
    match: [
      'You are free to:\n\n- Adapt -- remix, transform and build upon the weights, including commercially',
      'Standard commercial use such as designing molecules with the model is allowed.',
      'You may share and adapt the weights, including commercially.',
      'After you have filled out the form, you may be allowed to use it commercially for free.',
      'The grant permits redistribution and commercial use.',
      'You may distribute the library in your app, including in a commercial product.',
      'We grant you a license to use the model in paid products and services.',
      'The rights granted here for commercial use depend on your not passing the threshold.',
      'The model supports commercial use.',
      'You may use the Model for commercial purposes.',
      'Commercial use is permitted.',
      'You may use it for any purpose, including commercial purposes.',
    ],
    noMatch: [
      'The release does not preclude the Licensor’s commercial exploitation of the Materials.',
      'Subject to these terms, including the Commercial Use limitation in Section 5, we grant you a license to use it.',
      'You may use the model for any purpose other than commercial use.',
      'Cloud deployment for commercial use requires a separate license.',
      'All other uses (including commercial use) need written approval of the institute.',
      'No commercial purpose is permitted.',
      'You may not use the Model for commercial purposes.',
      'You may use it for non-commercial purposes.',
    ],
  },
};

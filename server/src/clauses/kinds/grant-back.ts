import type { ClauseKind } from '../kind.ts';
import { GRANT_BACK } from '../otherWords/conditions.ts';

/** What is said of feedback alone, and not of what one makes. */
const FEEDBACK = /\b(?:feedback|suggestions?|comments?)\b/i;
const CHANGES = /\b(?:modif|derivative|improve|enhance|contribut|adapt|fine-?tun)/i;

export const kind: ClauseKind = {
  id: 'grant-back',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['modify', 'share'],
  osd: [],
  title: 'Rights go back to the licensor',
  meaning: 'The licensor owns, or gets a license to, your modifications, data or feedback.',
  why: 'What you make or say can be used by the licensor, sometimes by nobody else, and often without pay.',
  advice: 'Keep what you do not want to give away out of feedback and changes, or ask for other terms.',
  says: [
    { mood: 'any', words: 'feedback ..8 contribution ..2 licensed ..1 to ..1 us|licensor|company|@licensor|@named' },
    {
      mood: 'main',
      words:
        'all|any|your|such|these ..2 improvements|modifications|derivatives|changes|feedback|suggestions|enhancements ..2 belong|belongs|become|becomes ..1 to? ..2 us|licensor|company|ours|our|@licensor',
      unless: ['not ..2 belong|become', 'belong ..2 you'],
    },
    {
      mood: 'main',
      words:
        'we|licensor|company|@licensor own|owns ..4 feedback|improvements|modifications|derivatives|suggestions|enhancements',
      unless: ['created|made|developed|prepared ..1 by|for', 'not|no|you own'],
    },
    // "The College is permitted to use such information to improve it."
    {
      mood: 'licensor',
      words:
        '^use|exploit ..2 such|this|that|the|any ..1 information|feedback|reports|comments|data provided|supplied|submitted|sent|furnished|given ..2 by',
      unless: ['personal|usage'],
    },
    {
      mood: 'any',
      words: 'not ..1 be ..1 restricted|limited ..12 its|their|our use ..2 of ..3 information|feedback|modifications',
    },
    // "… acknowledges the right of the College to publish modifications like those of the user."
    {
      mood: 'any',
      words:
        "acknowledge|acknowledges|accept|accepts ..3 right of ..14 use|publish|reproduce ..6 modifications|improvements|derivatives ..14 similar|equivalent|same|based|your|licensee|user|user's",
    },
    // "… agrees not to assert its patents on changes against the College."
    {
      mood: 'any',
      words:
        'agree|agrees|undertake|undertakes|covenants not to ..1 assert|enforce|allege|sue|enjoin ..12 patent|patents|intellectual+property|rights ..6 against',
      unless: [
        'terminate|terminates',
        'we|licensor|licensors|contributor|contributors|company ..3 agree|agrees|covenants|undertake|undertakes',
      ],
    },
    {
      mood: 'any',
      words:
        'improvements|modifications|changes|derivatives|enhancements ..5 be ..2 licensed|granted|given|transferred|assigned ..1 back ..1 to ..1 us|licensor|@licensor|company',
    },
    {
      mood: 'any',
      words:
        'you|licensee|user|participant ..6 hereby|shall|will|agree|automatically|irrevocably|to ..3 grant|grants|assign|assigns|transfer to? the? us|licensor|company|owner|provider|author',
    },
    {
      mood: 'any',
      words: 'you|licensee|recipient|customer|user|client ..4 hereby ..6 grant|grants|assign|assigns|license|licenses',
      unless: [
        'grant|assign ..6 recipient|recipients|everyone|anyone',
        'you|licensee|sublicensees ..2 be ..2 hereby? granted|licensed',
        'hereby ..2 grant ..2 you',
        'hereby ..1 agree|agrees|accept|accepts|acknowledge|acknowledges ..1 to|that? ..1 the|this|these|be',
      ],
    },
    // "You grant us and our partners a free license to it."
    {
      mood: 'any',
      words:
        'you|licensee|user|customer ..3 grant|grants|give|gives us|licensor|company|@licensor ..24 license|right|rights|permission',
      unless: [
        'not|if|until|unless ..3 grant|give',
        'audit',
        'right ..3 use|include|display|publish ..3 name|logo|mark',
      ],
    },
    // "We may use what you enter, and what comes out, to better our services."
    {
      mood: 'licensor',
      words:
        '^use|exploit|analyze|store ..3 output|outputs|input|inputs|prompts|content|submissions|interactions|conversations ..40 improve|develop|train|training|enhance|development|business|research|products',
      unless: ['not ..2 use', 'consent|opt+in'],
    },
    {
      mood: 'any',
      words:
        'you|licensee ..3 grant|grants|assign|assigns ..20 perpetual|irrevocable|royalty-free|worldwide ..24 feedback|modifications|improvements|derivative+works|input|content|data|suggestions',
    },
    {
      mood: 'any',
      words:
        'feedback|any+suggestions|your+suggestions|suggestions+or|your+ideas|any+ideas|ideas+or|and+ideas|other+ideas ..24 may|can|shall|will|free|right|license|without|hereby|permitted|entitled|allowed ..16 use|exploit|incorporate|property|own|owned|grant|assign|become|belong|restriction|obligation',
    },
    {
      mood: 'any',
      words: 'use ..8 feedback|suggestions ..14 without ..6 restriction|obligation|compensation|payment|charge',
    },
    {
      mood: 'any',
      words:
        'you|licensee ..2 hand|give|gives|owe|offer ..2 us|licensor|company ..8 license|rights|right ..4 improvement|improvements|modifications|modification|derivatives|changes|feedback',
    },
    {
      mood: 'main',
      words:
        'right|rights|title|ownership ..2 in|to|of ..3 modifications|improvements|derivatives|changes|feedback|enhancements ..3 pass|passes|go|goes|belong|belongs|transfer|transfers|vest|vests ..2 to|in|with ..2 licensor|company|us|@licensor',
    },
    {
      mood: 'duty',
      words:
        '^share|give|offer|license|provide|submit|return ..3 improvements|improvement|modifications|enhancements ..6 licensor|us|company',
      unless: ['you ..2 choose'],
    },
    {
      mood: 'main',
      words:
        '^own|owns|hold|holds|retain|retains ..16 title|interest|ownership|all+rights|property ..16 modifications|improvements|derivative+works|derivatives|feedback',
      unless: [
        'you|licensee ..2 own|retain|retains|hold|holds',
        'your ..1 own',
        'you|licensee ..6 owner',
        'by ..2 or ..2 for',
        'made|created ..2 by ..3 us|licensor|company',
        'by|for ..1 or on ..1 behalf|of',
      ],
    },
    {
      mood: 'main',
      words:
        'improvements|modifications|derivatives|derivative+works|feedback|enhancements ..14 be ..3 ^owned|property|vest|belong|assigned ..4 us|licensor|company|exclusively|solely|to|by',
      unless: ['owned|belong|property|vest ..3 you|licensee|your', 'under ..6 license|agreement|terms', 'name or mark'],
    },
    // "By sending us data you authorize us to copy and publish it."
    {
      mood: 'any',
      words:
        'you|licensee|user hereby? ^authorize|permit|allow ..4 to ..8 copy|use|modify|distribute|display|publish|exploit|reproduce|grant|sublicense',
      unless: [
        'you|licensee|user ..4 not|if|who',
        'third|others|anyone|users|someone to',
        'your ..2 network|computer|computers|device|devices|equipment',
        'you|licensee|user authorize|permit|allow to',
        'on your behalf',
        'future|other|your licensees|users|employees',
        'your child|children|staff|team|pupils|students|family|ward|colleagues',
      ],
    },
    {
      mood: 'main',
      words:
        'improvements|modifications|derivatives|derivative+works|enhancements|adaptations|changes|feedback ..4 will|shall|must|be|is|are ..3 ^owned|property|held ..1 exclusively|solely|of|by ..2 @licensor|licensor|us|company|university|institute|institution',
      unless: ['you|licensee ..2 be ..2 owned'],
    },
    {
      mood: 'main',
      words:
        'right|rights|title|interest|ownership ..20 modifications|improvements|derivative+works|derivatives|enhancements|adaptations ..14 be|remain|remains ..6 ^property|owned ..4 licensor|company|us|@licensor',
      unless: [
        'made|created|provided ..2 by ..3 us|licensor|company|@licensor',
        'you|licensee ..6 owner',
        'property|owned ..3 you|licensee|user',
        'be|remain ..4 licensed|subject|governed',
      ],
    },
    // "Title to it and to what is derived from it shall remain with the institute."
    {
      mood: 'main',
      words:
        'right|rights|title|interest|ownership|copyright ..20 modifications|improvements|derivative+works|derivatives|enhancements|adaptations ..14 remain|remains|vest|vests|stay|stays|reside|resides|rest|rests|lie|lies ..2 with|in|to ..4 licensor|company|us|@licensor|university|institute|institution|authors|laboratory',
      unless: [
        'made|created|provided ..2 by ..3 us|licensor|company|@licensor',
        'you|licensee ..6 owner',
        'with|in|to ..3 you|licensee|user',
      ],
    },
    // "Programs based on it will be considered derivatives, and owned by the institute."
    {
      mood: 'main',
      words:
        'considered|deemed|regarded|treated ..4 derivative|derivatives|derivative+works|modification|modifications ..10 ^owned|property|belong ..2 by|of|to',
      unless: ['owned|property|belong ..3 you|licensee|user'],
    },
    {
      mood: 'any',
      words:
        'improvements|modifications|derivatives|enhancements|feedback ..6 shall|will ..3 vest|belong|become ..4 licensor|us|company|property|to',
    },
    {
      mood: 'any',
      words:
        'licensor|company|we|@licensor ..2 own|owns|acquire|acquires ..4 derivative+works|derivatives|modifications|improvements ..4 created|made|developed|produced ..2 by ..1 you|licensee|user',
    },
    {
      mood: 'any',
      words:
        'improvements|modifications|derivatives|enhancements ..6 become|becomes|be ..1 the? ..1 property ..1 of ..2 licensor|company|us|@licensor',
    },
    {
      mood: 'any',
      words:
        'grant|assign ..14 license|licenses|right|rights|title ..10 your ..3 derivative|derivatives|modifications|improvements|adaptations|feedback|enhancements',
      unless: [
        'grant ..1 to|under|by|herein|hereunder|in|with',
        'you|licensee be',
        'grant ..3 you|licensee',
        'may|can|will ..3 grant',
      ],
    },
    {
      mood: 'any',
      words:
        'you|licensee ..3 hereby? grant|grants|offer|offers|give|gives ..6 option|first+refusal|first+option|first+negotiation ..12 licensor|us|company|owner|@licensor',
      unless: ['be ..1 given|granted|offered'],
    },
    // Who may not sue over what he made of it has licensed it.
    {
      mood: 'any',
      words:
        'not ..6 assert|sue|enforce|claim|allege|enjoin|invoke ..60 right|rights|patent|patents|infringement ..16 your ..3 derivative|derivatives|modifications|improvements|adaptations|enhancements',
      unless: ['we|licensor ..6 not', 'claim ..3 rights|right|ownership'],
    },
    {
      mood: 'duty',
      words:
        '^license|provide|give|offer ..3 fine-tuned|modified|improved|derived|derivative ..2 model|models|versions|weights ..2 to ..2 us|licensor|company|@licensor',
    },
    // "You shall provide access to the complete model, with all changes, to the laboratory."
    {
      mood: 'duty',
      words:
        '^provide|give|grant|deliver|supply|send ..4 access|copy|copies ..2 to|of ..6 model|models|weights|version|versions|software ..12 to ..2 us|licensor|company|@licensor',
      unless: ['audit|inspect|verify|review', 'you ..2 may|receive'],
    },
    {
      mood: 'duty',
      words:
        '^provide|give|grant|send|supply ..2 us|licensor|company|@licensor ..3 access|copy|copies ..2 to|of ..8 modified|fine-tune|fine-tuned|derivative|derivatives|modifications|complete|improved|improvements',
      unless: ['audit|inspect|verify'],
    },
    {
      mood: 'any',
      words:
        'may|can|shall|right ..1 freely|free ..1 to? ..1 use|utilize|exploit|adopt ..4 opinions|opinion|requests|comments|suggestions|proposals|feedback|ideas',
    },
    {
      mood: 'main',
      words:
        'whatever|everything|anything|all ..2 you ..1 improve|change|modify|make|develop|build|add ..8 becomes|become|belongs|belong|be ..2 ours|us|licensor|company|@licensor',
      unless: ['not'],
    },
    {
      mood: 'any',
      words:
        'you ..1 give|grant ..2 us|licensor|company ..3 right|license|permission ..8 fine-tuned|improvements|changes|modifications|versions|adaptations|weights',
    },
    {
      mood: 'any',
      words:
        'agree|agrees|undertakes|shall|must ..1 to? grant ..5 free|royalty-free|gratuitous ..1 license|right ..4 derivative|derivatives|modifications|improvements|fine-tuned',
      unless: ['we|licensor|company ..3 agree|agrees|shall|must'],
    },
    // "If you send us ideas, we may use them without restriction."
    {
      mood: 'any',
      words:
        'if|when|where|whenever ..2 you|licensee|user ..3 provide|send|submit|give|share|offer|post ..24 we|licensor|company|us|@licensor ..3 may|can|shall|will|free ..4 use|exploit|incorporate|adopt ..4 without|freely|for+any',
      unless: ['you|licensee|user may|can|shall|will ..3 use'],
    },
    // "We may use your prompts to improve our models."
    {
      mood: 'main',
      words:
        'use|uses|process ..4 content|input|inputs|prompts|conversations|submissions|uploads|interactions ..30 to ..10 improve|develop|train|enhance ..8 our|its|services|products|models|technologies',
      unless: [
        'you|licensee|user|users|customer ..6 may|shall|must|will|agree|not|can',
        'not|never ..3 use',
        'prohibit|forbidden',
        '@model ..1 use|uses|process',
      ],
    },
    {
      mood: 'any',
      words:
        'by ..1 sending|submitting|giving|providing|posting|sharing ..6 you ..2 give|grant|allow|permit|license ..2 us|licensor|company|@licensor',
    },
    {
      mood: 'main',
      words:
        'prompts|inputs|conversations|uploads|outputs|queries|interactions ..6 may|can|will ..2 be ..4 used ..8 by ..2 us|licensor|company|@licensor ..6 train|improve|develop|enhance',
      unless: ['not|no'],
    },
    ...GRANT_BACK,
  ],
  unless: [
    // "You have all rights necessary to grant us the license above."
    'right|rights|permission|permissions ..3 necessary|needed|required to grant',
    'not ..2 obligated|obliged|required to ..1 use',
    'rights|right to grant',
    'contribution|contributions|contributor|intentionally|pull+request|patch',
    'sole control|defense|settlement',
    'you|licensee|sublicensees ..2 be ..2 hereby? granted|licensed',
    'grant ..2 each|every|other ..3 user',
    'confidentiality+obligation',
    'improvements ..2 to ..2 services',
    'grants|grant ..2 you|licensee ..14 license|right',
    'you|licensee|user|recipient be ..2 granted',
    'reserve ..3 right to ..1 restrict|terminate|suspend|disable|limit|revoke|refuse|monitor|deny|block',
    'trademark|name or mark',
    'confidential+information',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'we|licensor|company|@licensor ..3 become|becomes|acquire|acquires|obtain|obtains ..4 owner|ownership|rights|title|property|license',
        'improvement|improvements|modification|modifications|derivative|derivatives|enhancement|enhancements',
      ],
      not: ['not|no'],
      most: 20,
    },
  ],
  values: ({ normalized, span }) => {
    const words = normalized.slice(span.start, span.end);
    return FEEDBACK.test(words) && !CHANGES.test(words) ? { feedback: true } : {};
  },
  examples: {
    match: [
      'All improvements belong to the Licensor.',
      'We own any feedback you give us.',
      'Your modifications become our property.',
      'If the user obtains a patent on a change, the user agrees not to assert that patent against the University.',
      'Acme is permitted to use such information provided by the customer for improvements.',
      'All improvements are licensed back to us free of charge.',
      'You give us feedback on the model, and we are entitled to use it in later versions.',
      'Customer hereby assigns to Verity all rights in its suggestions.',
      'We become the owner of every improvement.',
      'By sending us comments you give us the right to use them.',
      'Prompts may be stored and used by us to train future models.',
      'If you share ideas about the Service, we may use them without any obligation to you.',
      'We may use content that you submit to develop and improve our products.',
      'You grant us and our partners a free and lasting license to use and pass it on.',
      'We may use your inputs and outputs to develop and improve our services.',
      'The buyer undertakes to grant the maker a free license to its improvements.',
      'Whatever you add to it belongs to us.',
      'You give the company permission to run your modifications.',
      'The vendor may freely exploit proposals of its users.',
      'Title to the Model and to all derivatives shall at all times remain with the Institute.',
      'Programs built on the Software will be deemed derivatives of it and owned by the Laboratory.',
      'The Licensee shall provide access to the complete Model, with all changes, to the Licensor.',
      'You must give us a copy of every model that you fine-tune.',
      'This license is between you and Hill University ("HILL"). You grant HILL a free license to your changes.',
      'You hereby grant us a perpetual, royalty-free license to use your modifications.',
      'You (i) agree not to support any claim against us over rights in your derivatives; and (ii) grant us a license to such rights in your derivatives.',
      'The Licensee grants an exclusive first option on improvements to the Licensor.',
      'If you send us feedback, you agree that we may use it without restriction.',
      'All improvements made by Licensee shall be owned by Licensor.',
      'Every modification will be owned by the Licensor and is part of what is licensed to you under this Agreement.',
      'Title to the Model, together with all derivatives and adaptations, stays and shall remain the sole property of the Company.',
    ],
    noMatch: [
      'You assure us that you have all rights necessary to grant us the permission above.',
      'If you are a parent and you allow your child to use the services, you answer for it.',
      'You may be given the option of installing components of other companies.',
      'Your Users are the employees and agents whom you authorize to use the Offering on your behalf.',
      'By using the Preview, you hereby agree to the terms of the License Agreement.',
      'The lab owns all rights, title and interest in the Tool and any derivative works developed by or on behalf of the lab.',
      'We are not obligated to use any ideas in your feedback, and you have no right to demand such use.',
      'You will ensure that you have the necessary rights to grant us this license.',
      'The maker owns the Model and the derivatives created by the maker.',
      'You grant us the right to use your name and logo in our list of customers.',
      'You may use what you provide to the service in your own products.',
      'The data used by us to train our models is public.',
      'The Model uses content from the web to improve its answers.',
      'We do not use your inputs to train our models.',
      'You may use the content to improve your products.',
      'We hereby grant you a license to use the Model.',
      'Licensee is hereby granted a license under all rights owned by the Lab in the Model and its modifications.',
      'You must give us access to your records of the Model for an audit.',
      'You must give access to the Model to your users.',
      'The Lab reserves the right to restrict use of the Model or Model Derivatives that the Lab believes to breach this.',
      'You own the derivative works that you make.',
      'Any Contribution intentionally submitted for inclusion shall be under this License.',
    ],
  },
};

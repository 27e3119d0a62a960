import { EVERY_RIGHT } from '../everyRight.ts';
import type { ClauseKind } from '../kind.ts';
import { SHARING } from '../otherWords/grants.ts';

export const kind: ClauseKind = {
  id: 'grants-distribution',
  group: 'grant',
  effect: 'grants',
  freedoms: ['share'],
  osd: [],
  title: 'Right to share',
  meaning:
    'This text gives you a right to pass on the material or derivatives: to distribute, publish or make them available.',
  why: 'Publishing a fine-tuned model, or weights with an application, needs this right.',
  advice: 'Meet the conditions of redistribution first: copies of the license, notices, terms to pass on.',
  says: [
    {
      mood: 'main',
      words: 'distribution|redistribution|sharing : ..1 allowed|permitted|free',
      unless: ['not|no|never ..2 permitted|allowed'],
    },
    {
      mood: 'main',
      words: 'distribution|redistribution|sharing ..12 is|are ..1 encouraged|welcome|welcomed',
      unless: ['not|no'],
    },
    {
      mood: 'main',
      words: 'permitted|allowed : ..24 redistribution|distribution|sharing|redistributing',
      unless: ['not|no|never permitted|allowed'],
    },
    { mood: 'granted', words: '^@useThatShares' },
    {
      mood: 'granted',
      words:
        '^distribute|redistribute|publish|share|sublicense|sell|transfer|convey|release|disseminate|propagate|resell|rent|lease|lend|transmit|distribution|redistribution|sharing|publication|give+away',
      unless: [
        // What may go back to who made it goes to nobody else.
        'distribute|share|publish ..6 back to',
        'release|released|distributed|published|shared|licensed|offered ..2 under ..1 separate|other|different|their|its|own|additional|your ..1 license|licenses|terms',
        // What two parties tell each other.
        'parties|party ..2 may ..2 share|exchange ..3 information',
      ],
    },
    { mood: 'granted', words: 'publicly ^display|perform' },
    { mood: 'granted', words: '^display|perform ..8 publicly|public' },
    {
      mood: 'granted',
      words: '^make ..8 available',
      unless: ['available ..2 under|on ..2 separate|other|different|their|its|own ..2 license|terms'],
    },
    { mood: 'granted', words: '^communicate ..6 public' },
    { mood: 'granted', words: '^pass|hand|give ..4 @licensed ..3 on|along|to' },
    { mood: 'granted', words: '^provide ..6 copies' },
    {
      mood: 'granted',
      words:
        '^provide|give|grant ..10 access ..1 to ..3 dataset|database|data|model|models|software|material|materials',
      unless: ['us|licensor'],
    },
    {
      mood: 'granted',
      words: '^host|serve ..8 for|to ..2 third|others|other+people|your+users|your+customers|the+public',
    },
    {
      mood: 'granted',
      words:
        '^host|upload|mirror|post ..6 @model ..2 on|to|in ..6 platform|platforms|hub|repository|repositories|registry|registries|server|servers|site|sites',
    },
    {
      mood: 'granted',
      words:
        '^package|bundle|ship|include ..3 @model ..2 in|with|into ..6 product|products|project|projects|application|applications|apps|distribution|distributions|devices',
    },
    ...EVERY_RIGHT,
    {
      mood: 'any',
      words: 'rights ..2 granted ..2 cover|include|comprise ..40 distribution|communication|redistribution',
    },
    {
      mood: 'main',
      words:
        'free|permitted|allowed|licensed use|usage ..1 includes|include|covers ..24 shipping|distributing|sharing|redistributing|publishing|selling',
      unless: ['not|no'],
    },
    { mood: 'granted', words: '^do everything', unless: ['permitted purpose', 'for any? ..2 @noncommercial'] },
    {
      mood: 'main',
      words: 'license ..4 covers|includes|extends ..2 ^distributing|sharing|publishing|distribution',
      unless: ['license ..4 be ..1 included', 'license text|copy|file|notice'],
    },
    ...SHARING,
  ],
  examples: {
    match: [
      'Orchid hereby grants you a license to the extent necessary to: (a) copy the Kit; and (b) distribute the Kit.',
      'If the Code is joined with a work under another license, and the Code is not closed to it, this License permits you to distribute the Code under that license, too.',
      'You may publicly display the Work.',
      'Researcher may provide colleagues with access to the Database.',
      'You may host the model for third parties, as a service or in an app.',
      '# Terms\n\n## Distribution rights\n\n- Host the models on public repositories.',
      'You may bundle the weights with your application.',
      'Redistribution: permitted for classes.',
      'Sharing on public hubs is encouraged.',
      'We grant you a license to use, copy and distribute the Model.',
      'You may publish copies of the weights, provided that you keep this notice.',
      'Redistribution in binary form is permitted.',
      'You may make the model available to others.',
    ],
    noMatch: [
      'Use in source form, without changes or redistribution, is permitted for study.',
      'Please note that you are not allowed to share the recordings.',
      'Be aware that you are not permitted to publish the recordings.',
      'You may use, copy and display the Tool.',
      'The parties may share information that one of them calls secret.',
      'You may study the weights and publish findings about the weights.',
      'You may release your modifications under additional terms.',
      'You may not distribute the Model.',
      'You may provide your own terms for your modifications.',
      'If you distribute the Model, include this license.',
      'You may run tests and perform analyses of the Model.',
      'Publication of research results in papers is permitted.',
      'The scripts may be made available under separate licenses.',
    ],
  },
};

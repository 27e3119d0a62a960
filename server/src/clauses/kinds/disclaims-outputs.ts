import type { ClauseKind } from '../kind.ts';
import { OUTPUTS } from '../otherWords/grants.ts';

const RIGHTS = 'right|rights|ownership|title|interest|copyright|property';
const PRODUCED = '@output|generated';
/** What users hand in is no output. */
const SUBMITTED = [
  'you ..3 not ..2 assert|claim',
  'upload',
  'contribute',
  'submit',
  'post',
  'review ..3 comments',
  'derivative works ..4 that you',
];

export const kind: ClauseKind = {
  id: 'disclaims-outputs',
  group: 'grant',
  effect: 'grants',
  freedoms: ['use'],
  osd: [],
  title: 'Outputs are yours',
  meaning: 'The licensor claims no rights in what the model produces, or says that it belongs to the user.',
  why: 'It frees outputs from claims of the licensor; other clauses may still limit what they are used for.',
  practices: { syntheticData: 'The licensor claims no rights in generated data; look for limits on its use.' },
  advice: 'Check for limits on outputs elsewhere in the text, such as a ban on training other models with them.',
  says: [
    {
      mood: 'any',
      words:
        'claim|claims|assert|asserts|hold|holds no ..4 right|rights|title|ownership|copyright|property ..3 in ..3 them|it|speech|answers|text|texts|pictures|images|scores|suggestions|completions|results|transcripts|what',
      unless: ['you|licensee|user|customer ..1 claim|claims|assert|asserts', 'trademark|trademarks|derivative'],
    },
    {
      mood: 'any',
      words:
        'lay|lays|make|makes no claim ..2 to|on ..3 it|them|text|texts|output|outputs|pictures|images|what|results',
      unless: ['you|licensee ..1 lay|make', 'warranty'],
    },
    {
      mood: 'any',
      words:
        'licensor|company|we|provider|@named do+not|not ..1 own|owns ..2 suggestions|answers|text|texts|speech|pictures|images|completions|results|transcripts|outputs|what',
    },
    {
      mood: 'main',
      words:
        'generated|produced|created content|material|text|images|audio|works ..1 belongs|belong ..1 to ..1 you|user|users|licensee|customer',
      unless: ['not ..2 belong'],
    },
    {
      mood: 'any',
      words:
        'what|whatever|everything|anything|all ..3 writes|makes|generates|produces|creates|draws|says ..3 is|are|be|belongs ..1 to? yours|you',
      unless: ['not|unless|if|only'],
    },
    {
      mood: 'main',
      words:
        'images|code|content|texts|text|audio|music|geometry|material|works|videos|designs|files generated|produced|created|made ..6 is|are|be|remain yours',
      unless: ['not|unless|if|only'],
    },
    { mood: 'any', words: `claim no ..6 ${RIGHTS} ..12 ${PRODUCED}`, unless: SUBMITTED },
    { mood: 'any', words: `not claim|assert ..8 ${RIGHTS} ..20 ${PRODUCED}`, unless: SUBMITTED },
    { mood: 'any', words: `no claim|claims ..8 ${RIGHTS} ..12 ${PRODUCED}`, unless: SUBMITTED },
    { mood: 'any', words: `not claim|assert ..8 ${RIGHTS} ..8 content ..5 create|generate|produce`, unless: SUBMITTED },
    { mood: 'any', words: `claim no ..6 ${RIGHTS} ..8 content ..5 create|generate|produce`, unless: SUBMITTED },
    {
      mood: 'any',
      words: `claim|claims|assert|asserts no ..3 ${RIGHTS} ..10 ^produced|generated|created|made|written ..2 by|using|with|from|through ..4 @model|you|users|users'`,
      unless: SUBMITTED,
    },
    { mood: 'any', words: 'output|outputs ..2 be yours' },
    {
      mood: 'any',
      words: 'you|user|users own ..3 rights|title|copyright ..10 you|they ..1 create|generate|make|produce',
      unless: ['not ..1 own', 'if|only|unless'],
    },
    {
      mood: 'any',
      words: 'assert|asserts|claim|claims no ..4 right|rights|ownership|title|interest ..4 output|outputs',
      unless: ['you|licensee|user|customer ..1 assert|asserts|claim|claims'],
    },
    {
      mood: 'any',
      words: 'you|user|licensee|customer ..5 own|owns ..3 output|outputs',
      unless: ['not ..1 own', 'infringe'],
    },
    {
      mood: 'any',
      words:
        'disclaims|waives|renounces ..2 rights|right|title|interest ..10 output|outputs|customer+content|your+content|user+content',
      unless: ['you|licensee|user|customer ..1 disclaims|waives|renounces', 'warranty|warranties'],
    },
    {
      mood: 'any',
      words: 'assign|assigns ..1 to ..1 you|customer|licensee|user ..16 output|outputs',
      unless: ['you|customer|licensee|user ..3 assign|assigns'],
    },
    {
      mood: 'any',
      words:
        'ownership|title|copyright|rights ..2 of|in|to ..2 content|outputs|output|text|images|works ..2 generated|produced|created ..8 be ..1 maintained|retained|held|kept|owned ..1 by ..1 you|user|licensee|customer',
    },
    {
      mood: 'any',
      words: '@output ..14 be|remain|become ..4 property ..1 of ..2 you|licensee|user|customer',
      unless: ['not ..4 property', ...SUBMITTED],
    },
    {
      mood: 'any',
      words: `waive|renounce|relinquish|disclaim|forgo|abandon ..14 ${RIGHTS} ..8 ${PRODUCED}`,
      unless: [
        'you|licensee|user ..3 waive|renounce|relinquish|disclaim|forgo|abandon',
        '@warranty',
        'jury|trial|litigation',
        ...SUBMITTED,
      ],
    },
    { mood: 'any', words: 'you|user|licensee own|owns ..8 that ..4 @model ..3 generate|produce|create' },
    { mood: 'any', words: '@output ..6 be not ..2 covered|subject ..4 license', unless: ['that|which be not'] },
    { mood: 'any', words: 'not impose ..6 restriction|obligation ..14 @output' },
    {
      mood: 'any',
      words: `you|user|licensee|customer own|owns|retain|retains|keep ..10 ${PRODUCED}`,
      unless: ['not own', 'retain|retains|keep ..4 notice|notices|copyright|list', ...SUBMITTED],
    },
    {
      mood: 'any',
      words: 'output|outputs ..6 belong|belongs|owned|property ..4 you|user|yours|licensee|customer',
      unless: ['not ..2 belong', 'infringe'],
    },
    { mood: 'any', words: `assign ..4 to you ..8 ${RIGHTS} ..10 output|outputs` },
    {
      mood: 'any',
      words: `${RIGHTS} ..6 ${PRODUCED} ..6 belong|belongs|vest|vests|remain ..3 you|user|users|licensee`,
    },
    {
      mood: 'any',
      words: `not claim|assert ..8 ${RIGHTS} ..6 works|content|images|text|material ..4 created|made|generated|produced ..3 with|by`,
      unless: SUBMITTED,
    },
    {
      mood: 'any',
      words:
        'ownership|rights|title|copyright ..3 in|of|to ..2 anything|everything|whatever|what ..4 generated|generate|created|create|produced|produce|made|make ..8 stays|remains|lies|is|belongs|rests|vests ..3 you|yours|user|licensee',
      unless: ['modifications|feedback'],
    },
    {
      mood: 'any',
      words:
        'make|makes|lays|assert|asserts|have|has no claim|claims|right|rights ..2 to|on|over|in ..8 content|output|outputs|works|results|images|text|what ..4 create|creates|created|generate|generated|produce|produced|make|makes',
      unless: ['you|licensee ..2 make|have', 'feedback|derivative'],
    },
    {
      mood: 'main',
      words:
        'you|licensee|user|customer ..1 hold|holds|have|has|retain|retains|own|owns ..6 right|rights|title|ownership|interest ..6 in|to|of ..3 output|outputs|generated+content|what+you+generate',
      unless: ['not|no'],
    },
    {
      mood: 'main',
      words:
        'what|whatever|anything|everything ..2 you|users|user ..1 generate|create|produce|make ..6 be|remain|stays|is yours|theirs|your+own|their+own',
    },
    {
      mood: 'any',
      words:
        'not ..1 assert|claim|hold|reserve ..2 copyright|ownership|rights|title ..2 in|over|to|of ..3 anything|what|whatever|everything ..5 produce|produces|generate|generates|create|creates|make|makes',
      unless: ['you|licensee ..2 not'],
    },
    ...OUTPUTS,
  ],
  frames: [
    {
      force: 'any',
      all: [
        'user|users|you|licensee|customer own|owns|keep|keeps',
        'what|everything|anything|whatever ..4 model|system|software|tool|service ..2 write|writes|generates|generate|creates|create|produces|produce|makes|outputs',
      ],
      not: ['not|no'],
      most: 16,
    },
  ],
  examples: {
    match: [
      'Code generated by Orchid is yours to use.',
      'Images and geometry generated with either model are yours.',
      'We lay no claim to what it writes: the texts are free.',
      'We do not own the pictures that it draws.',
      'Generated content belongs to you.',
      'You own the rights to the avatars you create.',
      'What the model writes for you is yours.',
      'Verity asserts no ownership rights in any output.',
      'Users own what the Model writes for them.',
      'We do not assert copyright in anything the Model produces.',
      'The Firm agrees that Customer (a) keeps its inputs, and (b) owns its outputs.',
      'The Firm hereby assigns to Customer its title, if any, in the outputs.',
      'Ownership of everything generated with the Model stays with you.',
      'The lab makes no claim to the content that users create.',
      'Licensee holds all right, title and interest in the Output.',
      'What you generate is yours.',
      'The ownership of the content generated with the tool is maintained by you.',
      'We claim no rights in the output that you generate.',
      'As between the parties, you own the Outputs.',
      'The licensor does not claim ownership of any content generated with the model.',
      'What the model makes of your data ("Outputs") shall be the property of the Licensee.',
      'All outputs made from your inputs shall remain the sole property of the user.',
      'The lab waives any claim of ownership to the Output.',
    ],
    noMatch: [
      'You hold no rights in the Output.',
      'Each side waives its right to a jury in any resulting litigation.',
      'You may change it if you retain this notice, but the result needs another title.',
      'If you did anything with the output that is not covered by your license, it ends.',
      'You do not own the outputs.',
      'The company owns all outputs.',
      'All outputs are the property of the company.',
      'The lab disclaims all warranties of title to the outputs.',
    ],
  },
};

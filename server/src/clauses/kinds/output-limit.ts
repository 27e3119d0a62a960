import type { ClauseKind } from '../kind.ts';
import { OUTPUT_BOUNDS } from '../otherWords/limits.ts';
import { ANYWHERE } from '../patterns/pattern.ts';

/** What the model produces. */
const OUTPUTS =
  'output|outputs|generated+content|content+generated|data+produced|generations|generated+data|data+generated|results+generated|generated+results|output+data|images+generated|generated+images|content+produced|text+generated|generated+text|materials+generated|generated+materials|media+generated|generated+speech|generated+audio|generated+voice|generated+voices|generated+music|generated+songs|generated+video|generated+videos|generated+media|generated+works|generated+code|synthesized+speech|synthetic+speech|audio+generated|speech+generated|video+generated|music+generated|songs+generated|synthetic+media|synthesized+audio';

/** Bans on training other models are a kind of their own. */
const TRAINING = 'train|improve|distill|distillation|training';

/** What limits outputs to those of a sort or a purpose. */
const OF_A_SORT =
  'train|improve|harm|mislead|deceive|illegal|unlawful|violate|without|that|which|benchmark|test|tests|performance|evaluation|consent|personal';

export const kind: ClauseKind = {
  id: 'output-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use'],
  osd: [6],
  title: 'Outputs restricted',
  meaning:
    'What the model produces is restricted, or belongs to the licensor, in another way than a ban on training other models.',
  why: 'The limits of the license follow the outputs into everything they are put into.',
  advice: 'Check what you will do with outputs before you build on them; ask the licensor where the text is not clear.',
  freeWording: 'You may use the outputs of the Model for any purpose.',
  says: [
    // "Outputs of the model must remain private."
    {
      mood: 'duty',
      words: 'output|outputs ..20 ^remain|stay|kept ..1 private|internal|undisclosed|unpublished|confidential',
      unless: ['not ..1 required|have'],
    },
    {
      mood: 'main',
      words: 'output|outputs|generated+content ..1 belong|belongs to ..1 us|licensor|company|the+company|@licensor',
      unless: ['not ..2 belong'],
    },
    {
      mood: 'main',
      words:
        'we|licensor|company|@licensor own|owns ..4 output|outputs|generated+content|model+produces|model+generates|model+creates',
      unless: ['not|no|you own'],
    },
    {
      mood: 'main',
      words:
        'output|outputs|generated+content be ..1 subject|bound ..1 to|by ..3 same|these|this ..3 restrictions|restriction|terms|license|conditions',
      unless: ['not ..2 subject|bound'],
    },
    // "You may use model outputs for personal research."
    {
      mood: 'permit',
      words:
        '^use|publish|share ..3 output|outputs|generations ..2 for|in ..3 @research|@noncommercial|personal|academic',
      unless: ['any|including|commercial|for+example|such+as', 'train|improve'],
    },
    // "Publish only aggregate results."
    {
      mood: 'duty',
      words:
        '^publish|release|share|report|disclose ..1 only ..4 aggregate|aggregated|anonymized|anonymised|non-identifying|de-identified|summary|statistical ..6 results|data|findings|statistics|information|outputs',
    },
    {
      mood: 'ban',
      words: `^use|distribute|publish|sell|share|commercialize|exploit|copy|modify|reproduce ..30 ${OUTPUTS} ..30 commercial|purpose|for|in|to|while|outside`,
      // "to generate content" has the stems of "generated content".
      unless: [
        `${OUTPUTS} ..20 ${TRAINING}`,
        'compete|competitive|competing',
        'to generate',
        // What other systems make, and it judges.
        `to ..2 evaluate|score|rate|assess|judge|grade ..3 ${OUTPUTS}`,
        // What is wrong with the purpose: use-restriction.
        `${OUTPUTS} ..3 to|for ..2 deceive|deceiving|mislead|misleading|harm|harming|harass|harassing|defame|impersonate|impersonating|defraud|exploit|spread|discriminate|manipulate|threaten`,
      ],
      own: true,
    },
    {
      mood: 'any',
      words: `${OUTPUTS} ..6 prohibited|forbidden|barred|excluded ..2 from ..3 use|used|using|distribution|distributed|sale`,
      unless: ['not prohibited|forbidden'],
    },
    {
      mood: 'ban',
      words: `${OUTPUTS} may|shall|must|can|will|cannot|not ..3 ^used|sold|distributed|commercialized|published|shared|reproduced`,
      unless: [
        `${OUTPUTS} ..20 ${TRAINING}`,
        'compete|competitive|competing',
        // What is wrong with the purpose: use-restriction.
        `${OUTPUTS} ..6 used to|for ..2 deceive|mislead|harm|harass|defame|impersonate|defraud|exploit|discriminate|manipulate|threaten`,
      ],
      own: true,
    },
    {
      mood: 'main',
      words: `commercial ..20 ${OUTPUTS} ..4 requires|require|needs ..8 license|permission|consent|agreement`,
    },
    // "Commercial use of the weights (or of outputs produced with them) is not permitted."
    {
      mood: 'any',
      words: `commercial use|exploitation ..14 ${OUTPUTS} ..8 is|are|be not|prohibited|forbidden ..1 permitted|allowed|.|,|without|under`,
      unless: ['if|whether ..20 not'],
    },
    {
      mood: 'ban',
      words: `use ..3 ${OUTPUTS} ..6 ^contravene|violate|breach|infringe`,
    },
    {
      mood: 'ban',
      words: `${OUTPUTS} ..16 not ..1 ^made|provided|disclosed|passed|given ..2 available|to ..3 third|others|anyone`,
    },
    // "The app gives no commercial license to the pictures."
    {
      mood: 'any',
      words: `not|no ..2 grant|give|include|convey|grants|gives|includes ..3 commercial license|licenses|rights ..4 to|in|for|over ..3 ${OUTPUTS}`,
    },
    {
      mood: 'main',
      words: `${OUTPUTS} be ..2 for ..3 personal|private|noncommercial ..1 use|purposes`,
      unless: ['not ..2 for'],
    },
    { mood: 'ban', words: `^resell|repackage ..8 ${OUTPUTS}`, own: true },
    { mood: 'main', words: `all|any|the ..1 ${OUTPUTS} ..2 belong|belongs|vest ..3 @licensor|licensor|us` },
    {
      mood: 'any',
      words:
        'created|generated|made|produced ..1 with|by|using ..4 will|shall|must|may ..1 only be ..1 used|shared|published|shown ..2 for|in',
      unless: ['accordance|compliance|law|lawful'],
    },
    { mood: 'main', words: '@licensor own|owns ..6 that ..4 @model ..3 generate|generates|produces|creates' },
    {
      mood: 'permit',
      words: `^use|share|keep ..3 ${OUTPUTS} ..2 for ..3 private|personal|internal|noncommercial|research|own ..4 only`,
    },
    {
      mood: 'ban',
      words: `^publish|sell|distribute|share|commercialize|disclose ..2 the|any|your|these ..1 ${OUTPUTS}`,
      unless: [`${OUTPUTS} ..20 ${TRAINING}`, 'without|unless|that|which|as|to|for', 'compete|competitive|competing'],
      own: true,
    },
    {
      mood: 'ban',
      words: `^contravene|violate|breach ..20 use ..3 of ..2 ${OUTPUTS}`,
    },
    {
      mood: 'ban',
      words: 'results|predictions ..1 may|must|shall|can|cannot ..2 be ..1 ^used|relied ..2 to|for|in|as|on|upon',
      unless: ['benchmark|benchmarks', 'train|improve|distill'],
    },
    // The license of the model goes with what it produces.
    {
      mood: 'duty',
      words: `^apply|extend ..1 this|these|same|the ..1 license|agreement|terms ..40 to ..6 ${OUTPUTS}`,
    },
    {
      mood: 'duty',
      words: `${OUTPUTS} ..8 ^licensed|distributed|released|published|shared|sublicensed|be ..2 under ..3 this|same|these ..2 license|agreement|terms`,
    },
    {
      mood: 'ban',
      words: '^use|act+upon|utilize|rely|act ..4 any ..2 content ..2 provided|generated|produced|created',
    },
    {
      mood: 'ban',
      words: `no ..2 ${OUTPUTS} ..6 ^@use|@distribute|commercialize|contravene`,
    },
    {
      mood: 'main',
      words: `${OUTPUTS} ..12 only|solely|exclusively ..8 noncommercial|research|personal|evaluation|academic|internal`,
    },
    {
      mood: 'main',
      words: `${OUTPUTS} ..12 for ..3 noncommercial|research|personal|evaluation|academic|internal ..3 only|solely|exclusively`,
    },
    {
      mood: 'main',
      words: `own|owns|retain|retains ..10 right|rights|title|interest|ownership ..6 ${OUTPUTS}`,
      unless: ['@licensee ..8 own|owns|retain|retains', 'not ..3 own|retain', 'own|owns|retain|retains ..4 no'],
    },
    {
      mood: 'main',
      words: `@licensee ..2 only ..2 use ..8 ${OUTPUTS} ..24 if|provided|unless|where|when`,
    },
    {
      mood: 'main',
      words: `only|solely|exclusively ..12 ${OUTPUTS} ..10 noncommercial|research|personal|evaluation|academic`,
    },
    {
      mood: 'main',
      words: `noncommercial ..24 @use ..14 ${OUTPUTS}`,
      // "Although it may only be used for noncommercial purposes, you are free to use outputs for any purpose."
      unless: ['commercial or|and noncommercial', '^although|though', 'free|any ..6 output|outputs ..6 for any'],
    },
    {
      mood: 'main',
      words: `noncommercial ..40 arising ..8 ${OUTPUTS}`,
      roles: ANYWHERE,
    },
    {
      mood: 'main',
      words: `@licensor ..4 own|owns|retain|retains ..12 ${OUTPUTS}`,
      unless: ['not ..3 own|claim', 'no ..3 ownership|right|claim'],
    },
    {
      mood: 'main',
      words: `${OUTPUTS} ..8 owned|property ..3 @licensor`,
      unless: ['not'],
    },
    {
      mood: 'main',
      words: `right|rights|title|ownership|interest ..4 in|to|of ..6 ${OUTPUTS} ..4 remain|remains|belong|belongs|vest|vests|stay ..3 company|licensor|us|@licensor`,
    },
    {
      mood: 'main',
      words:
        'use|share|publish|reproduce|distribute|produce ..3 results ..3 for ..2 noncommercial|research|academic ..3 only|solely|exclusively',
    },
    { mood: 'main', words: 'use ..3 results ..3 other+than ..3 noncommercial|research|academic' },
    {
      mood: 'ban',
      words: '^use|share|publish|reproduce|distribute|produce ..6 results ..3 for ..2 other purpose|purposes ..2 than',
    },
    {
      mood: 'ban',
      words: `^${OUTPUTS} ..2 in+connection+with|for|in ..5 commercial|business|military|production`,
    },
    {
      mood: 'main',
      words: `${OUTPUTS} be ..1 subject|governed ..2 to|by ..4 this|these|our|the ..4 terms|license|agreement|policy`,
      unless: ['not ..2 subject|governed'],
    },
    {
      mood: 'ban',
      words:
        'content|works|images|text|media|music|audio ..1 created|generated|made|produced ..1 with|by|using ..6 ^used|sold|published|distributed|shared ..3 for ..3 commercial|any|business',
    },
    {
      mood: 'ban',
      words:
        'content|works|images|text|media|results|audio|voice|voices|speech|video|videos|music|files ..1 created|generated|made|produced ..3 with|by|from ..4 may|must|shall|can ..2 be ..1 ^used|sold|published|distributed|shared',
      unless: ['train|improve|harm|mislead|law'],
    },
    {
      mood: 'main',
      words:
        'all|any|every ..3 that ..3 @model|@licensed ..1 produce|produces|generate|generates|create|creates ..3 belong|belongs|property',
      unless: ['to you|licensee|user'],
    },
    {
      mood: 'ban',
      words:
        '^publish|sell|share|distribute|disclose|exploit ..2 what ..4 @model|@licensed ..2 generate|generates|produces|produce|creates|create',
      unless: ['train|improve|harm|law'],
    },
    {
      mood: 'duty',
      words: `${OUTPUTS} ..14 ^deleted|destroyed|erased|delete|destroy`,
      unless: ['request|personal|terminat'],
    },
    {
      mood: 'ban',
      words: `^register|claim|assert|apply ..4 copyright|copyrights|patent|patents|right|rights|ownership ..6 ${OUTPUTS}`,
    },
    {
      mood: 'permit',
      words:
        'created|generated|made|produced ..1 with|by|from ..3 @model|@licensed ..2 may|can ..1 be ..1 ^used|shared|published|distributed ..8 only|solely|exclusively',
      unless: ['accordance|compliance|law'],
    },
    {
      mood: 'main',
      words: `title|ownership|right|rights ..8 ${OUTPUTS} ..10 pass|passes|vest|vests|transfer|transfers ..2 to ..3 provider|licensor|company|@licensor|us`,
      unless: ['you|licensee|user ..2 own'],
    },
    {
      mood: 'ban',
      words:
        'generated|synthetic|synthesized speech|voice|voices|images|text|video|videos|music|audio|content|media ..4 be ..1 ^broadcast|published|sold|shared|distributed|commercialized',
      unless: ['harm|mislead|law|without'],
    },
    {
      mood: 'ban',
      words: '^pass|give|hand|transfer|send|provide|make ..2 @output ..3 on? ..1 to ..2 third|others|anyone',
      unless: ['train|improve', 'terms ..8 @output'],
    },
    {
      mood: 'main',
      words: `${OUTPUTS}|results ..6 be ..1 subject to ..6 restrictions|restriction|terms|conditions ..4 this|agreement|license`,
      // Not the works that result.
      unless: ['no|not', 'law', 'results work|works|model|models|derivative|derivatives'],
    },
    { mood: 'main', words: `reserve|reserves ..4 ownership|copyright|copyrights|title ..8 ${OUTPUTS}` },
    {
      mood: 'main',
      words:
        'generated|produced|created|synthesized ..1 images|image|audio|speech|voices|videos|video|texts|text|music|content|data ..8 within|for ..6 private|personal|internal|@noncommercial|@research ..3 only|alone|solely',
    },
    {
      mood: 'main',
      words: `intellectual+property|copyright|ownership|rights ..2 in|of|to ..3 ${OUTPUTS} ..3 belong|belongs|vest|vests|remain ..2 to|with|in ..1 party a`,
    },
    ...OUTPUT_BOUNDS,
  ],
  unless: [
    // "Do not blindly deploy generated code": with care one may.
    'blindly|uncritically',
    // What opens a list of prohibited uses: its items say what is wrong.
    'output|outputs ..5 system|service|model|thereof to|for ..1 :',
    'code|revenue|income|profit|lead generation',
    'nonconsensual|intimate|csam|sexual|sexually',
    'following ways|manners|circumstances|cases|means|contexts|settings|purposes|uses|activities ..2 :',
    'free ..2 use ..4 output|outputs',
    'endorse|endorses|endorsement',
    'destroy|delete|erase ..4 copies',
    '@licensor|claim|claims ..6 no|not ..6 claim|own|ownership|right|rights',
    'not ..2 claim',
    'claim|claims ..2 no',
    '@liability|@warranty',
    'misrepresent|representing|human',
    'violate|violates|infringe|infringes ..8 law|laws|right|rights',
    'not ..2 apply|applicable',
    '@trademark',
    'materials ,|or ..1 content ..3 provided',
    'output file|files|device|devices|format',
  ],
  frames: [
    {
      force: 'ban',
      all: ['sale|sell|publish|sold|published|broadcast|exhibit', 'generated|@output'],
      not: [OF_A_SORT],
      most: 12,
    },
    {
      force: 'only',
      all: [
        '@output|generated|made+with|created+with',
        'use|used|shown|shared|published|watched|viewed|displayed|played|listened',
        'private|platform|own|internal|personal|noncommercial|research|home',
      ],
      not: ['train|improve|liable|warranty|responsible|confidential|data'],
      most: 18,
    },
    {
      force: 'any',
      all: [
        'keep|keeps|retain|retains|own|owns ..6 copyright|rights|title|ownership',
        'generates|generated|@output',
        '@licensor|licensor|company',
      ],
      not: ['you ..3 own|retain|keep|owns', 'no|not|your|user|customer|between|material'],
      most: 20,
    },
    {
      force: 'any',
      all: ['made|created|generated|produced ..1 with|by|from ..2 @model|tool', 'property|belong|belongs|owned'],
      not: ['you|your|yours|user|no|not|any|modif'],
      most: 16,
    },
    {
      force: 'ban',
      all: [
        'sell|publish|share|distribute|commercialize|exploit',
        'what ..3 @model|tool ..1 makes|make|generates|generate|creates|create|produces|produce',
      ],
      not: ['train|improve|harm|mislead|law|without'],
      most: 14,
    },
    {
      force: 'ban',
      all: ['public|published|sold|sell|broadcast', '@output|output|outputs'],
      not: [OF_A_SORT],
      most: 10,
    },
  ],
  examples: {
    match: [
      'Commercial use of the weights (or of outputs made with them) is not permitted.',
      'Reports and model outputs must remain private.',
      'You may not resell the generated content.',
      'Outputs belong to us.',
      'Any artwork that was made with the Tool will only be used for teaching.',
      'Outputs are subject to the same restrictions as the Model.',
      'We own everything the model produces.',
      'The app does not grant commercial licenses to the generated images.',
      'Generated images are for personal use.',
      'You may:\n\n- Use model outputs for personal study and tests.',
      'The recipient agrees to publish only aggregate or otherwise anonymized findings.',
      'The Lab reserves ownership of the outputs.',
      'Generated music may be used for private enjoyment only.',
      'No part of the Software, nor any content created with the Software, may be used for commercial purposes.',
      'You may not use the Outputs for any commercial purpose.',
      'Outputs may only be used for non-commercial research.',
      'No output may be sold or published.',
      'You agree not to contravene these terms with your use of the Output.',
      'You agree to apply this License to every copy and to all Output.',
      'All Outputs must be released under this same license.',
    ],
    noMatch: [
      'Although the model may only be used for noncommercial purposes, you are free to use any outputs for any purpose.',
      'Do not blindly deploy generated code in production.',
      'You may not use the weights to evaluate speech output of a commercial system.',
      'Generated speech must not be used to deceive, defraud or harass.',
      'The resulting works are subject to the terms of this Agreement.',
      'In no way should the test kit be used for any revenue generation or other commercial activity.',
      'You may not use the code generation tools in the kit for programs that run elsewhere.',
      'Outputs do not belong to us.',
      'You must not use generated voices to deceive listeners.',
      'You must not use the Service to generate content that gives instructions for cruelty.',
      'You may use the Outputs for any purpose.',
      'You may not use the Outputs to train another model.',
      'You are not authorized to copy or otherwise use any materials, content or technology provided under this license.',
      'You must not use the file but for data management and as an output file in your software.',
      'The Licensor claims no rights in the Outputs.',
    ],
  },
};

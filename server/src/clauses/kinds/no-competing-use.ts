import type { ClauseKind } from '../kind.ts';
import { SUBSTITUTE } from '../otherWords/limits.ts';
import { ANYWHERE } from '../patterns/pattern.ts';
import { OTHER_MATTERS } from '../patterns/sharedWords.ts';

export const kind: ClauseKind = {
  id: 'no-competing-use',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5, 6],
  title: 'No competing use',
  meaning: 'The material may not be used to compete with the licensor, or for a competing product or service.',
  why: 'Whether your product competes is for the licensor to say first, and what it offers can change after you have started.',
  advice: 'Ask the licensor whether your product counts as competing, in writing, before you build on it.',
  freeWording: 'You may use the Model for any purpose, including products and services like our own.',
  says: [
    {
      mood: 'any',
      words:
        'not ..2 include|cover|extend|grant|permit ..6 right|permission|license ..24 similar|competing|competitive ..2 service|services|product|products|offering|website|collection|platform',
    },

    {
      mood: 'ban',
      words:
        '^@use|@train|offer|provide|make|market|sell|distribute|develop|create|build ..40 compete|competes|competing|competitive|competitor|rival',
      unless: ['competition ..2 law', 'unfair+competition', 'competent', 'except ..6 compete'],
    },
    { mood: 'ban', words: '^compete|competing ..4 with' },
    {
      mood: 'ban',
      words:
        '^offer|provide|build|create|develop|make|market|sell ..6 product|products|service|services|software|tool ..3 similar|substantially ..4 to|those ..8 @licensor|our|those',
    },
    {
      mood: 'ban',
      words:
        '^offer|build|create|develop|make|design ..4 substitute|alternative|replacement|replica|clone|lookalike ..2 for|of|to ..4 @licensor|@licensed|@named|our',
    },
    // "You must not create a substitute database that is based on it."
    {
      mood: 'ban',
      words:
        '^create|build|develop|make|offer|distribute ..3 substitute|rival|competing|replacement ..1 database|dataset|collection|corpus|catalog|service|product|model',
    },
    {
      mood: 'ban',
      words:
        '^@use|@train|extract|imitate ..40 model|models|product|service|system ..6 substitute|substitutes|replace|replaces|supplant ..3 for|us|our|@licensor|@named|@licensed',
    },
    { mood: 'ban', words: '^@use ..24 benefit|behalf|favor ..2 of ..4 rival|competitor|competitors' },
    // "You will not use it to reproduce the experience of our app."
    {
      mood: 'ban',
      words:
        '^@use|attempt ..12 replicate|replace|duplicate|imitate|emulate|substitute ..8 experience|functionality|features|offering|look+and+feel ..3 of ..4 service|services|product|products|platform|app',
    },
    // A grant for all but what competes, and the definition of what that is.
    { mood: 'any', words: 'any purpose ..12 other+than|except|excluding|not ..8 compete|competing', roles: ANYWHERE },
    {
      mood: 'any',
      words:
        'excluded|prohibited|restricted|competing|competitive purpose|use ..3 means|mean ..64 compete|competes|competing',
      roles: ANYWHERE,
    },
    {
      mood: 'granted',
      words:
        '^@use|@modify|@distribute|license|usage ..60 for ..4 noncompetitive|non-competitive|noncompeting|non-competing',
    },
    {
      mood: 'any',
      words: 'for ..3 noncompetitive|non-competitive|noncompeting|non-competing ..2 purpose|purposes|use',
    },
    { mood: 'any', words: 'grant ..60 but+not ..16 compete|competes|competing' },
    { mood: 'main', words: 'license|grant ..3 exclude|excludes ..12 compete|competes|competing|competitive' },
    {
      mood: 'main',
      words: '@use ..30 compete|competing|competitive ..20 ^prohibited|forbidden|not+permitted|not+allowed',
    },
    {
      mood: 'ban',
      words:
        '^@use|offer|provide|make|market|sell|distribute|develop|create|build|train|improve ..24 in ..3 competition ..1 with|to',
    },
    {
      mood: 'ban',
      words:
        '^create|build|develop|make|offer|exploit|@use ..16 functionally|substantially ..2 equivalent|similar|identical ..3 product|service|model|software|offering',
      unless: ['equivalent|similar|identical ..1 model ..1 weights|parameters|representations'],
    },
    { mood: 'ban', words: '^@use ..12 competition ..1 with|to|against ..3 @licensor|licensor|us' },
    {
      mood: 'ban',
      words: '^@use|employ|deploy|exploit ..16 vie|vies|rival|rivals|competition ..2 with|those|that|ours',
      unless: ['competition ..2 law', 'unfair+competition'],
    },
    { mood: 'ban', words: '^enter|go ..2 into? ..1 competition|compete ..1 with' },
    {
      mood: 'any',
      words:
        'not ..2 include|cover|extend ..6 right ..2 to ..2 build|offer|develop|make|create ..10 substitute|substitutes|replace|replaces|compete|competes|alternative|rival',
    },
    {
      mood: 'any',
      words:
        'may|free|grant|license ..10 except|but+not ..3 to|for ..4 make|offer|provide|build|develop|create ..6 alternative|substitute|competitor|rival ..1 to|for|of',
    },
    {
      mood: 'ban',
      words:
        '^develop|market|sell|make|offer|build|create ..10 product|products|service|services|tool|software ..2 with|having|of ..3 same|similar|equivalent ..2 functionality|functionalities|function|functions|features|purpose',
    },
    { mood: 'any', words: 'in ..2 competition|competing ..1 with ..20 not ..1 allowed|permitted' },
    {
      mood: 'any',
      words:
        'use|used|deployment ..8 business|company|product|service|offering|enterprise ..3 that|which ..2 competes|compete|rivals ..3 with ..8 outside|excluded|prohibited|forbidden|not|breach|violation',
    },
    {
      mood: 'ban',
      words:
        '^build|create|market|develop|offer|provide|make ..6 that|which ..1 replicates|replicate|copies|duplicates|duplicate|mimics|reproduces|substitutes|replaces ..4 functionality|features|service|product|offering|functions',
      unless: ['malware'],
    },
    ...SUBSTITUTE,
  ],
  unless: [
    // What only people of a profession can do.
    'substitute|substitutes|replacement|replace|alternative ..2 for|to ..3 professional|medical|legal|human|clinical|therapeutic|qualified',
    'competition ..2 evaluation|entry|entries|rules|submission|submissions|process|organizers|judges',
    'not ..4 competitive+use',
    'not ..1 apply ..14 that ..2 not ..1 competitive|competing',
  ],
  frames: [
    {
      force: 'ban',
      all: [
        'compete|competes|competing|competition|competitive|competitor|competitors|rival|rivals|vie',
        '@use|use|offer|launch|build|make|develop|provide|create|product|products|service|services',
      ],
      not: [
        'not ..4 competitive|competing|competitor',
        'law|court|courts|jurisdiction|employee|solicit|unfair|train|improve|sport|benchmark|benchmarking|test|game',
        OTHER_MATTERS,
      ],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'replace|replaces|substitute|substitutes|aimed|clone',
        'our|ours|licensor|we|us',
        'product|products|service|services|offering|tool|api|customers',
      ],
      not: ['notice|notices|part|parts|copy|warranty|defective'],
      most: 24,
    },
    {
      force: 'ban',
      all: ['product|products|service|services|tool|offering', 'take ..1 the? place', 'our|ours|licensor|own'],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'establish|start|found|run|create|operate|open',
        'business|company|enterprise|service',
        'competition|competing|rival ..3 with|to|business|service',
      ],
      most: 24,
    },
  ],
  examples: {
    match: [
      '"Excluded Purpose" means making available any downloadable software product, software-as-a-service, platform-as-a-service, infrastructure-as-a-service, or other similar online service, that competes with any product or service that we provide using the Software.',
      'You must not create or distribute a substitute database that is based on it.',
      'Do not use the outputs to train a model whose purpose is to substitute for our service.',
      'Licensee must not establish a business in competition with the Licensor.',
      'You shall not use the Platform to build anything that replicates its functionality.',
      'This license does not include the right to compile the photos into a competing service.',
      'Use in a business that competes with us lies outside this license.',
      'You may not use the Model to develop products that compete with the Licensor.',
      'You shall not use the interface to replicate the experience of our service.',
      'You shall not offer a competing service based on the Software.',
      'Use by You in competition is limited: You will not compete with us using the Materials.',
    ],
    noMatch: [
      'You must not use the Model:\n\n- as a substitute for professional medical care.',
      'It does not permit derivative products or use outside the competition entry process.',
      'You may not use the model to create substantially equivalent model weights.',
      'You may use the Model in products that compete with ours.',
      'This License is governed by competition law.',
    ],
  },
};

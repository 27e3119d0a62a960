import type { ClauseKind } from '../kind.ts';
import { DISTILLED } from '../otherWords/limitFrames.ts';
import { TRAINING } from '../otherWords/limits.ts';
import { coversAndExcept, exceptedBy } from '../values/covers.ts';

const OTHER = '@otherModel|other|another|competing|competitive|similar|third-party|any';

/** What may be trained. */
const AI = 'model|models|llm|llms|ai|network|networks|system|systems|machine+learning|artificial+intelligence';

/** What an AI is trained to do that is banned for itself. */
const HARM =
  'fraud|scam|scams|defraud|impersonate|exploit|exploits|malware|deceive|harass|discriminate|spy|stalk|attack|jailbreak|jailbreaks|threaten|kill|weapons|extort|extortion|manipulate|surveil';

export const kind: ClauseKind = {
  id: 'no-improving-other-models',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify'],
  osd: [6],
  title: 'No improving other models',
  meaning: 'You may not use the model, or what it produces, to train, improve or build another model.',
  why: 'It takes away a whole field of use: the outputs cannot become training data, and the model cannot teach or judge another one.',
  practices: {
    distillation: 'Distilling the model into another one is barred.',
    syntheticData: 'Outputs may not be used as training data for other models.',
    llmAsJudge: 'Using it as a judge is barred where the scores are used to improve another model.',
    rlaif: 'Its feedback may not be used to train another model.',
  },
  advice:
    'Use a model without this clause for synthetic data, distillation and feedback, or ask the licensor for permission.',
  freeWording:
    'You may use the Model and its outputs for any purpose, including the training and the improvement of other models.',
  says: [
    // "… not for any AI Activity", where the text says that this is the training of models.
    { mood: 'ban', words: '^@modelTraining' },
    { mood: 'any', words: 'not ..1 for|in|to ..2 @modelTraining' },
    // "No AI training is permitted", "AI training: not allowed", "… but not AI training".
    {
      mood: 'any',
      words:
        'ai|llm|model|machine+learning|ml training ..1 is|are|:|be ..1 not ..1 permitted|allowed|licensed|covered|granted|authorized',
    },
    {
      mood: 'any',
      words: 'no|not ai|llm|ml|machine+learning training ..3 permitted|allowed|licensed|.|,|;',
      unless: ['guidance|course|needed|required|done'],
    },
    {
      mood: 'any',
      words: 'reserve|reserves|reserved|reservation ..8 text+and+data+mining|tdm|ai+training|text-and-data+mining',
    },
    {
      mood: 'any',
      words: 'text+and+data+mining|tdm|ai+training ..3 is|are|be ..1 reserved|prohibited|forbidden|excluded',
    },
    // "Not permitted: - Distillation".
    {
      mood: 'ban',
      words: ': ^distillation|distilling',
      unless: [': distillation|distilling of ..3 liquid|liquids|oil|water|alcohol'],
    },
    {
      mood: 'ban',
      words:
        '^teach|teaching|coach|school ..3 other|another|any|a|your|different|rival ..3 model|models|network|llm ..8 imitate|mimic|copy|emulate|from|with|on|behave',
    },
    {
      mood: 'ban',
      words: '^@use|use ..14 as ..3 teacher|judge|grader|reward ..6 model|models|for|,|or|nor|.',
    },
    {
      mood: 'ban',
      words:
        '^use|employ ..12 to ..2 develop|build|create|make ..3 language+model|language+models|speech+model|vision+model|ai+model|image+model|foundation+model|machine+learning+model',
      unless: ['own ..2 derivative', 'application|applications ..3 that|which'],
    },
    {
      mood: 'ban',
      words:
        '^use|employ ..6 @model|@output|it|weights ..2 to ..2 label|annotate|initialize|pretrain|bootstrap|seed|make|build ..6 other|another|better|new|different|rival ..2 model|models',
    },
    { mood: 'ban', words: 'not|no ^training|train on|with|using ..3 @output', unless: ['customer|your+data'] },
    // "You may not use the corpus to train generative models."
    {
      mood: 'ban',
      words:
        '^use|employ|utilize ..3 @licensed|data|dataset|corpus|recordings|content ..2 to|for|in ..2 train|training|pretrain|pretraining|fine-tune|fine-tuning ..3 generative|foundation|language|commercial|ai ..2 model|models|llm|llms|systems',
    },
    { mood: 'ban', words: '^@use .. @model|@output .. to .. @train .. @otherModel' },
    {
      mood: 'ban',
      words: `^@use|generate ..24 to|for|in ..8 @train ..10 ${OTHER} ..6 model|models|llm|llms|network|networks|algorithm`,
    },
    {
      mood: 'ban',
      words:
        '^@use ..24 @output ..16 to|for ..8 train|distill|fine-tune|distillation|training|improve ..14 model|models|llm|ai',
    },
    { mood: 'ban', words: '^@train ..8 @otherModel' },
    {
      mood: 'ban',
      words: '^use|employ|utilize ..12 for ..3 ai|model|models|llm ..1 training|distillation|development',
    },
    {
      mood: 'any',
      words: 'not ..1 rely|use|employ ..10 as ..1 training ..1 data|material|set ..4 for|of|to ..4 model|models|ai|llm',
    },
    {
      mood: 'ban',
      words:
        '^train|training ..8 artificial+intelligence|ai|machine+learning|ml|neural ..5 model|models|system|systems|algorithm|algorithms|network|networks',
      unless: ['staff|employees|students', 'that|which train'],
    },
    {
      mood: 'ban',
      words:
        '^@use|use ..14 to|for|in ..3 train|training|pretrain|teach|fine-tune|distill ..4 methods|algorithms|algorithm|neural+network|neural+networks|networks|classifier|classifiers|generators|ai|artificial+intelligence|machine+learning',
    },
    { mood: 'ban', words: '^train|fine-tune|distill|pretrain ..8 on|with|from|using ..4 @output|answers|replies' },
    // "Do not train on this content", "do not scrape or train using this text".
    {
      mood: 'ban',
      words:
        '^train|pretrain|ingest ..3 model|models|ai|llm|llms|network|networks|,|or ..4 on|with|from|using ..1 this|these|the|our|any ..3 content|text|texts|images|works|work|recordings|repository|pages|site',
    },
    {
      mood: 'ban',
      words:
        '^train|pretrain on|with|using ..1 this|these|the|our ..3 content|text|texts|images|works|work|recordings|repository|pages|site',
      unless: ['provide|offer|give|conduct ..4 training'],
    },
    {
      mood: 'ban',
      words: '@output ..4 be|serve|used ..6 to|for ..3 ^@train ..4 model|models|llm|llms|ai|network|networks|systems',
    },
    { mood: 'ban', words: '^serve ..4 to|for ..4 @train ..6 model|models|llm|network|systems' },
    { mood: 'ban', words: '^@use ..12 as ..3 training|train|fine-tuning|distillation ..2 data|material|input|set' },
    {
      mood: 'ban',
      words:
        '^train|distill|fine-tune|pretrain|improve ..8 other|another|competing|competitive ..6 model|models|llm|network',
    },
    { mood: 'ban', words: '^@use ..20 for ..3 distillation|model+distillation|knowledge+distillation' },
    { mood: 'ban', words: '^distill|distillation|distilling ..6 @model' },
    // "You may not decompile, distill, reverse engineer or copy the services".
    { mood: 'ban', words: '^distill ..1 ,|or ..20 the|this|our|any @model' },
    { mood: 'ban', words: 'model|knowledge ^distillation' },
    {
      mood: 'ban',
      words: '@output ..4 be ..2 ^used ..3 as ..4 development|training|creation|improvement ..6 model|models|ai',
    },
    {
      mood: 'ban',
      words: '@output ..4 be ..2 ^used ..8 for ..3 development|training|creation|improvement ..6 model|models|ai',
    },
    { mood: 'ban', words: '^generate ..6 data ..20 train|improve|develop ..10 model|models|derivative|derivatives' },
    {
      mood: 'ban',
      words:
        '^generate|synthesize|use ..12 training+data|training+datasets|synthetic+data ..12 model|models|train|training',
      unless: ['extract|extracting|reconstruct|recover|reveal ..4 training data'],
    },
    {
      mood: 'main',
      words:
        '@use|train ..20 train|fine-tune|distill|improve ..6 other|another|competing ..4 model|models ..12 ^not ..8 noncommercial|permitted|allowed|purpose',
    },
    { mood: 'main', words: '@train ..12 @otherModel ..14 ^prohibited|forbidden|not+permitted|not+allowed' },
    {
      mood: 'main',
      words: '@output ..14 @train ..10 model|models ..14 ^prohibited|forbidden|not+permitted|not+allowed',
    },
    {
      mood: 'ban',
      words: `^serve|used|use|employ|feed|utilize|leverage ..20 training|train|teach|teaching|pretraining|fine-tuning|distillation ..10 other|another|different|own|competing|rival|third ..6 ${AI}`,
      unless: ['staff|employees|students', 'own ..2 derivative|derivatives'],
    },
    {
      mood: 'ban',
      words: `^used|use|employ|leverage ..8 to ..2 make ..6 ${AI} ..1 better|stronger|smarter`,
    },
    {
      mood: 'any',
      words: `no ${AI} ..8 may|shall|can|must be ..1 trained|tuned|developed|improved|distilled|built ..14 @model|@output|help|aid|basis`,
    },
    {
      mood: 'ban',
      words: `^feed|put|enter ..14 into|to ..3 train|training|teaching|fine-tuning ..8 ${AI}`,
    },
    {
      mood: 'ban',
      words:
        '^@use ..10 @output ..10 to ..2 develop|enhance|improve|train|build|create ..3 artificial+intelligence|ai|machine+learning',
      unless: ['contravention|violation|breach of|,'],
    },
    {
      mood: 'main',
      words: 'as ..3 training data|material|set|corpus ..14 ^prohibited|forbidden|not+permitted|not+allowed',
    },
    {
      mood: 'ban',
      words:
        '^build|develop|create|train|construct ..3 ai|machine+learning|model|models|llm|llms ..4 on|with|from|using ..4 basis|help|aid|use|labels|annotations|@output',
    },
    {
      mood: 'main',
      words:
        'distillation|imitation+learning|pretraining|pre-training ..16 @output|@model ..10 ^prohibited|forbidden|not+permitted|not+allowed|excluded',
    },
    { mood: 'ban', words: '^@use|employ ..14 as ..3 learning|teaching ..1 data|material|input|set' },
    {
      mood: 'ban',
      words: '^@use|employ|utilize ..8 as ..3 teacher|reward|labeler|annotator ..10 model|models|llm|network',
    },
    {
      mood: 'ban',
      words:
        '^create|make|build|compile|generate|produce|collect ..2 dataset|datasets|corpus|corpora|training+data|data ..4 from|of|with|by|using ..4 @output|answers|replies ..14 train|training|learning|develop|improve',
    },
    {
      mood: 'main',
      words:
        'distillation|training|teaching|fine-tuning ..3 into|of ..2 other|another ..2 model|models|network|networks|system|systems|llms ..4 be ..2 off+limits|prohibited|forbidden|not+allowed|not+permitted|excluded|barred',
    },
    {
      mood: 'ban',
      words:
        'output|outputs|results|completions|responses|generations ..4 ^serve|used|use|act|function ..2 as ..3 labels|labels|training|data|ground+truth|teacher|examples|targets|supervision',
    },
    ...TRAINING,
  ],
  unless: [
    // "Do not use it to recreate the data that it was trained with."
    'recreate|reconstruct|recover|reproduce ..3 training data',
    'reverse ..6 not ..4 applies',
    // What counts as made from the model, told in passing.
    ', which include|includes ..6 train',
    'classroom',
    "computer+networks|party's network|party's networks",
    // What the trained thing is to do is the wrong, and not that it is trained.
    `train|training ..8 ${AI} ..2 to|that|which ..10 ${HARM}`,
    `train|training ..8 ${AI}|tool|tools|agent|agents ..1 to|that|which ..6 ${HARM}`,
    // Whose data they are, not whose model.
    'personal|private|biometric|sensitive|patient|children|scraped|unlicensed|copyrighted ..1 data|information|works|material|images|recordings ..4 train|training ..10 without',
  ],
  values: coversAndExcept,
  lessened: (values, lifting) => ({ ...values, except: exceptedBy(lifting) }),
  frames: [
    {
      force: 'ban',
      all: ['distilling|distillation|distill|distilled', 'model|models|weights|outputs'],
      most: 16,
    },
    {
      force: 'ban',
      all: [
        'train|training|teach|teacher|distill|distillation|fine-tune|fine-tuning|pretrain|corpus|improve|improvement',
        '@otherModel|student+model|another+model|other+models|competing|llm|llms|third-party',
        'model|models|llm|llms|ai|network',
      ],
      not: [
        'staff|employees|students|own ..1 derivatives',
        'consent|permission',
        // What the model itself was trained on.
        '@licensed|framework|our|its training+data|training+set',
      ],
      most: 30,
    },
    {
      force: 'ban',
      all: [
        'train|training|distill|distillation|fine-tune|fine-tuning|pretrain|teach',
        '@output|output|outputs|answers|generates',
      ],
      not: [
        'staff|employees|students',
        'consent|permission',
        'personal|safety|alignment|weaken|remove',
        '@licensed|framework|our|its training+data|training+set',
      ],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'use|serve|become|keep|generate',
        'train|trained|training|teacher|fine-tune|distill',
        'other|another|student|competing|different|rival',
        'model|models|llm|llms|ai|network|networks',
      ],
      // What the model itself was trained on.
      not: ['staff|employees|students', 'consent|permission', '@licensed|framework|our|its training+data|training+set'],
      most: 30,
    },
    {
      force: 'ban',
      all: [
        'input|labels|material|training|learning',
        '@output|output|outputs|replies|answers',
        'machine+learning|train|training',
      ],
      not: ['staff|employees|students', 'consent|permission', 'your+own', 'personal'],
      most: 20,
    },
    {
      force: 'ban',
      all: ['use', 'another|other|different', 'model|models|ai|network', 'learn|train|improve|better|evolve'],
      not: ['staff|employees|students', 'consent|permission', 'your+own', 'harm|deceive|people'],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'let|allow|enable|have',
        'other|another|third-party|competing',
        'model|models|ai|llm|llms|network|networks',
        'learn|train|trained',
      ],
      not: ['staff|employees|students'],
      most: 24,
    },
    ...DISTILLED,
  ],
  examples: {
    match: [
      'All rights to text and data mining are reserved.',
      'AI training: not allowed.',
      'No AI training is permitted.',
      '"AI Activity" means training, distilling or evaluating machine learning models with the Work.\n\nThe license does not hold for any AI Activity; you may not use the Work for AI Activity.',
      'The following is not permitted:\n\n- Distillation',
      'Do not train models on this content.',
      'The recipient may not use the corpus to train generative models without our written consent.',
      'Do not teach another model to imitate ours.',
      'You shall not use the answers to build a language model.',
      'You may not use the Model to make a better model.',
      'You shall not use the weights to initialize another model.',
      'You may not use the recordings for AI training.',
      'You are barred from using the Work, in full or in part, for any AI development.',
      'You shall not use the Work for:\n\n1. Training, tuning, or testing any AI system.',
      'You agree not to train machine learning models with it.',
      'Pretraining of other LLMs with its help is ruled out.',
      'It is not allowed to teach a network with its answers.',
      'The model shall not serve as the teacher of another network.',
      'Distilling the model into a smaller one is off the table.',
      'Model outputs cannot serve as labels for another classifier.',
      'You shall not compile a corpus from answers of the Model for the training of an AI.',
      'You shall not use the Materials or any results of the Materials to improve any other language model.',
      'You may not use outputs of the Model to train another AI model.',
      'You may not use the Output to train, fine-tune or distill a model that is competitive with the Model.',
      'Using the Outputs to train other models is strictly prohibited.',
      'These terms prohibit the use of the Data to train algorithms or neural networks for profit.',
    ],
    noMatch: [
      'Do not use the Model to recreate any training data used to develop the underlying model.',
      'No AI training is needed to use the tool.',
      'You may not use the programs to give training on the content of the programs.',
      'Any commercial use of the model and its derivatives, which include models trained on outputs of the model, is prohibited.',
      'You must not use the model for:\n\n- Attempting to extract training data from the model weights.',
      'You may not use the Foundation Models kit, or help others to do so, in a way that:\n\n- generates summaries of the kit training data.',
      'You may use the outputs to train other models.',
      'If you train another model, you must name it.',
      'You may not use the Model to train your staff.',
      'Prohibited uses:\n\n- Training AI systems to write exploits.',
      'Prohibited uses:\n\n- Training or deploying AI tools that impersonate the police.',
      'Prohibited uses:\n\n- Use of personal data for training AI without informed consent.',
    ],
  },
};

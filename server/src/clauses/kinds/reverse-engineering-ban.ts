import type { ClauseKind } from '../kind.ts';
import { REVERSE } from '../otherWords/limits.ts';
import { BEFORE } from '../patterns/verbs.ts';

export const kind: ClauseKind = {
  id: 'reverse-engineering-ban',
  group: 'study-limit',
  effect: 'withholds',
  freedoms: ['study'],
  osd: [2, 3],
  title: 'No reverse engineering',
  meaning: 'You may not reverse engineer or decompile the material, or extract its weights, data or architecture.',
  why: 'It bars finding out how the model works, which studies of safety, bias and security need.',
  practices: {
    distillation: 'Extracting the behavior of the model into another one may count as reverse engineering.',
  },
  advice:
    'Ask the licensor before research that looks inside the material; the law of some countries allows it in part.',
  freeWording: 'You may study how the Model works and inspect its components.',
  says: [
    {
      mood: 'ban',
      words: '^find|discover|learn|work|figure ..1 out? ..1 how ..4 works|functions|operates|built|trained',
    },
    // "Perform model inversion, membership inference or model reconstruction."
    {
      mood: 'ban',
      words: 'model|membership|weight ^inversion|inference|reconstruction ,|.|;|or|and',
      unless: ['run|perform|use ..2 model inference'],
    },
    {
      mood: 'ban',
      words: '^reconstruct|recover|reveal|expose ..2 internal|hidden ..1 parameters|weights|state|states|structure',
    },
    {
      mood: 'main',
      words:
        '^reverse+engineering|decompilation|disassembly|decompiling|disassembling ..10 be ..1 not ..2 permitted|allowed|authorized',
    },
    {
      mood: 'ban',
      words:
        '^reverse+engineer|reverse-engineer|reverse+engineering|reverse-engineering|decompile|disassemble|decompilation|disassembly|reverse+compile|reverse+assemble|decipher|reverse-compile|reverse-assemble|decode|deconstruct',
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^extract|discover|derive|reconstruct|uncover|reveal|determine|obtain|recover|infer|recreate|ascertain|identify|probe|steal|access ..10 weights|parameters|source+code|architecture|underlying|training+data|algorithms|algorithm|internal+structure|model+structure|hyperparameters|trade+secrets`,
      unless: ['personal|person|individual|individuals', 'restrict'],
    },
    {
      mood: 'ban',
      words:
        '^attempt|try ..3 extract|discover|derive|reconstruct|determine|recover|find+out|learn|infer ..8 weights|parameters|source+code|architecture|training+data|algorithms|structure',
      unless: ['personal'],
    },
    { mood: 'any', words: 'no reverse+engineering|decompilation|disassembly' },
    // "You may not extract or export the Model from a build."
    {
      mood: 'ban',
      words:
        '^extract|export|dump|rip|unpack ..6 @model|weights|parameters|checkpoint ..12 from|out+of ..6 build|builds|product|products|app|application|device|devices|firmware|package|binary|distribution|software|service',
      unless: ['output|outputs|result|results|feature|features ..2 from'],
    },
    { mood: 'ban', words: 'model|membership ^extraction|inversion|inference ..3 attack|attacks' },
    {
      mood: 'ban',
      words: 'model|weight|weights|parameter ^extraction|stealing|theft|exfiltration',
    },
    { mood: 'ban', words: '^inference|extraction|inversion ..6 attacks' },
    { mood: 'main', words: 'reverse+engineering|decompilation|disassembly ..10 be? ..3 ^prohibited|forbidden' },
    {
      mood: 'ban',
      words: '^extraction|extracting|recovery ..2 of? ..2 weights|parameters|training+data|architecture|source+code',
    },
    {
      mood: 'any',
      words:
        'no attempt|attempts ..2 to|at ..3 discover|derive|reconstruct|extract|reverse|decompile|obtain|learn|uncover ..8 source+code|weights|architecture|algorithm|algorithms|training+data|parameters|code',
    },
    { mood: 'ban', words: '^take|pull ..4 apart' },
    {
      mood: 'ban',
      words: '^unscramble|descramble|decrypt|deobfuscate ..4 @licensed|weights|code',
      unless: ['if|where ..4 you ..2 decrypt'],
    },
    {
      mood: 'ban',
      words:
        '^recover|extract|reconstruct|infer|derive|reveal ..6 data|information|examples|texts ..4 from ..3 weights|model|parameters|checkpoint',
    },
    {
      mood: 'any',
      words: 'unscrambling|decrypting|decompiling|disassembling|reverse-engineering ..10 not permitted|allowed',
    },
    {
      mood: 'ban',
      words:
        '^analyze|examine|inspect|study|investigate|clarify ..3 structure|internals|architecture|mechanism|inner+workings ..2 of',
    },
    { mood: 'ban', words: 'reverse ^assembling|assembly|analysis|compiling' },
    {
      mood: 'ban',
      words:
        '^attempt|try|seek ..3 discover|find+out|learn|understand|determine|work+out ..4 built|made|trained|constructed|structured|designed',
    },
    {
      mood: 'ban',
      words:
        '^translate|convert|reduce|render|transform ..3 object|binary|machine|executable|compiled ..1 code|form|version ..4 into|to|in ..3 human|readable|source',
    },
    ...REVERSE,
  ],
  unless: [
    // "Reverse-engineering proprietary software": that of others.
    'reverse-engineering|reverse+engineering|decompiling|decompile|reverse+engineer ..1 proprietary|third-party|commercial|protected software|systems|algorithms|code|products',
    // A wrong done to others, with the model.
    'steal|theft|misappropriate|misappropriation ..4 trade+secrets',
    'cannot|not ..1 guarantee|warrant',
    'shall|must ..1 mean|means',
    'independent implementation',
    'responsible|liable ..16 decoding|decompiling|decompilation|disassembly',
    'derive ..3 from ..6 algorithms',
    'terms ..2 permit ..24 reverse+engineering',
  ],
  frames: [
    {
      force: 'ban',
      all: [
        'find+out|work+out|figure+out|look+for|search|discover|convert|determine|analyze|obtain|extract|derive|reconstruct|uncover|ascertain|reveal|deduce|steal',
        'source+code|built|inside|inner+workings|internal+structure|weights|architecture|prompts|system+prompt|training+data|algorithms|parameters|structure',
        '@licensed|object+code|api|weights|binary|binaries|executable',
      ],
      not: [
        'personal|individual|person|distribute|disclose|provide|copy|notice|license|access+to|restrict|account|password|available',
      ],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'disassembler|decompiler|debugger|reconstruct|reconstructing|rebuild|recover',
        'library|model|software|code|weights|corpus|data|dataset|program',
      ],
      not: [
        'copyright|notice|personal|individual|individuals|person|persons|identity|patient|patients|identifiable|subjects',
      ],
      most: 20,
    },
  ],
  examples: {
    match: [
      'You may not extract or export the Model from an official build.',
      'You may not try to find out how the Model works.',
      'Any attempt to get around quotas or reconstruct internal parameters is treated as a violation of this license.',
      'Reconstructing internal parameters is considered a breach.',
      'You may not carry out model inversion, membership inference, or reconstruction of it.',
      'Model extraction, copying of its behavior or cloning is forbidden.',
      'You shall not:\n\n(a) Taking apart. Decompile, disassemble, or reverse engineer the model.',
      'Inspecting the library with a disassembler is prohibited.',
      'You shall not translate the object code into a human-readable form.',
      'Reverse engineering or disassembly of this firmware is not permitted.',
      'Except to the extent that the law forbids this, if at all, Customer shall not decompile the Tool.',
      'You may not: (iii) except and only to the extent that the law allows it, decompile the Tool.',
      'You shall not try to find out how the network was trained.',
      'The user shall not analyze the inner structure of the model.',
      'You may not reverse engineer, decompile or disassemble the Software.',
      'You agree not to extract the weights or the architecture of the Model.',
      'Reverse engineering is prohibited.',
    ],
    noMatch: [
      'You may not use Orchid for reverse-engineering proprietary software.',
      'The weights must not be used in any attempt to recover identifiable patient information.',
      'You must not use the Model to steal trade secrets.',
      'You agree that the maker cannot guarantee that the files are secure from decoding by others.',
      '"Independent Implementation" shall mean one that neither derives from any of our source code nor includes it.',
      'Personal data may not be reconstructed from the model.',
      'Your terms must permit reverse engineering for debugging such modifications.',
      'You may extract the weights from the checkpoint.',
    ],
  },
};

import type { ClauseKind } from '../kind.ts';
import { MEASURES } from '../otherWords/limits.ts';
import { BEFORE } from '../patterns/verbs.ts';

export const kind: ClauseKind = {
  id: 'benchmarking-limit',
  group: 'study-limit',
  effect: 'withholds',
  freedoms: ['study'],
  osd: [6],
  title: 'Limits on benchmarks',
  meaning: 'You may not test or compare the material, or not publish the results, or only with consent.',
  why: 'Independent evaluation and honest comparison are how users learn what a model can do.',
  practices: { llmAsJudge: 'Publishing scores of this model beside others may be barred.' },
  advice: 'Ask for written consent before you publish measurements.',
  freeWording: 'You may measure the Model and publish what you find.',
  says: [
    {
      mood: 'ban',
      words:
        'result|results|figures|scores|findings ..6 of|from ..6 test|tests|benchmark|benchmarks|comparison|comparisons|evaluation|evaluations ..12 be ..2 ^disclosed|published|shared|made+public|revealed|released',
      unless: ['personal|medical|patients'],
    },
    {
      mood: 'ban',
      words:
        '^make|making ..1 public ..4 result|results|figures|findings ..6 test|tests|benchmark|benchmarks|comparison|evaluation|performance',
    },
    {
      mood: 'duty',
      words:
        'paper|article|publication|poster|abstract|manuscript|preprint ..14 performance|results|benchmark|evaluation|accuracy ..10 be ..1 ^sent|submitted|shown|shared|provided ..6 before|prior|ahead|days',
    },
    {
      mood: 'duty',
      words:
        'performance|benchmark|test|evaluation ..1 figures|results|numbers|data|scores ..3 be ..1 ^kept|held ..1 private|secret|confidential',
    },
    // "… but may only share the results with the lab".
    {
      mood: 'permit',
      words: 'only ^share|disclose|publish|report|communicate ..3 results|findings|scores|measurements ..4 with|to',
      unless: ['patient|personal|participants'],
    },
    {
      mood: 'any',
      words:
        'numbers|results|scores|measurements|figures ..6 testing|tests|benchmarks|benchmarking|evaluation|evaluating ..6 only ..1 be ..1 published|disclosed|shared|released ..1 with|after ..4 consent|permission|approval',
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^publish|disclose|release|share|distribute|provide|communicate|reveal|disseminate|make+available ..10 benchmark|benchmarks|benchmarking|performance|evaluation|test|testing|comparison ..6 result|results|test|tests|data|information|analysis|analyses|evaluation|evaluations|to`,
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^publish|disclose|release ..24 results ..2 of ..3 research|study|studies|experiments|analysis|analyses|testing|tests|evaluation`,
      unless: ['personal|patient'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^publish|disclose|release|share ..8 results ..8 benchmark|benchmarks|benchmarking|performance|evaluation|test|tests|testing`,
    },
    {
      mood: 'ban',
      words:
        'results|data|findings ..2 of ..3 benchmark|benchmarks|performance|evaluation|evaluations|test|tests ..4 be ..2 ^disclosed|published|released|shared|communicated',
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^compare ..8 with|to|against ..3 other|competing|third+party ..3 product|products|model|models|software|services`,
      unless: ['train'],
    },
    {
      mood: 'ban',
      words:
        '^publish|publishing|disclose|release ..3 evaluation|evaluations|benchmark|benchmarks|test|tests|comparison|comparisons ..2 of',
    },
    {
      mood: 'ban',
      words:
        '^publication|release|disclosure of ..3 benchmark|benchmarks|benchmarking|performance ..3 result|results|tests|data|figures',
    },
    {
      mood: 'any',
      words:
        'not ..1 permit|allow|authorize ..2 publication|release|disclosure of ..3 benchmark|benchmarks|benchmarking|performance ..3 result|results|tests|data|figures',
    },
    { mood: 'ban', words: `${BEFORE} ^benchmark|benchmarking`, unless: ['train|improve|distill'] },
    {
      mood: 'ban',
      words: `${BEFORE} ^use|access|conduct|perform|run|test|evaluate|carry+out ..24 benchmark|benchmarks|benchmarking|competitive+analysis|comparative`,
      unless: ['train|improve|distill'],
    },
    { mood: 'ban', words: `${BEFORE} ^monitor|monitoring ..8 availability|performance|functionality` },
    {
      mood: 'duty',
      words: `${BEFORE} ^obtain|request|get ..10 approval|consent|permission ..6 disclose|publish|release ..14 benchmark|benchmarks|performance`,
    },
    {
      mood: 'any',
      words:
        'benchmark|benchmarks|benchmarking|performance+tests ..14 without|only+with ..8 consent|approval|permission',
    },
    {
      mood: 'duty',
      words:
        'performance|benchmark|evaluation|test ..2 data|results|information|figures ..8 ^kept|keep|remain|held|treated ..2 confidential|secret',
    },
    {
      mood: 'ban',
      words:
        'performance|benchmark ..1 figures|scores|results|numbers|data ..8 be ..2 ^disclosed|published|released|shared|communicated|revealed',
    },
    {
      mood: 'main',
      words:
        'comparative|benchmark|performance|benchmarking ..2 tests|test|evaluations|evaluation|comparison|comparisons ..14 need|needs|require|requires|subject+to ..5 go|consent|approval|permission',
    },
    { mood: 'ban', words: '^measure|time|gauge ..4 speed|accuracy|performance|latency|throughput|quality' },
    {
      mood: 'main',
      words:
        'publication|publishing|disclosure|release of? ..8 evaluation|evaluations|benchmark|benchmarks|tests|performance ..4 subject+to|require|requires|need|needs ..4 approval|consent|permission|authorization',
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^carry|perform|conduct|make|undertake|run ..2 performance|comparative|competitive comparison|comparisons|tests|test|analysis|analyses|measurements`,
    },
    {
      mood: 'main',
      words:
        'results|scores|figures ..3 benchmark|benchmarks|performance|evaluation|evaluations ..3 be confidential|secret',
    },
    {
      mood: 'ban',
      words:
        '^share|publish|disclose|release ..6 assessment|assessments|evaluation|evaluations|ratings|scores ..3 of ..4 quality|performance|accuracy|@model',
      unless: ['train|improve'],
    },
    { mood: 'ban', words: '^release|publish|disclose|share ..2 benchmark|performance scores|figures|numbers|results' },
    {
      mood: 'any',
      words:
        'publication|publishing|disclosure|release ..2 of? ..3 benchmark|benchmarks|evaluation|performance|test|comparison ..2 scores|score|results|result|figures|data ..3 requires|require|needs|subject ..6 approval|consent|permission|authorization',
    },
    {
      mood: 'ban',
      words:
        'test|tests|benchmark|benchmarks|evaluation|evaluations|comparison|comparisons ..4 of ..2 @model ..4 be ..2 ^public|published|disclosed|released|made+public',
    },
    {
      mood: 'any',
      words:
        'need|needs|require|requires|obtain|get ..3 consent|approval|permission ..3 before ..4 publish|release|disclose|publishing|releasing|disclosing ..4 evaluation|evaluations|benchmark|benchmarks|test|tests|comparison',
      unless: ['not ..2 need|require'],
    },
    {
      mood: 'any',
      words:
        'results|evaluation|evaluations|benchmark|benchmarks|scores|measurements|comparison|comparisons ..10 may|can ..1 be ..1 published|disclosed|shared|made+public ..2 only|solely',
      unless: ['copyright|notice|patient'],
    },
    {
      mood: 'duty',
      words:
        'evaluation|evaluations|benchmark|benchmarks|test|tests|comparison|comparisons ..3 made|published|that|released ..3 public|publicly|published|you|publish ..2 must|shall|should|has|have ..2 ^name|state|disclose|describe|use|include|identify|mention|report',
    },
    {
      mood: 'any',
      words:
        'evaluate|test|benchmark|measure ..8 not ..2 make ..3 results|findings|scores|figures ..2 known|public|available',
    },
    ...MEASURES,
  ],
  unless: ['endorse|promote|endorsement'],
  frames: [
    {
      force: 'ban',
      all: [
        'publish|disclose|release|public|share|reveal|known|keep|kept|available',
        'benchmark|benchmarks|performance+data|performance+figures|comparison|comparisons|test+results|tests|performed|benchmarking|evaluation+results',
      ],
      not: ['train|improve|personal|medical|privacy|notice|harass|false|misleading'],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'test|evaluate|assess|measure|benchmark|compare',
        'competitor|competitors|competitive|rival|competing|comparative',
      ],
      not: ['train|improve|law'],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'publish|disclose|release|public|share|reveal|tell',
        'how ..3 fast|slow|well|accurate|accurately|good|quickly',
      ],
      most: 20,
    },
    {
      force: 'needs',
      all: [
        'publish|published|publication|release|disclose',
        'benchmark|benchmarks|evaluations|evaluation|comparison|comparisons|test+results|performance+data|performance+results',
      ],
      not: ['train|improve|cite|data+set|personal'],
      most: 24,
    },
    {
      force: 'duty',
      all: [
        'keep',
        'tests|benchmarks|test+results|evaluation|evaluations|measurements',
        'itself|secret|confidential|themselves|yourself',
      ],
      most: 20,
    },
  ],
  examples: {
    match: [
      'Results of speed tests must not be made public.',
      'A paper that states the performance of the Model must be sent to us before it is submitted.',
      'Performance figures must be kept private.',
      'You may test the Model but may only share the findings with the maker.',
      'This license does not permit publication of benchmark results.',
      'Numbers obtained by testing the model may only be published with our consent.',
      'You shall not:\n\n(a) **Compare in public.** Publish benchmark results of the model.',
      'You may evaluate the Model but may not make the results known to others.',
      'Results of tests may be published only with our approval.',
      'Any evaluation made public must name the version tested.',
      'Evaluations of the Model must not be made public.',
      'Publishing test results requires the prior approval of the maker.',
      'You may not publish the results of any benchmark tests of the Software without our consent.',
      'You shall not use the Model for benchmarking or competitive analysis.',
    ],
    noMatch: [
      'Results may be used only in papers.',
      'You may publish benchmark results.',
      'The model was evaluated on public benchmarks.',
    ],
  },
};

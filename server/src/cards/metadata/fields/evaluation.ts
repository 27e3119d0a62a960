// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { ANY, type Group, type Key, type Shape, TEXT } from '../shape.ts';

const STRING = { value: TEXT, strictness: 'refused' } as const;
const OPEN_MAP: Shape = { is: 'either', of: [{ is: 'map', keys: [] }, ANY] };

const metric: readonly Key[] = [
  {
    key: 'type',
    docs: 'The id of the metric, such as `accuracy` or `wer`.',
    value: { is: 'text', form: 'metric-id' },
    strictness: 'refused',
    required: 'refused',
  },
  {
    key: 'value',
    docs: 'What was measured: a number, or words such as `20.0 ± 1.2`.',
    value: ANY,
    required: 'refused',
  },
  { key: 'name', docs: 'The metric as it is shown, such as `Test WER`.', ...STRING },
  { key: 'config', docs: 'The configuration of the metric.', ...STRING },
  { key: 'args', docs: 'What the metric was computed with.', value: OPEN_MAP },
  { key: 'verified', docs: 'True where the Hub itself measured it; nobody else should set it.', value: { is: 'flag' } },
  { key: 'verifyToken', docs: 'The proof of the Hub that it measured the value.', value: TEXT },
];

const result: readonly Key[] = [
  {
    key: 'task',
    docs: 'What was to be done.',
    required: 'refused',
    strictness: 'refused',
    value: {
      is: 'map',
      keys: [
        {
          key: 'type',
          docs: 'The task, such as `automatic-speech-recognition`.',
          value: { is: 'text', values: 'pipeline-tags' },
          strictness: 'refused',
          required: 'refused',
        },
        { key: 'name', docs: 'The task as it is shown.', ...STRING },
      ],
    },
  },
  {
    key: 'dataset',
    docs: 'What it was measured on.',
    required: 'warned',
    strictness: 'refused',
    value: {
      is: 'map',
      keys: [
        {
          key: 'type',
          docs: 'The id of the dataset on the Hub.',
          value: { is: 'text', form: 'dataset-id' },
          strictness: 'refused',
          required: 'refused',
        },
        {
          key: 'name',
          docs: 'The dataset as it is shown, such as `Common Voice (French)`.',
          ...STRING,
          required: 'refused',
        },
        { key: 'config', docs: 'The part of the dataset, such as `fr`.', ...STRING },
        { key: 'split', docs: 'The split, such as `test`.', ...STRING },
        { key: 'revision', docs: 'The commit of the dataset.', ...STRING },
        { key: 'args', docs: 'What the dataset was loaded with.', value: OPEN_MAP },
      ],
    },
  },
  {
    key: 'metrics',
    docs: 'What was measured.',
    required: 'refused',
    strictness: 'refused',
    value: { is: 'list', of: { is: 'map', keys: metric } },
  },
  {
    key: 'source',
    docs: 'Where the result comes from.',
    value: {
      is: 'map',
      keys: [
        { key: 'url', docs: 'The page of the result.', value: { is: 'text', form: 'address' }, required: 'refused' },
        { key: 'name', docs: 'What the page is called.', value: TEXT },
      ],
    },
  },
];

/** What was measured: the shapes that huggingface_hub reads a model-index by, in repocard_data.py. */
export const group: Group = {
  id: 'evaluation',
  source: 'https://github.com/huggingface/hub-docs/blob/main/modelcard.md?plain=1',
  fields: [
    {
      key: 'metrics',
      cards: ['model'],
      docs: 'The metrics that it was evaluated by, as ids such as `accuracy` or `wer`.',
      value: { is: 'list', of: { is: 'text', form: 'metric-id' }, alone: true },
      snippet: 'metrics:\n- ${1:accuracy}',
    },
    {
      key: 'model-index',
      cards: ['model'],
      docs: 'Results of evaluations, each with its task, its dataset and its metrics. The Hub shows them beside the card.',
      strictness: 'refused',
      value: {
        is: 'list',
        of: {
          is: 'map',
          keys: [
            { key: 'name', docs: 'The name of the model.', ...STRING, required: 'refused' },
            {
              key: 'results',
              docs: 'What was measured.',
              required: 'warned',
              strictness: 'refused',
              value: { is: 'list', of: { is: 'map', keys: result } },
            },
          ],
        },
      },
      snippet:
        'model-index:\n- name: ${1:model}\n  results:\n  - task:\n      type: ${2:text-classification}\n    dataset:\n      type: ${3:dataset}\n      name: ${4:Dataset}\n    metrics:\n    - type: ${5:accuracy}\n      value: ${6:0}',
    },
  ],
};

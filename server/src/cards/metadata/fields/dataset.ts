// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { ANY, type Group, type Shape, TEXT, TEXTS } from '../shape.ts';

const list = (of: Shape): Shape => ({ is: 'list', of, alone: true });
const CREATORS = [
  { id: 'crowdsourced', says: 'Made by many people for pay or for fun' },
  { id: 'expert-generated', says: 'Made by people who know the field' },
  { id: 'found', says: 'It was there before' },
  { id: 'machine-generated', says: 'Made by a program or a model' },
  { id: 'other', says: 'Made in another way' },
] as const;

const SIZES = [
  'n<1K',
  '1K<n<10K',
  '10K<n<100K',
  '100K<n<1M',
  '1M<n<10M',
  '10M<n<100M',
  '100M<n<1B',
  '1B<n<10B',
  '10B<n<100B',
  '100B<n<1T',
  'n>1T',
];

/** What the data is and how it came about. */
export const group: Group = {
  id: 'dataset',
  source: 'https://github.com/huggingface/hub-docs/blob/main/datasetcard.md?plain=1',
  fields: [
    { key: 'pretty_name', cards: ['data'], docs: 'The name as it is shown, such as `SQuAD`.', value: TEXT },
    {
      key: 'size_categories',
      cards: ['data'],
      docs: 'How many rows there are, by order of magnitude.',
      value: list({
        is: 'text',
        others: 'advised',
        values: [
          ...SIZES.map((id) => ({ id, says: 'Rows' })),
          { id: 'unknown', says: 'Nobody counted' },
          { id: 'other', says: 'Nothing that can be counted so' },
        ],
      }),
      snippet: 'size_categories:\n- ${1:1K<n<10K}',
    },
    {
      key: 'task_categories',
      cards: ['data'],
      docs: 'What the data can be used for, by task.',
      value: list({ is: 'text', values: 'task-categories', others: 'warned' }),
      snippet: 'task_categories:\n- ${1:text-classification}',
    },
    {
      key: 'task_ids',
      cards: ['data'],
      docs: 'The same by the narrower tasks of a category.',
      value: list({ is: 'text', values: 'task-ids', others: 'warned' }),
      snippet: 'task_ids:\n- $1',
    },
    {
      key: 'annotations_creators',
      cards: ['data'],
      docs: 'How the annotations came about.',
      value: list({
        is: 'text',
        others: 'advised',
        values: [...CREATORS, { id: 'no-annotation', says: 'There are none' }],
      }),
    },
    {
      key: 'language_creators',
      cards: ['data'],
      docs: 'How the text came about.',
      value: list({ is: 'text', others: 'advised', values: CREATORS }),
    },
    {
      key: 'multilinguality',
      cards: ['data'],
      docs: 'How many languages there are, and how they stand to each other.',
      value: list({
        is: 'text',
        others: 'advised',
        values: [
          { id: 'monolingual', says: 'One language' },
          { id: 'multilingual', says: 'Several languages' },
          { id: 'translation', says: 'The same in several languages' },
          { id: 'other', says: 'Something else' },
        ],
      }),
    },
    {
      key: 'source_datasets',
      cards: ['data'],
      docs: 'What it was made from: `original`, or ids of other datasets, also as `extended|squad`.',
      value: list({
        is: 'text',
        values: [
          { id: 'original', says: 'Made anew' },
          { id: 'extended', says: 'Made from other data' },
        ],
      }),
    },
    {
      key: 'paperswithcode_id',
      cards: ['data'],
      docs: 'The id that the dataset had on Papers with Code.',
      value: { is: 'either', of: [TEXT, ANY] },
    },
    {
      key: 'train-eval-index',
      cards: ['data'],
      docs: 'How the data is trained and evaluated on: configuration, task, splits and columns.',
      value: { is: 'list', of: { is: 'map', keys: [], others: ANY } },
    },
    { key: 'annotations_details', cards: ['data'], docs: 'More on the annotations.', value: TEXTS },
  ],
};

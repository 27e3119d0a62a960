import type { Group } from '../shape.ts';

/** What it was made from, and what came after it. */
export const group: Group = {
  id: 'lineage',
  source: 'https://huggingface.co/docs/hub/model-cards#specifying-a-base-model',
  fields: [
    {
      key: 'base_model',
      cards: ['model'],
      docs: 'The model that this one was made from, as an id of the Hub such as `mistralai/Mistral-7B-v0.1`. A list for a merge.',
      value: { is: 'list', of: { is: 'text', form: 'model-id' }, alone: true },
      strictness: 'refused',
    },
    {
      key: 'base_model_relation',
      cards: ['model'],
      docs: 'How it was made from the base model. Where it is left out, the Hub infers it.',
      value: {
        is: 'text',
        others: 'warned',
        values: [
          { id: 'finetune', says: 'Trained further' },
          { id: 'adapter', says: 'An adapter, such as LoRA, that is loaded beside the base model' },
          { id: 'quantized', says: 'The same model with fewer bits' },
          { id: 'merge', says: 'Put together from several models' },
        ],
      },
    },
    {
      key: 'new_version',
      cards: ['model'],
      docs: 'The id of the model that replaces this one. The Hub says so above the card.',
      value: { is: 'text', form: 'model-id' },
      strictness: 'refused',
    },
    {
      key: 'datasets',
      cards: ['model'],
      docs: 'The data that it was trained on, as ids of datasets on the Hub.',
      value: { is: 'list', of: { is: 'text', form: 'dataset-id' }, alone: true },
      strictness: 'refused',
      snippet: 'datasets:\n- $1',
    },
    {
      key: 'buckets',
      cards: ['model', 'data'],
      docs: 'Buckets of the Hub that belong to it.',
      value: { is: 'list', of: { is: 'text' }, alone: true },
    },
  ],
};

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { type Group, TEXT } from '../shape.ts';

/** What the training cost the environment. */
export const group: Group = {
  id: 'environment',
  source: 'https://huggingface.co/docs/hub/model-cards-co2',
  fields: [
    {
      key: 'co2_eq_emissions',
      cards: ['model'],
      docs: 'What was emitted when it was trained, in **grams** of CO₂ equivalent: the number, or the number with how it came about.',
      value: {
        is: 'either',
        of: [
          { is: 'number' },
          {
            is: 'map',
            keys: [
              {
                key: 'emissions',
                docs: 'Grams of CO₂ equivalent, as a number.',
                value: { is: 'number' },
                required: 'advised',
              },
              {
                key: 'source',
                docs: 'How the number was found: a tool such as `codecarbon`, or a paper.',
                value: TEXT,
              },
              {
                key: 'training_type',
                docs: 'Which training it is for.',
                value: {
                  is: 'text',
                  values: [
                    { id: 'pre-training', says: 'Trained from the start' },
                    { id: 'fine-tuning', says: 'Trained further' },
                  ],
                },
              },
              { key: 'geographical_location', docs: 'Where it was trained, as exactly as can be said.', value: TEXT },
              { key: 'hardware_used', docs: 'What it was trained on: how many of which processors.', value: TEXT },
            ],
          },
        ],
      },
      snippet:
        'co2_eq_emissions:\n  emissions: ${1:0}\n  source: ${2:codecarbon}\n  training_type: ${3|pre-training,fine-tuning|}\n  geographical_location: $4\n  hardware_used: $5',
    },
  ],
};

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { ANY, type Group, TEXT } from '../shape.ts';

/** How the model is tried out on its page. */
export const group: Group = {
  id: 'inference',
  source: 'https://huggingface.co/docs/hub/models-widgets',
  fields: [
    {
      key: 'widget',
      cards: ['model'],
      docs: 'Examples to try the model with: a list, each with `text`, `src` or what else the task takes, and an `example_title`.',
      value: {
        is: 'list',
        of: {
          is: 'either',
          of: [
            {
              is: 'map',
              keys: [
                { key: 'text', docs: 'What is put in.', value: ANY },
                { key: 'example_title', docs: 'What the example is called.', value: ANY },
                {
                  key: 'src',
                  docs: 'The address of the picture or the sound that is put in.',
                  value: { is: 'text', form: 'file-or-address' },
                },
                { key: 'output', docs: 'What the model gave for it.', value: ANY },
                { key: 'context', docs: 'The text that a question is asked of.', value: ANY },
              ],
              others: ANY,
            },
            ANY,
          ],
        },
      },
      strictness: 'refused',
      snippet: 'widget:\n- text: ${1:Hello}',
    },
    {
      key: 'inference',
      cards: ['model'],
      docs: '`false` switches the widget off; a map has the `parameters` that it is run with.',
      value: {
        is: 'either',
        of: [
          { is: 'flag' },
          {
            is: 'map',
            keys: [{ key: 'parameters', docs: 'What the widget is run with, such as `temperature`.', value: ANY }],
            others: ANY,
          },
        ],
      },
    },
    {
      key: 'instance_prompt',
      cards: ['model'],
      docs: 'The words that call up what an adapter for pictures was trained on.',
      value: TEXT,
    },
  ],
};

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { type Group, type Shape, TEXT } from '../shape.ts';

const CONTROLS = [
  { id: 'text', says: 'A line of text' },
  { id: 'checkbox', says: 'A box that must be ticked' },
  { id: 'date_picker', says: 'A date' },
  { id: 'country', says: 'A country, from a list' },
  { id: 'ip_location', says: 'The country that the request comes from' },
  { id: 'select', says: 'One of the options that are listed' },
] as const;

const CONTROL: Shape = {
  is: 'either',
  of: [
    { is: 'text', values: CONTROLS.filter(({ id }) => id !== 'select'), others: 'warned' },
    {
      is: 'map',
      keys: [
        {
          key: 'type',
          docs: 'What the reader fills in.',
          value: { is: 'text', values: CONTROLS, others: 'warned' },
          required: 'warned',
        },
        {
          key: 'options',
          docs: 'With `type: select`: what can be chosen; an option may be a `label` with a `value`.',
          value: { is: 'list', of: { is: 'any' } },
        },
      ],
    },
  ],
};

const FIELDS: Shape = { is: 'map', keys: [], others: CONTROL };

/** What the Hub asks for before it gives out the files. Each of these is read as a gate. */
export const group: Group = {
  id: 'gating',
  source: 'https://huggingface.co/docs/hub/models-gated',
  fields: [
    {
      key: 'extra_gated_heading',
      cards: ['model', 'data'],
      docs: 'The heading above the request for access.',
      value: TEXT,
    },
    {
      key: 'extra_gated_description',
      cards: ['model', 'data'],
      docs: 'What stands below the heading, such as how long it takes until a request is read.',
      value: TEXT,
    },
    {
      key: 'extra_gated_prompt',
      cards: ['model', 'data'],
      docs: 'What readers must agree to before they get the files.',
      value: TEXT,
      snippet: 'extra_gated_prompt: >-\n  $1',
    },
    {
      key: 'extra_gated_fields',
      cards: ['model', 'data'],
      docs: 'What readers must fill in: for each label `text`, `checkbox`, `date_picker`, `country`, `ip_location`, or a `select` with its options.',
      value: { is: 'either', of: [FIELDS, { is: 'list', of: FIELDS }] },
      snippet: 'extra_gated_fields:\n  ${1:Affiliation}: ${2|text,checkbox,date_picker,country,ip_location|}',
    },
    {
      key: 'extra_gated_button_content',
      cards: ['model', 'data'],
      docs: 'The words on the button that sends the request.',
      value: TEXT,
    },
    {
      key: 'extra_gated_eu_disallowed',
      cards: ['model', 'data'],
      docs: 'True where people in the European Union get no access. It holds only where the repository is gated.',
      value: { is: 'flag' },
    },
  ],
};

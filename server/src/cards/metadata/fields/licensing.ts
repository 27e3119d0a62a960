import { type Group, TEXT } from '../shape.ts';

/** What the card says of its license; what is wrong there the checks named license/… tell. */
export const group: Group = {
  id: 'licensing',
  source: 'https://huggingface.co/docs/hub/repositories-licenses',
  fields: [
    {
      key: 'license',
      cards: ['model', 'data'],
      docs: 'The license of the weights or the data: an id of the Hub in lower case, or `other` for one that it does not list. A list where several hold.',
      value: { is: 'list', of: { is: 'text', values: 'licenses' }, alone: true },
      strictness: 'refused',
    },
    {
      key: 'license_name',
      cards: ['model', 'data'],
      docs: 'With `license: other`: a short name for the license, in lower case and without blanks, such as `my-license-1.0`.',
      value: TEXT,
    },
    {
      key: 'license_link',
      cards: ['model', 'data'],
      docs: 'With `license: other`: where the text is, as a file of the repository such as `LICENSE` or `LICENSE.md`, or as an address.',
      value: { is: 'text', form: 'file-or-address' },
    },
    {
      key: 'license_details',
      cards: ['data'],
      docs: 'A license of one’s own in words. An old field: `license_name` and `license_link` are read instead.',
      value: TEXT,
    },
  ],
};

import { type ObligationKind, prescribed } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'naming-requirement',
  kinds: ['naming-requirement'],
  when: 'derivatives',
  title: 'Name the derivative as the license wants',
  titleWith: 'Have “{0}” in the name of the derivative',
  value: 'text',
  condition: 'you name the derivative as it wants',
  conditionWith: 'you have “{0}” in the name of the derivative',
  seen: 'done where the name of the model has the words at the place that the text wants, else not done; cannot be seen where no base model is named, or the card has no name.',
  look: ({ clause }, { titles, madeFrom }) => {
    const { text, direction, position } = clause.values;
    if (typeof text !== 'string' || titles.length === 0 || madeFrom.length === 0) return null;
    const holds = (name: string) => {
      const at = plain(name).indexOf(plain(text));
      if (direction === 'avoid') return at < 0;
      return position === 'beginning' ? at === 0 : at >= 0;
    };
    const right = titles.filter(({ words }) => holds(words));
    const shown = right.length > 0 ? right : titles;
    const seen = shown.map(({ path, start, end }) => ({ path, start, end }));
    return { status: right.length > 0 ? 'done' : 'not-done', seen };
  },
  writes: (values, { name, hasField }) => {
    const words = prescribed(values);
    if (words === null || values.direction === 'avoid' || hasField('model_name')) return null;
    const value = values.position === 'beginning' ? `${words}-${name}` : `${name}-${words}`;
    return { to: 'metadata', key: 'model_name', value };
  },
};

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

import { findPhrase } from '../findWords.ts';
import { type ObligationKind, prescribed } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'attribution-notice',
  kinds: ['attribution-notice'],
  when: 'copies',
  title: 'Keep the copyright and attribution notices',
  titleWith: 'Keep this notice: “{0}”',
  value: 'text',
  condition: 'you keep the copyright and attribution notices',
  conditionWith: 'you keep its notice',
  seen: 'where the text prescribes the words of a notice, done if a NOTICE or a card has them, else not done; which other notices there were cannot be seen.',
  look: ({ clause }, { notices, cards }) => {
    const { text } = clause.values;
    if (typeof text !== 'string') return null;
    const place = findPhrase(text, [...notices, ...cards]);
    return place === null ? { status: 'not-done', seen: [{ missing: 'NOTICE' }] } : { status: 'done', seen: [place] };
  },
  writes: (values) => {
    const words = prescribed(values);
    return words === null ? null : { to: 'notice', words };
  },
};

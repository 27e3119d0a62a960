import { findPhrase } from '../findWords.ts';
import { type ObligationKind, prescribed } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'branding-display',
  kinds: ['branding-display'],
  when: 'copies',
  title: 'Display the mark that the license names',
  titleWith: 'Display “{0}”',
  value: 'text',
  condition: 'you display the mark that it names',
  conditionWith: 'you display “{0}”',
  seen: 'where the text gives the words, done if a card has them, else not done; not seen where they are but the name of the model. Pages of a product are not in the repository.',
  look: ({ clause }, { cards, titles }) => {
    const { text } = clause.values;
    if (typeof text !== 'string' || cards.length === 0) return null;
    // A mark that is the model's own name stands in its card anyway, and shows nothing.
    if (titles.some(({ words }) => words.toLowerCase().includes(text.toLowerCase()))) return null;
    const place = findPhrase(text, cards);
    return place === null ? { status: 'not-done', seen: [] } : { status: 'done', seen: [place] };
  },
  writes: (values) => {
    const words = prescribed(values);
    return words === null ? null : { to: 'card', words };
  },
};

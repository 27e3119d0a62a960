import { t } from '../../messages.ts';
import { findPattern } from '../findWords.ts';
import type { ObligationKind } from '../obligation.ts';

const SAYS =
  /\b(?:fine-?tun(?:e|ed|ing)|modifi(?:ed|cations?)|derived|derivative|quanti[sz]ed|merged|distilled|adapted|based on|trained from|changes (?:made|from))\b/i;

export const obligation: ObligationKind = {
  id: 'change-notice',
  kinds: ['change-notice'],
  when: 'derivatives',
  title: 'Say that it was changed',
  condition: 'you say that it was changed',
  seen: 'done where a model that names its base model says in its card that it was fine-tuned, modified or the like, else not done; cannot be seen where no base model is named.',
  look: (_, { cards, notices, madeFrom }) => {
    if (madeFrom.length === 0) return null;
    const place = findPattern(SAYS, [...cards, ...notices]);
    return place === null ? { status: 'not-done', seen: [] } : { status: 'done', seen: [place] };
  },
  writes: (_, { bases }) => ({
    to: 'card',
    words: t('This model is derived from {0}; its weights were modified.', bases.map(linked).join(', ')),
  }),
};

function linked(id: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(id) ? `[${id}](https://huggingface.co/${id})` : id;
}

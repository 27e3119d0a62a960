import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import type { Put } from './plainClause.ts';

const IF = stem('if');
const TERMINATE = stem('terminate');

/** The form of an end, or of a condition, that is known at word `i`, if any. */
export function endAt(words: readonly Word[], i: number): Put | null {
  switch (words[i]?.stem) {
    case 'moment':
    case 'instant':
      return momentThat(words, i);
    case 'bring':
    case 'put':
      return putsAnEnd(words, i);
    default:
      return null;
  }
}

/** "Your rights lapse the moment you break these terms": if you do. */
function momentThat(words: readonly Word[], i: number): Put | null {
  if (words[i - 1]?.stem !== 'the' || /^(?:at|for|from|until)$/.test(words[i - 2]?.stem ?? '')) return null;
  return /^(?:you|licensee|user|that|any|the|these|your)$/i.test(words[i + 1]?.text ?? '')
    ? { at: i, said: [], verb: IF }
    : null;
}

/** "A breach brings your rights to an end", "… puts an end to them". */
function putsAnEnd(words: readonly Word[], i: number): Put | null {
  for (let j = i + 1; j < i + 9; j++) {
    if (/^[.;:,]$/.test(words[j]?.stem ?? '')) return null;
    if (words[j]?.stem === 'an' && words[j + 1]?.stem === 'end') return { at: i, said: [], verb: TERMINATE };
  }
  return null;
}

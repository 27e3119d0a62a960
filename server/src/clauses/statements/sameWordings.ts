import type { Wording } from './statements.ts';

/**
 * For each of `wordings`, of which older wording of its block, read with the same defined terms, all that was read still
 * holds; -1 where of none. An edit leaves those in front of it and behind it as they are, wherever they stand now. What
 * looks up to other headings than before, or back to what may have been changed, is read anew.
 */
export function sameWordings(wordings: readonly Wording[], older: readonly Wording[]): readonly number[] {
  const same = wordings.map(() => -1);
  const most = Math.min(wordings.length, older.length);
  let front = 0;
  const headed = wordings[0]?.under === older[0]?.under;
  for (; front < most && isSame(wordings[front], older[front]); front++) {
    const memo = older[front]?.memo;
    if (headed || (memo?.looksUp === false && !memo.looksBack)) same[front] = front;
  }
  for (let back = 1; back <= most - front; back++) {
    const [own, old] = [wordings.at(-back), older.at(-back)];
    if (!isSame(own, old)) break;
    if (old?.memo.looksBack === false && (headed || !old.memo.looksUp))
      same[wordings.length - back] = older.length - back;
  }
  return same;
}

/** Whether all that is read of two wordings in one situation is the same, but where they stand and what stands before. */
function isSame(a: Wording | undefined, b: Wording | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.words.length === b.words.length &&
    a.own === b.own &&
    a.role === b.role &&
    a.lifts === b.lifts &&
    a.rules === b.rules &&
    a.carried === b.carried &&
    a.label === b.label &&
    a.span.end - a.span.start === b.span.end - b.span.start &&
    a.reach - a.span.start === b.reach - b.span.start &&
    areSameWords(a, b) &&
    textOf(a) === textOf(b)
  );
}

function areSameWords(a: Wording, b: Wording): boolean {
  const by = b.span.start - a.span.start;
  for (let i = 0; i < a.words.length; i++) {
    const [x, y] = [a.words[i], b.words[i]];
    if (x === undefined || y === undefined || x.text !== y.text || x.stem !== y.stem) return false;
    if (i >= a.own ? x.start + by !== y.start || x.end + by !== y.end : x.end - x.start !== y.end - y.start)
      return false;
    // Of words that govern it counts which touch each other, wherever they stand.
    if (i <= a.own && (a.words[i - 1]?.end === x.start) !== (b.words[i - 1]?.end === y.start)) return false;
  }
  return true;
}

/** So far may a quotation reach that opens in a statement: `quotedIn`. */
const LONGEST_QUOTATION = 700;

/** What is read of the text of the block. */
function textOf({ normalized, span, reach }: Wording): string {
  const own = normalized.slice(span.start, Math.max(reach, span.end));
  return own.includes('"') ? normalized.slice(span.start, Math.max(reach, span.end + LONGEST_QUOTATION)) : own;
}

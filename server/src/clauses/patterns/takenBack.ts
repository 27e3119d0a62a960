import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import type { Statement } from '../statements/statements.ts';
import { compiledOf, guardedList, mayHold } from './compiledPattern.ts';
import type { Match } from './pattern.ts';
import { search } from './patternSearch.ts';

/** True where one of `sources`, a list that stays, takes back what was found in the statement. */
export function isTakenBack(sources: readonly string[], found: Match, statement: Statement): boolean {
  for (const pattern of guardedList(sources)) {
    if (!mayHold(pattern, statement.satisfied)) continue;
    const compiled = compiledOf(pattern);
    const first = search(compiled, 'any', statement, 0, 0);
    if (takesBack(first, found, statement)) return true;
    // It may stand in what governs the statement, and once more beside what it takes back.
    if (first === null || first.start >= found.start) continue;
    if (takesBack(search(compiled, 'any', statement, found.start, 0), found, statement)) return true;
  }
  return false;
}

/**
 * Whether what would take a clause back stands in its own main clause: in "…, and you shall indemnify us" another one
 * begins, which says something else.
 */
function takesBack(exception: Match | null, found: Match, { words }: Statement): boolean {
  if (exception === null || spansAcceptance(exception, words)) return false;
  const [from, to] =
    exception.end <= found.start
      ? [exception.end, found.start]
      : exception.start < found.start
        ? [exception.start, found.start]
        : [found.end, exception.start];
  for (let i = from; i < to; i++) if (opensMainClause(words, i)) return false;
  return true;
}

/** "By using the software you agree not to: modify it": what brings the terms about is not what they speak of. */
function spansAcceptance({ start, end }: Match, words: readonly Word[]): boolean {
  if (words[start - 1]?.stem !== 'by') return false;
  for (let i = start; i < end; i++)
    if (words[i]?.stem === ',' && SUBJECTS.has(words[i + 1]?.stem ?? '') && words[i + 2]?.stem === AGREE) return true;
  return false;
}

const AGREE = stem('agree');

const SUBJECTS = new Set(['you', 'we', 'licensee', 'licensor']);

const MODALS = stems('may must shall will agree cannot hereby');

/** ", and you may not …", ", but Orchid will …", and without a comma "and you may …". */
function opensMainClause(words: readonly Word[], i: number): boolean {
  const subject = words[i + 1];
  if (!subject || !/^(?:and|but)$/.test(words[i]?.stem ?? '')) return false;
  // "It must keep the notices and must state what was changed."
  if (/^(?:must|shall)$/.test(subject.stem)) return true;
  // "We may end it at any time and you may end it by deleting all copies."
  if (words[i - 1]?.stem !== ',') return subject.stem === 'you' && words[i + 2]?.stem === 'may';
  if (!SUBJECTS.has(subject.stem) && !/^[A-Z]/.test(subject.text)) return false;
  return MODALS.has(words[i + 2]?.stem ?? '');
}

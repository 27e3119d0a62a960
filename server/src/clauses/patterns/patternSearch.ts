import { endsSentence, type Word } from '../../text/words.ts';
import { MOODS, type MoodName, moodBits } from '../moods/moodNames.ts';
import type { ConceptMap } from '../statements/concepts.ts';
import type { Statement } from '../statements/statements.ts';
import type { Compiled, Element, WordElement } from './compiledPattern.ts';
import type { Match } from './pattern.ts';

/**
 * The first place where a pattern holds, with its marked word in `mood`, from word `from` on; it ends behind word `own`. What
 * the pattern needs must occur in the statement (`satisfies`). Linear: each element is tried at each word once.
 */
export function search(
  pattern: Compiled,
  mood: MoodName,
  statement: Statement,
  from: number,
  own: number,
): Match | null {
  const { words, moods } = statement;
  const { opening } = pattern;
  const bit = MOODS[mood];
  const first = pattern.marked === 0 ? bit : MOODS.any;
  let begun = false;
  for (let start = from; start < words.length; start++) {
    // Most words do not open the pattern.
    if (opening !== null && !(mayOpen(opening, statement, start) && (moodBits(moods[start] ?? 0) & first) !== 0))
      continue;
    if (!begun) {
      begun = true;
      begin((words.length + 1) * (pattern.elements.length + 1));
    }
    const end = run(pattern, 0, start, bit, statement);
    if (end > own) return { start, end };
  }
  return null;
}

/**
 * Whether a match of `element` may begin at word `at`: a concept is there, or the first word of a phrase. It is asked
 * most of all, and so by itself, with no call but that of a map.
 */
function mayOpen(element: WordElement, statement: Statement, at: number): boolean {
  const { concepts, choices } = element;
  if (concepts.length > 0) {
    const found = statement.concepts[at] ?? NO_CONCEPTS;
    for (let i = 0; i < found.length; i++) if (concepts.includes(found[i]?.concept ?? '')) return true;
  }
  const stem = statement.words[at]?.stem ?? '';
  const byFirst = element.byFirst === undefined ? byFirstOf(element) : element.byFirst;
  if (byFirst !== null) return byFirst.has(stem);
  for (let i = 0; i < choices.length; i++) if (choices[i]?.[0] === stem) return true;
  return false;
}

/** The choices of a word that may begin with a stem: all those that do, in order, are among them. */
function choicesFrom(element: WordElement, stem: string): WordElement['choices'] {
  const byFirst = element.byFirst === undefined ? byFirstOf(element) : element.byFirst;
  return byFirst === null ? element.choices : (byFirst.get(stem) ?? NO_CHOICES);
}

const NO_CHOICES: WordElement['choices'] = [];

function byFirstOf(element: WordElement): NonNullable<WordElement['byFirst']> | null {
  element.byFirst = null;
  const { choices } = element;
  if (choices.length >= MANY) {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i] as readonly string[];
      const same = byFirst.get(choice[0] ?? '');
      if (same) same.push(choice);
      else byFirst.set(choice[0] ?? '', [choice]);
    }
    element.byFirst = byFirst;
  }
  return element.byFirst;
}

/** From so many choices on a map of them is faster. */
const MANY = 5;

const NO_CONCEPTS: ConceptMap[number] = [];

/** What failed in this search: `failed[key]` is the number of the search. Searches do not nest. */
let failed = new Int32Array(4096);

let searches = 0;

function begin(keys: number): void {
  if (keys > failed.length) failed = new Int32Array(keys * 2);
  if (searches === 0x7fffffff) {
    failed.fill(0);
    searches = 0;
  }
  searches++;
}

/**
 * The end of the match of the elements from `index` at word `at`, or -1; `bit` is the mood of the marked word. What failed
 * once is not tried again.
 */
function run(pattern: Compiled, index: number, at: number, bit: number, statement: Statement): number {
  const { words } = statement;
  const { elements } = pattern;
  if (index === elements.length) return at;
  const width = words.length + 1;
  const key = index * width + at;
  if (failed[key] === searches) return -1;
  const current = elements[index] as Element;
  if (current.kind === 'gap') {
    const next = elements[index + 1] as Element;
    const wanted = next.kind === 'word' && !next.optional ? next : null;
    for (let skipped = 0; skipped <= current.most && at + skipped < width; skipped++) {
      if (wanted === null || mayOpen(wanted, statement, at + skipped)) {
        const end = run(pattern, index + 1, at + skipped, bit, statement);
        if (end >= 0) return end;
      }
      if (endsSentence(words, at + skipped)) break;
    }
  } else {
    if (at < words.length && (index !== pattern.marked || (moodBits(statement.moods[at] ?? 0) & bit) !== 0)) {
      const { concepts } = current;
      if (concepts.length > 0) {
        const found = statement.concepts[at] ?? NO_CONCEPTS;
        for (let i = 0; i < found.length; i++) {
          const { concept, end: behind } = found[i] as ConceptMap[number][number];
          if (!concepts.includes(concept)) continue;
          const end = run(pattern, index + 1, behind, bit, statement);
          if (end >= 0) return end;
        }
      }
      const stem = words[at]?.stem ?? '';
      const choices = choicesFrom(current, stem);
      for (let i = 0; i < choices.length; i++) {
        const choice = choices[i] as readonly string[];
        if (choice[0] !== stem || (choice.length > 1 && !phraseAt(words, at, choice))) continue;
        const end = run(pattern, index + 1, at + choice.length, bit, statement);
        if (end >= 0) return end;
      }
    }
    if (current.optional) {
      const end = run(pattern, index + 1, at, bit, statement);
      if (end >= 0) return end;
    }
  }
  failed[key] = searches;
  return -1;
}

function phraseAt(words: readonly Word[], at: number, stems: readonly string[]): boolean {
  for (let k = 0; k < stems.length; k++) if (words[at + k]?.stem !== stems[k]) return false;
  return true;
}

import type { Sentence } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { VERBS } from '../moods/moodWords.ts';
import { OPENERS } from './ownSubject.ts';

/** Longest lead-in that governs an item, in words: longer ones keep their end, which holds the verb. */
export const LEAD_WORDS = 80;

/** A part of a sentence that says something of its own. */
export interface Part {
  readonly label: string;
  /** True where the items that run on in the sentence go on with this part. */
  readonly opens: boolean;
  /** Where the part starts, with what opens the list for the first item and for brief ones. */
  readonly from: number;
  readonly lead: readonly Word[];
  readonly words: readonly Word[];
  readonly span: Span;
}

const CONDITION = /^(?:if|when|where|unless|upon)$/i;

/** A list mark of a symbol font, which copies of texts carry along. */
const PRIVATE = /^[\uE000-\uF8FF]$/;

const RUN_IN = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/;

/** The parts of a sentence: between semicolons, and the run-in items "(i) …, (ii) …" with what stands before them. */
export function partsOf(sentence: Sentence): Part[] {
  const words = PRIVATE.test(sentence.words[0]?.text ?? '') ? sentence.words.slice(1) : sentence.words;
  const labeled = runInItems(words);
  const items = labeled.length > 0 ? labeled : halfLabeled(words);
  const cuts = new Set<number>(items);
  words.forEach((w, i) => {
    if (w.stem === ';' && i + 1 < words.length) cuts.add(i + 1);
  });
  if (cuts.size === 0) return [{ label: '', opens: false, from: sentence.start, lead: [], words, span: sentence }];
  const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  const itemStarts = new Set(items);
  const firstItem = items[0] ?? -1;
  let opening: readonly Word[] = firstItem < 0 ? [] : words.slice(Math.max(0, firstItem - LEAD_WORDS), firstItem);
  const governs = carriedBefore(words);
  const parts: Part[] = [];
  for (let k = 0; k < starts.length; k++) {
    const from = starts[k] ?? 0;
    const to = starts[k + 1] ?? words.length;
    const own = trim(words.slice(from, to));
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) continue;
    const isLabeled = itemStarts.has(from);
    // "You may (a) use it, (b) copy it; you may not (c) sell it": another verb of will governs the items behind it.
    const reopens = !isLabeled && from > firstItem && firstItem >= 0 && itemStarts.has(to) && opensAnew(own);
    if (reopens) opening = own;
    const item = !reopens && (isLabeled || (firstItem >= 0 && from > firstItem));
    const lead = from === 0 || reopens ? [] : item ? opening : carried(governs(from), own);
    const opens =
      from === firstItem ? words[starts[k - 1] ?? 0] : isLabeled && isBrief(first, last, opening) ? opening[0] : first;
    const start = opens?.start ?? first.start;
    const label = isLabeled ? (words[words[from]?.stem === '(' ? from + 1 : from]?.text ?? '') : '';
    const span = { start: first.start, end: last.end };
    // "We may end it if (a) …": what opens the list shows that its condition stands behind it.
    const mark = to === firstItem && CONDITION.test(last.text) ? words[to] : undefined;
    const all = mark?.stem === '(' ? [...own, mark] : own;
    parts.push({ label, opens: to === firstItem, from: start, lead, words: all, span });
  }
  return parts;
}

/** "You may not", "Licensee shall": a subject with a verb of will, and nothing yet that is done. */
function opensAnew(own: readonly Word[]): boolean {
  const from = OPENERS.has(own[0]?.stem ?? '') || /^[A-Z]/.test(own[0]?.text ?? '') ? 0 : 1;
  const last = own.at(-1)?.stem ?? '';
  return (
    own.length - from <= 12 && own.some((w) => VERBS.has(w.stem)) && (VERBS.has(last) || /^(?:not|:|to)$/.test(last))
  );
}

/** "(ii) owns the output": an item of so few words, near the words that open its list, is shown with them. */
function isBrief(first: Word, last: Word, opening: readonly Word[]): boolean {
  return last.end - first.start <= 70 && last.end - (opening[0]?.start ?? 0) <= 260;
}

function trim(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && /^(?:[;,]|and|or)$/.test(words[end - 1]?.stem ?? '')) end--;
  return words.slice(0, end);
}

/** "(2)" at word `i`: its label. */
export function labelAt(words: readonly Word[], i: number): string | null {
  if (words[i]?.stem !== '(' || words[i + 2]?.stem !== ')') return null;
  const label = words[i + 1]?.text.toLowerCase() ?? '';
  return RUN_IN.test(label) ? label : null;
}

/** "1) you keep it, 2) you cite it": its number where a label of half a parenthesis stands at word `i` behind a mark. */
function halfLabel(words: readonly Word[], i: number): number {
  const word = words[i];
  if (words[i + 1]?.stem !== ')' || words[i + 1]?.start !== word?.end || !/^\d$/.test(word?.text ?? '')) return 0;
  return /^(?:[:;,]|and|or|that)$/.test(words[i - 1]?.stem ?? '') ? Number(word?.text) : 0;
}

/** Where items open that are numbered "1)", "2)", "3)" in one sentence: at least three in order. */
function halfLabeled(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let i = 1; i + 2 < words.length; i++) if (halfLabel(words, i) === found.length + 1) found.push(i);
  return found.length >= 3 ? found : [];
}

/** "Under (i)(a)", "pursuant to (b)": what comes before a label that refers to an item. */
const REFERRING = new Set([
  'under',
  'in',
  'with',
  'to',
  'of',
  'section',
  'claus',
  'paragraph',
  'subsection',
  ')',
  'see',
]);

/** Where run-in items open: at least two markers of one kind, in order. */
function runInItems(words: readonly Word[]): number[] {
  const found: { index: number; label: string }[] = [];
  const seen = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const label = labelAt(words, i);
    if (label === null) continue;
    // An item that stood before and is named again behind "under", or glued to another label, is a reference.
    const glued = words[i - 1]?.end === words[i]?.start && words[i - 1]?.stem === ')';
    // "Section 2.d.(ii)" is one, wherever it stands.
    if (words[i - 1]?.end === words[i]?.start && /^(?:\.|\d+|[a-z])$/i.test(words[i - 1]?.text ?? '')) continue;
    // "the author(s)", "a right(s) holder": the plural.
    if (label === 's' && words[i - 1]?.end === words[i]?.start) continue;
    // "each of (a) through (c)(i) and (d)": all of them named again.
    const ranged = /^(?:through|thru|to|-|–)$/.test(words[i + 3]?.stem ?? '') || words[i - 2]?.stem === ')';
    const written = words[i + 1]?.text ?? '';
    if (seen.has(written) && (glued || ranged || REFERRING.has(words[i - 1]?.stem ?? ''))) continue;
    seen.add(written);
    found.push({ index: i, label });
  }
  const first = found.findIndex((f) => f.label === 'i' || f.label === 'a' || f.label === '1');
  if (first < 0) return lettersInOrder(found);
  return found.length - first < 2 ? [] : found.slice(first).map((f) => f.index);
}

/** "(w) …; (x) …; (y) …": items that count on from elsewhere are a list where at least three follow one another. */
function lettersInOrder(found: readonly { readonly index: number; readonly label: string }[]): number[] {
  const inOrder: { readonly index: number; readonly label: string }[] = [];
  for (const item of found) {
    const last = inOrder.at(-1);
    if (item.label.length === 1 && (!last || item.label.charCodeAt(0) === last.label.charCodeAt(0) + 1))
      inOrder.push(item);
  }
  return inOrder.length >= 3 ? inOrder.map((f) => f.index) : [];
}

/** What a part after a semicolon inherits: nothing where it has a verb of its own, else what governs it. */
function carried(governing: readonly Word[], own: readonly Word[]): readonly Word[] {
  return own.slice(0, 12).some((w) => VERBS.has(w.stem)) ? [] : governing;
}

/** What governs the parts of a sentence that start at a word: the words up to the first colon before it, or to the first verb of will. */
function carriedBefore(words: readonly Word[]): (from: number) => readonly Word[] {
  const colon = words.findIndex((w, i) => w.stem === ':' && i > 0);
  // "information that can harm someone; to …": a verb in a relative clause governs nothing behind it.
  // So does one of "people who claim to be experts".
  const modal = words.findIndex(
    (w, i) =>
      VERBS.has(w.stem) &&
      !words
        .slice(Math.max(0, i - (words[i - 1]?.stem === 'to' ? 4 : 2)), i)
        .some(({ stem }) => /^(?:that|which|who)$/.test(stem)),
  );
  const toColon = words.slice(Math.max(0, colon + 1 - LEAD_WORDS), colon + 1);
  const end = modal + (words[modal + 1]?.stem === 'not' ? 2 : 1);
  const toModal = modal < 0 ? [] : words.slice(Math.max(0, end - LEAD_WORDS), end);
  // "You may copy it provided that you keep the notices; give everyone this license": the condition goes on.
  const proviso = words.findIndex((w, i) => w.stem === 'provid' && words[i + 1]?.stem === 'that');
  const condition = proviso + (words[proviso + 2]?.stem === 'you' ? 3 : 2);
  const toCondition = words.slice(Math.max(0, condition - LEAD_WORDS), condition);
  return (from) =>
    colon > 0 && colon < from
      ? toColon
      : proviso > 0 && condition < from
        ? toCondition
        : modal >= 0 && modal < from
          ? toModal
          : [];
}

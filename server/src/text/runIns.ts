import { romanValue } from './marker.ts';
import type { Passage, Sentence } from './passage.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** An item inside a paragraph: "(a) sell it, (b) rent it". Offsets are on the normalized view. */
export interface RunIn extends Span {
  /** The letter or number between the parentheses. */
  readonly label: string;
  /** Past the closing parenthesis. */
  readonly labelEnd: number;
}

/** The items that run on in the sentences of a passage: at least two in each, that count from their first number. */
export function runInsOf(passage: Passage): readonly RunIn[] {
  return passage.sentences.flatMap(inSentence);
}

interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function inSentence(sentence: Sentence): readonly RunIn[] {
  const labels = labelsIn(sentence.words);
  const first = labels.findIndex((label) => /^[aA1iI]$/.test(label.text));
  if (first < 0) return [];
  const found: Label[] = [];
  for (const label of labels.slice(first)) {
    const last = found.at(-1);
    if (!last || follows(last.text, label.text, found.length)) found.push(label);
  }
  if (found.length < 2) return [];
  return found.map((label, i) => ({
    label: label.text,
    start: label.start,
    labelEnd: label.end,
    end: found[i + 1]?.start ?? sentence.end,
  }));
}

/** Whether `next` is the label behind `last`, the one of number `count` in its row. */
function follows(last: string, next: string, count: number): boolean {
  if (/^\d/.test(last)) return Number(next) === count + 1;
  const upper = last === last.toUpperCase();
  if (upper !== (next === next.toUpperCase())) return false;
  // "i" is the first Roman number or, behind "h", a letter.
  if (romanValue(next) === count + 1 && romanValue(last) === count) return true;
  return next.length === 1 && next.toLowerCase().charCodeAt(0) - 96 === count + 1;
}

function labelsIn(words: readonly Word[]): readonly Label[] {
  const labels: Label[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const [open, label, close] = [words[i], words[i + 1], words[i + 2]];
    if (open?.text !== '(' || close?.text !== ')' || !label) continue;
    if (/^(?:[A-Za-z]|[ivxIVX]{2,5}|\d{1,2})$/.test(label.text) && !isReference(words[i - 1])) {
      labels.push({ text: label.text, start: open.start, end: close.end });
    }
  }
  return labels;
}

/** "Section 4(a)", "17(b)": the label of something else. */
function isReference(before: Word | undefined): boolean {
  return before !== undefined && (/^\d/.test(before.text) || /^(?:section|clause|paragraph|\))$/i.test(before.text));
}

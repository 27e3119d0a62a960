import { normalize } from '../../text/normalize.ts';
import { toSource } from '../../text/passage.ts';
import type { SourceText } from '../../text/sourceText.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../blocks.ts';

/** A word or a mark of punctuation, in lower case; offsets are into the source. Hyphens part words and are left out. */
export interface Word extends Span {
  readonly text: string;
  /** As it is written, for names. */
  readonly written: string;
}

/** One sentence of a card. */
export interface Sentence {
  readonly words: readonly Word[];
  /** True where it asks. */
  readonly question: boolean;
  /** What stands around it. */
  readonly block: Block;
  /** The title of the innermost section, in lower case. */
  readonly section: string;
}

/** A word is letters and digits with inner dots and apostrophes; everything else that is no blank is a mark. */
const TOKEN = /[\p{L}\p{N}]+(?:[.'+][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Addresses hold words that nobody says. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)>\]]+/g;
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'inc',
  'ltd',
  'corp',
  'no',
  'fig',
  'al',
  'cf',
  'approx',
  'v',
  'ver',
]);

/** The sentences of a block, in order. Linear in its length. */
export function sentencesOf(source: SourceText, block: Block, section: string): Sentence[] {
  const normalized = normalize(source.text, block.start, block.end);
  const readable = normalized.text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (question: boolean) => {
    if (words.length > 0) sentences.push({ words, question, block, section: section.toLowerCase() });
    words = [];
  };
  for (const match of readable.matchAll(TOKEN)) {
    const written = match[0];
    const after = match.index + written.length;
    const { start, end } = toSource(normalized, { start: match.index, end: after });
    if (written === '?' || written === '!' || written === '。' || written === '？')
      close(written === '?' || written === '？');
    else if (written === '.') {
      const last = words.at(-1)?.text ?? '';
      if (!ABBREVIATIONS.has(last) && (after >= readable.length || readable[after] === ' ')) close(false);
    } else if (written !== '-' && written !== '*' && written !== '_')
      words.push({ text: written.toLowerCase(), written, start, end });
  }
  close(false);
  return sentences;
}

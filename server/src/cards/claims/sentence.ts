import { normalize } from '../../text/normalize.ts';
import { toSource } from '../../text/passage.ts';
import type { SourceText } from '../../text/sourceText.ts';
import type { Span } from '../../text/span.ts';
import type { Names } from './names.ts';

/** A word or a mark of punctuation, in lower case; offsets are into the source. Hyphens part words and are left out. */
export interface Word extends Span {
  readonly text: string;
  /** As it is written, for names. */
  readonly written: string;
  /** True behind a hyphen: "text-to-speech" has two such words. */
  readonly joined: boolean;
}

/** How something is said: a sentence, a title, a badge, a tag of the metadata, or a name and its value in a table. */
export type Form = 'prose' | 'heading' | 'badge' | 'tag' | 'row';

/** What stands around the sentences of a block. */
export interface Around {
  readonly form: Form;
  /** The title of the innermost section, in lower case. */
  readonly section: string;
  /** What the card calls its model. */
  readonly names: Names;
  /** What the card is about. */
  readonly subject: 'model' | 'data';
  /** The text of a stretch, as it is written. */
  readonly written: (span: Span) => string;
}

/** One sentence of a card. */
export interface Sentence extends Around {
  readonly words: readonly Word[];
  /** True where it asks. */
  readonly question: boolean;
  /** The sentence before it in the same paragraph. */
  readonly previous: Sentence | null;
}

/** A word is letters and digits with inner dots and apostrophes; everything else that is no blank is a mark. */
const TOKEN = /[\p{L}\p{N}]+(?:[.'+][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** A sentence of more words is cut, so that looking around in it takes bounded time. */
const LONGEST = 250;
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

/** The sentences of a stretch, in order, without the words inside `images`. Linear in its length. */
export function sentencesOf(
  source: SourceText,
  block: Span,
  around: Around,
  images: readonly Span[] = [],
): readonly Sentence[] {
  const normalized = normalize(source.text, block.start, block.end);
  const readable = normalized.text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let image = 0;
  let hyphen = -1;
  const close = (question: boolean) => {
    // What stands further back is not looked at.
    const last = sentences.at(-1);
    const previous = last === undefined ? null : { ...last, previous: null };
    if (words.length > 0) sentences.push({ words, question, previous, ...around });
    words = [];
  };
  for (const match of readable.matchAll(TOKEN)) {
    const written = match[0];
    const after = match.index + written.length;
    const { start, end } = toSource(normalized, { start: match.index, end: after });
    while (image < images.length && (images[image]?.end ?? 0) <= start) image++;
    if ((images[image]?.start ?? end) < end) continue;
    if (written === '?' || written === '!' || written === '。' || written === '？')
      close(written === '?' || written === '？');
    else if (written === '.') {
      const last = words.at(-1)?.text ?? '';
      if (!ABBREVIATIONS.has(last) && (after >= readable.length || readable[after] === ' ')) close(false);
    } else if (written === '-' && readable[match.index - 1] === ' ' && readable[after] === ' ') {
      // A dash, which parts clauses.
      words.push({ text: '–', written: '–', joined: false, start, end });
    } else if (written === '-') hyphen = after;
    else if (written !== '*' && written !== '_')
      words.push({ text: written.toLowerCase(), written, joined: hyphen === match.index, start, end });
    if (words.length >= LONGEST) close(false);
  }
  close(false);
  return sentences;
}

/** Words that stand nowhere in the text as such, such as those of an address, all at one place. */
export function sentenceAt(text: string, place: Span, around: Around): Sentence {
  const words = [...text.matchAll(TOKEN)]
    .map(([written]) => ({ text: written.toLowerCase(), written, joined: false, start: place.start, end: place.end }))
    .filter(({ text: word }) => word !== '-' && word !== '_');
  return { words, question: false, previous: null, ...around };
}

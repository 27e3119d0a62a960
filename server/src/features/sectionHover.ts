import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import type { DocumentReview } from '../review/value.ts';
import { verbatim } from '../text/verbatim.ts';
import type { Markup } from './markup.ts';
import { type NamedSection, sectionNamedAt } from './namedSection.ts';

/** So much of a section is shown, in UTF-16 units. */
const SHOWN = 400;
/** So many kinds of clauses in it are named. */
const MOST_CLAUSES = 8;

/** The section that is named at an offset, as by "Section 2", in words: how it begins, and the clauses read there. */
export function sectionHoverAt(document: DocumentReview, offset: number, markup: Markup): SectionHover | null {
  const { source, outline } = document;
  const named = sectionNamedAt(source.text, offset, outline);
  if (named === undefined) return null;
  const { start, end } = named.reference;
  return { start, end, words: sectionWords(document, named, markup) };
}

export interface SectionHover {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function sectionWords({ source, clauses, kinds }: DocumentReview, { section }: NamedSection, markup: Markup): string {
  const { path, start, end } = section;
  const name = /^(?:\d|\p{L}(?:\.|$)|[ivx]+(?:\.|$))/iu.test(path) ? t('Section {0}', path) : path;
  const titles = new Set(
    clauses
      .filter((clause) => start <= clause.start && clause.end <= end)
      .map((clause) => clauseTitle(clause, kinds.get(clause.kind))),
  );
  const read = [...titles].slice(0, MOST_CLAUSES);
  const more = titles.size - read.length;
  return [
    markup.strong(markup.words(name)),
    markup.words(beginningOf(source.text, start, end)),
    [...read, ...(more > 0 ? [t('{0} more', more)] : [])].map((title) => markup.item(markup.words(title))).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first words of a stretch, to the end of a word. */
function beginningOf(text: string, start: number, end: number): string {
  // Twice as much, as line breaks, indents and marks are set aside.
  const words = verbatim(text, { start, end: Math.min(end, start + 2 * SHOWN) });
  if (words.length <= SHOWN && end <= start + 2 * SHOWN) return words;
  const cut = words.slice(0, SHOWN).replace(/\s+\S*$/, '');
  return `${cut} …`;
}

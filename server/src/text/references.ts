import type { Outline, Section } from './outline.ts';
import type { Span } from './span.ts';

/** Words of a text that name a part of it, such as "Section 4.2(a)" or "Attachment A". */
export interface Reference extends Span {
  /** The paths by which an outline may have the part, likeliest first, in small letters. */
  readonly paths: readonly string[];
}

const REFERENCE =
  /\b(sections?|articles?|paragraphs?|clauses?|attachments?|annex(?:es)?|exhibits?|schedules?|appendix|appendices)\s{1,20}([A-Za-z0-9]{1,8}(?:\.[A-Za-z0-9]{1,8}){0,6}(?:\([A-Za-z0-9]{1,8}\)){0,6})/gi;
/** "Sections 2.1 and 2.2", "Sections 3, 4 or 7": numbers that go on behind the first. */
const MORE =
  /^(?:\s{0,20},)?\s{0,20}(?:and|or|to|,)?\s{1,20}(\d{1,3}(?:\.[A-Za-z0-9]{1,8}){0,6}(?:\([A-Za-z0-9]{1,8}\)){0,6})(?!\s{0,4}(?:%|percent|days?|months?|years?))/;
/** As many numbers of one reference are read. */
const MOST_NUMBERS = 12;

/** The references to parts in a text, in order; spans are offsets into `text`. Linear. */
export function referencesIn(text: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, kind = '', number = ''] = match;
    let end = match.index + whole.length;
    found.push({ start: match.index, end, paths: pathsOf(kind, number) });
    if (!/^(?:sections|articles|paragraphs|clauses)$/i.test(kind)) continue;
    for (let i = 0; i < MOST_NUMBERS; i++) {
      const more = MORE.exec(text.slice(end, end + 120));
      if (!more?.[1]) break;
      const start = end + more[0].length - more[1].length;
      end += more[0].length;
      found.push({ start, end, paths: pathsOf(kind, more[1]) });
    }
  }
  return found;
}

/** "4.2(a)" is 4.2.a; "Attachment A" is that, or plain A. */
function pathsOf(kind: string, number: string): readonly string[] {
  const path = number.replaceAll('(', '.').replaceAll(')', '').toLowerCase();
  const singular = kind
    .toLowerCase()
    .replace(/^(section|article|paragraph|clause|attachment|exhibit|schedule)s$/, '$1');
  return [`${singular} ${path}`, path];
}

/** The part of an outline that a reference names, if it is there. */
export function resolve({ paths }: Reference, { sections }: Outline): Section | undefined {
  for (const path of paths) {
    const found = findPath(sections, (own) => own === path);
    if (found !== undefined) return found;
  }
  // Who refers to "paragraph 1.c" leaves out the title of the list: "Prohibited Uses 1.c".
  return findPath(sections, (own) => own.endsWith(` ${paths.at(-1)}`));
}

function findPath(sections: readonly Section[], test: (path: string) => boolean): Section | undefined {
  for (const section of sections) {
    if (test(section.path.toLowerCase())) return section;
    const below = findPath(section.children, test);
    if (below !== undefined) return below;
  }
  return undefined;
}

import type { LocationLink, Position } from 'vscode-languageserver';
import type { Outline, Section } from '../text/outline.ts';
import type { Span } from '../text/span.ts';
import { fileDefinitionOf } from './fileDefinition.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

/** How far around the position a reference or a term is looked for, in UTF-16 units. */
const AROUND = 120;
/** As many defined terms as are known of one document. */
const MOST_TERMS = 2000;

/**
 * From a file that is linked or named to it, from "Section 2" to that section, and from a defined term to where it is
 * defined, if `position` is on one.
 */
export function definitionOf(reviewed: ReviewedDocument, position: Position): LocationLink[] {
  const files = fileDefinitionOf(reviewed, position);
  if (files.length > 0) return files;
  const { folder, document } = reviewed;
  const { source, path, outline } = document;
  const offset = source.offsetAt(position);
  const found = sectionAt(source.text, offset, outline) ?? termAt(source.text, offset);
  if (found === undefined) return [];
  return [
    {
      originSelectionRange: rangeOf(source, found.reference),
      targetUri: folder.uriOf(path),
      targetRange: rangeOf(source, found.target),
      targetSelectionRange: rangeOf(source, found.name),
    },
  ];
}

interface Found {
  readonly reference: Span;
  readonly target: Span;
  readonly name: Span;
}

const REFERENCE =
  /\b(sections?|articles?|paragraphs?|clauses?|attachments?|annex(?:es)?|exhibits?|schedules?|appendix|appendices)\s{1,20}([A-Za-z0-9]{1,8}(?:\.[A-Za-z0-9]{1,8}){0,6}(?:\([A-Za-z0-9]{1,8}\)){0,6})/gi;

function sectionAt(text: string, offset: number, outline: Outline): Found | undefined {
  const from = Math.max(0, offset - AROUND);
  for (const match of text.slice(from, offset + AROUND).matchAll(REFERENCE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (offset < start || offset >= end) continue;
    const [, kind = '', number = ''] = match;
    const section = find(outline.sections, wantedPaths(kind, number));
    return section && { reference: { start, end }, target: section, name: section.heading };
  }
  return undefined;
}

/** The paths by which an outline may have the part: "4.2(a)" is 4.2.a; "Attachment A" is that, or plain A. */
function wantedPaths(kind: string, number: string): readonly string[] {
  const path = number.replaceAll('(', '.').replaceAll(')', '').toLowerCase();
  const singular = kind
    .toLowerCase()
    .replace(/^(section|article|paragraph|clause|attachment|exhibit|schedule)s$/, '$1');
  return [`${singular} ${path}`, path];
}

function find(sections: readonly Section[], paths: readonly string[]): Section | undefined {
  for (const path of paths) {
    const found = findPath(sections, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findPath(sections: readonly Section[], path: string): Section | undefined {
  for (const section of sections) {
    if (section.path.toLowerCase() === path) return section;
    const below = findPath(section.children, path);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** `“Agreement” means`, `"Licensor" shall mean`, `“We” and “Hochwald Labs” mean` and `(the "Materials")`. */
const DEFINITION =
  /["“]([^"“”]{1,60})["”](?=(?:\s{1,20}(?:(?:and|or|,)\s{1,20})?["“][^"“”]{1,60}["”]){0,3}\s{1,20}(?:means?|shall\s{1,20}mean|refers?\s{1,20}to|is\s{1,20}defined|has\s{1,20}the\s{1,20}meaning)\b)|\((?:(?:the|each|this|collectively|together|hereinafter|an?|,)\s{1,20}){0,3}["“]([^"“”]{1,60})["”]\)/g;

function termAt(text: string, offset: number): Found | undefined {
  const from = Math.max(0, offset - AROUND);
  const around = text.slice(from, offset + AROUND);
  let best: Found | undefined;
  for (const { term, name, target } of definitionsIn(text)) {
    const words = term.split(' ');
    if (!around.includes(words[0] ?? term)) continue;
    // A term may be wrapped at the end of a line.
    for (const match of around.matchAll(new RegExp(words.map(escaped).join('\\s{1,60}'), 'g'))) {
      const reference = { start: from + match.index, end: from + match.index + match[0].length };
      if (offset < reference.start || offset >= reference.end) continue;
      if (!isWord(text, reference) || reference.start === name.start) continue;
      if (best === undefined || lengthOf(reference) > lengthOf(best.reference)) best = { reference, target, name };
    }
  }
  return best;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

interface Definition {
  readonly term: string;
  readonly name: Span;
  readonly target: Span;
}

/** The terms that a text defines, each where it is defined first. */
export function definitionsIn(text: string): readonly Definition[] {
  const definitions = new Map<string, Definition>();
  for (const match of text.matchAll(DEFINITION)) {
    const written = (match[1] ?? match[2] ?? '').trim();
    const term = written.replace(/\s+/g, ' ');
    if (term === '' || definitions.has(term) || !/^\p{Lu}/u.test(term)) continue;
    const start = text.indexOf(written, match.index);
    const name = { start, end: start + written.length };
    const stop = /[.;]\s|\n\s*\n/g;
    stop.lastIndex = name.end;
    definitions.set(term, {
      term,
      name,
      target: { start: match.index, end: (stop.exec(text)?.index ?? text.length - 1) + 1 },
    });
    if (definitions.size === MOST_TERMS) break;
  }
  return [...definitions.values()];
}

/** A plural of the term counts as the term. */
function isWord(text: string, { start, end }: Span): boolean {
  const after = text.charAt(end) === 's' ? text.charAt(end + 1) : text.charAt(end);
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(after);
}

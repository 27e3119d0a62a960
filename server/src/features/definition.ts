import type { LocationLink, Position } from 'vscode-languageserver';
import { definedTermsIn } from '../text/definedTerms.ts';
import type { Outline } from '../text/outline.ts';
import type { Span } from '../text/span.ts';
import { fileDefinitionOf } from './fileDefinition.ts';
import { sectionNamedAt } from './namedSection.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

/** How far around the position a term is looked for, in UTF-16 units. */
const AROUND = 120;

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

function sectionAt(text: string, offset: number, outline: Outline): Found | undefined {
  const named = sectionNamedAt(text, offset, outline);
  return named && { reference: named.reference, target: named.section, name: named.section.heading };
}

function termAt(text: string, offset: number): Found | undefined {
  const from = Math.max(0, offset - AROUND);
  const around = text.slice(from, offset + AROUND);
  let best: Found | undefined;
  for (const { term, name, target } of definedTermsIn(text)) {
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

/** A plural of the term counts as the term. */
function isWord(text: string, { start, end }: Span): boolean {
  const after = text.charAt(end) === 's' ? text.charAt(end + 1) : text.charAt(end);
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(after);
}

import type { Span } from './span.ts';

/** A term that a text defines. */
export interface DefinedTerm {
  /** As it is written, blanks collapsed. */
  readonly term: string;
  /** Where it stands in its definition, without quotes. */
  readonly name: Span;
  /** From the term to the end of the sentence that defines it. */
  readonly target: Span;
}

/** As many defined terms as are known of one document. */
const MOST_TERMS = 2000;

/** `“Agreement” means`, `"Licensor" shall mean`, `“We” and “Hochwald Labs” mean` and `(the "Materials")`. */
const DEFINITION =
  /["“]([^"“”]{1,60})["”](?=(?:\s{1,20}(?:(?:and|or|,)\s{1,20})?["“][^"“”]{1,60}["”]){0,3}\s{1,20}(?:means?|shall\s{1,20}mean|refers?\s{1,20}to|is\s{1,20}defined|has\s{1,20}the\s{1,20}meaning)\b)|\((?:(?:the|each|this|collectively|together|hereinafter|an?|,)\s{1,20}){0,3}["“]([^"“”]{1,60})["”]\)/g;

/** The terms that a text defines, each where it says first what it means, else where it gives the name first. */
export function definedTermsIn(text: string): readonly DefinedTerm[] {
  const definitions = new Map<string, DefinedTerm>();
  const named = new Set<string>();
  for (const match of text.matchAll(DEFINITION)) {
    const written = (match[1] ?? match[2] ?? '').trim();
    const term = written.replace(/\s+/g, ' ');
    const means = match[1] !== undefined;
    if (term === '' || !/^\p{Lu}/u.test(term)) continue;
    // "(the “Model”)" in the preamble gives but the name where "“Model” means" follows.
    if (definitions.has(term) && !(means && named.delete(term))) continue;
    if (!means) named.add(term);
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

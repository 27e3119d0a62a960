import type { SourceText } from '../text/sourceText.ts';
import type { Term } from './terms.ts';
import type { Evidence } from './verdict.ts';

/**
 * Where the terms define a derivative so that it means models, too, which learned from the outputs: by distillation, or
 * by synthetic data. Then what one makes of the outputs comes under the duties for derivatives.
 */
export function outputsMakeDerivatives(terms: readonly Term[]): readonly Evidence[] {
  const sources = new Map(terms.flatMap(({ path, source }) => (source === undefined ? [] : [[path, source] as const])));
  return [...sources].flatMap(([path, source]) => {
    const place = definitionIn(source);
    return place === null ? [] : [{ path, ...place }];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const memo = new WeakMap<SourceText, Place | null>();

function definitionIn(source: SourceText): Place | null {
  const known = memo.get(source);
  if (known !== undefined) return known;
  const found = find(source.text);
  memo.set(source, found);
  return found;
}

/** A definition is read so far, in UTF-16 units. */
const LONGEST = 1500;
const OPENS =
  /["“”«*_]Model Derivatives?["“”»*_]|["“”«*_]Derivatives?(?: (?:Works?|Models?|of the Model))?(?:\(s\))?["“”»*_]/g;
const LEARNED =
  /\bdistill?(?:ation|ing|ed)?\b|\bsynthetic data\b|\bmodels?\b[^.;]{0,200}\b(?:based on|derived from|trained (?:on|with|using)|created or initiali[sz]ed|transfer of patterns)\b[^.;]{0,120}\boutputs?\b/i;

function find(text: string): Place | null {
  for (const { index, 0: name } of text.matchAll(OPENS)) {
    const from = index + name.length;
    const rest = text.slice(from, from + LONGEST);
    if (!/^\s{0,3}(?:shall mean|means?|includes?|is|are)\b/i.test(rest)) continue;
    // A definition ends with its paragraph, or where the next one starts.
    const end = /\n\s*\n|\n[^\n]{0,12}["“]/.exec(rest)?.index ?? rest.length;
    const learned = LEARNED.exec(rest.slice(0, end));
    if (learned !== null) return { start: index, end: from + learned.index + learned[0].length };
  }
  return null;
}

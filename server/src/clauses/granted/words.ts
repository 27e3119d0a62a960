import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/** The stem of word `i`; empty where there is none. */
export const at = (words: readonly Word[], i: number): string => words[i]?.stem ?? '';

/** Verbs by which rights are given. */
export const GRANT = stems('grant give offer confer award extend license');

/** Who takes the license. */
export const YOU = stems('you user users licensee recipient customer');

export const ONLY = stems('only solely exclusively');

/** What is given: nouns that a list of acts may follow. */
export const RIGHT = stems('license right permission authorization privilege freedom consent authority');

export const LICENSE = stem('license');

/** "Without the right to": what is left out of the grant. */
export function isWithheld(words: readonly Word[], i: number): boolean {
  return /^(?:without|no|any)$/.test(at(words, i - 1)) || /^(?:without|no)$/.test(at(words, i - 2));
}

/** "… is permitted only through our site", "… only under a commercial license": it says where alone, and gives nothing. */
export function isBoundTo(words: readonly Word[], i: number): boolean {
  if (!ONLY.has(at(words, i))) return false;
  if (/^(?:through|via|by|over|within|insid|on|from)$/.test(at(words, i + 1))) return true;
  if (!/^(?:under|with|after|upon)$/.test(at(words, i + 1))) return false;
  // "… only under a license that has these terms": what one may do under terms that one gives on.
  const said = words.slice(i + 2, i + 10).map((w) => w.stem);
  return (
    said.some((s) => LEAVE.has(s)) &&
    said.some((s) => OWN_LEAVE.has(s)) &&
    !said.some((s) => /^(?:this|these|that|same)$/.test(s))
  );
}

const LEAVE = stems('license agreement permission consent approval authorization contract');
const OWN_LEAVE = stems('commercial separate written prior express explicit another paid enterprise special');

/** Nouns of action that name a right: "the use of it". */
export const ACTION =
  /^(?:re)?(?:use|usage|reproduction|distribution|copying|modification|modifying|sharing|duplication|publication|redistribution|distributing|reproducing|using|sale|deployment|access|sublicensing|modifications|alteration|adaptation|translation|derivative|finetuning|integration|tuning|training|retraining|quantization|quantizing|merging|pruning|evaluation|testing|benchmarking|execution)$/i;

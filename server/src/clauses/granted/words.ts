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

/** "… is permitted only through our site": it says where alone, and gives nothing. */
export function isBoundTo(words: readonly Word[], i: number): boolean {
  return ONLY.has(at(words, i)) && /^(?:through|via|by|over|within|insid|on|from)$/.test(at(words, i + 1));
}

/** Nouns of action that name a right: "the use of it". */
export const ACTION =
  /^(?:re)?(?:use|usage|reproduction|distribution|copying|modification|modifying|sharing|duplication|publication|redistribution|distributing|reproducing|using|sale|deployment|access|sublicensing|modifications|alteration|adaptation|translation|derivative|finetuning|integration|tuning|training|retraining|quantization|quantizing|merging|pruning|evaluation|testing|benchmarking|execution)$/i;

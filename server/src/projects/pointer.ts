import { licenseNamed } from '../licenses/catalog.ts';
import type { KnownIn } from '../licenses/known.ts';
import type { License } from '../licenses/license.ts';
import { addressesIn, licenseLinked } from '../licenses/links.ts';
import { readWords } from '../licenses/words.ts';
import { firstWordsOf } from '../text/letters.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import type { DocumentType } from './project.ts';
import type { ReadDocument } from './readDocument.ts';

/** A file of a license or a policy that holds no terms and only says where some are. */
export interface Pointer {
  /** Its words, in UTF-16 units. */
  readonly place: Span;
  /** The first address that it gives, null where it has words only. */
  readonly address: string | null;
  /** The known license or policy that it points to; null where that is not known, or it points to several. */
  readonly target: License | null;
}

/** What tells a pointer from terms. */
export interface PointerGround {
  readonly type: DocumentType;
  readonly source: SourceText;
  readonly clauses: readonly unknown[];
  readonly known: KnownIn;
  readonly unread: readonly unknown[];
}

/** A text that only points to terms has no more words than this. */
export const MOST_WORDS_OF_POINTER = 80;
/** So many words take less than this, in UTF-16 units; a longer text need not be counted, which is done at every edit. */
const LONGEST = 8_000;

/** What the file points to, where it grants, limits and asks for nothing and its few words name or link to terms. */
export function pointerOf({ type, source, clauses, known, unread }: PointerGround): Pointer | null {
  if ((type !== 'license' && type !== 'use-policy') || clauses.length > 0 || known.found.length > 0) return null;
  // What is not read may hold terms.
  if (unread.length > 0 || source.length > LONGEST) return null;
  const { count, starts, ends } = readWords(source.text);
  if (count === 0 || count > MOST_WORDS_OF_POINTER || /^\s*</.test(source.text)) return null;
  const links = addressesIn(source.text);
  const kind = type === 'license' ? 'license' : 'policy';
  const title = licenseTitled(source, known);
  const target = links.length > 0 ? linked(links, kind) : title?.kind === kind ? title : null;
  if (target === null && links.length === 0 && !/\b(?:licen[sc]e|policy|terms)\b/i.test(source.text)) return null;
  return { place: { start: starts[0] ?? 0, end: ends[count - 1] ?? 0 }, address: links[0] ?? null, target };
}

/** A few words of one's own that put a model under a known license, and where they give its address. */
export interface Placing {
  readonly license: License;
  /** The address, in UTF-16 units. */
  readonly place: Span;
}

/** A text that puts a model under a license of others has no more words than this. */
const MOST_WORDS_OF_PLACING = 250;
/** So far behind "licensed under" may the address stand, in UTF-16 units. */
const BEHIND_UNDER = 300;

/**
 * The known license that a license file puts the model under in a sentence of its own, and grants nothing by itself: "The
 * weights are licensed under Kite 2 (https://…)." Null where it names none, or several.
 */
export function placingIn(read: ReadDocument): Placing | null {
  const { document, clauses, kinds, known } = read;
  const { type, source } = document;
  if (type !== 'license' || known.found.length > 0 || source.length > LONGEST) return null;
  if (clauses.some(({ kind }) => kinds.get(kind)?.effect === 'grants')) return null;
  if (readWords(source.text).count > MOST_WORDS_OF_PLACING) return null;
  const found = addressesIn(source.text).flatMap((address): Placing[] => {
    const license = licenseLinked(address);
    const start = source.text.indexOf(address);
    const before = source.text.slice(Math.max(0, start - BEHIND_UNDER), start);
    const under = /\b(?:licen[sc]ed|released|provided|distributed|available|published)\s+under\b/i.test(before);
    return license?.kind === 'license' && under ? [{ license, place: { start, end: start + address.length } }] : [];
  });
  const [first] = found;
  return first !== undefined && found.every(({ license }) => license === first.license) ? first : null;
}

/** What a document of a project points to, where it only does that. */
export function pointerIn(read: ReadDocument): Pointer | null {
  const { type, source } = read.document;
  return pointerOf({ ...read, type, source });
}

/** The one license, or policy, that is known to be at the addresses; null where there may be another. */
function linked(links: readonly string[], kind: License['kind']): License | null {
  const all = links.map(licenseLinked);
  if (all.includes(undefined)) return null;
  const found = new Set(all.flatMap((license) => (license?.kind === kind ? [license] : [])));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The known license or policy that the title or the SPDX header of a text names. */
export function licenseTitled(source: SourceText, known: KnownIn): License | null {
  // A text that is like another known text is a changed one, whatever it is called.
  if (known.closest !== null && known.closest.similarity > 0.5) return null;
  const opening = source.slice({ start: 0, end: 2000 });
  const header = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+-]+)[ \t]*(?:\r?\n|$)/.exec(opening)?.[1];
  const title = firstWordsOf(opening)?.replace(/[\s*_#]+$/, '') ?? '';
  return licenseNamed(header ?? '') ?? licenseNamed(title) ?? null;
}

/** The known licenses that a file holds or points to. */
export function licensesIn(read: ReadDocument): readonly License[] {
  const target = pointerIn(read)?.target ?? null;
  return target === null ? read.known.found.map(({ license }) => license) : [target];
}

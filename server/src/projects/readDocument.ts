import type { CardSection } from '../cards/card.ts';
import type { Claim } from '../cards/claim.ts';
import { readClaims } from '../cards/claims/read.ts';
import { readSuppressions, type Suppression } from '../cards/suppressions.ts';
import type { Clause } from '../clauses/clause.ts';
import { type ClauseKinds, kindsWith } from '../clauses/index.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import { clauseSteps } from '../clauses/read.ts';
import type { KnownIn } from '../licenses/known.ts';
import type { LanguageStretch } from '../text/language.ts';
import type { Outline, Section } from '../text/outline.ts';
import { type Reading, readSteps, unreadSteps } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Document } from './documents.ts';
import { identified } from './identified.ts';
import { nameHint } from './names.ts';

/** What a document says, whatever lies beside it. */
export interface ReadDocument {
  readonly document: Document;
  readonly reading: Reading;
  readonly outline: Outline;
  readonly clauses: readonly Clause[];
  /** Where it states terms in a language that is not read. */
  readonly unread: readonly LanguageStretch[];
  readonly claims: readonly Claim[];
  /** The known licenses in it. */
  readonly known: KnownIn;
  /** The kinds that its clauses are of, and more. */
  readonly kinds: ClauseKinds;
  /** Those of them that the configuration adds. */
  readonly added: readonly ClauseKind[];
  /** The comments of a card that suppress findings. */
  readonly suppressions: readonly Suppression[];
}

/**
 * Reads a document: terms as a whole, a card in its license sections and pasted licenses alone. What is the same as in
 * an earlier reading of the file is shared with it. `added` are the kinds of clauses that the configuration adds. Total.
 */
export function* readDocument(
  document: Document,
  added: readonly ClauseKind[] = [],
  previous?: ReadDocument,
): Steps<ReadDocument> {
  const parts = partsOf(document);
  const reading = yield* readSteps(document.source, parts === null ? {} : { parts }, previous?.reading);
  const { card } = document;
  const unread = yield* unreadSteps(reading);
  const stated = parts?.length === 0 ? [] : yield* clauseSteps(reading, added);
  const clauses = card === null ? stated : stated.map((clause) => underHeading(clause, card.sections));
  yield;
  const claims = card === null ? [] : readClaims(card, document.type === 'data-card' ? 'data' : 'model');
  yield;
  const known = identified(document, previous);
  yield;
  return {
    document,
    reading,
    outline: card === null ? reading.outline : { sections: tree(card.sections) },
    unread,
    clauses,
    claims,
    known,
    kinds: kindsWith(added),
    added,
    suppressions: card === null ? [] : readSuppressions(card),
  };
}

/** The stretches in which a document states terms; null for all of it. */
function partsOf({ path, type, card, named, source }: Document): readonly Span[] | null {
  if (type === 'license' || type === 'use-policy') return null;
  // The licenses in a notice are those of other people's work.
  if (type === 'notice' && !named) return [];
  if (card === null) return named ? null : [];
  // A README is one by whatever way it comes here: most of what it tells is no terms.
  if (type === 'other' && named && nameHint(path) !== 'readme')
    return [{ start: card.frontMatter?.end ?? 0, end: source.length }];
  return card.legal;
}

/** What stands in a card without a number, or before the first, is found under a heading of the card: it has no preamble. */
function underHeading(clause: Clause, sections: readonly CardSection[]): Clause {
  if (clause.section !== '' && clause.section !== 'Preamble') return clause;
  const section = sections.findLast(({ start, end }) => start <= clause.start && clause.end <= end)?.title;
  return section === undefined ? clause : { ...clause, section };
}

/** The headings of a card as an outline; a heading's path is its words. */
function tree(sections: readonly CardSection[]): readonly Section[] {
  const top: Section[] = [];
  const open: { readonly level: number; readonly children: Section[] }[] = [{ level: 0, children: top }];
  for (const { title, level, heading, start, end } of sections) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: Section[] = [];
    open.at(-1)?.children.push({ path: title, label: title, title, heading, start, end, children });
    open.push({ level, children });
  }
  return top;
}

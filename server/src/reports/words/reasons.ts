import { type Clause, type Effect, FREEDOMS, isLimit } from '../../clauses/clause.ts';
import { clauseKinds } from '../../clauses/index.ts';
import { clauseTitle } from '../../freedoms/clauseTitle.ts';
import type { Evidence } from '../../freedoms/verdict.ts';
import { missingWord } from '../../freedoms/words.ts';
import { licenseNamed } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';
import type { PanelVerdict } from '../../protocol/panelView.ts';
import type { DocumentReview, ModelReview, Review } from '../../review/value.ts';
import type { Span } from '../../text/span.ts';
import { verbatim } from '../../text/verbatim.ts';
import { oneLine } from '../escape.ts';
import { searchedWords } from './componentWords.ts';
import { recitalsLast } from './recitals.ts';
import { CRITERIA, isLimited, type Unread, verdictWords } from './verdictWords.ts';

/** Evidence in a few words, and where it stands. */
export interface Reason {
  readonly text: string;
  /** The section as a lawyer would cite it, or the line; empty where it stands nowhere. */
  readonly where: string;
  /** Its place; null where the evidence is not in a file. */
  readonly at: ReasonPlace | null;
  /** The places of the clauses that this reason sums up beside the first. */
  readonly also: readonly ReasonPlace[];
}

export interface ReasonPlace extends Span {
  readonly document: DocumentReview;
  /** Empty where the text has no sections, or the place is no clause. */
  readonly section: string;
}

/** A clause and the document that it stands in. */
export interface FoundClause {
  readonly document: DocumentReview;
  readonly clause: Clause;
}

/** The documents of a model in the order in which they are read: its cards, licenses, policies. */
export function documentsOf(review: Review, model: ModelReview): readonly DocumentReview[] {
  return [...new Set([model.card, ...model.cards, ...model.licenses, ...model.policies])].flatMap(
    (path) => documentIn(review, path) ?? [],
  );
}

export function documentIn({ documents }: Review, path: string | null): DocumentReview | undefined {
  return path === null ? undefined : documents.find((document) => document.path === path);
}

/**
 * Evidence in a few words each: clauses of one kind are one reason with their number, and so are those of one kind in a
 * license whose text is not here, with their sections.
 */
export function reasonsOf(review: Review, root: string, because: readonly Evidence[]): readonly Reason[] {
  const groups = new Map<string, { readonly reason: Reason; readonly title: string; readonly also: ReasonPlace[] }>();
  const sections = new Map<string, Set<string>>();
  recitalsLast(because, (path) => documentIn(review, path)).forEach((evidence, index) => {
    const found = clauseOf(review, evidence);
    const key = found?.clause.kind ?? ('license' in evidence ? keyOfKnown(evidence) : `evidence ${index}`);
    if ('license' in evidence && evidence.section !== '') {
      sections.set(key, (sections.get(key) ?? new Set()).add(evidence.section));
    }
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { reason: reasonOf(review, root, evidence), title: kindTitle(found), also: [] });
    else if (found !== undefined) known.also.push(placeOf(found));
  });
  return [...groups].map(([key, { reason, title, also }]) => {
    const of = [...(sections.get(key) ?? [])];
    if (of.length > 0) return { ...reason, where: `${reason.where} ${sectionList(of)}`.trimStart() };
    return also.length === 0 ? reason : { ...reason, text: t('{0} ({1} clauses)', title, also.length + 1), also };
  });
}

/** Clauses of a known license whose text is not here are one reason for each kind. */
function keyOfKnown({ license, kind = '' }: Extract<Evidence, { license: string }>): string {
  return `license ${license} ${kind}`;
}

/** So many sections are named; the rest is counted. */
const MOST_SECTIONS = 6;

function sectionList(sections: readonly string[]): string {
  const more = sections.length - MOST_SECTIONS;
  const [only] = sections;
  if (sections.length === 1 && only !== undefined) return t('section {0}', only);
  return more < 2
    ? t('sections {0}', sections.join(', '))
    : t('sections {0} and {1} more', sections.slice(0, MOST_SECTIONS).join(', '), more);
}

function placeOf({ document, clause: { start, end, section } }: FoundClause): ReasonPlace {
  return { document, start, end, section };
}

function kindTitle(found: FoundClause | undefined): string {
  if (found === undefined) return '';
  const { document, clause } = found;
  return t(document.kinds.get(clause.kind)?.title ?? clause.kind);
}

function reasonOf(review: Review, root: string, evidence: Evidence): Reason {
  const nowhere = { where: '', at: null, also: [] };
  if ('license' in evidence) {
    const { license, kind } = evidence;
    return kind === undefined
      ? { ...nowhere, text: t('terms of {0}', licenseNamed(license)?.name ?? license) }
      : { ...nowhere, text: t(clauseKinds.get(kind)?.title ?? kind), where: license };
  }
  if ('missing' in evidence) return { ...nowhere, text: missingWord(evidence.missing) };
  if ('searched' in evidence) {
    return { ...nowhere, text: searchedWords(evidence.searched) };
  }
  const document = documentIn(review, evidence.path);
  if (document === undefined) return { ...nowhere, text: pathWithin(root, evidence.path) };
  if (!('clause' in evidence)) {
    if (evidence.end === evidence.start) {
      const at = { document, start: 0, end: 0, section: '' };
      return { text: pathWithin(root, document.path), where: '', at, also: [] };
    }
    const unread = document.findings.find(
      ({ check, start }) => check === 'language/unread' && start === evidence.start,
    );
    return {
      text: unread?.message ?? t('“{0}”', quoteOf(document, evidence, 80)),
      where: lineWords(root, document, evidence),
      at: { document, start: evidence.start, end: evidence.end, section: '' },
      also: [],
    };
  }
  const clause = document.clauses[evidence.clause];
  if (clause === undefined) return { ...nowhere, text: evidence.path };
  return {
    text: clauseTitle(clause, document.kinds.get(clause.kind)),
    where: sectionWords(review, root, document, clause),
    at: placeOf({ document, clause }),
    also: [],
  };
}

/** Where a clause stands: its section, with its file where the model has more than one text that it could be of. */
function sectionWords({ models }: Review, root: string, document: DocumentReview, clause: Clause): string {
  const { path } = document;
  if (clause.section === '') return lineWords(root, document, clause);
  const licenses = models.find((model) => model.root === root)?.licenses ?? [];
  const [only] = licenses;
  return licenses.length < 2 && (only === undefined || only === path)
    ? clause.section
    : // They stay on one line.
      t('{0},\u00a0{1}', pathWithin(root, path), clause.section);
}

/** The words of a span on one line as they are written, without marks of Markdown and the like, cut to `most` characters. */
export function quoteOf({ source }: DocumentReview, span: Span, most: number): string {
  const words = oneLine(verbatim(source.text, span));
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  // Between words, where there is one near.
  const blank = cut.lastIndexOf(' ');
  return `${blank > most - 30 ? cut.slice(0, blank) : cut}…`;
}

export function lineWords(root: string, { path, source }: DocumentReview, span: Span): string {
  return t('{0}, line {1}', pathWithin(root, path), source.lineAt(span.start));
}

/** Of a limited freedom the limits are the reason: grants and duties that stand beside them are left to the list. */
export function deciding(review: Review, because: readonly Evidence[], limited: boolean): readonly Evidence[] {
  if (!limited) return because;
  const limits = because.filter((evidence) => {
    const effect = clauseEffect(review, evidence);
    return effect === undefined || isLimit(effect);
  });
  return limits.length === 0 ? because : limits;
}

function clauseOf(review: Review, evidence: Evidence): FoundClause | undefined {
  if (!('clause' in evidence)) return undefined;
  const document = documentIn(review, evidence.path);
  const clause = document?.clauses[evidence.clause];
  return document === undefined || clause === undefined ? undefined : { document, clause };
}

function clauseEffect(review: Review, evidence: Evidence): Effect | undefined {
  const found = clauseOf(review, evidence);
  return found === undefined ? undefined : found.document.kinds.get(found.clause.kind)?.effect;
}

/** The verdict on a model of the review, in words. */
export function verdictOf(review: Review, model: ModelReview): PanelVerdict {
  return verdictWords(model, limitingClauses(review, model), unreadOf(review, model));
}

/** How many clauses the limits of the verdict rest on. */
function limitingClauses(review: Review, model: ModelReview): number {
  const because = [
    ...FREEDOMS.map((freedom) => model.freedoms[freedom]).filter(({ status }) => isLimited(status)),
    ...CRITERIA.map((criterion) => model.osd[criterion]).filter(({ status }) => status === 'broken'),
  ].flatMap((verdict) => verdict.because);
  const limits = because.filter((evidence) => {
    const effect = clauseEffect(review, evidence);
    return effect !== undefined && isLimit(effect);
  });
  return new Set(limits.map((evidence) => clauseOf(review, evidence)?.clause)).size;
}

/** What of a model's terms was not read; a whole file outweighs passages. */
function unreadOf({ documents }: Review, { card, licenses, policies }: ModelReview): Unread | null {
  const terms = documents.filter(({ path }) => licenses.includes(path) || policies.includes(path));
  if (terms.some(({ source }) => source.length === 0)) return 'file';
  return documents.some(({ path, unread }) => unread.length > 0 && path === card) ||
    terms.some(({ unread }) => unread.length > 0)
    ? 'language'
    : null;
}

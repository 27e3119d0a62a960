import { type ClauseKinds, clauseKinds } from '../clauses/index.ts';
import type { Evidence } from '../freedoms/verdict.ts';
import { missingWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { pathWithin } from '../projects/names.ts';
import type { DocumentReview, ModelReview } from '../review/value.ts';
import { recitalsLast } from './words/recitals.ts';

/** What the reasons of a model's verdicts are written from. */
export interface ReasonGround {
  readonly documents: ReadonlyMap<string, DocumentReview>;
  readonly root: string;
  /** Where licenses are named whose texts are not here but known. */
  readonly known: readonly Named[];
}

/** A place in a document, in UTF-16 units. */
interface Named {
  readonly path: string;
  readonly start: number;
}

export function groundOf(model: ModelReview, documents: ReadonlyMap<string, DocumentReview>): ReasonGround {
  const verdicts = Object.values(model.freedoms).filter(({ because }) => because.some((one) => 'license' in one));
  const named = new Map<string, Named>();
  for (const evidence of verdicts.flatMap(({ because }) => because)) {
    if (!('start' in evidence) || isGate(evidence, documents)) continue;
    named.set(`${evidence.path}:${evidence.start}`, evidence);
  }
  return { documents, root: model.root, known: [...named.values()] };
}

/** Which licenses are known by their names alone, and where they are named; null where none is. */
export function knownByName({ freedoms }: ModelReview, { known, documents, root }: ReasonGround): string | null {
  const ids = Object.values(freedoms).flatMap(({ because }) =>
    because.flatMap((evidence) => ('license' in evidence ? [evidence.license] : [])),
  );
  const places = known.flatMap(({ path, start }) => {
    const document = documents.get(path);
    return document === undefined ? [] : [placeOf(document, { start, section: '' }, root)];
  });
  if (ids.length === 0 || places.length === 0) return null;
  return t('not here, but known: {0}, named at {1}', [...new Set(ids)].join(', '), listed(places, 4));
}

/** So many reasons are written out behind a verdict; the rest is counted. */
const REASONS = 4;

/** The places behind a verdict, those of one kind of clause together. */
export function reasonsOf(because: readonly Evidence[], ground: ReasonGround): string[] {
  const { documents, root } = ground;
  const places = new Map<string, string[]>();
  const other: string[] = [];
  const add = (title: string, place: string) => places.set(title, [...new Set([...(places.get(title) ?? []), place])]);
  for (const evidence of recitalsLast(because, (path) => documents.get(path))) {
    if ('license' in evidence && evidence.kind !== undefined) {
      add(titleOf(evidence.kind, clauseKinds), knownPlace(evidence));
      continue;
    }
    if (!('clause' in evidence)) {
      other.push(...otherEvidence(evidence, ground));
      continue;
    }
    const document = documents.get(evidence.path);
    const clause = document?.clauses[evidence.clause];
    if (document === undefined || clause === undefined) continue;
    add(titleOf(clause.kind, document.kinds), placeOf(document, clause, root));
  }
  const lines = [...[...places].map(([title, of]) => `${title}: ${listed(of, 3)}`), ...other];
  if (lines.length <= REASONS + 1) return lines;
  return [...lines.slice(0, REASONS), t('and {0} more kinds of clauses', lines.length - REASONS)];
}

/** Where evidence stands, without what it is. */
export function placesOf(because: readonly Evidence[], { documents, root }: ReasonGround): string[] {
  const all = recitalsLast(because, (path) => documents.get(path)).flatMap((evidence): string[] => {
    if ('license' in evidence) return [knownPlace(evidence)];
    if (!('path' in evidence)) return [];
    const document = documents.get(evidence.path);
    if (document === undefined) return [];
    const clause = 'clause' in evidence ? document.clauses[evidence.clause] : undefined;
    const start = 'start' in evidence ? evidence.start : (clause?.start ?? 0);
    return [placeOf(document, { start, section: clause?.section ?? '' }, root)];
  });
  return [...new Set(all)];
}

/** Where a clause stands in a known license whose text is not here. */
function knownPlace({ license, section }: Extract<Evidence, { license: string }>): string {
  return section === '' ? license : `${license} §${section}`;
}

/** Evidence that is no clause, in words; none for where a known license is named, which is said once for all. */
function otherEvidence(
  evidence: Exclude<Evidence, { clause: number }>,
  { documents, root, known }: ReasonGround,
): readonly string[] {
  if ('missing' in evidence) return [missingWord(evidence.missing)];
  if ('searched' in evidence) {
    const titles = evidence.searched.map((kind) => titleOf(kind, clauseKinds));
    return [t('looked for in vain: {0}', listed(titles, 4))];
  }
  if ('license' in evidence) return [knownPlace(evidence)];
  const { path, start } = evidence;
  if (known.some((named) => named.path === path && named.start === start)) return [];
  const document = documents.get(path);
  const place = document === undefined ? path : placeOf(document, { start, section: '' }, root);
  const unread = document?.findings.find((one) => one.check === 'language/unread' && one.start === start);
  if (unread !== undefined) return [`${place}: ${unread.message}`];
  return [
    isGate(evidence, documents)
      ? t('one must ask for it or accept terms first: {0}', place)
      : t('terms are named at {0} that are not in these files', place),
  ];
}

/** Whether a card says at a place that the model is behind a gate. */
function isGate({ path, start }: Named, documents: ReadonlyMap<string, DocumentReview>): boolean {
  return documents.get(path)?.claims.some((claim) => claim.type === 'gated' && claim.start === start) ?? false;
}

function titleOf(kind: string, kinds: ClauseKinds): string {
  return t(kinds.get(kind)?.title ?? kind);
}

/** The first `most` items, and how many more there are. */
export function listed(items: readonly string[], most: number): string {
  if (items.length <= most + 1) return items.join(', ');
  return t('{0} and {1} more', items.slice(0, most).join(', '), items.length - most);
}

/** `LICENSE:12 §2`. */
function placeOf(
  { path, source }: DocumentReview,
  { start, section }: { start: number; section: string },
  root: string,
): string {
  return `${pathWithin(root, path)}:${source.lineAt(start)}${section === '' ? '' : ` §${section}`}`;
}

import type { Finding, Severity } from '../checks/finding.ts';
import type { Clause, ClauseGroup, Effect, Freedom, OsdCriterion } from '../clauses/clause.ts';
import type { ClauseKinds } from '../clauses/index.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import { judgeMof } from '../freedoms/mof.ts';
import { NO_READER } from '../freedoms/reader.ts';
import type { Evidence, FreedomStatus, Freedoms, OsdVerdicts } from '../freedoms/verdict.ts';
import type { DocumentReview, ModelReview } from '../review/value.ts';
import type { Section } from '../text/outline.ts';
import { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';

/** Reviews made by hand, so that the tests of a feature say all that the feature reads. For tests alone. */

/** A document whose text is `text`; spans are found by the words they cover. */
export function document(text: string, parts: Partial<DocumentReview> = {}): DocumentReview {
  return {
    path: 'LICENSE',
    type: 'license',
    language: 'en',
    source: new SourceText(text),
    outline: { sections: [] },
    licenses: [],
    closest: null,
    clauses: [],
    unread: [],
    claims: [],
    findings: [],
    kinds: KINDS,
    config: null,
    ...parts,
  };
}

/** The span of the first `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  return { start, end: start + words.length };
}

export function clause(text: string, words: string, kind: string, parts: Partial<Clause> = {}): Clause {
  return { ...spanOf(text, words), kind, section: '', topics: [], values: {}, confidence: 1, ...parts };
}

export function finding(text: string, words: string, check: string, parts: Partial<Finding> = {}): Finding {
  return {
    ...spanOf(text, words),
    check,
    severity: 'warning' satisfies Severity,
    message: `about “${words}”`,
    fixes: [],
    acknowledged: false,
    related: [],
    ...parts,
  };
}

export function section(text: string, words: string, parts: Partial<Section> = {}): Section {
  const span = spanOf(text, words);
  return { ...span, path: '1', label: '1.', title: words, heading: span, children: [], ...parts };
}

export function model(parts: Partial<ModelReview> = {}): ModelReview {
  return {
    root: '.',
    name: 'Heron',
    card: null,
    licenses: ['LICENSE'],
    cards: [],
    policies: [],
    license: { declared: [], identified: [], base: [] },
    freedoms: freedoms({}),
    osd: criteria({}),
    components: [],
    osaid: { status: 'incomplete', rules: new Map(), components: [] },
    mof: judgeMof(() => undefined),
    aiAct: { status: 'unknown', conditions: [] },
    asks: { terms: [], gate: [] },
    reader: NO_READER,
    plans: null,
    obligations: [],
    ...parts,
  };
}

/** Verdicts on the freedoms; those that are left out are unknown. */
export function freedoms(of: Partial<Record<Freedom, readonly [FreedomStatus, ...Evidence[]]>>): Freedoms {
  const verdict = (freedom: Freedom) => {
    const [status, ...because] = of[freedom] ?? ['unknown' as const];
    return { status, because };
  };
  return { use: verdict('use'), study: verdict('study'), modify: verdict('modify'), share: verdict('share') };
}

/** Verdicts on the criteria; those that are left out are unknown. */
export function criteria(
  of: Partial<Record<OsdCriterion, readonly ['met' | 'broken' | 'unknown', ...Evidence[]]>>,
): OsdVerdicts {
  const numbers: readonly OsdCriterion[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return Object.fromEntries(
    numbers.map((number) => {
      const [status, ...because] = of[number] ?? ['unknown' as const];
      return [number, { status, because }];
    }),
  ) as unknown as OsdVerdicts;
}

function kind(id: string, effect: Effect, parts: Partial<ClauseKind> = {}): ClauseKind {
  const group: ClauseGroup = effect === 'grants' ? 'grant' : effect === 'neutral' ? 'legal' : 'use-limit';
  return {
    id,
    group,
    effect,
    freedoms: ['use'],
    osd: effect === 'limits' ? [6] : [],
    title: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    meaning: `What ${id} means.`,
    why: 'Why it matters.',
    advice: 'What to do.',
    says: [],
    examples: { match: [], noMatch: [] },
    ...parts,
  };
}

const KINDS: ClauseKinds = new Map(
  [
    kind('grants-use', 'grants'),
    kind('license-copy', 'obliges', { freedoms: ['share'] }),
    kind('governing-law', 'neutral', { freedoms: [] }),
    kind('commercial-threshold', 'limits', { title: 'Cap', osd: [5, 6] }),
    kind('use-restriction', 'limits'),
    kind('reverse-engineering-ban', 'withholds', { freedoms: ['study'], osd: [2, 3] }),
    kind('no-improving-other-models', 'limits', {
      freedoms: ['use', 'modify'],
      practices: { distillation: 'A student may not learn from it.', llmAsJudge: 'A judge that grades is not named.' },
    }),
  ].map((of) => [of.id, of]),
);

/** A folder at `file:///models/heron` whose open documents are at version 3. */
export function folder(documents: readonly DocumentReview[], models: readonly ModelReview[] = []): ReviewedFolder {
  return {
    review: { documents, models },
    uriOf: (path) => `file:///models/heron/${path}`,
    versionOf: () => 3,
  };
}

/** A document in a folder of its own. */
export function alone(of: DocumentReview): ReviewedDocument {
  return { folder: folder([of]), document: of };
}

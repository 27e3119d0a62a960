import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SEALED, sealedOf } from './sealed.ts';

/** The figures of the scorer: shares from 0 to 1. */
export interface Totals {
  readonly documents: number;
  readonly span: number;
  readonly presence: number;
  readonly limits: number;
  readonly topics: number;
  readonly mean: number;
  readonly sections: number;
}

/** What the figures over all annotated texts must reach, and what one careful person alone reaches. */
export const FLOORS: Readonly<Omit<Totals, 'documents'>> = {
  span: 0.93,
  presence: 0.96,
  limits: 0.95,
  topics: 0.93,
  mean: 0.85,
  sections: 0.95,
};

export const FIGURES: readonly (readonly [keyof typeof FLOORS, string])[] = [
  ['span', 'span F1'],
  ['presence', 'presence F1'],
  ['limits', 'limits on freedoms, span F1'],
  ['topics', 'topics F1'],
  ['mean', 'mean span F1 over kinds'],
  ['sections', 'sections right'],
];

export interface GoldFigures {
  readonly all: Totals;
  readonly open: Totals;
  readonly sealed: Totals;
  /** One line for each kind, over the open texts, as the scorer prints it. */
  readonly kinds: readonly string[];
  /** Names that the rule seals but the list does not, or the other way round. */
  readonly unsealed: readonly string[];
}

/** Measures the reader on annotated texts with the scorer at `shared`. Of sealed texts nothing but totals is asked for. */
export function measureGold(root: string, shared: string): GoldFigures {
  const gold = join(shared, 'gold');
  const names = annotatedIn(gold);
  const open = names.filter((name) => !SEALED.includes(name));
  const sealed = names.filter((name) => SEALED.includes(name));
  const rule = sealedOf(names);
  const scored = (only: readonly string[]) => totals(score(root, shared, gold, ['--json', '--only', only.join(',')]));
  return {
    all: scored(names),
    open: scored(open),
    sealed: scored(sealed),
    kinds: score(root, shared, gold, ['--only', open.join(',')])
      .split('\n')
      .filter((line) => /^(?:grant|use-limit|study-limit|modify-limit|share-limit|condition|term|legal) /.test(line)),
    unsealed: [...rule.filter((name) => !SEALED.includes(name)), ...SEALED.filter((name) => !rule.includes(name))],
  };
}

export interface OwnFigures {
  readonly open: Totals;
  readonly sealed: Totals;
}

/** The same on the texts of our own in test-fixtures/annotated, whose README tells how they were made. */
export function measureOwn(root: string, shared: string): OwnFigures {
  const scored = (half: 'open' | 'sealed') =>
    totals(score(root, shared, join(root, 'test-fixtures/annotated', half), ['--json']));
  return { open: scored('open'), sealed: scored('sealed') };
}

/** The names of the annotated texts of a folder. */
export function annotatedIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length));
}

/** What the scorer prints of the annotated texts in `folder`; throws where it fails. */
function score(root: string, shared: string, folder: string, more: readonly string[]): string {
  const tool = join(shared, 'tools', 'score.mjs');
  const review = 'node_modules/.bin/tsx scripts/explain.ts --json';
  const run = spawnSync(process.execPath, [tool, '--gold', folder, '--review', review, ...more], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the scorer failed: exit ${run.status ?? run.signal}`);
  return run.stdout;
}

interface Scored {
  readonly documents: number;
  readonly presence: { readonly f1: number };
  readonly span: { readonly f1: number };
  readonly topic: { readonly f1: number };
  readonly limitsSpan: { readonly f1: number };
  readonly macroF1: number;
  readonly sections: number;
}

function totals(json: string): Totals {
  const scored = JSON.parse(json) as Scored;
  return {
    documents: scored.documents,
    span: scored.span.f1,
    presence: scored.presence.f1,
    limits: scored.limitsSpan.f1,
    topics: scored.topic.f1,
    mean: scored.macroF1,
    sections: scored.sections,
  };
}

import type { Passage } from '../../text/passage.ts';
import type { Place, Placement } from '../../text/place.ts';
import { type PlacedSegment, placesOf } from '../../text/placed.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from '../clause.ts';
import { find } from '../patterns/pattern.ts';
import { statementsOf } from '../statements/statements.ts';

/**
 * A license that "may be revised from time to time" does not change for the copies that one has where it says elsewhere
 * that one may go on under the version that they came with. Policies beside the license may still change.
 */
export function withoutKeptVersions(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  if (!clauses.some(isChange) || !keepsVersions(reading)) return clauses;
  const kept = clauses.filter((clause) => !isChange(clause) || namesPolicy(clause, reading));
  return kept.length === clauses.length ? clauses : kept;
}

function isChange({ kind }: Clause): boolean {
  return kind === 'unilateral-change';
}

function namesPolicy({ start, end }: Clause, { source }: Reading): boolean {
  return /\b(?:polic(?:y|ies)|guidelines?|specifications?|documentation|code of conduct|rules|fees?|prices?)\b/i.test(
    source.slice({ start, end }),
  );
}

/** What lets one go on: "You may continue to use it under the terms of that version." */
const KEEPING = [
  '^continue ..6 use|using|distribute|exercise ..8 under ..6 version',
  '^use ..6 under ..4 this ..2 version|revision ..4 or ..6 subsequent|later',
  '^use|distribute ..6 under ..4 version ..3 under|with ..2 which ..6 received|obtained|released|published|acquired',
];

const memo = new WeakMap<Placement, boolean>();
/** The same of a run of blocks, for the title at its end that it was read with. */
const runMemo = new WeakMap<PlacedSegment, { readonly titled: boolean; readonly kept: boolean }>();

function keepsVersions({ runs }: Reading): boolean {
  return runs.some((run) => {
    const known = runMemo.get(run.placed);
    if (known?.titled === run.titled) return known.kept;
    const kept = run.placed.placements.some(mayLetGoOn) && placesOf(run).some(letsGoOn);
    runMemo.set(run.placed, { titled: run.titled, kept });
    return kept;
  });
}

const passageMemo = new WeakMap<Passage, boolean>();

function mayLetGoOn({ passage }: Placement): boolean {
  let may = passageMemo.get(passage);
  if (may === undefined) {
    const { text } = passage.normalized;
    may = (text.includes('version') || text.includes('revision')) && text.includes('under');
    passageMemo.set(passage, may);
  }
  return may;
}

function letsGoOn(place: Place): boolean {
  if (!mayLetGoOn(place.placement)) return false;
  let kept = memo.get(place.placement);
  if (kept === undefined) {
    kept = statementsOf(place).some((statement) => KEEPING.some((words) => find(words, 'permit', statement) !== null));
    memo.set(place.placement, kept);
  }
  return kept;
}

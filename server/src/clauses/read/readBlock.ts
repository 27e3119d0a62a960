import { hasWords, type Passage } from '../../text/passage.ts';
import type { Place } from '../../text/place.ts';
import type { Definition } from '../acrossText/definitions.ts';
import type { ClauseKind } from '../kind.ts';
import { kinds } from '../kinds/index.ts';
import { sameWordings } from '../statements/sameWordings.ts';
import { type Situation, sameSituation, situationOf, type Wording, wordingsOf } from '../statements/statements.ts';
import { type BlockClause, byPlace, Collected } from './collected.ts';
import { type Telling, type Tellings, tellingsOf } from './tellings.ts';

/** The clauses of a block in a situation, by the kinds that it was read for. */
interface Read {
  readonly situation: Situation;
  readonly added: readonly ClauseKind[];
  readonly found: readonly BlockClause[];
  /** For the reading of the block after an edit: its wordings, and what each tells of the built-in and of the added kinds. */
  readonly wordings: readonly Wording[];
  readonly told: Tellings;
  readonly toldOfAdded: Tellings;
}

/** How many of them are kept for one block: an edit of what governs it makes a new one. */
const KEPT = 4;

const reads = new WeakMap<Passage, readonly Read[]>();
const NONE_READ: readonly Read[] = [];
const NOTHING_FOUND: readonly BlockClause[] = [];

export function clausesOf(
  place: Place,
  definitions: readonly Definition[],
  added: readonly ClauseKind[],
): readonly BlockClause[] {
  const { passage, block } = place;
  if (!hasWords(passage)) return NOTHING_FOUND;
  const known = reads.get(passage) ?? NONE_READ;
  const situation = situationOf(place, definitions);
  const isSame = (k: Read) => k.added === added && sameSituation(k.situation, situation);
  const kept = known.find(isSame);
  if (kept) return kept.found;
  const before = known.length > 0 ? known : block.memo.older && reads.get(block.memo.older);
  const older = before?.findLast((k) => k.added === added && k.situation.defined === situation.defined);
  const read = readBlock(place, situation, added, older);
  reads.set(passage, [...known.slice(1 - KEPT), read]);
  return read.found;
}

/** Reads a block; of one that was edited, or what governs it, the statements that are not as they were in `older`. */
function readBlock(place: Place, situation: Situation, added: readonly ClauseKind[], older: Read | undefined): Read {
  const wordings = wordingsOf(place, situation);
  const same = older === undefined ? [] : sameWordings(wordings, older.wordings);
  wordings.forEach(({ memo }, i) => {
    const { looksBack = false, looksUp = false } = older?.wordings[same[i] ?? -1]?.memo ?? {};
    memo.looksBack = looksBack;
    memo.looksUp = looksUp;
  });
  const told: (readonly Telling[])[] = [];
  const toldOfAdded: (readonly Telling[])[] = [];
  const clauses = new Collected(kinds, place.passage);
  const clausesOfAdded = new Collected(added, place.passage);
  for (const [i, wording] of wordings.entries()) {
    const before = same[i] ?? -1;
    const tellings = older?.told[before] ?? tellingsOf(wording, kinds);
    told.push(tellings);
    clauses.add(wording, tellings);
    if (added.length > 0) {
      const more = older?.toldOfAdded[before] ?? tellingsOf(wording, added);
      toldOfAdded.push(more);
      clausesOfAdded.add(wording, more);
    }
    // What words mean takes much more room than they do. Where it is asked for further on, it is made again.
    const behind = wordings[i - ASKED_BACK];
    if (behind !== undefined) behind.memo.statement = undefined;
  }
  for (const { memo } of wordings.slice(-ASKED_BACK)) memo.statement = undefined;
  const own = clauses.inOrder();
  const found = added.length === 0 ? own : own.concat(clausesOfAdded.inOrder()).sort(byPlace);
  // Copies have no room for more: a text may have a million blocks, and each keeps its own.
  return {
    situation,
    added,
    found,
    wordings: wordings.slice(),
    told: told.slice(),
    toldOfAdded: toldOfAdded.slice(),
  };
}

/** So many statements back what was said is mostly asked for. */
const ASKED_BACK = 8;

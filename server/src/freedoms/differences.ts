import type { Clause, ClauseValue } from '../clauses/clause.ts';
import type { ClauseKinds } from '../clauses/index.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import type { SourceText } from '../text/sourceText.ts';
import { directionOf, type Stance } from './stance.ts';
import { likeness, wordBag } from './wordBag.ts';

/** One of two texts that are compared: its clauses, and its words where they are at hand. */
export interface Side {
  /** A path, or the id of a known license. */
  readonly name: string;
  readonly clauses: readonly Clause[];
  readonly kinds: ClauseKinds;
  /** Null for a known license whose text is not here: then sections are all that says where. */
  readonly source: SourceText | null;
}

export interface ValueChange {
  readonly name: string;
  readonly before: ClauseValue | null;
  readonly after: ClauseValue | null;
}

/** A clause of one side, as its index in `Side.clauses`, and its counterpart on the other; null where there is none. */
export interface Difference {
  readonly kind: string;
  /** `reworded`: the same kind and values in rather other words. */
  readonly change: 'came' | 'went' | 'changed' | 'reworded';
  /** Whether what one may do grew smaller or larger by it; `neither`, where that cannot be said. */
  readonly stance: Stance;
  readonly before: number | null;
  readonly after: number | null;
  readonly values: readonly ValueChange[];
  readonly topics: { readonly came: readonly string[]; readonly went: readonly string[] };
  /** How alike the words are, 0 to 1; null where they are not at hand on both sides. */
  readonly likeness: number | null;
}

export interface Differences {
  readonly differences: readonly Difference[];
  /** Clauses of both sides that say the same. */
  readonly same: number;
}

/** Words less alike than this are other words. */
const REWORDED = 0.6;

/**
 * Compares two texts clause by clause: clauses of one kind are paired by values, topics, words and section, the likest
 * first. Where a kind stands on both sides and one says it more often, that is no difference, unless values or topics
 * say something new. Pure; quadratic in the clauses of one kind, of which there are some dozens.
 */
export function differencesOf(before: Side, after: Side): Differences {
  // Of a known license there are facts and no words: beside a text, only what facts can say is compared.
  const partly = (before.source === null) !== (after.source === null);
  const all = new Map([...before.kinds, ...after.kinds]);
  const kinds = new Map([...all].filter(([, { group }]) => !partly || group !== 'legal'));
  const [left, right] = [byKind(before), byKind(after)];
  const differences: Difference[] = [];
  let same = 0;
  for (const [id, kind] of kinds) {
    const [olds, news] = [left.get(id) ?? [], right.get(id) ?? []];
    const pairs = paired(olds, news);
    for (const [old, now] of pairs) {
      const difference = changed(kind, old, now, partly);
      if (difference === null) same++;
      else differences.push(difference);
    }
    const both = pairs.length > 0;
    const isNew = (one: Item, others: readonly Item[]) => !both || others.every((other) => saysMore(kind, one, other));
    for (const old of olds.filter((one) => !pairs.some(([paired]) => paired === one)))
      if (isNew(old, news)) differences.push(alone(kind, 'went', old));
    for (const now of news.filter((one) => !pairs.some(([, paired]) => paired === one)))
      if (isNew(now, olds)) differences.push(alone(kind, 'came', now));
  }
  const at = ({ after: now, before: old }: Difference) =>
    now === null ? (before.clauses[old ?? 0]?.start ?? 0) : (after.clauses[now]?.start ?? 0);
  return { differences: differences.toSorted((a, b) => weight(b, kinds) - weight(a, kinds) || at(a) - at(b)), same };
}

interface Item {
  readonly index: number;
  readonly clause: Clause;
  readonly words: ReadonlyMap<string, number> | null;
}

function byKind({ clauses, source }: Side): ReadonlyMap<string, readonly Item[]> {
  const items = new Map<string, Item[]>();
  clauses.forEach((clause, index) => {
    const item = { index, clause, words: source === null ? null : wordBag(source.slice(clause)) };
    const list = items.get(clause.kind);
    if (list === undefined) items.set(clause.kind, [item]);
    else list.push(item);
  });
  return items;
}

/** Each clause with its counterpart, the likest pairs first; of prohibited uses only such as are about the same. */
function paired(olds: readonly Item[], news: readonly Item[]): readonly (readonly [Item, Item])[] {
  const all = olds.flatMap((old) => news.map((now) => ({ old, now, score: score(old, now) })));
  const taken = new Set<Item>();
  const pairs: (readonly [Item, Item])[] = [];
  for (const { old, now, score } of all.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(old) || taken.has(now)) continue;
    if (score < LEAST && old.clause.topics.length + now.clause.topics.length > 0) continue;
    taken.add(old);
    taken.add(now);
    pairs.push([old, now]);
  }
  return pairs;
}

/** Prohibited uses less alike than this are two. */
const LEAST = 0.8;

function score(old: Item, now: Item): number {
  const words = old.words === null || now.words === null ? 0 : likeness(old.words, now.words);
  const topics = overlap(old.clause.topics, now.clause.topics);
  const values = overlap(pairsOf(old.clause), pairsOf(now.clause));
  const section = old.clause.section !== '' && old.clause.section === now.clause.section ? 0.1 : 0;
  return 2 * words + topics + values + section;
}

function pairsOf({ values }: Clause): readonly string[] {
  return Object.entries(values).map((pair) => JSON.stringify(pair));
}

/** How much two lists share, 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : a.filter((item) => b.includes(item)).length / all.size;
}

/** True where a clause has values or topics that another has not; a bare one says nothing more. */
function saysMore(kind: ClauseKind, one: Item, other: Item): boolean {
  if (one.clause.topics.length > 0) return one.clause.topics.some((topic) => !other.clause.topics.includes(topic));
  if (kind.effect === 'neutral') return false;
  return pairsOf(one.clause).some((pair) => !pairsOf(other.clause).includes(pair));
}

function changed(kind: ClauseKind, old: Item, now: Item, partly: boolean): Difference | null {
  const names = [...new Set([...Object.keys(old.clause.values), ...Object.keys(now.clause.values)])];
  const values = names.flatMap((name): ValueChange[] => {
    const [before = null, after = null] = [old.clause.values[name], now.clause.values[name]];
    const same = JSON.stringify(before) === JSON.stringify(after) || (partly && (before === null || after === null));
    return same ? [] : [{ name, before, after }];
  });
  const topics = {
    came: now.clause.topics.filter((topic) => !old.clause.topics.includes(topic)),
    went: old.clause.topics.filter((topic) => !now.clause.topics.includes(topic)),
  };
  const alike = old.words === null || now.words === null ? null : likeness(old.words, now.words);
  const differs = values.length + topics.came.length + topics.went.length > 0;
  // Of prohibited uses the topics say what they are about; their items are short, and often put in other words.
  if (!differs && (alike === null || alike >= REWORDED || old.clause.topics.length > 0)) return null;
  return {
    kind: kind.id,
    change: differs ? 'changed' : 'reworded',
    stance: differs ? directionOf(kind, values, topics) : 'neither',
    before: old.index,
    after: now.index,
    values,
    topics,
    likeness: alike,
  };
}

function alone(kind: ClauseKind, change: 'came' | 'went', { index, clause }: Item): Difference {
  const values = Object.entries(clause.values).map(([name, value]) =>
    change === 'came' ? { name, before: null, after: value } : { name, before: value, after: null },
  );
  const stricter = (kind.effect === 'grants') === (change === 'went');
  return {
    kind: kind.id,
    change,
    stance: kind.effect === 'neutral' ? 'neither' : stricter ? 'stricter' : 'laxer',
    before: change === 'went' ? index : null,
    after: change === 'came' ? index : null,
    values,
    topics: { came: change === 'came' ? clause.topics : [], went: change === 'went' ? clause.topics : [] },
    likeness: null,
  };
}

/** What bears on freedoms is told before what is neutral, and what came, went or changed before what is reworded. */
function weight({ kind, change, stance }: Difference, kinds: ClauseKinds): number {
  const effect = kinds.get(kind)?.effect ?? 'neutral';
  return (change === 'reworded' ? 0 : 8) + (effect === 'neutral' ? 0 : 4) + (stance === 'neither' ? 0 : 2);
}

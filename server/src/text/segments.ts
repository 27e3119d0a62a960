import { type Block, readBlocks, sameBlock } from './blocks.ts';
import type { Shared } from './change.ts';
import { lineEnd } from './lines.ts';
import type { Pieces } from './pieces.ts';
import type { SegmentMemo } from './placed.ts';
import { finish, type Steps } from './steps.ts';

/**
 * Some neighboring blocks. What is found out about a stretch of text is kept with its segments, so that an edit costs
 * what it touches and a step for each segment, not for each block.
 */
export interface Segment {
  readonly blocks: readonly Block[];
  /** UTF-16 units. */
  readonly length: number;
  /** What was found out so far; no part of its value, and shared with it between versions. */
  readonly memo: SegmentMemo;
}

/** How many blocks a segment has at most, and how few it should not have after an edit. */
const MOST = 32;
const FEW = 8;

/** The segments of `text`; the texts of their blocks, joined, are the text again. */
export function splitSegments(text: string): readonly Segment[] {
  return finish(splitSteps(text));
}

/** How much is read in one step, in UTF-16 units. */
const STRIDE = 1 << 16;

/** The same in steps, so that a very long text is no long wait. */
export function* splitSteps(text: string): Steps<readonly Segment[]> {
  const blocks: Block[] = [];
  let at = 0;
  let leader = '';
  while (at < text.length) {
    const from = at;
    const joins = (offset: number, open: string) => {
      at = offset;
      leader = open;
      return offset - from >= STRIDE;
    };
    for (const block of readBlocks(text, from, leader, { own: false, joins })) blocks.push(block);
    yield;
  }
  return segmentsOf(blocks);
}

/** Blocks that follow each other, as segments. */
function segmentsOf(blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = [];
  const size = Math.ceil(blocks.length / Math.max(1, Math.ceil(blocks.length / MOST)));
  for (let i = 0; i < blocks.length; i += size) {
    const own = blocks.slice(i, i + size);
    let length = 0;
    for (const block of own) length += block.text.length;
    segments.push({
      blocks: own,
      length,
      memo: { placed: undefined, numbers: undefined, hints: undefined, languages: undefined },
    });
  }
  return segments;
}

/**
 * The segments of `text` when those of an older version are known. Blocks outside of the changed stretch are the same
 * objects, and so are segments without a changed block: where a block ends depends on at most three lines behind it, and
 * a block depends on nothing before it but the comment leader that is open there.
 */
export function updateSegments(before: readonly Segment[], older: Pieces, text: Pieces): readonly Segment[] {
  if (older === text) return before;
  const shared = older.sharedWith(text);
  if (shared.prefix === older.length && older.length === text.length) return before;
  const head = lastSettled(before, shared.prefix);
  const { blocks: middle, joined } = readChanged(before, head, older, text, shared);
  const first = before[head.segment]?.blocks ?? [];
  let changed = [...first.slice(0, head.block), ...known(keepEqual(middle, before, head.segment, head.block))];
  let next = before.length;
  if (joined !== null) {
    const last = before[joined.segment]?.blocks ?? [];
    changed = changed.concat(last.slice(joined.block));
    next = joined.segment + 1;
  }
  keep(before.slice(head.segment, next), changed);
  const behind = before[next];
  if (changed.length < FEW && behind) {
    changed = changed.concat(behind.blocks);
    next++;
  }
  return before.slice(0, head.segment).concat(segmentsOf(changed), before.slice(next));
}

/** How far behind a change is looked first, in UTF-16 units, for an old block to go on with; and how many times as far then. */
const REACH = 1 << 12;
const FURTHER = 8;
/** So many lines behind an old block tell where it and the one before it end, and some more to be sure. */
const LINES_BEHIND = 6;

/** The blocks from `head` to the first old one behind the change, and where that is; null where none is the same. */
function readChanged(
  before: readonly Segment[],
  head: Head,
  older: Pieces,
  text: Pieces,
  { suffix }: Shared,
): { readonly blocks: readonly Block[]; readonly joined: Cursor | null } {
  const settled = text.length - suffix;
  for (let reach = REACH; ; reach *= FURTHER) {
    const end = Math.min(text.length, settled + reach);
    const stretch = text.slice(head.start, end);
    const cursor = new Cursor(before, head.segment, head.block, head.start + text.length - older.length);
    let joined = -1;
    const blocks = readBlocks(stretch, 0, head.leader, {
      own: true,
      joins: (offset, leader) => {
        const at = head.start + offset;
        if (cursor.reaches(at, settled) && cursor.leader === leader) joined = offset;
        return joined >= 0;
      },
    });
    // What ends with the stretch is read as the end of the text, which only the text may be.
    if (end === text.length || (joined >= 0 && hasLines(stretch, joined, LINES_BEHIND)))
      return { blocks, joined: joined < 0 ? null : cursor };
  }
}

/** Whether so many lines end in `text` behind `at`. */
function hasLines(text: string, at: number, count: number): boolean {
  let end = at;
  for (let i = 0; i < count; i++) {
    end = lineEnd(text, end);
    if (end === text.length) return false;
  }
  return true;
}

/** Where reading begins anew: behind the blocks that a change behind `prefix` cannot reach. */
interface Head {
  readonly segment: number;
  readonly block: number;
  /** The offset, in both versions. */
  readonly start: number;
  readonly leader: string;
}

/** How many blocks in front of a change may end where they do because of it: each may be a single line. */
const UNSETTLED = 3;

function lastSettled(segments: readonly Segment[], prefix: number): Head {
  let index = 0;
  let start = 0;
  for (; index < segments.length - 1; index++) {
    const { length } = segments[index] as Segment;
    if (start + length > prefix) break;
    start += length;
  }
  let block = 0;
  const { blocks } = segments[index] ?? { blocks: [] };
  for (; block < blocks.length; block++) {
    const next = start + (blocks[block]?.text.length ?? 0);
    if (next > prefix) break;
    start = next;
  }
  for (let i = 0; i < UNSETTLED && index + block > 0; i++) {
    if (block === 0) block = segments[--index]?.blocks.length ?? 0;
    start -= segments[index]?.blocks[--block]?.text.length ?? 0;
  }
  return { segment: index, block, start, leader: blockBefore(segments, index, block)?.leader ?? '' };
}

function blockBefore(segments: readonly Segment[], segment: number, block: number): Block | undefined {
  return block > 0 ? segments[segment]?.blocks[block - 1] : segments[segment - 1]?.blocks.at(-1);
}

/** Walks over old blocks by where they start in the new text. */
class Cursor {
  readonly #segments: readonly Segment[];
  segment: number;
  block: number;
  #at: number;
  #moved = false;

  constructor(segments: readonly Segment[], segment: number, block: number, at: number) {
    this.#segments = segments;
    this.segment = segment;
    this.block = block;
    this.#at = at;
  }

  /** Whether an old block, behind the first, starts at `offset` and not before `settled`; asked with growing offsets. */
  reaches(offset: number, settled: number): boolean {
    while (this.segment < this.#segments.length && (this.#at < offset || this.#at < settled)) this.#next();
    return this.#moved && this.#at === offset && this.segment < this.#segments.length;
  }

  /** The comment leader that was open in front of the block. */
  get leader(): string {
    return blockBefore(this.#segments, this.segment, this.block)?.leader ?? '';
  }

  #next(): void {
    const blocks = this.#segments[this.segment]?.blocks ?? [];
    this.#at += blocks[this.block]?.text.length ?? 0;
    this.#moved = true;
    this.block++;
    if (this.block < blocks.length) return;
    this.block = 0;
    this.segment++;
  }
}

/** New blocks, with the old ones in place of those that are the same. */
function keepEqual(blocks: readonly Block[], before: readonly Segment[], segment: number, block: number): Block[] {
  let inSegment = segment;
  let index = block;
  return blocks.map((read) => {
    const old = before[inSegment]?.blocks[index++];
    if (old && index === before[inSegment]?.blocks.length) {
      inSegment++;
      index = 0;
    }
    if (old && sameBlock(old, read)) return old;
    read.memo.older = old?.memo.passage;
    return read;
  });
}

/** The blocks that edits took away last, by their texts. */
const gone = new Map<string, Block>();
/** So many are kept, and none longer than so many units. */
const MOST_GONE = 64;
const LONGEST_GONE = 8192;

/** Keeps those of some segments that are not among `blocks`: what was typed may be taken back. */
function keep(segments: readonly Segment[], blocks: readonly Block[]): void {
  const stays = new Set(blocks);
  for (const segment of segments) {
    for (const block of segment.blocks) {
      if (stays.has(block) || !block.memo.passage || block.text.length > LONGEST_GONE) continue;
      gone.delete(block.text);
      gone.set(block.text, block);
    }
  }
  for (const [text] of gone) {
    if (gone.size <= MOST_GONE) break;
    gone.delete(text);
  }
}

/** New blocks, with what was found out about those that are as others were before an edit took these away. */
function known(blocks: readonly Block[]): readonly Block[] {
  for (const block of blocks) {
    const before = block.memo.passage ? undefined : gone.get(block.text);
    if (!before || !sameBlock(before, block)) continue;
    block.memo.passage = before.memo.passage;
    block.memo.language = before.memo.language;
  }
  return blocks;
}

import type { LeadIn } from './leadIn.ts';
import type { MarkerStyle } from './marker.ts';

/** The marker of the last part or item that hangs in a frame, and what governed it. */
export interface LastItem {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly leadIn: LeadIn | null;
}

/** What opened a frame. */
export interface Opened {
  readonly kind: 'root' | 'heading' | 'line' | 'marker' | 'text';
  /** The depth of a Markdown heading, 0 for everything else. */
  readonly level: number;
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly indent: number;
  /** The path by numbers, empty where there is none. */
  readonly numbers: string;
  /** The heading without a number that the numbers stand under and do not name, empty where there is none. */
  readonly under: string;
  /** The path by numbers or else by headings. */
  readonly path: string;
  /** The last of the headings above and here. */
  readonly name: string;
  /** The headings above and here, joined by " > ". */
  readonly headings: string;
  /** True for an attachment and what is in one. */
  readonly annexed: boolean;
  /** What governs the block that opened the frame. */
  readonly governed: LeadIn | null;
  /** The lead-in before the first of several titled groups of items, of which the frame is one. */
  readonly grouped: LeadIn | null;
  /** True where that block reads as a heading. */
  readonly titled: boolean;
  /** True where it opens with a heading that its text follows: "4. Sharing. You may …". */
  readonly named: boolean;
}

/** What happened in a frame so far. */
export interface Progress {
  /** What governs the items behind the block that opened the frame, while its list is open. */
  readonly lead: LeadIn | null;
  /** True where a paragraph stands right in it. */
  readonly filled: boolean;
  /** Whether the list has had items, and of which sort. */
  readonly items: 'none' | 'marked' | 'plain';
  /** The indent of its last item without a mark. */
  readonly itemIndent: number;
  /** True where that item is a name, which may be the title of what stands below it. */
  readonly itemNamed: boolean;
  /** True where its items without a mark are titles of items with one. */
  readonly groups: boolean;
  /** By which a list goes on that a paragraph interrupted. */
  readonly last: LastItem | null;
}

const FRESH: Progress = {
  lead: null,
  filled: false,
  items: 'none',
  itemIndent: 0,
  itemNamed: false,
  groups: false,
  last: null,
};

/**
 * A part that is open where the reading stands: a heading, a numbered part or item, or a paragraph that opens a list.
 * Frames are immutable and know no offsets, so that what stands behind an edit is known again when its frame is.
 */
export class Frame implements Progress {
  readonly above: Frame | null;
  /** 0 for the whole text. */
  readonly depth: number;
  readonly part: Opened;
  readonly lead: LeadIn | null;
  readonly filled: boolean;
  readonly items: 'none' | 'marked' | 'plain';
  readonly itemIndent: number;
  readonly itemNamed: boolean;
  readonly groups: boolean;
  readonly last: LastItem | null;

  constructor(above: Frame | null, part: Opened, progress: Progress = FRESH) {
    this.above = above;
    this.depth = above ? above.depth + 1 : 0;
    this.part = part;
    this.lead = progress.lead;
    this.filled = progress.filled;
    this.items = progress.items;
    this.itemIndent = progress.itemIndent;
    this.itemNamed = progress.itemNamed;
    this.groups = progress.groups;
    this.last = progress.last;
  }

  /** The frame after some progress in it; the same where nothing changes. */
  with(progress: Partial<Progress>): Frame {
    const {
      lead = this.lead,
      filled = this.filled,
      items = this.items,
      itemIndent = this.itemIndent,
      itemNamed = this.itemNamed,
      groups = this.groups,
      last = this.last,
    } = progress;
    if (
      lead === this.lead &&
      filled === this.filled &&
      items === this.items &&
      itemIndent === this.itemIndent &&
      itemNamed === this.itemNamed &&
      groups === this.groups &&
      sameLast(last, this.last)
    )
      return this;
    return new Frame(this.above, this.part, { lead, filled, items, itemIndent, itemNamed, groups, last });
  }
}

/** The frame of a whole text. */
export const ROOT = new Frame(null, {
  kind: 'root',
  level: 0,
  style: '',
  ordinal: 0,
  indent: -1,
  numbers: '',
  under: '',
  path: '',
  name: '',
  headings: '',
  annexed: false,
  governed: null,
  grouped: null,
  titled: false,
  named: false,
});

/** Whether two frames, and all above them, hold the same. Ends at the first frame that both share. */
export function sameFrame(a: Frame, b: Frame): boolean {
  let left: Frame | null = a;
  let right: Frame | null = b;
  while (left !== right) {
    if (!left || !right || !sameFields(left, right)) return false;
    left = left.above;
    right = right.above;
  }
  return true;
}

function sameFields(a: Frame, b: Frame): boolean {
  return (
    a.depth === b.depth &&
    samePart(a.part, b.part) &&
    a.filled === b.filled &&
    a.items === b.items &&
    a.itemIndent === b.itemIndent &&
    a.itemNamed === b.itemNamed &&
    a.groups === b.groups &&
    a.lead === b.lead &&
    sameLast(a.last, b.last)
  );
}

function samePart(a: Opened, b: Opened): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.level === b.level &&
      a.style === b.style &&
      a.ordinal === b.ordinal &&
      a.indent === b.indent &&
      a.numbers === b.numbers &&
      a.under === b.under &&
      a.path === b.path &&
      a.name === b.name &&
      a.headings === b.headings &&
      a.annexed === b.annexed &&
      a.titled === b.titled &&
      a.named === b.named &&
      a.governed === b.governed &&
      a.grouped === b.grouped)
  );
}

function sameLast(a: LastItem | null, b: LastItem | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.style === b.style && a.ordinal === b.ordinal && a.leadIn === b.leadIn;
}

/** The first frame from `frame` upwards for which `test` holds. */
export function findFrame(frame: Frame, test: (frame: Frame) => boolean): Frame | null {
  for (let at: Frame | null = frame; at; at = at.above) if (test(at)) return at;
  return null;
}

/** `frame` without the innermost frames for which `test` holds; never less than the whole text. */
export function popWhile(frame: Frame, test: (frame: Frame) => boolean): Frame {
  let at = frame;
  while (at.above && test(at)) at = pop(at);
  return at;
}

/** `frame` without its innermost frame. What hung in an open list hangs in what is around it. */
export function pop(frame: Frame): Frame {
  const { above } = frame;
  if (!above) return frame;
  return frame.part.kind === 'text' && frame.last ? above.with({ last: frame.last }) : above;
}

/** `frame` without the frames inside of `target`, which is one of those above it. */
export function popTo(frame: Frame, target: Frame): Frame {
  let at = frame;
  // Popping may make a new frame for one above, of the same depth.
  while (at.depth > target.depth && at.above) at = pop(at);
  return at;
}

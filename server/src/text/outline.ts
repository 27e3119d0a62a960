import type { Block } from './blocks.ts';
import { conventionsOf } from './conventions.ts';
import { isFraming, type LeadIn, leadInOf, readsOn } from './leadIn.ts';
import { isAnnex, isPart, type Marker, type MarkerStyle } from './marker.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Span } from './span.ts';

export type { LeadIn } from './leadIn.ts';

/** A numbered or headed part of a text, or a list item. Its span reaches to the end of its last descendant. */
export interface Section extends Span {
  /** The path as a lawyer would cite it: `1.b.v`, `Attachment A`, `License Grant: Outputs`. */
  readonly path: string;
  /** The marker or heading words as they are written, such as `v.` or `2.` or `License Grant`. */
  readonly label: string;
  /** The heading, where there is one, else the first words of the part. */
  readonly title: string;
  /** Where the label and the heading stand. */
  readonly heading: Span;
  readonly children: readonly Section[];
}

/** The tree of the parts of a text, in order. */
export interface Outline {
  readonly sections: readonly Section[];
}

/** A block in its place. */
export interface Place {
  readonly block: Block;
  readonly passage: Passage;
  /** The offset of the block in the text. */
  readonly start: number;
  /** The path of the section that the block belongs to; `Preamble` before the first, empty in a text without sections. */
  readonly path: string;
  /** The headings above the block, outermost first, joined by " > ". */
  readonly headings: string;
  /** What governs the block as an item; null where it stands for itself. */
  readonly leadIn: LeadIn | null;
  /** True for a list item, with or without a marker. */
  readonly item: boolean;
  /** True for an item that is but the title of the items below it. */
  readonly title: boolean;
}

interface Node {
  start: number;
  end: number;
  path: string;
  label: string;
  title: string;
  heading: Span;
  children: Node[];
}

/** A part that is open where the reading stands: a heading, a numbered part or item, or a paragraph that opens a list. */
interface Container {
  readonly kind: 'root' | 'heading' | 'line' | 'marker' | 'text';
  /** The depth of a Markdown heading, 0 for everything else. */
  readonly level: number;
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly indent: number;
  /** The path by numbers, empty where there is none. */
  readonly numbers: string;
  /** The path by numbers or else by headings. */
  readonly path: string;
  /** The last of the headings above and here. */
  readonly name: string;
  /** The headings above and here, joined by " > ". */
  readonly headings: string;
  /** True for an attachment and what is in one. */
  readonly annexed: boolean;
  /** What governs the block that opened the container. */
  readonly governed: LeadIn | null;
  /** Where its span ends and its children hang: its own node, or that of the container around a `text`. */
  readonly node: Node;
  /** The index of the place of that block; -1 for the whole text. */
  readonly place: number;
  /** What governs the items behind the block that opened the container, while its list is open. */
  lead: LeadIn | null;
  /** True where a paragraph stands right in it. */
  filled: boolean;
  /** Whether the list has had items, and of which sort. */
  items: 'none' | 'marked' | 'plain';
  /** The indent of its last item without a mark. */
  itemIndent: number;
  /** The marker of the last child, by which a list goes on that a paragraph interrupted; and what governed it. */
  last: { readonly style: MarkerStyle; readonly ordinal: number; readonly leadIn: LeadIn | null } | null;
}

/** Deeper parts are read as if they stood here. */
const DEEPEST = 48;
/** The longest path and the longest line of headings, in UTF-16 units. */
const LONGEST_PATH = 120;
const LONGEST_HEADINGS = 400;

/** The outline of a text's blocks and the place of each. One pass, linear in the number of blocks. */
export function outlineOf(
  blocks: readonly Block[],
  offset = 0,
): { readonly outline: Outline; readonly places: readonly Place[] } {
  const builder = new Builder(conventionsOf(blocks).continuous);
  let start = offset;
  for (const block of blocks) {
    builder.add(block, start);
    start += block.text.length;
  }
  return builder.finish();
}

class Builder {
  readonly #continuous: boolean;
  readonly #places: Place[] = [];
  readonly #root: Container;
  #stack: Container[];
  /** True from the first block that is no heading: headings before it name the text. */
  #begun = false;
  #titleLevel = 0;
  /** How many places stand before the first part of the text. */
  #preamble = -1;
  #end = 0;

  constructor(continuous: boolean) {
    this.#continuous = continuous;
    const node: Node = {
      start: 0,
      end: 0,
      path: '',
      label: '',
      title: '',
      heading: { start: 0, end: 0 },
      children: [],
    };
    this.#root = {
      kind: 'root',
      level: 0,
      style: '',
      ordinal: 0,
      indent: -1,
      numbers: '',
      path: '',
      name: '',
      headings: '',
      annexed: false,
      governed: null,
      node,
      place: -1,
      lead: null,
      filled: false,
      items: 'none',
      itemIndent: 0,
      last: null,
    };
    this.#stack = [this.#root];
  }

  add(block: Block, start: number): void {
    if (block.bodyEnd <= block.bodyStart && !block.marker) return;
    const passage = passageOf(block);
    if (block.marker) this.#marked(block, block.marker, passage, start);
    else if (block.heading > 0) this.#heading(block, passage, start);
    else this.#paragraph(block, passage, start);
    this.#end = start + block.bodyEnd;
    if (this.#stack.length > DEEPEST) this.#pop();
  }

  finish(): { readonly outline: Outline; readonly places: readonly Place[] } {
    while (this.#stack.length > 1) this.#pop();
    for (let i = 0; i < this.#preamble; i++) {
      const place = this.#places[i];
      if (place) this.#places[i] = { ...place, path: preamblePath(place) };
    }
    return { outline: { sections: this.#root.node.children }, places: this.#places };
  }

  get #top(): Container {
    return this.#stack[this.#stack.length - 1] ?? this.#root;
  }

  // ---- headings

  #heading(block: Block, passage: Passage, start: number): void {
    const markdown = block.heading <= 6;
    if (this.#preamble < 0 && this.#namesText(block, passage)) {
      this.#place(block, passage, start, null, false);
      return;
    }
    const holder = this.#top;
    // A short line in a list without marks looks like a heading and is an item.
    if (!markdown && holder.lead && this.#holdsShortItem(holder, block)) {
      holder.items = 'plain';
      holder.itemIndent = block.indent;
      this.#place(block, passage, start, holder.lead, true);
      return;
    }
    // The title of an attachment may stand on a line of its own.
    if (!markdown && isPart(holder.style) && holder.name === '' && holder.items === 'none' && holder.node.end < 0) {
      this.#retitle(holder, block, passage, start);
      return;
    }
    if (markdown) this.#popWhile((c) => c.kind !== 'heading' || c.level >= block.heading);
    else this.#popWhile((c) => !(c.kind === 'heading' || isAnnex(c.style)) && c.indent >= block.indent);
    this.#open(block, passage, start, {
      kind: markdown ? 'heading' : 'line',
      level: markdown ? block.heading : 0,
      style: '',
      ordinal: 0,
      numbers: '',
      name: passage.title,
      governed: null,
    });
    this.#place(block, passage, start, null, false);
  }

  /** Headings before the first paragraph are the name of the text; nobody cites them. */
  #namesText(block: Block, passage: Passage): boolean {
    if (block.heading === 1 && this.#titleLevel === 0 && this.#top.kind === 'root') {
      this.#titleLevel = 1;
      return true;
    }
    if (this.#begun) return false;
    if (NAMED.test(passage.title)) return false;
    if (block.heading > 6) return true;
    if (this.#titleLevel === 0) this.#titleLevel = block.heading;
    return block.heading <= this.#titleLevel;
  }

  #holdsShortItem(holder: Container, block: Block): boolean {
    if (holder.items === 'marked') return false;
    if (block.indent > Math.max(holder.indent, 0) || holder.items === 'none') return true;
    // "Violence or terrorism" right under the item before it, and no title: its words are small.
    const above = this.#places.at(-1)?.block.text ?? '';
    return block.indent >= holder.itemIndent && !/\n[ \t]*\r?\n[ \t]*$/.test(above) && isSentenceCase(block);
  }

  #retitle(holder: Container, block: Block, passage: Passage, start: number): void {
    const named: Container = {
      ...holder,
      name: passage.title,
      headings: joinHeadings(holder.headings, passage.title),
    };
    named.node.title = passage.title;
    this.#stack[this.#stack.length - 1] = named;
    this.#place(block, passage, start, null, false);
  }

  // ---- numbered parts and items

  #marked(block: Block, marker: Marker, passage: Passage, start: number): void {
    this.#begun = true;
    const markdown = block.heading > 0 && block.heading <= 6;
    if (markdown) this.#popWhile((c) => c.kind !== 'heading' || c.level >= block.heading);
    const reading = this.#nest(block, marker);
    const parent = this.#top;
    const title = passage.title;
    const leadIn = this.#governing(parent, reading, passage, markdown);
    this.#open(block, passage, start, {
      kind: markdown ? 'heading' : 'marker',
      level: markdown ? block.heading : 0,
      style: reading.style,
      ordinal: reading.ordinal,
      numbers: this.#numbers(parent, marker),
      name: title,
      governed: leadIn,
    });
    // A short item of an open list reads as a heading and is none, unless it is the title of items of its own.
    const above = this.#places[parent.place];
    if (leadIn && above?.leadIn === leadIn && above.item && above.block.heading > 0)
      this.#places[parent.place] = { ...above, title: true };
    this.#place(block, passage, start, leadIn, true);
    if (passage.open) this.#top.lead = leadInOf(passage, leadIn);
  }

  /** What governs an item under `parent`: its open list, else what governs `parent` itself. */
  #governing(parent: Container, reading: Reading, passage: Passage, markdown: boolean): LeadIn | null {
    if (isPart(reading.style) || markdown) return null;
    parent.items = 'marked';
    const last = parent.last;
    const resumed = last && last.style === reading.style && last.ordinal + 1 === reading.ordinal ? last.leadIn : null;
    const leadIn = parent.lead ?? resumed ?? parent.governed;
    if (leadIn && passage.title !== '' && isFraming(leadIn)) return null;
    return leadIn;
  }

  #numbers(parent: Container, marker: Marker): string {
    if (marker.label === '') return parent.numbers;
    const prefix = this.#prefix(parent, marker);
    return (prefix === '' ? marker.label : `${prefix}.${marker.label}`).slice(-LONGEST_PATH);
  }

  #prefix(parent: Container, marker: Marker): string {
    if (marker.absolute) return parent.annexed && !isAnnex(marker.style) ? this.#annexPath() : '';
    if (this.#continuous && isPart(parent.style) && !isAnnex(parent.style)) return '';
    if (parent.numbers !== '') return parent.numbers;
    // "Restrictions a": a letter says nothing without its heading, a number does.
    const bare = /^\d/.test(marker.label);
    return bare || parent.path === '' ? '' : parent.path;
  }

  #annexPath(): string {
    return this.#stack.find((c) => isAnnex(c.style))?.numbers ?? '';
  }

  /** Pops to the list that the marker goes on with, or stays to open a new one. */
  #nest(block: Block, marker: Marker): Reading {
    if (marker.absolute) return this.#nestAbsolute(block, marker);
    if (marker.ordinal === 0) return this.#nestBullet(block, marker);
    const readings: Reading[] = [marker];
    if (marker.alternative) readings.push(marker.alternative);
    const skipped = this.#skipsLetter(block, marker);
    if (skipped) return skipped;
    const first = readings.find((r) => r.ordinal === 1);
    // "h. You must:" and "i. ask;": right behind a lead-in a list begins.
    const opening = first !== undefined && this.#top.lead !== null && this.#top.items === 'none';
    const best = opening ? null : this.#goesOnWith(block, readings);
    // A first item opens a list inside the current one, unless the numbers go on somewhere at this very indent.
    if (first && (!best || best.distance > 1)) {
      // "1. Definitions" behind a list without marks is a part of its own.
      if (block.heading > 0) {
        this.#popWhile((c) => c.kind === 'text' && c.items === 'plain' && c.indent >= block.indent);
        this.#popWhile((c) => c.kind === 'line' && c.filled && c.numbers === '' && c.items === 'none');
      }
      this.#popWhile((c) => c.kind === 'marker' && c.indent > block.indent && block.indent > 0);
      this.#popWhile((c) => c.kind === 'text' && c.indent > block.indent);
      return first;
    }
    if (best) {
      this.#popTo(best.depth);
      return best.reading;
    }
    // A list that a paragraph interrupted.
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const last = this.#stack[depth]?.last;
      const reading = readings.find((r) => r.style === last?.style && r.ordinal === last.ordinal + 1);
      if (reading) {
        this.#popTo(depth + 1);
        return reading;
      }
    }
    // A number that goes on from nowhere: a sibling of what has its style and indent, else an item where it stands.
    for (let depth = this.#stack.length - 1; depth > 0; depth--) {
      const container = this.#stack[depth];
      const reading = readings.find((r) => r.style === container?.style);
      if (container && reading && container.ordinal < reading.ordinal && near(container, block)) {
        this.#popTo(depth);
        return reading;
      }
    }
    const titled = marker.style === '1';
    this.#popWhile((c) => (c.kind === 'marker' || c.kind === 'text') && (titled || c.indent > block.indent));
    return marker;
  }

  /** "i." two letters behind "g." is no Roman number, where a letter was left out. */
  #skipsLetter(block: Block, marker: Marker): Reading | null {
    const letter = marker.alternative;
    if (!letter || marker.ordinal !== 1) return null;
    const depth = this.#stack.findLastIndex((c) => c.style === letter.style && near(c, block));
    const before = this.#stack[depth];
    if (!before || before.lead || before.ordinal >= letter.ordinal || before.ordinal < letter.ordinal - 2) return null;
    this.#popTo(depth);
    return letter;
  }

  #goesOnWith(
    block: Block,
    readings: readonly Reading[],
  ): { readonly depth: number; readonly reading: Reading; readonly distance: number } | null {
    let best: { depth: number; reading: Reading; distance: number } | null = null;
    for (const reading of readings) {
      for (let depth = this.#stack.length - 1; depth > 0; depth--) {
        const container = this.#stack[depth];
        if (!container || container.style !== reading.style || reading.ordinal !== container.ordinal + 1) continue;
        const distance = Math.abs(container.indent - block.indent) + (this.#stack.length - depth) * 0.01;
        if (!best || distance < best.distance) best = { depth, reading, distance };
      }
    }
    return best;
  }

  #nestBullet(block: Block, marker: Marker): Reading {
    this.#popWhile((c) => (c.kind === 'marker' || c.kind === 'text') && c.indent > block.indent + 1);
    const depth = this.#stack.findLastIndex((c) => c.kind === 'marker' && c.style === marker.style && near(c, block));
    if (depth > 0) this.#popTo(depth);
    else if (this.#top.kind === 'marker' && this.#top.ordinal === 0 && near(this.#top, block) && !this.#top.lead)
      this.#pop();
    return marker;
  }

  #nestAbsolute(block: Block, marker: Marker): Reading {
    if (!marker.style.startsWith('decimal')) {
      const markdown = block.heading > 0 && block.heading <= 6;
      this.#popWhile((c) => c.kind !== 'heading' || (markdown && c.level >= block.heading));
      return marker;
    }
    const parent = marker.label.slice(0, marker.label.lastIndexOf('.'));
    const depth = this.#stack.findLastIndex(
      (c) => c.numbers === parent || (c.annexed && c.numbers.endsWith(`.${parent}`)),
    );
    if (depth > 0) this.#popTo(depth + 1);
    else
      this.#popWhile(
        (c) =>
          (c.kind === 'marker' || c.kind === 'text' || c.numbers !== '') &&
          !`${parent}.`.startsWith(`${c.numbers}.`) &&
          !isAnnex(c.style),
      );
    return marker;
  }

  // ---- paragraphs

  #paragraph(block: Block, passage: Passage, start: number): void {
    // A date, a version or a copyright line may stand between the lines of a title.
    if (passage.normalized.text.length > 60 || passage.open) this.#begun = true;
    const titled = passage.runInHeading !== '' && !this.#holdsPlain(block);
    const governed = titled ? this.#closeFor(block) : this.#settle(block, passage);
    if (titled) {
      const { numbers } = this.#top;
      this.#open(block, passage, start, {
        kind: 'line',
        level: 0,
        style: '',
        ordinal: 0,
        numbers,
        name: passage.runInHeading,
        governed: null,
      });
    }
    this.#place(block, passage, start, governed, governed !== null);
    this.#top.filled = true;
    if (!passage.open) return;
    if (!titled) this.#openText(block, governed);
    this.#top.lead = leadInOf(passage, governed);
  }

  /** Whether a list without marks is open that an indented paragraph with a run-in heading is an item of. */
  #holdsPlain(block: Block): boolean {
    const top = this.#top;
    return top.lead !== null && top.items !== 'marked' && block.indent > top.indent && top.kind !== 'line';
  }

  /** A paragraph with a heading of its own ends what stands at its indent or deeper. */
  #closeFor(block: Block): null {
    this.#popWhile(
      (c) =>
        c.kind === 'text' ||
        (c.kind !== 'heading' &&
          !isAnnex(c.style) &&
          c.indent >= block.indent &&
          (c.kind === 'line' || c.indent > block.indent)),
    );
    return null;
  }

  /** Pops what a paragraph ends, and says what governs it as an item of the list that it goes on with. */
  #settle(block: Block, passage: Passage): LeadIn | null {
    // "Linux:" behind "Windows:" and its lines opens the next of its sort.
    const label = passage.open && (passage.sentences[0]?.words.length ?? 0) <= 5;
    for (;;) {
      const top = this.#top;
      const inside = block.indent > top.indent;
      if (label && !inside && top.kind === 'text' && top.items !== 'none') {
        this.#pop();
        continue;
      }
      const listed = inside || (readsOn(passage) && (top.items === 'none' || block.indent >= top.itemIndent));
      if (top.lead && top.items !== 'marked' && listed) {
        top.items = 'plain';
        top.itemIndent = block.indent;
        return top.lead;
      }
      if (top.kind === 'text') {
        // Behind the items, "provided that …" ends the sentence that opened the list.
        if (top.lead && /^[a-z]/.test(passage.normalized.text)) return top.lead;
        if (inside && top.indent >= 0) return null;
      } else if (top.kind === 'marker') {
        const entry = top.governed !== null || top.ordinal === 0;
        if (inside || (!entry && block.indent === top.indent)) {
          if (!inside) top.lead = null;
          return null;
        }
      } else {
        // Headings hold their paragraphs, whatever the indent; deeper ones end.
        if (!inside && block.indent < top.indent && top.kind === 'line') {
          this.#pop();
          continue;
        }
        top.lead = null;
        return null;
      }
      this.#pop();
    }
  }

  // ---- the stack

  #openText(block: Block, governed: LeadIn | null): void {
    const top = this.#top;
    this.#stack.push({
      ...top,
      kind: 'text',
      level: 0,
      style: '',
      ordinal: 0,
      indent: block.indent,
      governed,
      place: -1,
      lead: null,
      filled: false,
      items: 'none',
      itemIndent: 0,
      last: null,
    });
  }

  #open(
    block: Block,
    passage: Passage,
    start: number,
    part: Pick<Container, 'kind' | 'level' | 'style' | 'ordinal' | 'numbers' | 'name' | 'governed'>,
  ): void {
    const parent = this.#top;
    const title = part.name || passage.normalized.text.slice(0, 60);
    // A short item of a list is no part that one would cite.
    const cited = part.governed || block.marker?.label === '' ? '' : part.name;
    const path =
      part.numbers ||
      (cited && parent.name && parent.numbers === '' ? `${parent.name}: ${cited}` : cited) ||
      parent.path;
    const lineStart = start + block.lead;
    const headingEnd = Math.min(start + block.bodyEnd, start + block.bodyStart + part.name.length);
    const node: Node = {
      start: lineStart,
      end: -1,
      path: path.slice(0, LONGEST_PATH),
      label: block.marker?.text || title,
      title,
      heading: { start: lineStart, end: Math.max(lineStart, headingEnd) },
      children: [],
    };
    if (this.#preamble < 0 && part.governed === null && node.path !== '') this.#preamble = this.#places.length;
    parent.node.children.push(node);
    parent.last = { style: part.style, ordinal: part.ordinal, leadIn: part.governed };
    this.#stack.push({
      ...part,
      indent: block.indent,
      path: node.path,
      name: cited || parent.name,
      headings: joinHeadings(parent.headings, part.name),
      annexed: parent.annexed || isAnnex(part.style),
      node,
      place: this.#places.length,
      lead: null,
      filled: false,
      items: 'none',
      itemIndent: 0,
      last: null,
    });
  }

  #pop(): void {
    const popped = this.#stack.pop();
    if (popped && popped.kind !== 'text') popped.node.end = this.#end;
    const top = this.#top;
    if (popped?.kind === 'text' && popped.last) top.last = popped.last;
  }

  #popWhile(test: (container: Container) => boolean): void {
    while (this.#stack.length > 1 && test(this.#top)) this.#pop();
  }

  #popTo(depth: number): void {
    while (this.#stack.length > Math.max(depth, 1)) this.#pop();
  }

  #place(block: Block, passage: Passage, start: number, leadIn: LeadIn | null, item: boolean): void {
    const { path, headings } = this.#top;
    this.#places.push({ block, passage, start, path, headings, leadIn, item, title: false });
  }
}

/** Headings that name a part even where they stand right under the title. */
const NAMED =
  /^(?:preamble|definitions?|introduction|recitals|background|overview|purpose|restrictions|use restrictions|(?:prohibited|permitted|acceptable|restricted) uses?)$/i;

interface Reading {
  readonly style: MarkerStyle;
  readonly ordinal: number;
}

/** "Any other criminal activity": a capital at the beginning alone, and a longer word without one. */
function isSentenceCase(block: Block): boolean {
  const [, ...rest] = block.text.trim().split(/\s+/);
  return rest.every((word) => !/^[A-Z]/.test(word)) && rest.some((word) => word.length > 4);
}

function near(container: Container, block: Block): boolean {
  return Math.abs(container.indent - block.indent) <= 2;
}

function joinHeadings(above: string, name: string): string {
  if (name === '') return above;
  return (above === '' ? name : `${above} > ${name}`).slice(-LONGEST_HEADINGS);
}

/** Before the first part stands the preamble; entries of definitions there are cited as such. */
function preamblePath(place: Place): string {
  if (place.path !== '' || place.block.heading > 0) return place.path;
  return /^["']/.test(place.passage.normalized.text) ? 'Definitions' : 'Preamble';
}

import type { Block } from './blocks.ts';
import { looksLikeHeading } from './blocks.ts';
import { type Passage, passageOf, type Sentence } from './passage.ts';
import type { Span } from './span.ts';

/** A numbered or headed part of a text, or a list item. Its span reaches to the end of its last descendant. */
export interface Section extends Span {
  /** The path as a lawyer would cite it: `1.b.v`, `Attachment A`, `Prohibited Uses 1.c`. */
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

/** The words that govern an item: the sentence that opens its list, and what governs that. */
export interface LeadIn {
  readonly sentence: Sentence;
  readonly outer: LeadIn | null;
  /** The words of the whole chain: equal keys govern alike. */
  readonly key: string;
}

/** A block in its place. */
export interface Place {
  readonly block: Block;
  readonly passage: Passage;
  /** The offset of the block in the text. */
  readonly start: number;
  /** The path of the section that the block belongs to; empty before the first. */
  readonly path: string;
  /** The headings above the block, outermost first, joined by " > ". */
  readonly headings: string;
  /** What governs the block as an item; null where it stands for itself. */
  readonly leadIn: LeadIn | null;
  /** True for a list item, with or without a marker. */
  readonly item: boolean;
}

interface Container {
  readonly kind: 'root' | 'atx' | 'line' | 'marker';
  readonly level: number;
  readonly style: string;
  readonly ordinal: number;
  readonly indent: number;
  /** The path by numbers, empty where there is none. */
  readonly numbers: string;
  readonly names: readonly string[];
  lead: { readonly leadIn: LeadIn; readonly indent: number; readonly first: number } | null;
  readonly node: Node;
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

/** The outline of a text's blocks and the place of each. One pass, linear in the number of blocks. */
export function outlineOf(
  blocks: readonly Block[],
  offset = 0,
): { readonly outline: Outline; readonly places: readonly Place[] } {
  const builder = new Builder();
  let start = offset;
  for (const block of blocks) {
    builder.add(block, start);
    start += block.text.length;
  }
  return { outline: { sections: builder.root.node.children }, places: builder.places };
}

class Builder {
  readonly places: Place[] = [];
  readonly root: Container = {
    kind: 'root',
    level: 0,
    style: '',
    ordinal: 0,
    indent: -1,
    numbers: '',
    names: [],
    lead: null,
    node: { start: 0, end: 0, path: '', label: '', title: '', heading: { start: 0, end: 0 }, children: [] },
  };
  #stack: Container[] = [this.root];
  #titled = false;

  add(block: Block, start: number): void {
    const passage = passageOf(block);
    if (block.bodyEnd <= block.bodyStart && !block.marker) return;
    if (block.heading > 0 && !block.marker) this.#heading(block, passage, start);
    else if (block.marker) this.#marked(block, passage, start);
    else this.#paragraph(block, passage, start);
    const end = start + block.bodyEnd;
    for (const container of this.#stack) container.node.end = end;
  }

  get #top(): Container {
    return this.#stack[this.#stack.length - 1] ?? this.root;
  }

  #heading(block: Block, passage: Passage, start: number): void {
    const title = passage.normalized.text.replace(/[.:]$/, '');
    const atx = block.heading <= 6;
    if (!this.#titled) {
      // The headings before the first paragraph name the text; nobody cites them.
      this.#place(block, passage, start, null, false);
      return;
    }
    if (atx) this.#popWhile((c) => c.kind !== 'atx' || c.level >= block.heading);
    else this.#popWhile((c) => !(c.kind === 'atx' || isAnnex(c)) && c.indent >= block.indent);
    this.#push(
      {
        kind: atx ? 'atx' : 'line',
        level: block.heading,
        style: '',
        ordinal: 0,
        indent: block.indent,
        numbers: '',
        names: [title],
      },
      block,
      start,
      title,
    );
    this.#place(block, passage, start, null, false);
  }

  #marked(block: Block, passage: Passage, start: number): void {
    const marker = block.marker;
    if (!marker) return;
    this.#titled = true;
    if (block.heading > 0 && block.heading <= 6) this.#popWhile((c) => c.kind !== 'atx' || c.level >= block.heading);
    const reading = this.#nest(block);
    const parent = this.#top;
    const heading = block.heading > 0 ? passage.normalized.text.replace(/[.:]$/, '') : passage.runInHeading;
    const numbers =
      marker.label === ''
        ? parent.numbers
        : marker.absolute && !reading.inside
          ? marker.label
          : parent.numbers
            ? `${parent.numbers}.${marker.label}`
            : marker.label;
    // Items of one list see what opened it; a heading with a number opens a part of its own.
    const leadIn = parent.lead && !isPart(marker.style) ? parent.lead.leadIn : null;
    const atx = block.heading > 0 && block.heading <= 6;
    this.#push(
      {
        kind: atx ? 'atx' : 'marker',
        level: atx ? block.heading : 0,
        style: reading.style,
        ordinal: reading.ordinal,
        indent: block.indent,
        numbers,
        names: heading ? [heading] : [],
      },
      block,
      start,
      heading,
    );
    // A short item of an open list looks like a heading and is none.
    const governed = leadIn;
    this.#place(block, passage, start, governed, true);
    this.#openLead(block, passage, governed);
  }

  #paragraph(block: Block, passage: Passage, start: number): void {
    this.#titled = true;
    const heading = passage.runInHeading;
    if (heading)
      this.#popWhile(
        (c) =>
          c.kind !== 'atx' && !isAnnex(c) && c.indent >= block.indent && (c.kind === 'line' || c.indent > block.indent),
      );
    else this.#popWhile((c) => c.kind !== 'atx' && c.indent > block.indent);
    if (heading) {
      const numbered = this.#top.numbers !== '';
      this.#push(
        {
          kind: 'line',
          level: 8,
          style: '',
          ordinal: 0,
          indent: block.indent,
          numbers: numbered ? this.#top.numbers : '',
          names: [heading],
        },
        block,
        start,
        heading,
      );
    }
    const holder = this.#leadHolder(block);
    const governed = holder && !heading && continuesList(block, passage, holder.lead) ? holder.lead.leadIn : null;
    if (!governed) this.#top.lead = null;
    this.#place(block, passage, start, governed, governed !== null);
    this.#openLead(block, passage, governed);
  }

  /** The innermost container that has a list open which a paragraph of this indent may belong to. */
  #leadHolder(block: Block): { lead: NonNullable<Container['lead']> } | null {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const container = this.#stack[i];
      if (container?.lead) return { lead: container.lead };
      if (container && container.kind !== 'line' && container.indent < block.indent) return null;
    }
    return null;
  }

  #openLead(block: Block, passage: Passage, governed: LeadIn | null): void {
    const sentence = passage.sentences.at(-1);
    if (!passage.open || !sentence) return;
    // An item that opens a list of its own keeps the list it stands in open for its siblings.
    const key = `${governed?.key ?? ''}\u0000${sentence.words.map((w) => w.stem).join(' ')}`;
    const leadIn: LeadIn = { sentence, outer: governed, key };
    this.#top.lead = { leadIn, indent: block.indent, first: this.places.length };
  }

  /** Pops to the list that the marker of `block` goes on with, or stays to open a new one. */
  #nest(block: Block): { style: string; ordinal: number; inside: boolean } {
    const marker = block.marker;
    if (!marker) return { style: '', ordinal: 0, inside: false };
    if (marker.absolute) return this.#nestAbsolute(block);
    const readings = [
      { style: marker.style, ordinal: marker.ordinal },
      ...(marker.alternative ? [marker.alternative] : []),
    ];
    let best: { depth: number; style: string; ordinal: number; distance: number } | null = null;
    for (const reading of readings) {
      for (let depth = this.#stack.length - 1; depth > 0; depth--) {
        const container = this.#stack[depth];
        if (!container || container.style !== reading.style) continue;
        const follows = reading.ordinal === 0 || reading.ordinal === container.ordinal + 1;
        if (!follows) continue;
        const distance = Math.abs(container.indent - block.indent) + (this.#stack.length - depth) * 0.01;
        if (!best || distance < best.distance) best = { depth, ...reading, distance };
      }
    }
    const first = readings.find((r) => r.ordinal === 1);
    // A first item opens a list inside the current one, unless the numbers go on somewhere at this very indent.
    if (first && (!best || best.distance > 1)) {
      this.#popWhile((c) => c.kind === 'marker' && c.indent > block.indent && block.indent > 0);
      return { ...first, inside: true };
    }
    if (best) {
      this.#stack.length = best.depth;
      return { style: best.style, ordinal: best.ordinal, inside: true };
    }
    // A number that goes on from nowhere: a sibling of what has its style and indent, else an item where it stands.
    for (let depth = this.#stack.length - 1; depth > 0; depth--) {
      const container = this.#stack[depth];
      const reading = readings.find((r) => r.style === container?.style);
      if (
        container &&
        reading &&
        container.ordinal < reading.ordinal &&
        Math.abs(container.indent - block.indent) <= 2
      ) {
        this.#stack.length = depth;
        return { ...reading, inside: true };
      }
    }
    this.#popWhile((c) => c.kind === 'marker' && (c.indent > block.indent || c.ordinal === 0));
    return { style: marker.style, ordinal: marker.ordinal, inside: true };
  }

  #nestAbsolute(block: Block): { style: string; ordinal: number; inside: boolean } {
    const marker = block.marker;
    if (!marker) return { style: '', ordinal: 0, inside: false };
    if (marker.style.startsWith('decimal')) {
      const parent = marker.label.slice(0, marker.label.lastIndexOf('.'));
      const depth = this.#stack.findLastIndex((c) => c.numbers === parent);
      if (depth > 0) this.#stack.length = depth + 1;
      else
        this.#popWhile(
          (c) => c.kind === 'marker' && c.numbers !== '' && !parent.startsWith(`${c.numbers}.`) && !isAnnex(c),
        );
    } else {
      this.#popWhile((c) => c.kind !== 'atx' || (block.heading > 0 && block.heading <= 6 && c.level >= block.heading));
    }
    return { style: marker.style, ordinal: marker.ordinal, inside: false };
  }

  #popWhile(test: (container: Container) => boolean): void {
    while (this.#stack.length > 1 && test(this.#top)) this.#stack.pop();
  }

  #push(container: Omit<Container, 'lead' | 'node'>, block: Block, start: number, title: string): void {
    const parent = this.#top;
    const names = [...parent.names, ...container.names];
    const passage = passageOf(block);
    const label = block.marker?.text ?? title;
    const shown = title || passage.normalized.text.slice(0, 60);
    const node: Node = {
      start: start + block.indent,
      end: start + block.bodyEnd,
      path: container.numbers || container.names.at(-1) || parent.node.path,
      label,
      title: shown,
      heading: {
        start: start + block.indent,
        end: Math.min(start + block.bodyEnd, start + block.bodyStart + Math.max(title.length, 0)),
      },
      children: [],
    };
    if (!container.numbers) node.path = names.slice(-2).join(': ');
    parent.node.children.push(node);
    this.#stack.push({ ...container, names, lead: null, node });
  }

  #place(block: Block, passage: Passage, start: number, leadIn: LeadIn | null, item: boolean): void {
    const top = this.#top;
    this.places.push({
      block,
      passage,
      start,
      path: top.numbers || top.node.path,
      headings: top.names.join(' > '),
      leadIn,
      item,
    });
  }
}

function isPart(style: string): boolean {
  return /^(?:section|article|attachment|exhibit|annex|appendix|schedule|part|chapter|addendum)$/.test(style);
}

function isAnnex(container: Container): boolean {
  return /^(?:attachment|exhibit|annex|appendix|schedule|addendum)$/.test(container.style);
}

/** Whether an unmarked paragraph goes on with an open list: it is indented more, or reads as a part of its sentence. */
function continuesList(block: Block, passage: Passage, lead: NonNullable<Container['lead']>): boolean {
  if (block.indent > lead.indent) return true;
  const text = passage.normalized.text;
  if (/^[a-z]/.test(text)) return true;
  const first = passage.sentences[0];
  if (!first || looksLikeHeading(text)) return false;
  // "Violence and harm: engaging in …", "Generating …": no subject, no modal verb of its own near its start.
  const opening = first.words.slice(0, 14).map((w) => w.stem);
  return !opening.some((s) => SUBJECTS.has(s)) && !opening.some((s) => MODALS.has(s)) && block.indent >= lead.indent;
}

const SUBJECTS = new Set(['you', 'we', 'i', 'licensee', 'licensor', 'company', 'this', 'it', 'they', 'if']);
const MODALS = new Set([
  'may',
  'must',
  'shall',
  'will',
  'should',
  'can',
  'cannot',
  'be',
  'have',
  'do',
  'mean',
  'means',
]);

import type { Block } from './blocks.ts';
import { type Passage, toSource } from './passage.ts';
import { FIRST_WORDS, type OpenedPart, type Place } from './place.ts';
import { runInsOf } from './runIns.ts';
import { type Span, shift } from './span.ts';

export type { LeadIn } from './leadIn.ts';
export type { Place } from './place.ts';

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

/** The outline of the parts that the blocks at `places` open. The tree is made when it is looked at. */
export function outlineOf(places: () => readonly Place[]): Outline {
  return new LazyOutline(places);
}

class LazyOutline implements Outline {
  readonly #places: () => readonly Place[];
  #sections: readonly Section[] | undefined;

  constructor(places: () => readonly Place[]) {
    this.#places = places;
  }

  get sections(): readonly Section[] {
    this.#sections ??= treeOf(this.#places());
    return this.#sections;
  }
}

interface Node extends Section {
  start: number;
  end: number;
  title: string;
  heading: Span;
  children: Node[];
}

function treeOf(places: readonly Place[]): readonly Section[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  let end = 0;
  /** The last path of a part whose number got lost. */
  let implied = '';
  for (const { placement, block, start, path } of places) {
    const lost = /^\d/.test(path) && path !== placement.path && !path.endsWith(` ${placement.path}`);
    const found = lost && !placement.opens && path !== implied;
    const opens = found ? opensAt(block, path, placement.passage) : placement.opens;
    const least = path.includes('.') ? 2 : 1;
    const depth = found ? least : Math.max(placement.depth, lost ? least : 0);
    implied = lost ? path : '';
    while (open.length > (opens ? depth - 1 : depth)) close(open, end);
    if (opens) {
      const node: Node = {
        start: start + opens.headingStart,
        end: 0,
        path: path || opens.path,
        label: opens.label,
        title: opens.title,
        heading: { start: start + opens.headingStart, end: start + opens.headingEnd },
        children: [],
      };
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    }
    const last = open.at(-1);
    if (placement.retitles && last) last.title = placement.retitles;
    if (last) last.children.push(...runInNodes(placement.passage, start, last.path));
    end = start + block.bodyEnd;
  }
  while (open.length > 0) close(open, end);
  return roots;
}

/** A paragraph or item as the part whose number it lost. */
function opensAt({ lead, bodyStart }: Block, path: string, { normalized }: Passage): OpenedPart {
  return {
    path,
    label: path,
    title: normalized.text.slice(0, FIRST_WORDS),
    headingStart: lead,
    headingEnd: bodyStart,
  };
}

/** The items that run on in a paragraph, as parts of the part that it stands in. */
function runInNodes(passage: Passage, start: number, path: string): Node[] {
  return runInsOf(passage).map(({ label, labelEnd, ...span }) => {
    const { text } = passage.normalized;
    const own = shift(toSource(passage.normalized, { start: span.start, end: lastWord(text, span) }), start);
    const heading = shift(toSource(passage.normalized, { start: span.start, end: labelEnd }), start);
    return {
      ...own,
      path: path === '' ? label : `${path}.${label}`,
      label: text.slice(span.start, labelEnd),
      title: text.slice(labelEnd, span.end).trim().slice(0, FIRST_WORDS),
      heading,
      children: [],
    };
  });
}

function lastWord(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function close(open: Node[], end: number): void {
  const node = open.pop();
  if (node) node.end = end;
}

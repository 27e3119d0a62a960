import type { Block } from './blocks.ts';
import { type Frame, findFrame, pop, popTo, popWhile } from './frame.ts';
import { isPreliminary } from './heading.ts';
import { isAnnex, isDivided, isDivision, isHan, type Marker, type MarkerStyle, pathAround } from './marker.ts';

/** A marker as it is read in its list: "i." is a Roman number or a letter. */
export interface Numbering {
  readonly style: MarkerStyle;
  readonly ordinal: number;
}

/** The frame that a marked block hangs in, and how its marker is read. */
export interface Nested {
  readonly parent: Frame;
  readonly numbering: Numbering;
}

/** Finds the list that a marker goes on with, or where it opens one. */
export function nest(top: Frame, block: Block, marker: Marker, named: boolean): Nested {
  if (marker.absolute) return { parent: nestAbsolute(top, block, marker), numbering: marker };
  if (marker.ordinal === 0) return { parent: nestBullet(top, block, marker), numbering: marker };
  return skipsLetter(top, block, marker) ?? nestNumber(top, block, marker, named);
}

function nestNumber(top: Frame, block: Block, marker: Marker, named: boolean): Nested {
  const readings: readonly Numbering[] = marker.alternative ? [marker, marker.alternative] : [marker];
  const first = readings.find((r) => r.ordinal === 1);
  // "h. You must:" and "i. ask;": right behind a lead-in a list begins.
  const opening = first !== undefined && top.lead !== null && top.items === 'none';
  const best = opening ? null : (goesOnWith(top, block, readings, named) ?? goesOnInOtherCase(top, block, marker));
  const again = first && !opening ? beginsAnew(top, first, block) : null;
  if (first && again) return sibling(top, again, first);
  // A first item opens a list inside the current one, unless the numbers go on somewhere at this very indent.
  if (first && (!best || best.distance > 1))
    return { parent: opensIn(behindRecitals(top, first, block), block), numbering: first };
  if (best) return sibling(top, best.frame, best.numbering);
  return goesOnLater(top, block, readings) ?? { parent: standsAlone(top, block, marker), numbering: marker };
}

/**
 * The item that a first one stands behind, in its list: in Markdown all items may be numbered 1, and its writers begin
 * anew behind a nested list. Each is cited by the number that is written.
 */
function beginsAnew(top: Frame, first: Numbering, block: Block): Frame | null {
  const beside = findFrame(top, (f) => f.part.kind === 'marker' && f.part.indent <= block.indent);
  if (!beside || beside.part.style !== first.style || beside.part.indent !== block.indent) return null;
  const deeper = beside !== top;
  if (!beside.part.titled && (beside.part.ordinal === 1 ? beside.lead === null || deeper : deeper)) return beside;
  // Without indents: what stood behind "such as:" was the nested list, as its last item opens none.
  const { above } = beside;
  const outer = beside === top && beside.lead === null && beside.part.ordinal > 1 ? above : null;
  const nested = outer?.part.kind === 'marker' && outer.part.style === first.style && outer.part.governed !== null;
  return nested && outer?.lead && outer.part.indent === block.indent ? outer : null;
}

/** The open item of one of the `readings` styles whose number is the one before, nearest in indent. */
function goesOnWith(
  top: Frame,
  block: Block,
  readings: readonly Numbering[],
  named = false,
): { readonly frame: Frame; readonly numbering: Numbering; readonly distance: number } | null {
  let best: { frame: Frame; numbering: Numbering; distance: number } | null = null;
  for (const numbering of readings) {
    for (let frame: Frame | null = top; frame?.above; frame = frame.above) {
      if (!areOfOneList(frame.part.style, numbering.style) || numbering.ordinal !== frame.part.ordinal + 1) continue;
      // The sections of a text are titles all, or none.
      const { governed, titled } = frame.part;
      // "5. Renewal. We may …" behind "4.4 Keep all notices." goes on with "4. Sharing. You may …".
      const odd = (governed === null ? titled !== block.heading > 0 : named && !frame.part.named) ? 0.5 : 0;
      const distance = Math.abs(frame.part.indent - block.indent) + odd + (top.depth + 1 - frame.depth) * 0.01;
      if (!best || distance < best.distance) best = { frame, numbering, distance };
    }
  }
  return best;
}

/** "(V)" behind "(iv)": a slip of the one who wrote the list, where no list of capitals goes on so. */
function goesOnInOtherCase(top: Frame, block: Block, marker: Marker): ReturnType<typeof goesOnWith> {
  if (!/^\(?[iI][.):]?$/.test(marker.style) || marker.ordinal < 2) return null;
  const style = marker.style.replace(/[iI]/, (letter) => (letter === 'i' ? 'I' : 'i'));
  const found = goesOnWith(top, block, [{ style, ordinal: marker.ordinal }]);
  return found && isNear(found.frame, block) ? found : null;
}

/** Whether items of two styles may follow each other in a list: "2 Grant" goes on with "1. Terms". */
function areOfOneList(a: MarkerStyle, b: MarkerStyle): boolean {
  return a === b || (a === '1' && b === '1.') || (a === '1.' && b === '1');
}

/** Where a list begins: in what is open, without what stands deeper. */
function opensIn(top: Frame, block: Block): Frame {
  let at = top;
  // "1. Definitions" behind a list without marks, or behind a preamble, is a part of its own.
  if (block.heading > 0) {
    at = popWhile(at, (f) => f.part.kind === 'text' && f.items === 'plain' && f.part.indent >= block.indent);
    at = popWhile(
      at,
      (f) => f.part.kind === 'line' && f.filled && f.part.numbers === '' && f.items === 'none' && f.lead === null,
    );
  }
  // "Preamble. We lend it …", and "(I) Rights" behind it: the parts of the text are no items of what stands before them.
  if (/^\(?[1I]/.test(block.marker?.style ?? ''))
    at = popWhile(at, (f) => isPreliminary(f.part.name) && f.part.kind !== 'heading' && f.lead === null && f.filled);
  // "一、" behind the English "7. Contact" opens the Chinese version of the text.
  if (block.marker?.style === '一、' && at.lead === null)
    at = popWhile(at, (f) => (f.part.kind === 'marker' && !isHan(f.part.style)) || f.part.kind === 'text');
  if (block.indent > 0) at = popWhile(at, (f) => f.part.kind === 'marker' && f.part.indent > block.indent);
  return popWhile(at, (f) => f.part.kind === 'text' && f.part.indent > block.indent);
}

/** "1. Grant" behind "Background: A. …, B. …" is a section beside the recitals, not a list in the last of them. */
function behindRecitals(top: Frame, { style }: Numbering, block: Block): Frame {
  const item = findFrame(top, (f) => f.part.kind === 'marker');
  const over = item?.above;
  if (!item || !over || !/^\d/.test(style) || !/^\(?[A-Za-z]/.test(item.part.style)) return top;
  const titled = (over.part.kind === 'line' || over.part.kind === 'heading') && isPreliminary(over.part.name);
  return titled && item.lead === null && block.indent <= item.part.indent ? siblingOf(top, over) : top;
}

/** A list that a paragraph interrupted; else one of the same style and indent, whose numbers have a gap. */
function goesOnLater(top: Frame, block: Block, readings: readonly Numbering[]): Nested | null {
  for (let frame: Frame | null = top; frame; frame = frame.above) {
    const { last } = frame;
    const numbering = last && readings.find((r) => areOfOneList(r.style, last.style) && r.ordinal === last.ordinal + 1);
    if (numbering) return { parent: popTo(top, frame), numbering };
  }
  for (let frame: Frame | null = top; frame?.above; frame = frame.above) {
    const { style, ordinal } = frame.part;
    const numbering = readings.find((r) => r.style === style);
    if (numbering && ordinal < numbering.ordinal && isNear(frame, block)) return sibling(top, frame, numbering);
  }
  return null;
}

/** A number that goes on from nowhere. A bare one before a title is no item of a list. */
function standsAlone(top: Frame, block: Block, marker: Marker): Frame {
  const titled = marker.style === '1';
  const digits = /^\d/.test(marker.label);
  // "2. Warranty" behind "b.", where "1." was lost, is a section: a list of digits in a letter begins with 1.
  const around = ({ part }: Frame): boolean =>
    digits &&
    !part.governed &&
    (/^\(?[ai]/.test(part.style) ||
      (part.style === marker.style && part.ordinal >= marker.ordinal) ||
      // "3. Warranty" behind "2.1": its section is closed.
      (part.style.startsWith('decimal') && Number.parseInt(part.numbers, 10) < marker.ordinal));
  return popWhile(
    top,
    (f) =>
      (f.part.kind === 'marker' || f.part.kind === 'text') && (titled || f.part.indent > block.indent || around(f)),
  );
}

/** "i." two letters behind "g." is no Roman number, where a letter was left out. */
function skipsLetter(top: Frame, block: Block, marker: Marker): Nested | null {
  const letter = marker.alternative;
  if (!letter || marker.ordinal !== 1) return null;
  const before = findFrame(top, (f) => f.part.style === letter.style && isNear(f, block));
  if (!before || before.lead || before.part.ordinal >= letter.ordinal || before.part.ordinal < letter.ordinal - 2)
    return null;
  return sibling(top, before, letter);
}

function nestBullet(top: Frame, block: Block, marker: Marker): Frame {
  const at = popWhile(
    top,
    (f) => (f.part.kind === 'marker' || f.part.kind === 'text') && f.part.indent > block.indent + 1,
  );
  // Behind "…, such as:" what is set in further is a list of its own.
  if (at.part.kind === 'marker' && at.lead && at.items === 'none' && block.indent > at.part.indent + 1) return at;
  const sibling = findFrame(at, (f) => f.part.kind === 'marker' && f.part.style === marker.style && isNear(f, block));
  if (sibling) return siblingOf(at, sibling);
  // "🚫 Illegal content" and "  • Weapons" below it: a title and its items, however little these are set in.
  const bullet = at.part.kind === 'marker' && at.part.ordinal === 0;
  if (bullet && at.part.titled && block.indent > at.part.indent) return at;
  return bullet && isNear(at, block) && !at.lead ? pop(at) : at;
}

function nestAbsolute(top: Frame, block: Block, marker: Marker): Frame {
  if (!marker.style.startsWith('decimal')) {
    const markdown = block.heading > 0 && block.heading <= 6;
    return popWhile(
      top,
      (f) =>
        !(isDivision(f.part.style) && isDivided(marker.style)) &&
        (f.part.kind !== 'heading' || (markdown && f.part.level >= block.heading)),
    );
  }
  const parent = pathAround(marker.label);
  const found = findFrame(
    top,
    (f) => f.part.numbers === parent || (f.part.annexed && f.part.numbers.endsWith(`.${parent}`)),
  );
  if (found?.above) {
    // "4. … a license to do the following: 4.1 use it; 4.2 …": the list that a paragraph of that part opened.
    const text = findFrame(top, (f) => f.above === found && f.part.kind === 'text' && f.lead !== null);
    return popTo(top, text && (text === top || text.last?.style === marker.style) ? text : found);
  }
  return popWhile(
    top,
    (f) =>
      (f.part.kind === 'marker' || f.part.kind === 'text' || f.part.numbers !== '') &&
      !`${parent}.`.startsWith(`${f.part.numbers}.`) &&
      !isAnnex(f.part.style),
  );
}

function sibling(top: Frame, frame: Frame, numbering: Numbering): Nested {
  return { parent: siblingOf(top, frame), numbering };
}

/** What a sibling of `frame` hangs in. */
function siblingOf(top: Frame, frame: Frame): Frame {
  return pop(popTo(top, frame));
}

function isNear(frame: Frame, block: Block): boolean {
  return Math.abs(frame.part.indent - block.indent) <= 2;
}

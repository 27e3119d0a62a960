import { isCapitals, looksLikeHeading } from './heading.ts';
import type { Line } from './lines.ts';
import { FULL, GOES_ON, isReference, nextLine, roomFor, runsOn, WRAPPED, widthOf, wordsOf } from './wrapping.ts';

/** A block so far, and the line behind the gap. */
export interface Gap {
  readonly first: Line;
  /** The last line with words before the gap. */
  readonly previous: Line;
  readonly line: Line;
  /** Whether the block went on behind a gap before. */
  readonly bridged: boolean;
  /** Whether each line of the block so far stands by itself, with one empty line behind it. */
  readonly apart: boolean;
  /** Whether the foot of a page stands in the gap. */
  readonly paged: boolean;
}

/**
 * "… under the terms of the", an empty line, and "license that": a sentence that a page break tears apart, or a text with an empty
 * line behind each. The line before is full and ends with a word that no line of a list ends with; once a gap of a block was
 * bridged, with any word.
 */
export function goesOnBehindGap(text: string, gap: Gap): boolean {
  const { previous, line, bridged } = gap;
  if (line.opens || previous.heading > 0) return false;
  if (line.indent !== previous.indent && previous.marker === null) return false;
  const before = wordsOf(text, previous, WRAPPED * 2);
  const width = previous.indent + before.length;
  if (width > WRAPPED || width < NARROW) return false;
  const small = line.marker === null && isSmall(text, line.start + line.lead);
  if (small && width >= FULL && (TORN.test(before) || (bridged && /[a-z]$/.test(before) && !LEADS.test(before))))
    return true;
  if (gap.paged && goesOnOverPage(text, gap, before, small)) return true;
  return gap.apart && (small ? goesOnSmall(text, gap, before) : goesOnLarge(text, gap, before));
}

/** "… with your use of the", "Page 2 of 9" and "Output.": no page ends a sentence that it breaks off. */
function goesOnOverPage(text: string, gap: Gap, before: string, small: boolean): boolean {
  const { first, previous, line } = gap;
  const words = wordsOf(text, line, 160);
  const { marker } = line;
  if (marker !== null) return isReference(before, words, marker) || runsOn(text, before, first, previous, line, marker);
  if ((ENDED.test(before) && !SHORTENED.test(before)) || !isFull(text, previous, line, words)) return false;
  if (small) return first.marker !== null || !/^[a-z]/.test(wordsOf(text, first, 8));
  if (looksLikeHeading(previous === first ? before.slice(first.marker?.length ?? 0) : before)) return false;
  if (OPEN.test(before) || GOES_ON.test(before)) return true;
  return /^[(“"]/.test(words) || (isCapitals(before.slice(-24)) && isCapitals(words) && !looksLikeHeading(words));
}

/** Whether the first word of `line` had no room on the line before. */
function isFull(text: string, previous: Line, line: Line, words: string): boolean {
  return widthOf(text, previous, WRAPPED * 2) + roomFor(words) >= widthOf(text, line, WRAPPED);
}

/** Whether the first letter is a small one: "license that", "(including". */
function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(text.charCodeAt(at) === 0x28 ? at + 1 : at);
  return unit >= 97 && unit <= 122;
}

/** Words in the middle of a sentence, and of no list: "of the", "any applicable", not "use it for", "sell it, or". */
const TORN = /(?:[a-z]-|[^,;:] (?:the|an?|any|all|each|of|or|and|under|from|applicable|such|its|your|our|is|are))$/;
/** The same in front of a capital, or in capitals. */
const OPEN =
  /[^,;:] (?:the|an?|any|all|each|of|or|and|under|from|applicable|such|its|your|our|this|these)$|[([“][^()[\]“”"]{0,60}$/i;
/** Behind a number, where no list without marks stands: ", or" as well. */
const OPEN_IN_ITEM = /[^;:] (?:or|and)$/i;
const LEADS = /\b(?:to|not|by|for|that|with|following|if|when|where|means|including|must|shall|may|will|and|or)$/;

/** Lines of a text with an empty line behind each are as wide, or the gap says nothing. */
const NARROW = 40;

const ENDED = /[.;:!?][)"”’\]]{0,2}$/;
/** A full stop that ends no sentence. */
const SHORTENED = /\b(?:e\.g|i\.e|etc|Inc|Ltd|Corp|Co|No|U\.S|Sec|Art)\.$/;

/**
 * A line in small letters in a text with an empty line behind each: the line before is full, measured by those around it.
 * Items of a list without marks, in small letters themselves, are never joined.
 */
function goesOnSmall(text: string, gap: Gap, before: string): boolean {
  const { first, previous, line, bridged } = gap;
  if (first.marker === null && !bridged && /^[a-z]/.test(wordsOf(text, first, 8))) return false;
  if (ENDED.test(before) && !SHORTENED.test(before) && !(bridged && before.endsWith(';'))) return false;
  const lines = around(text, previous, line);
  if (!lines?.full) return false;
  if (lines.goesOn || lines.wide || /[.:]$/.test(lines.words)) return true;
  // "… that is not", and "open to all; or" in an item; "Orchid Labs, 2024", and "you may use it".
  if (LEADS.test(before)) return first.marker !== null && /;(?: and| or)?$/.test(lines.words);
  return bridged || first.marker !== null || /[;,]$/.test(lines.words);
}

/** The same for a line that opens with a capital or a mark: the line before, or the one behind, says that a sentence goes on. */
function goesOnLarge(text: string, gap: Gap, before: string): boolean {
  const { first, previous, line, bridged } = gap;
  const words = wordsOf(text, line, 160);
  if (line.marker !== null) {
    if (!bridged) return NAMED.test(before) && isReference(before, words, line.marker);
    return isReference(before, words, line.marker) || runsOn(text, before, first, previous, line, line.marker);
  }
  if (ENDED.test(before) && !(SHORTENED.test(before) && bridged)) return false;
  if (!/^["“(A-Z\d$[]/.test(words)) return false;
  const lines = around(text, previous, line);
  if (!lines?.full) return false;
  const capitals = isCapitals(before.slice(-24)) && isCapitals(words);
  if (bridged) return lines.wide || /[.,;:]$/.test(words) || !looksLikeHeading(words);
  const item = first.marker !== null && first.marker.ordinal > 0;
  const titled = looksLikeHeading(previous === first ? before.slice(first.marker?.length ?? 0) : before);
  if (!titled && OPEN.test(before) && !/ (?:any|all|each)$/i.test(before)) return true;
  if (item && !titled && OPEN_IN_ITEM.test(before)) return true;
  if (!capitals && (titled || (looksLikeHeading(words) && !/\.$/.test(words)))) return false;
  if (OPEN.test(before) || lines.goesOn) return true;
  if (capitals && SAID.test(before)) return lines.wide || /[.,;:]$/.test(words);
  // "(ii) … or Extracted", and "Models; and": what a number opened, and no stop closed.
  if (item && !titled && (lines.wide ? /[A-Za-z,;:]$/ : /;(?: and| or)?$/).test(words)) return true;
  return lines.wide && GOES_ON.test(before);
}

/** Words of a sentence in capitals. */
const SAID = /\b(?:IS|ARE|BE|MAY|MUST|SHALL|WILL|YOU|YOUR|ANY|THIS|NOT)\b/;

const NAMED = /\b(?:sections?|articles?|clauses?|paragraphs?|§)$/i;

interface Around {
  readonly words: string;
  /** Whether the first word behind the gap had no room before it, in lines as wide as those around. */
  readonly full: boolean;
  /** Whether the line behind the gap is about as wide as the one before. */
  readonly wide: boolean;
  /** Whether the line behind the gap goes on behind the next one in the same way. */
  readonly goesOn: boolean;
}

/** What the line behind a gap shows, if it stands by itself, and the next line with it. */
function around(text: string, previous: Line, line: Line): Around | undefined {
  const words = wordsOf(text, line, WRAPPED * 2);
  const own = line.indent + words.length;
  if (own > WRAPPED) return undefined;
  const gap = nextLine(text, line);
  if (gap !== undefined && !gap.blank) return undefined;
  const next = gap && nextLine(text, gap);
  const behind = next === undefined || next.blank ? '' : wordsOf(text, next, WRAPPED * 2);
  const nextWidth = next === undefined || next.blank ? 0 : next.indent + behind.length;
  if (nextWidth > WRAPPED) return undefined;
  const before = widthOf(text, previous, WRAPPED * 2);
  const full = before + roomFor(words) >= Math.max(own, nextWidth);
  const goesOn =
    (isCapitals(words) ? isCapitals(behind) : /^[a-z]/.test(behind)) &&
    !ENDED.test(words) &&
    next?.marker === null &&
    own + roomFor(behind) >= Math.max(before, nextWidth);
  return { words, full, wide: own >= before * 0.75, goesOn };
}

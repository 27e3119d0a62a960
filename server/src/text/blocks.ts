import { isTitleOfItem, standsBetweenItems } from './betweenItems.ts';
import { goesOnBehindGap } from './gaps.ts';
import { isCapitals, looksLikeHeading } from './heading.ts';
import type { LanguageCount } from './language.ts';
import { LargeExpression } from './largeExpression.ts';
import { headingMarks, isPageNumber, type Line, LONGEST_PAGE, lineEnd, readLine, withoutTags } from './lines.ts';
import { isHan, isPart, type Marker, parseMarker } from './marker.ts';
import type { Passage } from './passage.ts';
import type { Placed } from './placing.ts';
import { FULL, GOES_ON, isReference, nextLine, roomFor, runsOn, WRAPPED, widthOf, wordsOf } from './wrapping.ts';

/**
 * A paragraph, an item or a heading as it is written: a run of whole lines. Blocks tile the text, know nothing of their
 * place in it, and are shared between versions of a text: an edit makes new blocks only where it touches.
 */
export interface Block {
  /** The lines, line ends and the blank lines that follow included. */
  readonly text: string;
  /** UTF-16 units of blanks, quoting marks and tags before the first word or marker. */
  readonly lead: number;
  /** The column of the first word or marker. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** Where the words start, after lead, marker or heading marks; and where they end, before trailing blanks. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The depth of a Markdown or HTML heading (`##` is 2), 7 for a plain heading line, 0 for none. */
  readonly heading: number;
  /** True for a plain heading line where what comes next reads as its text, and not as another line of its sort. */
  readonly titles: boolean;
  /** The comment leader that is open behind the block: with it, reading goes on behind the block and needs no more. */
  readonly leader: string;
  /** What was found out about the block so far. It is no part of its value, and shared with it between versions. */
  readonly memo: BlockMemo;
}

export interface BlockMemo {
  passage: Passage | undefined;
  /** The words of the block in whose place an edit put this one: much of them is the same. */
  older: Passage | undefined;
  language: LanguageCount | undefined;
  /** Where the block stood when it was last placed. */
  placed: Placed | undefined;
}

/** The blocks of `text`; joined, they are the text again. */
export function splitBlocks(text: string): readonly Block[] {
  return readBlocks(text, 0, '');
}

/** How blocks of a new version are read. */
export interface ReadOptions {
  /** True to have the blocks hold copies of their text, so that they do not keep a whole version alive. */
  readonly own: boolean;
  /** Asked behind each block with the offset and the comment leader open there: true ends the reading. */
  readonly joins: (offset: number, leader: string) => boolean;
}

/** Reads the blocks of `text` from `start`, where the comment leader `leader` is open. */
export function readBlocks(text: string, start: number, leader: string, options?: ReadOptions): readonly Block[] {
  const blocks: Block[] = [];
  const short = new Map<string, Block>();
  let at = start;
  let line = at < text.length ? readLine(text, at, leader) : undefined;
  while (line) {
    const first: Line = line;
    let last: Line = line;
    let worded: Line = line;
    // The line that the block opens with: the one below where a number stands alone.
    let head = first;
    // Empty lines since the last one with words.
    let gap = first.blank ? 1 : 0;
    let bridged = false;
    let apart = true;
    let paged = false;
    for (line = nextLine(text, last); line; line = nextLine(text, last)) {
      if (line.blank) {
        if (!isWhite(text, line)) {
          apart = false;
          paged ||= isPageNumber(wordsOf(text, line, LONGEST_PAGE + 1));
        }
        if (!isHalfBreak(text, line)) gap++;
      } else if (worded === first && isNumbered(text, first, line)) {
        head = { ...line, marker: first.marker && { ...first.marker, length: 0 } };
        worded = head;
        gap = 0;
      } else if (gap > 0) {
        if (gap > 1) apart = false;
        if (first.blank || !goesOnBehindGap(text, { first: head, previous: worded, line, bridged, apart, paged }))
          break;
        bridged = true;
        paged = false;
        gap = 0;
        worded = line;
      } else if (startsBlock(text, head, worded, line)) break;
      else {
        worded = line;
        apart = false;
      }
      last = line;
    }
    const raw = text.slice(at, last.end);
    const next: Line | undefined = line;
    const block = makeBlock(
      options?.own ? copy(raw) : raw,
      first,
      last.leader,
      () => next && titlesLine(text, first.marker !== null, next),
    );
    blocks.push(block.text.length > SHORT ? block : sameAs(block, short));
    at = last.end;
    if (options?.joins(at, last.leader)) break;
  }
  return blocks;
}

/** Whether an empty line is but the rest of the line break before it: "\r\r\n", which a "\r\n" becomes when it is converted twice. */
function isHalfBreak(text: string, { start, end }: Line): boolean {
  return end === start + 2 && text.charCodeAt(start - 1) === 13 && text.charCodeAt(start) === 13;
}

/** Whether an empty line is no rule, fence, tag or number of a page. */
function isWhite(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).trim() === '';
}

/** A text may have millions of blocks of so many units, and each would keep a hundred times as much. */
const SHORT = 16;
/** So many different ones are looked for. */
const MOST_SHORT = 256;

/** The short block as it stood here before, where it did: it knows nothing of its place, so one may stand in many. */
function sameAs(block: Block, short: Map<string, Block>): Block {
  const before = short.get(block.text);
  if (before !== undefined && sameBlock(before, block)) return before;
  if (short.size >= MOST_SHORT) short.clear();
  short.set(block.text, block);
  return block;
}

/** Whether two blocks have the same value. */
export function sameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.leader === b.leader &&
    a.lead === b.lead &&
    a.indent === b.indent &&
    a.heading === b.heading &&
    a.titles === b.titles &&
    a.bodyStart === b.bodyStart &&
    a.bodyEnd === b.bodyEnd &&
    a.marker?.text === b.marker?.text
  );
}

/** Whether a heading line may be the title of what begins with `next`. A numbered one has paragraphs as its text. */
function titlesLine(text: string, numbered: boolean, next: Line): boolean {
  if (next.heading > 0 || (numbered && next.marker !== null)) return false;
  const words = wordsOf(text, next, 160);
  // "Making false news": no text of a title, and no sentence.
  return next.marker !== null || !(looksLikeHeading(words) || /^[A-Z][a-z]+ing [^.:]{1,80}$/.test(words));
}

/** Engines keep the whole string alive for a slice of it; a slice of a joined string is a small one's. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}

/** Whether `line` opens a block of its own although no blank line stands before it. */
function startsBlock(text: string, first: Line, previous: Line, line: Line): boolean {
  if (line.heading > 0 || previous.heading > 0 || line.opens) return true;
  const before = withoutTags(text.slice(Math.max(previous.start, previous.end - 240), previous.end).trimEnd());
  if (line.marker) return opensItem(text, before, first, previous, line);
  const written = wordsOf(text, line, 160);
  const words = /^[*_]/.test(written) ? written.replace(/^[*_]{1,3}(?=\w)/, '') : written;
  if (opensDefinition(written)) return /[.;:)”"]$/.test(before) || isHeadingLine(text, previous);
  // A heading line and the text right under it; lines of a paragraph in capitals are no headings.
  const opening = previous === first || (previous.start === first.end && isMarkerAlone(text, first));
  if (opening && isHeadingLine(text, previous) && /^["“(A-Z]/.test(words)) {
    if (isCapitals(wordsOf(text, first, 160).slice(first.marker?.length ?? 0)) && isCapitals(words)) return false;
    return !endsTitle(text, previous, line, words);
  }
  if (line.indent >= previous.indent + 4 && /[.:]$/.test(before) && previous.marker === null) return true;
  if (standsBetweenItems(text, first, previous, line, words) || isTitleOfItem(text, previous, line, before, words))
    return true;
  if (/[.!?]$/.test(before) && isLoneHeading(text, first, previous, line, words)) return true;
  // "… to property;" and "Seeks to harm …": in the middle of a sentence no word has a capital.
  if (/;(?: (?:and|or))?$|\b(?:that|which|who|to|not|you|will|must|shall|may):$/.test(before) && isVerb(words))
    return true;
  // "… not use it to:", "Break the law".
  if (/\b(?:not|to):[*_]{0,3}$/.test(before) && /^[A-Z][a-z]+ [a-z]/.test(words)) return true;
  if (previous === first && GERUND.test(words) && GERUND.test(wordsOf(text, previous, 40)) && !isUnfinished(before))
    return true;
  if (LISTS_IN_CAPITALS.test(before) && /^(?!INCLUDING|ARISING)[A-Z]{3,}ING [A-Z]/.test(words)) return true;
  if (/^[a-z]/.test(words) && opensPlainItem(text, before, first, previous, line, words)) return true;
  const ended = /(?:[.;:!?。；：！？][)"”’]{0,2}|; (?:and|or))$/.test(before);
  return ended
    ? breaksHard(text, first, previous, line, words)
    : listsHard(text, first, previous, line, words) || changesScript(before, words);
}

/** "Making up news about people": an act that a list names. */
const GERUND = /^[A-Z][a-z]+ing\b/;

/** Whether one of two lines is Chinese and the other none: the versions of a text follow each other. */
function changesScript(before: string, words: string): boolean {
  // Nearly all lines go on in the letters of the one before.
  if (before.charCodeAt(before.length - 1) > 0x2e80 === words.charCodeAt(0) > 0x2e80) return false;
  const han = HAN.test(words);
  return (
    han !== HAN.test(before) && (han ? !/[A-Za-z]{2}/.test(before) || !/[A-Za-z]/.test(words) : /^[A-Z]/.test(words))
  );
}

const HAN = /[\u4e00-\u9fff]/;

/** "4. Sharing and Additional", "Notices. You keep …": a title that ends on the line below, as the one before is full. */
function endsTitle(text: string, previous: Line, line: Line, words: string): boolean {
  if (!/^[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|and|or|the|to|for|in)){0,3}\. ["“(A-Z]/.test(words)) return false;
  return widthOf(text, previous, WRAPPED) + roomFor(words) >= widthOf(text, line, WRAPPED);
}

/** "Attachment A" on a line of its own: its title is the line below. */
function isMarkerAlone(text: string, line: Line): boolean {
  return line.marker !== null && wordsOf(text, line, 160).length <= line.marker.length;
}

/** Whether `line` is what a number alone on the line before it numbers. */
function isNumbered(text: string, before: Line, line: Line): boolean {
  return line.marker === null && line.heading === 0 && !line.opens && isNumberAlone(text, before);
}

/** "3." or "(b)" on a line of its own: what it numbers stands below it. A number without a mark may be that of a page. */
function isNumberAlone(text: string, line: Line): boolean {
  const marker = line.marker;
  return (
    marker !== null &&
    marker.ordinal > 0 &&
    marker.style !== '1' &&
    !isPart(marker.style) &&
    !isHan(marker.style) &&
    /^[(\da-z]/i.test(marker.text) &&
    isMarkerAlone(text, line)
  );
}

/** The end of an item in capitals, or of the line that opens a list of them. */
const LISTS_IN_CAPITALS = /[A-Z](?:;(?: (?:AND|OR))?|\b(?:TO|FOR|NOT):)$/;

/** "Promotes violence", "Is false", "Generating …": an item of a list without marks opens with what is done. */
function isVerb(words: string): boolean {
  return /^(?:[A-Z][a-z]+(?:[a-z]s|ing)|Is|Are|Has|Have)(?: [a-z]|$)/.test(words);
}

/**
 * "… not use it to:", and "harm people;" on a line of its own: an item of a list without marks, behind the line that opens
 * it, or behind such an item. The break is meant where the line before had room, or is wider than lines are wrapped.
 */
function opensPlainItem(text: string, before: string, first: Line, previous: Line, line: Line, words: string): boolean {
  const item = /^[a-z]/.test(wordsOf(text, first, 8)) && first.marker === null;
  if (
    !(
      item ? /;(?: (?:and|or))?$|\b(?:such as|including):$/ : /\b(?:that|which|who|to|not|will|must|shall|may|for|by):$/
    ).test(before)
  )
    return false;
  const filled = widthOf(text, previous, WRAPPED * 2);
  const widest = Math.max(widthOf(text, line, WRAPPED * 2), widthOf(text, first, WRAPPED * 2));
  return filled > WRAPPED || widest > WRAPPED || filled + roomFor(words) < widest;
}

/** "… royalty-free, but", "(collectively": no item ends so. */
function isUnfinished(before: string): boolean {
  return (
    / (?:but|as|than|which|who|if|when|where|to|may|shall|must|will)$/i.test(before) ||
    /[(“][^()“”]*$/.test(before.slice(-80))
  );
}

/** No text is wrapped as wide as this. */
const UNWRAPPED = 180;

/**
 * Items without marks that end with no punctuation, behind a line that opens their list: the first word of `line` would
 * have had its place on the line before, or `line` is too short and unfinished to be the end of a wide paragraph.
 */
function listsHard(text: string, first: Line, previous: Line, line: Line, words: string): boolean {
  const before = wordsOf(text, previous, WRAPPED * 4);
  if (!/^[A-Z]/.test(words) || /[,(-]$/.test(before) || GOES_ON.test(before)) return false;
  const filled = widthOf(text, previous, WRAPPED * 4);
  const whole = widthOf(text, line, WRAPPED * 4);
  const hadRoom = (): boolean => filled + roomFor(words) < whole;
  // "- Ask them first" and, wider than any line is wrapped, a paragraph at the margin.
  const atMargin = previous.marker?.ordinal === 0 && line.indent <= first.indent;
  if (atMargin && whole > WRAPPED && hadRoom() && !isUnfinished(before)) return true;
  if (previous.marker && filled > WRAPPED) return false;
  if ((filled > UNWRAPPED || (filled > WRAPPED && hadRoom())) && !isUnfinished(before)) return true;
  if (filled > WRAPPED) return whole < filled * 0.6 && !/[.;:,!?)]$/.test(wordsOf(text, line, WRAPPED * 4));
  const room = filled + roomFor(words);
  // Behind a numbered item, a wider line is a paragraph of its own.
  if (previous.marker)
    return previous.marker.ordinal > 0 && filled > 12 && whole >= 60 && room < Math.min(whole, WRAPPED);
  return /^[A-Z]/.test(wordsOf(text, first, 8)) && filled > 12 && whole > WRAPPED && room < WRAPPED;
}

/** Whether the marker of `line`, with a word behind it, would have had its place on the line before. */
function hasRoom(text: string, first: Line, previous: Line, line: Line): boolean {
  const width = Math.min(widthOf(text, first, WRAPPED * 2), WRAPPED);
  return width >= 40 && widthOf(text, previous, WRAPPED * 2) + (line.marker?.length ?? 0) + 16 < width;
}

/**
 * Whether the break before `line` is meant: no text is wrapped that wide, or the next word would have had its place on
 * the line before, as wide as the lines around it are.
 */
function breaksHard(text: string, first: Line, previous: Line, line: Line, words: string): boolean {
  if (!/^[A-Z0-9"“(（\u4e00-\u9fff]/.test(words)) return false;
  const filled = widthOf(text, previous, WRAPPED * 2);
  if (filled > WRAPPED) return true;
  const width = Math.min(Math.max(widthOf(text, line, WRAPPED * 2), widthOf(text, first, WRAPPED * 2)), WRAPPED);
  if (width >= 40 && filled + roomFor(words) < width) return true;
  // Two lines that are each a sentence are no accident of wrapping; in capitals, any line looks as if it opened one.
  const before = wordsOf(text, previous, WRAPPED * 2);
  if (before.length >= FULL && isCapitals(before) && isCapitals(words)) return false;
  return /^[*_]{0,3}[A-Z“"]/.test(before) && words.length < 160 && /[.;](?:["”]|\s?and|\s?or)?$/.test(words);
}

/** A defined term opens an entry of a list of definitions: “Output” means …. */
function opensDefinition(words: string): boolean {
  return /^[*_]{0,3}["“”'‘]{1,2}[^"“”]{1,60}["“”'’]{1,2}[*_]{0,3}\s{0,4}(?:\([^)]{0,60}\)\s{0,4})?(?:means?|shall|refers?|is|has|or|and)\b/.test(
    words,
  );
}

/** A heading line right behind a paragraph, with a blank line behind it, or room for the word that follows. */
function isLoneHeading(text: string, first: Line, previous: Line, line: Line, words: string): boolean {
  if (words.length > 60 || /[.:]["”’)]?$/.test(words) || !looksLikeHeading(words)) return false;
  const next = nextLine(text, line);
  if (next === undefined) return false;
  if (next.blank) return next.end < text.length;
  const behind = wordsOf(text, next, WRAPPED);
  const width = Math.max(widthOf(text, first, WRAPPED), widthOf(text, previous, WRAPPED));
  return /^["“(A-Z]/.test(behind) && words.length + roomFor(behind) < Math.min(width, widthOf(text, next, WRAPPED));
}

/** A marker opens an item where the line before ended a sentence, an item or a lead-in, or was itself a heading. */
function opensItem(text: string, before: string, first: Line, previous: Line, line: Line): boolean {
  const marker = line.marker;
  if (!marker) return false;
  if (isReference(before, wordsOf(text, line, 160), marker)) return false;
  if (runsOn(text, before, first, previous, line, marker)) return false;
  if (first.marker && goesOn(first.marker, marker)) return true;
  const afterHeading = isHeadingLine(text, previous);
  // A number without a mark in a paragraph is the number of something, unless a title stands behind a sentence.
  if (marker.style === '1') {
    if (previous.marker?.style === '1' || (afterHeading && previous.marker === null)) return true;
    return /[a-z)][.:]$/.test(before) && isHeadingLine(text, line);
  }
  if (marker.style === '-' || marker.style === '–' || marker.style === '—') {
    return (
      previous.marker?.style === marker.style ||
      // A title right above its list; a dash that a line was wrapped before stands in a longer paragraph.
      (afterHeading && previous === first && (first.marker?.ordinal ?? 1) > 0 && marker.style === '-') ||
      /(?:[.:;,。：；，][*_]{0,3}|\w(?:\*\*|__)|\b(?:to|not|following))$/.test(before) ||
      line.indent > previous.indent
    );
  }
  if (marker.ordinal === 0 || isHan(marker.style) || widthOf(text, previous, WRAPPED * 2) > UNWRAPPED) return true;
  if (/(?:[.:;,!?)"”。；：，！？）]|\b(?:and|or|to))$/i.test(before)) return true;
  if (isPart(marker.style) && /[:–—-]$/.test(marker.text) && isHeadingLine(text, line)) return true;
  if (previous !== first && hasRoom(text, first, previous, line)) return true;
  return afterHeading || previous.marker !== null || line.indent !== previous.indent;
}

/** Whether `next` is the item behind the one that `marker` opened. */
function goesOn(marker: Marker, next: Marker): boolean {
  if (next.style === marker.style) return next.ordinal === 0 || next.ordinal === marker.ordinal + 1;
  const from = marker.alternative ?? marker;
  const to = next.alternative ?? next;
  return from.style === to.style && to.ordinal === from.ordinal + 1;
}

/** A short line without an end mark, in title case or capitals. */
function isHeadingLine(text: string, line: Line): boolean {
  return looksLikeHeading(
    wordsOf(text, line, 160)
      .slice(line.marker?.length ?? 0)
      .trim(),
  );
}

/** `===` or `---` right under a line makes it a heading in Markdown. */
const UNDERLINE = /^[ \t]{0,3}(=+|-{2,})[ \t]*(?:\r\n?|\n|$)/;

function isTitleLine(words: string): boolean {
  return words.length > 0 && words.length <= 100 && !/[.;,]$/.test(words);
}

/** `titles` is asked of heading lines alone: whether what comes next is their text. */
function makeBlock(text: string, first: Line, leader: string, titles: () => boolean | undefined): Block {
  const end = text.trimEnd().length;
  if (first.blank) return blockOf(text, first, leader, null, end, end, 0, false);
  const lineText = text.slice(0, first.end - first.start);
  const marks = first.heading > 0 ? headingMarks(lineText.slice(first.lead)) : 0;
  const opened = first.lead + marks;
  // A Markdown heading may be numbered: "## 2. Restrictions".
  const marker = first.heading > 0 ? parseMarker(lineText.slice(opened).trimEnd()) : first.marker;
  const numbered = marker && (first.heading === 0 || marker.ordinal > 0) ? marker : null;
  let bodyStart = Math.min(opened + (numbered?.length ?? 0), end);
  // What stands below a number alone is read as if it stood beside it.
  const below = first.heading === 0 && isNumberAlone(lineText, { ...first, start: 0, end: lineText.length });
  if (below) bodyStart += /^\s*/.exec(text.slice(bodyStart, end))?.[0].length ?? 0;
  const underline = first.heading === 0 && first.leader !== '--' ? underlineOf(text, lineText, bodyStart) : 0;
  if (underline > 0) {
    const bodyEnd = Math.max(bodyStart, lineText.trimEnd().length);
    return blockOf(text, first, leader, numbered, bodyStart, bodyEnd, underline, false);
  }
  const bodyEnd = Math.max(bodyStart, trimRules(text, end));
  const single = bodyEnd <= (below ? lineEnd(text, bodyStart) : lineText.length);
  const plain =
    first.heading === 0 &&
    (single
      ? looksLikeHeading(withoutTags(text.slice(bodyStart, bodyEnd).trim()))
      : isTitleInTwoLines(text, lineText.length, bodyStart, bodyEnd));
  const heading = first.heading || (plain ? 7 : 0);
  return blockOf(text, first, leader, numbered, bodyStart, bodyEnd, heading, plain && titles() === true);
}

/** Blocks are of one shape, made at one place: a text may have a million of them. */
function blockOf(
  text: string,
  { lead, indent }: Line,
  leader: string,
  marker: Marker | null,
  bodyStart: number,
  bodyEnd: number,
  heading: number,
  titles: boolean,
): Block {
  const memo = { passage: undefined, older: undefined, language: undefined, placed: undefined };
  return { text, lead, indent, leader, memo, marker, bodyStart, bodyEnd, heading, titles };
}

/** "PROHIBITED USES OF THE MODEL" and "AND ITS OUTPUTS" on the line below: a title in capitals, and no sentence. */
function isTitleInTwoLines(text: string, firstEnd: number, bodyStart: number, bodyEnd: number): boolean {
  if (bodyEnd - bodyStart > 120) return false;
  const [upper, lower] = [text.slice(bodyStart, firstEnd).trim(), text.slice(firstEnd, bodyEnd).trim()];
  if (!isCapitals(upper) || !isCapitals(lower) || /[\r\n]/.test(lower) || /[.;:!?]$/.test(upper)) return false;
  return (
    !/[\d.:@]/.test(`${upper}${lower}`) && !SAID.test(`${upper} ${lower}`) && looksLikeHeading(`${upper} ${lower}`)
  );
}

/** Words of a sentence in capitals. */
const SAID = new LargeExpression(
  /\b(?:IS|ARE|BE|MAY|MUST|SHALL|WILL|DOES|DO|CAN|CANNOT|YOU|WE|IF|THIS|THAT|READ|PLEASE|NO|NOT|BY|INC|LLC|LTD|CORP|COPYRIGHT|RESERVED|STREET)\b/,
);

/** The level of the heading that a block's first line is by the marks on the line below it; 0 where it is none. */
function underlineOf(text: string, lineText: string, bodyStart: number): number {
  if (text.length === lineText.length || !isTitleLine(lineText.slice(bodyStart).trim())) return 0;
  const underline = UNDERLINE.exec(text.slice(lineText.length));
  return underline === null ? 0 : underline[1]?.startsWith('=') ? 1 : 2;
}

/** A word that opens a comment, on a line of its own. */
const COMMENTS = /(?<=[\r\n][ \t]{0,4})(?:dnl|@?REM|rem)$/;

/** The end of the words: lines of marks behind them, such as `----` or ```` ``` ````, are no words. */
function trimRules(text: string, end: number): number {
  let at = end;
  for (;;) {
    while (at > 0 && /[-=_*~─━═`|#/+>;:%"'\s]/.test(text[at - 1] ?? '')) at--;
    const word = COMMENTS.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
    if (word === 0) break;
    at -= word;
  }
  // Marks that end the last line of words, such as emphasis, stay.
  while (at < end && !/[\r\n]/.test(text[at] ?? '')) at++;
  const body = text.slice(0, at).trimEnd();
  // The number of the page that ends there.
  const page = Math.max(body.lastIndexOf('\n'), body.lastIndexOf('\r')) + 1;
  return page > 0 && body.length - page <= LONGEST_PAGE && isPageNumber(body.slice(page).trim())
    ? body.slice(0, page).trimEnd().length
    : body.length;
}

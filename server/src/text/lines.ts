import { BLANK, type Marker, parseMarker } from './marker.ts';

/** A line of a text: where it stands and what it opens with. */
export interface Line {
  readonly start: number;
  /** Past the line end. */
  readonly end: number;
  /** True for a line without words: white, a rule, a fence, a lone tag. */
  readonly blank: boolean;
  /** UTF-16 units before the first word or marker: blanks, quoting marks, comment leaders, tags. */
  readonly lead: number;
  /** The column of the first word or marker; a tab reaches to the next multiple of four. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** The depth of a Markdown or HTML heading, 0 for none. */
  readonly heading: number;
  /** True where a tag such as `<p>` opens a block. */
  readonly opens: boolean;
  /** The comment leader that the next line may go on with, such as `#`; empty outside of comments. */
  readonly leader: string;
}

/** How much of a line is looked at to see what it is. */
const HEAD = 400;
const QUOTE = /^[ \t\uFEFF]*(?:>[ \t]?)+/;
/** A heading of Markdown. In a text that is indented as a whole, two marks are one still, and one is a comment. */
const ATX = /^(?:[ \t]{0,3}(?=#)|[ \t]{4,16}(?=##))(#{1,6})[ \t\u00a0]+(?=\S)/;
const DEEP = /^[ \t]{1,4}#{2,6}[ \t]/;
const BLANKS = new RegExp(String.raw`^[${BLANK}\uFEFF]*`);
/** A line of marks that parts sections, a fence, or a table's rule. */
const RULE = /^[-=_*~─━═ \t>|#/+:;]*$/;
/** The number of a page at its foot: "Page 3 of 12", "- 4 -". */
const PAGE = /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|[-–—] ?\d{1,4} ?[-–—])$/i;
export const LONGEST_PAGE = 24;

export function isPageNumber(words: string): boolean {
  return words.length <= LONGEST_PAGE && PAGE.test(words.trimEnd());
}

const TAGS = /^(?:<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,200})?\/?>[ \t]*)+/;
const FENCE = /^(?:```|~~~)[ \t]*[\w.+-]{0,20}[ \t]*$/;
/** What opens a comment line in common languages; a star goes on with a comment that `/*` opened. */
const LEADER = /^[ \t\uFEFF]*(\/\*+!?|\/\/+!?|#|;+|--|%+|\*(?!\*)|dnl|REM|rem|@REM|"""|'''|\(\*)(?=[ \t\r\n]|$)/;

/** The offset past the end of the line at `start`: after LF, CRLF or a lone CR. */
export function lineEnd(text: string, start: number): number {
  // Looked for together: a text without line feeds must not be searched to its end for each of its lines.
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return at + 1;
    if (unit === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}

/** Reads the line at `start`, after lines that left the comment leader `leader` open. */
export function readLine(text: string, start: number, leader: string): Line {
  const end = lineEnd(text, start);
  let stop = Math.min(end, wordsAt(text, start, end) + HEAD);
  while (stop > start && (text.charCodeAt(stop - 1) === 10 || text.charCodeAt(stop - 1) === 13)) stop--;
  const lead = plainLead(text, start, stop, leader);
  if (lead < 0) return readMarkedLine(text, start, end, text.slice(start, stop), leader);
  const blank = lead === stop - start;
  const indent = blank ? 0 : columns(text, start, lead);
  // "Attachment A<br>".
  const marker = blank ? null : parseMarker(withoutTags(text.slice(start + lead, Math.min(stop, start + lead + 160))));
  return { start, end, blank, lead, indent, marker, heading: 0, opens: false, leader: '' };
}

/** The blanks before the first word of a line that opens with a letter, a digit or the like, or is white; else -1. */
function plainLead(text: string, start: number, stop: number, leader: string): number {
  if (leader !== '') return -1;
  let at = start;
  while (at < stop && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  if (at === stop) return at - start;
  const unit = text.charCodeAt(at);
  const letter = (unit | 32) >= 97 && (unit | 32) <= 122;
  if ((unit | 32) === 112 && stop - at <= LONGEST_PAGE && PAGE.test(text.slice(at, stop).trimEnd())) return -1;
  // "dnl" and "REM" open comments.
  if (letter) return (unit | 32) === 100 || (unit | 32) === 114 ? -1 : at - start;
  return (unit >= 48 && unit <= 57) || unit === 0x201c || (unit === 0x28 && text.charCodeAt(at + 1) !== 0x2a)
    ? at - start
    : -1;
}

function readMarkedLine(text: string, start: number, end: number, content: string, leader: string): Line {
  const quote = QUOTE.exec(content)?.[0].length ?? 0;
  const comment = commentLeader(text, end, content.slice(quote), leader);
  let lead = quote + comment.length;
  const tags = TAGS.exec(content.slice(lead).trimStart());
  // In a comment, "#" alone may be its leader; two of them are a heading of Markdown.
  const heading =
    comment.length > 0 && !DEEP.test(content.slice(lead)) ? 0 : headingDepth(content.slice(lead), tags?.[0] ?? '');
  lead += BLANKS.exec(content.slice(lead))?.[0].length ?? 0;
  const inner = content.slice(lead);
  const blank =
    inner === '' ||
    RULE.test(inner) ||
    isPageNumber(inner) ||
    FENCE.test(inner) ||
    (tags !== null && tags[0].trimEnd() === inner.trimEnd());
  if (blank) {
    const opens = tags !== null;
    return { start, end, blank, lead, indent: 0, marker: null, heading: 0, opens, leader: comment.leader };
  }
  const item = tags !== null && /<li\b/i.test(tags[0]);
  const opens = tags !== null && /^<(?:p|div|td|th|tr|li|dt|dd|h\d|blockquote|section|article)\b/i.test(tags[0]);
  // What tags take up is no indent.
  const indent = columns(content, 0, lead);
  if (tags) lead += tags[0].length;
  // Written out, in one order: a spread that grows costs microseconds, and lines of one shape are read faster.
  if (heading > 0)
    return { start, end, blank, lead, indent, marker: null, heading, opens: true, leader: comment.leader };
  const marker =
    parseMarker(tags ? withoutTags(content.slice(lead)) : content.slice(lead)) ?? (item ? LIST_ITEM : null);
  return { start, end, blank, lead, indent, marker, heading, opens, leader: comment.leader };
}

/** Words without the tags that close or break the line behind them, where they are a line's at most. */
export function withoutTags(words: string): string {
  if (!words.endsWith('>') || words.length > 500) return words;
  return words.replace(/(?:<\/?[a-zA-Z][a-zA-Z0-9]{0,12}\s?\/?>\s{0,4}){1,6}$/, '');
}

/** Where a line that opens with very many blanks goes on; its start for all others. */
function wordsAt(text: string, start: number, end: number): number {
  if (end - start <= HEAD) return start;
  let at = start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}

/** An item of an HTML list. */
const LIST_ITEM: Marker = { text: '•', style: 'li', label: '', ordinal: 0, absolute: false, length: 0 };

function headingDepth(content: string, tags: string): number {
  const atx = ATX.exec(content);
  if (atx) return atx[1]?.length ?? 1;
  const html = /<h([1-6])\b/i.exec(tags);
  return html ? Number(html[1]) : 0;
}

/** Units of the marks of a Markdown heading at the start of `content`. */
export function headingMarks(content: string): number {
  return ATX.exec(content)?.[0].length ?? 0;
}

/**
 * The comment leader at the start of a line, and the one that the next line may go on with. A lone `#` line is Markdown's
 * heading: it is a comment where its neighbor has the same leader.
 */
function commentLeader(
  text: string,
  end: number,
  content: string,
  open: string,
): { readonly length: number; readonly leader: string } {
  const found = LEADER.exec(content);
  const mark = found?.[1] ?? '';
  if (!found) return { length: 0, leader: open === '"""' || (open === '*' && !content.includes('*/')) ? open : '' };
  const length = found[0].length;
  if (mark === '"""' || mark === "'''") return { length, leader: '"""' };
  if (mark.startsWith('/*') || mark === '(*') return { length, leader: content.includes('*/') ? '' : '*' };
  if (mark === '*') {
    if (open === '*') return { length, leader: '*' };
    // A mark alone on its line is no bullet: the opening of the comment is lost, and it lasts as long as the marks do.
    return open === LOST || length === content.trimEnd().length ? { length, leader: LOST } : { length: 0, leader: '' };
  }
  const goesOn =
    open === mark ||
    /^(?:\/\/|dnl|@?REM)/.test(mark) ||
    LEADER.exec(text.slice(end, end + 40).split(/[\r\n]/, 1)[0] ?? '')?.[1] === mark;
  return goesOn ? { length, leader: mark } : { length: 0, leader: '' };
}

/** The leader of a comment that does not show where it opens. */
const LOST = ' *';

/** The column after the first `units` units of a line that starts at `start`. */
function columns(text: string, start: number, units: number): number {
  let column = 0;
  for (let i = start; i < start + units; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 9) column += 4 - (column % 4);
    else if (unit === 0x3000) column += 2;
    else if (unit !== 0xfeff) column += 1;
  }
  return column;
}

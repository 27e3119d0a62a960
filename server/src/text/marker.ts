import { looksLikeTitle } from './heading.ts';
import { LargeExpression } from './largeExpression.ts';

/** How an item or section is numbered, such as `(a)`, `1.`, `decimal2`, `section`; markers of one list share it. */
export type MarkerStyle = string;

/** What a line opens with: a number, a letter, a bullet, a "Section 4". */
export interface Marker {
  /** As written, without blanks and emphasis around it. */
  readonly text: string;
  readonly style: MarkerStyle;
  /** What the marker adds to a cited path: `1`, `b`, `iv`, `Attachment A`; empty for a bullet. */
  readonly label: string;
  /** The place in its list, 1 for the first; 0 for bullets. A letter that may be a Roman number has two readings. */
  readonly ordinal: number;
  /** The other reading of a letter such as "i" or "v". */
  readonly alternative?: { readonly style: MarkerStyle; readonly ordinal: number };
  /** True where the label is a whole path, such as `1.1.2`, or a part of its own, such as `Section 4`. */
  readonly absolute: boolean;
  /** UTF-16 units from the line's start to the text that follows the marker. */
  readonly length: number;
}

/** The blanks of a line, for a class of characters: converters and typesetters have many. */
export const BLANK = String.raw` \t\u00a0\u2000-\u200a\u202f\u3000`;

const BULLET = new RegExp(String.raw`^([-*+•▪◦‣·–—●○■□►➢➤✓✔☑✅❌❎✗✘✖⛔]\ufe0f?|\ud83d\udeab|\\[-*])[${BLANK}]+(?=\S)`);
const DECIMAL = new RegExp(
  String.raw`^(§\s?)?(\d{1,3}(?:\\?\.\d{1,2}){1,5})(\\?[.)]|:)?(?=[${BLANK}*_\u3400-\u9fff]|$)`,
);
// Markdown's writers put a backslash before a mark that is none of a list ("1\. Terms", "\(a\)"), and may begin emphasis
// before it ("3**. Terms**").
const NUMBER = new LargeExpression(
  new RegExp(
    String.raw`^(\\?\(|\\?\[|§\s?|#)?(\d{1,3})(?:\\|\*\*|__)?(\.(?!\))|\.?\)|\]|:|、|．|）)(?=[${BLANK}*_A-Z\u3400-\u9fff]|$)`,
  ),
);
const LETTER = new LargeExpression(
  new RegExp(
    String.raw`^(\\?\()?([A-Za-z]|[ivxlIVXL]{1,6})(?:\\|\*\*|__)?(\.(?!\))|\.?\)|:|）)(?=[${BLANK}*_\u3400-\u9fff]|$)`,
  ),
);
const BARE = new RegExp(String.raw`^(\d{1,2})[${BLANK}]{1,12}(?=[A-Z“"])`);
const COMPOSITE = new LargeExpression(
  new RegExp(
    String.raw`^(\d{1,3})((?:\\?\.[a-z]{1,4}(?=[.)(\s\\])|\\?\([a-zA-Z0-9]{1,4}\\?\)){1,4})(?:\\?[.)])?(?=[${BLANK}]|$)`,
  ),
);
const LETTERED = new RegExp(String.raw`^(\d{1,3})([a-z])[.)](?=[${BLANK}])`);
const SIGN = new RegExp(String.raw`^§[${BLANK}]?(\d{1,3})(?=[${BLANK}:]|$)`);
const WORDS = 'section|article|art|attachment|exhibit|annex|appendix|schedule|part|chapter|addendum|clause|title';
/** The letters that names of parts begin with. */
const PART_INITIALS = [...new Set(WORDS.split('|').map((word) => word.charAt(0)))].join('');
const PART = new LargeExpression(
  new RegExp(
    String.raw`^(${WORDS})\.?[${BLANK}]{1,8}(\d{1,3}(?:\\?\.\d{1,3}){0,4}|[IVXLivxl]{1,6}|[A-Za-z])(?=[${BLANK}:.,;)*_–—\\-]|$)`,
    'i',
  ),
);
const PART_END = new RegExp(
  String.raw`^(?:\*\*|__)?[${BLANK}]{0,8}(?:[–—]|(?::|\\?\.|\\?\)|\\?-(?:\\?-)*)?(?:\*\*|__)?(?=[${BLANK}*_]|$))`,
);
/** "A.1", "B.2.3": the number behind the letter of an article; "A-1.", where a mark behind it tells it from a name. */
const LETTER_PATH = new RegExp(
  String.raw`^(?:([A-Z](?:\.\d{1,2}){1,3})[.):]?|([A-Z]-\d{1,2}(?:\.\d{1,2}){0,2})[.):])(?=[${BLANK}])`,
);
/** "Article 3  Users may …": blanks as wide as these part the number from its text like a mark. */
const WIDE_BLANK = new RegExp(String.raw`^(?:[${BLANK}]{2}|\t|\u3000)`);
/** "Article 5 (Passing it on). …": a title behind the number. */
export const TITLE_IN_PARENTHESES = /^\([A-Z][A-Za-z ,'’&-]{1,60}\)\./;
const WIDE = /^（(\d{1,3}|[A-Za-z]|[ivxIVX]{2,6})）/;
const HAN_PART = new RegExp(
  String.raw`^(第)([一二三四五六七八九十百零〇]{1,4}|\d{1,3})(条|章|节|部分)(?=[${BLANK}:：、.\u3400-\u9fff《]|$)`,
);
const HAN_ITEM = /^([（(]?)([一二三四五六七八九十]{1,3})([)）、])/;
const EMPHASIS = /^(?:\*\*\*|\*\*|__|\*|_)(?=[^\s*_])/;
const NAMED = /^(?:attachment|exhibit|annex|appendix|schedule|addendum|part|chapter|title)$/;
const ANNEX: ReadonlySet<string> = new Set(['attachment', 'exhibit', 'annex', 'appendix', 'schedule', 'addendum']);
const PARTS: ReadonlySet<string> = new Set(['han-part', ...WORDS.split('|')]);

/** How much of a line is looked at: a marker with its blanks and a title after it. */
const HEAD = 120;

/** The marker that opens a line (its indent and quoting marks already gone), if any. */
export function parseMarker(line: string): Marker | null {
  const blanks = skipBlanks(line, 0);
  if (!mayOpen(line, blanks)) return null;
  const head = line.slice(blanks, blanks + HEAD);
  const emphasis = EMPHASIS.exec(head)?.[0].length ?? 0;
  const found = (emphasis > 0 && numbered(head.slice(emphasis))) || (numbered(head) ?? labeled(head) ?? bullet(head));
  if (!found) return null;
  const isBullet = found.ordinal === 0;
  let length = found.length + (isBullet ? 0 : emphasis);
  // "**1.** Text": the emphasis may close right after the marker.
  if (emphasis > 0 && !isBullet && head.startsWith(head.slice(0, emphasis), length)) length += emphasis;
  const text = found.text.replace(/\\(?=.)|\*\*|__/g, '');
  return { ...found, text, length: skipBlanks(line, blanks + length) };
}

/** Whether a marker may open a line: most lines open with a word that is none. */
function mayOpen(line: string, at: number): boolean {
  const unit = line.charCodeAt(at) | 32;
  if (unit < 97 || unit > 122) return at < line.length;
  // A word is a marker where a mark stands right behind a few letters of it, or where it names a part.
  if (PART_INITIALS.includes(String.fromCharCode(unit))) return true;
  if (line.charCodeAt(at) === 111 && ONE_BLANK.test(line[at + 1] ?? '')) return true;
  for (let i = at + 1; i <= at + 6; i++) {
    const next = line.charCodeAt(i);
    if (next === 0x2d && i === at + 1) return true;
    if (next === 46 || next === 41 || next === 58 || next === 0x5c || next === 0x2a || next === 0xff09) return true;
    if ((next | 32) < 97 || (next | 32) > 122) return false;
  }
  return false;
}

function numbered(head: string): Marker | null {
  const unit = head.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return decimal(head) ?? composite(head) ?? number(head) ?? bare(head);
  if ((unit | 32) >= 97 && (unit | 32) <= 122) return part(head) ?? letter(head) ?? letterPath(head);
  if (unit === 0x28 || unit === 0x5b || unit === 0x23 || unit === 0x5c) return number(head) ?? letter(head);
  if (unit === 0xa7) return sign(head) ?? decimal(head) ?? number(head);
  if (isEnclosed(unit)) return enclosed(head, unit);
  return unit >= 0x3000 ? (wide(head) ?? han(head)) : null;
}

/** True for "Section", "Article", "Exhibit" and the like, which open a part of a text and no list item. */
export function isPart(style: MarkerStyle): boolean {
  return PARTS.has(style);
}

/** True for parts that stand behind the text and number afresh: attachments, exhibits, annexes. */
export function isAnnex(style: MarkerStyle): boolean {
  return ANNEX.has(style);
}

/** True for parts, chapters and titles, in which articles and sections stand. */
export function isDivision(style: MarkerStyle): boolean {
  return style === 'part' || style === 'chapter' || style === 'title';
}

/** True for what stands in a part, a chapter or a title. */
export function isDivided(style: MarkerStyle): boolean {
  return style === 'article' || style === 'section' || style === 'clause';
}

/** True for Chinese numbers, which open an item wherever a line begins with one. */
export function isHan(style: MarkerStyle): boolean {
  return style === 'han-part' || style === '一、' || style === '（一）' || /^[①⑴㈠㊀]$/.test(style);
}

const ONE_BLANK = new RegExp(`[${BLANK}]`);

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + HEAD && ONE_BLANK.test(text[at] ?? '')) at++;
  return at;
}

function part(head: string): Marker | null {
  const found = PART.exec(head);
  if (!found?.[1] || !found[2]) return null;
  const word = found[1].toLowerCase();
  const close = PART_END.exec(head.slice(found[0].length));
  if (!close) return null;
  const text = found[0] + close[0];
  const rest = head.slice(text.length).trim();
  const separated =
    /[:.)–—-]/.test(close[0]) || WIDE_BLANK.test(head.slice(found[0].length)) || TITLE_IN_PARENTHESES.test(rest);
  if (!separated && rest !== '' && !looksLikeTitle(rest)) return null;
  // "Section 4. of this Agreement" is the end of a wrapped reference.
  if (/^[a-z]/.test(rest)) return null;
  // "I" and "A" are words too: "Part I wrote".
  const named = NAMED.test(word);
  const number = found[2].replaceAll('\\', '');
  const style = word === 'art' ? 'article' : word;
  const last = number.slice(number.lastIndexOf('.') + 1);
  return {
    text: text.trim().replace(/[*_]+$/, ''),
    style: number.includes('.') ? `decimal${number.split('.').length}` : style,
    label: named ? `${style[0]?.toUpperCase()}${style.slice(1)} ${number}` : number,
    ordinal: ordinalOf(last),
    absolute: true,
    length: text.length,
  };
}

function decimal(head: string): Marker | null {
  const found = DECIMAL.exec(head);
  if (!found?.[2]) return null;
  const path = found[2].replaceAll('\\', '');
  const parts = path.split('.');
  // "1.0" is a version more often than a section.
  if (parts.some((p, i) => i > 0 && p === '0') && !found[3]) return null;
  const ordinal = Number(parts.at(-1));
  const style = `decimal${parts.length}`;
  return { text: found[0].trim(), style, label: path, ordinal, absolute: true, length: found[0].length };
}

/** "A.1" in "ARTICLE A", "A-1." below "A. Access": a whole path. */
function letterPath(head: string): Marker | null {
  const found = LETTER_PATH.exec(head);
  const label = found?.[1] ?? found?.[2];
  if (!found || label === undefined) return null;
  const parts = partsOf(label);
  const ordinal = Number(parts.at(-1));
  if (ordinal === 0) return null;
  const { length } = found[0];
  return { text: found[0], style: `decimal${parts.length}`, label, ordinal, absolute: true, length };
}

/** The numbers and letters of a whole path: "B.2.3", "A-1". */
export function partsOf(label: string): readonly string[] {
  return label.split(/[.-]/);
}

/** The path around a whole path: "1.2" of "1.2.b", "7" of "7a", "A" of "A-1". */
export function pathAround(label: string): string {
  return label.replace(/(?:[.-][^.-]*|[a-z])$/, '');
}

/** "1.b.v" and "2(a)(i)": a whole path. */
function composite(head: string): Marker | null {
  const joined = LETTERED.exec(head);
  if (joined?.[1] && joined[2]) {
    // "7a)" is cited as it is written.
    const { length } = joined[0];
    const label = `${joined[1]}${joined[2]}`;
    return { text: joined[0], style: 'decimal2', label, ordinal: ordinalOf(joined[2]), absolute: true, length };
  }
  const found = COMPOSITE.exec(head);
  if (!found?.[1] || !found[2]) return null;
  const parts = [found[1], ...found[2].split(/[.()\\]+/).filter((p) => p !== '')];
  return {
    text: found[0],
    style: `decimal${parts.length}`,
    label: parts.join('.'),
    ordinal: ordinalOf(parts.at(-1) ?? ''),
    absolute: true,
    length: found[0].length,
  };
}

/** "§ 3". */
function sign(head: string): Marker | null {
  const found = SIGN.exec(head);
  if (!found?.[1]) return null;
  const ordinal = Number(found[1]);
  return { text: found[0], style: 'section', label: found[1], ordinal, absolute: true, length: found[0].length };
}

function number(head: string): Marker | null {
  const found = NUMBER.exec(head);
  if (!found?.[2]) return null;
  const open = found[1]?.replace('\\', '') ?? '';
  // "1.)" is numbered as "1)" is.
  const mark = found[3] === '.)' ? ')' : found[3];
  if (open === '(' && mark !== ')') return null;
  if ((open === '[') !== (mark === ']')) return null;
  const ordinal = Number(found[2]);
  if (ordinal > 200) return null;
  const close = mark === '、' || mark === '．' ? '.' : mark === '）' ? ')' : mark;
  const style = `${open === '(' || open === '[' ? open : ''}1${close}`;
  return { text: found[0].trim(), style, label: found[2], ordinal, absolute: false, length: found[0].length };
}

function letter(head: string): Marker | null {
  const found = LETTER.exec(head);
  if (!found?.[2]) return null;
  const open = found[1]?.replace('\\', '') ?? '';
  const mark = found[3] === '）' || found[3] === '.)' ? ')' : found[3];
  if (open === '(' && mark !== ')') return null;
  const word = found[2];
  const wrap = (style: string) => `${open}${style}${mark}`;
  const upper = word === word.toUpperCase();
  if (word !== word.toLowerCase() && !upper) return null;
  const roman = romanValue(word);
  const single = word.length === 1 ? word.toLowerCase().charCodeAt(0) - 96 : 0;
  if (roman === 0 && single === 0) return null;
  const romanStyle = wrap(upper ? 'I' : 'i');
  const letterStyle = wrap(upper ? 'A' : 'a');
  const [style, ordinal] = roman === 0 ? [letterStyle, single] : [romanStyle, roman];
  const marker = { text: found[0].trim(), style, label: word, ordinal, absolute: false, length: found[0].length };
  return roman === 0 || single === 0 ? marker : { ...marker, alternative: { style: letterStyle, ordinal: single } };
}

/** "o", which stands for a hollow bullet where a symbol font was lost: before a tab, wide blanks or a capital. */
const LOST_BULLET = new RegExp(
  String.raw`^(o)(?:[${BLANK}]*\t[${BLANK}]*|[${BLANK}]{2,8}|[${BLANK}](?=[A-Z][a-z]))(?=\S)`,
);

function bullet(head: string): Marker | null {
  const found = BULLET.exec(head) ?? LOST_BULLET.exec(head);
  if (!found?.[1]) return null;
  const style = found[1].replace('\\', '');
  return { text: style, style, label: '', ordinal: 0, absolute: false, length: found[0].length };
}

/** "- a. use it": a converter's bullet before the letter or number that the item had. "- J. Doe" is a name. */
function labeled(head: string): Marker | null {
  const mark = /^\\?[-*+•▪◦·]/.test(head) ? bullet(head)?.length : undefined;
  if (mark === undefined) return null;
  const at = skipBlanks(head, mark);
  const rest = head.slice(at);
  if (!/^(?:(?:\\?\()?[a-z]{1,4}\\?[.)]|(?:\\?\()?\d{1,2}\\?[.)]|[A-E]\\?[.)])[^\w]/.test(rest)) return null;
  const inner = number(rest) ?? letter(rest);
  return inner && { ...inner, length: at + inner.length };
}

/** "2 License Grant": a number without a mark, before a title. */
/** "51 Franklin Street, Fifth Floor", "59 Temple Place": no section. */
const ADDRESS =
  /\b(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Lane|Floor|Temple Place|Drive,)|\b[A-Z]{2},? \d{5}\b/;

function bare(head: string): Marker | null {
  const found = BARE.exec(head);
  if (!found?.[1] || found[1].startsWith('0') || !looksLikeTitle(head.slice(found[0].length).trim())) return null;
  if (ADDRESS.test(head)) return null;
  const ordinal = Number(found[1]);
  return { text: found[1], style: '1', label: found[1], ordinal, absolute: false, length: found[0].length };
}

/** "（1）" and "（a）". */
function wide(head: string): Marker | null {
  const found = WIDE.exec(head);
  const marker = found?.[1] ? (number(`(${found[1]}) `) ?? letter(`(${found[1]}) `)) : null;
  return found && marker ? { ...marker, text: found[0], length: found[0].length } : null;
}

/** "第三条", "三、", "（三）". */
function han(head: string): Marker | null {
  const found = HAN_PART.exec(head) ?? HAN_ITEM.exec(head);
  if (!found?.[2]) return null;
  const ordinal = hanValue(found[2]);
  const isPartHead = found[1] === '第';
  if (ordinal === 0 || (found[3] === '、' && found[1] !== '')) return null;
  return {
    text: found[0],
    style: isPartHead ? 'han-part' : found[3] === '、' ? '一、' : '（一）',
    label: isPartHead ? String(ordinal) : found[2],
    ordinal,
    absolute: isPartHead,
    length: found[0].length,
  };
}

/** The signs that are a number in a ring or in parentheses: ①, ⑴, ㈠, ㊀; the first of each row and how many it has. */
const ENCLOSED: readonly (readonly [number, number, MarkerStyle])[] = [
  [0x2460, 20, '①'],
  [0x2474, 20, '⑴'],
  [0x3220, 10, '㈠'],
  [0x3280, 10, '㊀'],
];

function isEnclosed(unit: number): boolean {
  return ENCLOSED.some(([first, many]) => unit >= first && unit < first + many);
}

function enclosed(head: string, unit: number): Marker | null {
  const row = ENCLOSED.find(([first, many]) => unit >= first && unit < first + many);
  if (!row) return null;
  const ordinal = unit - row[0] + 1;
  return { text: head.slice(0, 1), style: row[2], label: String(ordinal), ordinal, absolute: false, length: 1 };
}

function hanValue(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  let value = 0;
  let digit = 0;
  for (const char of word) {
    const unit = '零一二三四五六七八九'.indexOf(char);
    if (unit >= 0) digit = unit;
    else {
      value += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    }
  }
  return value + digit;
}

function ordinalOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const roman = romanValue(word);
  if (roman > 0 && (word.length > 1 || /^[ivx]$/i.test(word))) return roman;
  return word.toLowerCase().charCodeAt(0) - 96;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman number up to 89, 0 where the word is none. */
export function romanValue(word: string): number {
  const lower = word.toLowerCase();
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return 0;
  let value = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = ROMAN[lower[i] ?? ''] ?? 0;
    value += unit < (ROMAN[lower[i + 1] ?? ''] ?? 0) ? -unit : unit;
  }
  return value;
}

import { decodeEntity } from './entities.ts';
import { isPageNumber, LONGEST_PAGE } from './lines.ts';

/**
 * The normalized view of a piece of text: what a reader sees when line breaks, hyphens at line ends, quoting marks,
 * markup and typography are set aside. Everything is matched on it; `sourceOffsets` leads back to the exact place.
 */
export interface NormalizedText {
  readonly text: string;
  /**
   * Where the units of `text` were read, as stretches that are the same in both: pairs of an index in `text` and its
   * offset in the source, growing; the last pair is the end of both. `sourceAt` looks an index up.
   */
  readonly map: readonly number[];
  /** For the units of `text` that were read from more than one source unit, such as `&amp;`: how many. */
  readonly wide: ReadonlyMap<number, number>;
}

/** Prefixes that are written with and without a hyphen: "non-commercial", "noncommercial". */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  'non sub re pre co un over mis anti multi semi inter'.split(' '),
);

/** Marks that open a quoted or commented line: e-mail quotes and comment leaders of common languages. */
const LINE_LEADER =
  /^(?:[ \t]{0,20}(?:>+|\/\/+!?|(?:#+|;+|%+|\*+|--|dnl|@?(?:REM|rem))(?=[ \t\r\n]|$)|"""|'''|\*\/|\/\*+!?))+/;

const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|ol|h\d|tr|td|th|table|blockquote|pre|hr|section|article|dt|dd)\b/i;
const TAG = /^<\/?[a-zA-Z][a-zA-Z0-9]{0,30}(?:\s[^<>]*)?\/?>/;
const LINK_TARGET = /^\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/;
const ESCAPED = /[\\`*_{}[\]()#+\-.!~|>"'&<]/;

/** Whether a line with the number of a page may begin so: with "Page" or a dash. */
function mayBePage(unit: number): boolean {
  return (unit | 32) === 112 || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

const SOFT_HYPHEN = 0xad;

/** The ASCII units that stand for themselves. */
const PLAIN = new Uint8Array(128);
for (let unit = 33; unit < 127; unit++) PLAIN[unit] = "<&[]*_`\\-!'".includes(String.fromCharCode(unit)) ? 0 : 1;

/**
 * Normalizes the stretch `[start, end)` of `source`; offsets in the result are into `source`. Linear in the length.
 * Total: any text has a normalized view.
 */
export function normalize(source: string, start = 0, end = source.length): NormalizedText {
  return new Normalizer(source, start, end).run();
}

/** The offset in the source of the unit at `index` of a normalized text; for its length, the end of the source. */
export function sourceAt({ map }: NormalizedText, index: number): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * 2] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (map[low * 2 + 1] ?? 0) + index - (map[low * 2] ?? 0);
}

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * A text of Latin 1 as an engine keeps it at its best. One cut from a text with a single curly quote in it has units of two
 * bytes; all words and expressions that meet it are then read the slow way, and expressions compiled once more.
 */
function narrow(text: string): string {
  if (text.length > LONGEST_NARROW) return text;
  const units = new Array<number>(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return String.fromCharCode.apply(null, units);
}
/** A call can have only so many arguments. */
const LONGEST_NARROW = 10_000;

class Normalizer {
  readonly #source: string;
  readonly #end: number;
  readonly #start: number;
  readonly #chunks: string[] = [];
  /** Pairs of an index in the text written and its offset in the source. */
  readonly #map: number[] = [];
  /** The source offset that a next unit has where it goes on with the last pair. */
  #next = -1;
  #length = 0;
  #wide: Map<number, number> | undefined;
  /** Whether no unit beyond Latin 1 was written. */
  #isNarrow = true;
  /** The last unit written, 32 before the first so that no blank opens the text. */
  #last = 32;
  /** Where the next `](` and the next `-->` stand, once they were looked for; so that all looking is linear. */
  #nextLink = -1;
  #nextComment = -1;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  run(): NormalizedText {
    let at = this.#start;
    while (at < this.#end) {
      const next = this.#plainRun(at);
      at = next > at ? next : this.#step(at);
    }
    if (this.#last === 32) this.#dropLast();
    this.#map.push(this.#length, this.#end);
    const [only = ''] = this.#chunks;
    const text = this.#chunks.length < 2 ? only : this.#chunks.join('');
    // A copy has no room for more: a text may have a million blocks, and each keeps its own.
    const map = this.#map.slice();
    return { text: this.#isNarrow ? narrow(text) : text, map, wide: this.#wide ?? NONE };
  }

  /** Writes the units from `at` that stand for themselves, single blanks among them, and returns the offset after. */
  #plainRun(at: number): number {
    const source = this.#source;
    let next = at;
    let last = this.#last;
    while (next < this.#end) {
      const unit = source.charCodeAt(next);
      if (unit === 32 ? last === 32 : unit > 127 || PLAIN[unit] === 0) break;
      last = unit;
      next++;
    }
    if (next === at) return at;
    this.#chunks.push(source.slice(at, next));
    this.#mapped(at, next - at);
    this.#last = last;
    return next;
  }

  /** Reads what stands at `at`, writes its normal form and returns the offset after it. */
  #step(at: number): number {
    const unit = this.#source.charCodeAt(at);
    switch (unit) {
      case 10:
      case 13:
        this.#space(at);
        return this.#skipLineStart(at);
      case 0x2d:
      case 0x2010:
      case 0x2011:
        return this.#hyphen(at);
      case 0x3c:
        return this.#tag(at);
      case 0x26:
        return this.#entity(at);
      case 0x21:
        // The mark before an image goes with its brackets.
        return this.#source[at + 1] === '[' && this.#closesLink(at + 1) ? at + 1 : this.#write(at, '!');
      case 0x5b:
        return this.#closesLink(at) ? at + 1 : this.#write(at, '[');
      case 0x5d:
        return this.#linkTarget(at);
      case 0x2a:
      case 0x5f:
        return this.#emphasis(at);
      case 0x60:
        return this.#backtick(at);
      case 0x27:
        // Two apostrophes close what two backticks open.
        return this.#source[at + 1] === "'" ? this.#writeOver(at, 2, '"') : this.#write(at, "'");
      case 0x5c:
        return this.#escape(at);
      default:
    }
    if (unit > 127) return this.#unicode(at, unit);
    if (unit < 33) this.#space(at);
    return at + 1;
  }

  /** Skips the line break at `at` (CRLF is one), the blanks and quoting marks that open the next line, and the foot of a page. */
  #skipLineStart(at: number): number {
    const source = this.#source;
    for (let start = at; ; ) {
      let next = start + 1;
      if (source.charCodeAt(start) === 13 && source.charCodeAt(next) === 10) next++;
      // A leader is short; looking at a bounded stretch keeps the whole linear.
      const leader = LINE_LEADER.exec(source.slice(next, Math.min(this.#end, next + 40)));
      if (leader) next += leader[0].length;
      next = this.#skipBlanks(next);
      const foot = mayBePage(source.charCodeAt(next)) ? this.#pageEnd(next) : next;
      if (foot === next) return next;
      start = foot;
    }
  }

  /** The end of the line at `at` where it is but the number of a page, else `at`. */
  #pageEnd(at: number): number {
    let end = at;
    while (end < this.#end && end - at <= LONGEST_PAGE + 1 && !this.#isBreak(end)) end++;
    return this.#isBreak(end) && isPageNumber(this.#source.slice(at, end)) ? end : at;
  }

  #skipBlanks(at: number): number {
    let next = at;
    while (next < this.#end && (this.#source.charCodeAt(next) === 32 || this.#source.charCodeAt(next) === 9)) next++;
    return next;
  }

  #isBreak(at: number): boolean {
    const unit = this.#source.charCodeAt(at);
    return at < this.#end && (unit === 10 || unit === 13);
  }

  /**
   * A hyphen: dropped behind a prefix that is written with and without it, even where blanks or a line end stand around
   * it; a soft hyphen inside a word that a line end breaks; else itself.
   */
  #hyphen(at: number): number {
    const before = this.#lastWord();
    // Texts taken from PDFs have "non -transferable".
    const detached = before === '' ? this.#wordBeforeSpace() : '';
    const blanks = this.#skipBlanks(at + 1);
    const broken = this.#isBreak(blanks);
    const next = broken ? this.#skipLineStart(blanks) : blanks;
    const joins = next < this.#end && isLetter(this.#source.charCodeAt(next));
    if (!joins) return this.#write(at, '-');
    if (JOINED_PREFIXES.has(before.toLowerCase())) return next;
    if (JOINED_PREFIXES.has(detached) && (broken || next === at + 1)) {
      this.#dropLast();
      return next;
    }
    if (!broken || before === '') return this.#write(at, '-');
    // "com-\nmercial" is one word, "royalty-\nfree" two: who reads the words decides at the soft hyphen.
    this.#write(at, isLowercase(this.#source.charCodeAt(next)) ? '\u00ad' : '-');
    return next;
  }

  #unicode(at: number, unit: number): number {
    if (unit === SOFT_HYPHEN) {
      const blanks = this.#skipBlanks(at + 1);
      return this.#isBreak(blanks) ? this.#skipLineStart(blanks) : at + 1;
    }
    const written = TYPOGRAPHY.get(unit);
    if (written === ' ') this.#space(at);
    else if (written !== undefined) for (const letter of written) this.#write(at, letter);
    else if (unit >= 0xff01 && unit <= 0xff5e) this.#write(at, String.fromCharCode(unit - 0xfee0));
    else this.#write(at, this.#source[at] ?? '');
    return at + 1;
  }

  /** HTML tags and comments are set aside; what looks like one but is not stays. */
  #tag(at: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', at)) {
      if (this.#nextComment < at + 4) this.#nextComment = indexIn(source, '-->', at + 4, this.#end);
      if (this.#nextComment < this.#end) {
        this.#space(at);
        return this.#nextComment + 3;
      }
    }
    const found = TAG.exec(source.slice(at, Math.min(this.#end, at + 300)))?.[0];
    if (!found) return this.#write(at, '<');
    if (BLOCK_TAG.test(found)) this.#space(at);
    return at + found.length;
  }

  #entity(at: number): number {
    const found = decodeEntity(this.#source.slice(at, Math.min(this.#end, at + 12)));
    if (!found) return this.#write(at, '&');
    const plain = found.text.length === 1 ? (TYPOGRAPHY.get(found.text.charCodeAt(0)) ?? found.text) : found.text;
    if (plain === ' ') this.#space(at);
    else this.#writeOver(at, found.length, plain);
    return at + found.length;
  }

  /** "[dev]" is a name, "[words](target)" a link, whose brackets and target are set aside. */
  #closesLink(at: number): boolean {
    if (this.#nextLink < at) this.#nextLink = indexIn(this.#source, '](', at, this.#end);
    return this.#nextLink < this.#end && this.#nextLink - at <= 300;
  }

  #linkTarget(at: number): number {
    if (this.#source[at + 1] !== '(') return this.#write(at, ']');
    const target = LINK_TARGET.exec(this.#source.slice(at, Math.min(this.#end, at + 600)));
    return target ? at + target[0].length : this.#write(at, ']');
  }

  /** Emphasis marks are set aside where they touch a word; a lone star and an underscore inside a name stay. */
  #emphasis(at: number): number {
    const source = this.#source;
    const mark = source.charCodeAt(at);
    let last = at + 1;
    while (last < this.#end && source.charCodeAt(last) === mark) last++;
    const before = at > this.#start ? source.charCodeAt(at - 1) : 32;
    const after = last < this.#end ? source.charCodeAt(last) : 32;
    const inName = mark === 0x5f && isWordUnit(before) && isWordUnit(after);
    const lone = mark === 0x2a && last === at + 1 && before === 32 && after === 32;
    if (inName || lone) for (let i = at; i < last; i++) this.#write(i, source[i] ?? '');
    // The end of a block comment.
    return mark === 0x2a && after === 0x2f && isSpace(source.charCodeAt(last + 1)) ? last + 1 : last;
  }

  /** Code marks hide no words; a pair of backticks is also an old way to write quotes. */
  #backtick(at: number): number {
    const pair = this.#source[at + 1] === '`' && this.#source[at + 2] !== '`';
    return pair && this.#source[at - 1] !== '`' ? this.#writeOver(at, 2, '"') : at + 1;
  }

  #escape(at: number): number {
    const next = this.#source[at + 1];
    if (next === undefined || at + 1 >= this.#end || !ESCAPED.test(next)) return this.#write(at, '\\');
    return next === '-' ? at + 1 : this.#write(at + 1, next);
  }

  // ---- what is written

  /** Writes one unit read from the one at `offset`; returns the offset after it. */
  #write(offset: number, unit: string): number {
    this.#chunks.push(unit);
    this.#mapped(offset, 1);
    this.#last = unit.charCodeAt(0);
    if (this.#last > 0xff) this.#isNarrow = false;
    return offset + 1;
  }

  /** Writes `text` read from `length` units at `offset`; returns the offset after them. */
  #writeOver(offset: number, length: number, text: string): number {
    this.#wide ??= new Map();
    for (let i = 0; i < text.length; i++) {
      this.#wide.set(this.#length, length);
      this.#write(offset, text[i] ?? '');
    }
    return offset + length;
  }

  /** Runs of blanks are one. */
  #space(offset: number): void {
    if (this.#last !== 32) this.#write(offset, ' ');
  }

  /** Takes the last unit back, which is a blank. */
  #dropLast(): void {
    const chunk = this.#chunks.pop();
    if (chunk === undefined) return;
    if (chunk.length > 1) this.#chunks.push(chunk.slice(0, -1));
    this.#length--;
    this.#next = -1;
    if (this.#map.at(-2) === this.#length) this.#map.length -= 2;
    this.#last = this.#tail(1).charCodeAt(0) || 32;
  }

  /** The letters at the end of what is written, at most eight of them. */
  #lastWord(): string {
    return /[A-Za-z\u00c0-\uffff]{0,8}$/.exec(this.#tail(8))?.[0] ?? '';
  }

  /** The word before a blank at the end of what is written, in lower case. */
  #wordBeforeSpace(): string {
    return /(?:^|[^A-Za-z])([A-Za-z]{1,8}) $/.exec(this.#tail(10))?.[1]?.toLowerCase() ?? '';
  }

  #tail(length: number): string {
    let tail = '';
    for (let i = this.#chunks.length - 1; i >= 0 && tail.length < length; i--) {
      tail = (this.#chunks[i] ?? '').slice(-length) + tail;
    }
    return tail.slice(-length);
  }

  /** Notes that `count` units were read from `offset` on. */
  #mapped(offset: number, count: number): void {
    if (offset !== this.#next) this.#map.push(this.#length, offset);
    this.#next = offset + count;
    this.#length += count;
  }
}

/** Where `words` stands next, `end` where it does not stand before. */
function indexIn(source: string, words: string, from: number, end: number): number {
  const found = source.indexOf(words, from);
  return found < 0 || found + words.length > end ? end : found;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit > 191 && unit < 0x2000);
}

function isLowercase(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit > 222 && unit < 0x250);
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57);
}

function isSpace(unit: number): boolean {
  return !(unit > 32);
}

/** What typographic units are read as; a blank for blanks, nothing for what is not seen. */
const TYPOGRAPHY: ReadonlyMap<number, string> = new Map(
  (
    [
      ['"', '\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f'],
      ["'", '\u2018\u2019\u201a\u201b\u2032\u2035\u02bc'],
      ['-', '\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'],
      [
        ' ',
        '\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
      ],
      // Zero-width, byte-order and bidirectional controls.
      [
        '',
        '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\ufeff',
      ],
      ['ff', '\ufb00'],
      ['fi', '\ufb01'],
      ['fl', '\ufb02'],
      ['ffi', '\ufb03'],
      ['ffl', '\ufb04'],
      ['st', '\ufb05\ufb06'],
      // Full-width marks that Chinese text needs as they are.
      ['，', '，'],
      ['：', '：'],
      ['；', '；'],
      ['！', '！'],
      ['？', '？'],
    ] as const
  ).flatMap(([written, units]) => [...units].map((unit) => [unit.charCodeAt(0), written] as const)),
);

/**
 * The normalized view of a piece of text: what a reader sees when line breaks, hyphens at line ends, quoting marks and
 * typography are set aside. Everything is matched on it; `sourceOffsets` leads back to the exact place.
 */
export interface NormalizedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the source. */
  readonly sourceOffsets: Int32Array;
}

/** Prefixes that are written with and without a hyphen: "non-commercial", "noncommercial". */
const JOINED_PREFIXES = new Set([
  'non',
  'sub',
  're',
  'pre',
  'co',
  'un',
  'over',
  'mis',
  'anti',
  'multi',
  'semi',
  'inter',
]);

/** Marks that open a quoted or commented line: e-mail quotes and comment leaders of common languages. */
const LINE_LEADER = /^[ \t]*(?:>[ \t]?|\/\/+|#+(?=\s|$)|;+(?=\s)|%+(?=\s)|\*+(?=\s|$)|--(?=\s)|dnl(?=\s)|REM(?=\s))+/;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  ndash: '-',
  mdash: '-',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
};

enum Unit {
  Tab = 9,
  LineFeed = 10,
  Return = 13,
  Space = 32,
  Star = 42,
  Hyphen = 45,
  Backtick = 96,
}

/**
 * Normalizes the stretch `[start, end)` of `source`; offsets in the result are into `source`. Linear in the length.
 * Total: any text has a normalized view.
 */
export function normalize(source: string, start = 0, end = source.length): NormalizedText {
  const out = new Writer(end - start);
  let at = start;
  while (at < end) at = step(source, at, end, out);
  return out.finish(end);
}

/** Reads what stands at `at`, writes its normal form and returns the offset after it. */
function step(source: string, at: number, end: number, out: Writer): number {
  const unit = source.charCodeAt(at);
  if (unit === Unit.LineFeed || unit === Unit.Return) {
    out.space(at);
    return skipLineStart(source, at, end);
  }
  if (unit === Unit.Hyphen || unit === 0x2010 || unit === 0x2011) return hyphen(source, at, end, out);
  if (unit > 127) return unicode(source, at, unit, out);
  if (unit === Unit.Space || unit === Unit.Tab || unit < 32) {
    out.space(at);
    return at + 1;
  }
  switch (source[at]) {
    case '<':
      return tag(source, at, end, out);
    case '&':
      return entity(source, at, end, out);
    case '[':
    case ']':
      return link(source, at, end, out);
    case '*':
    case '_':
      return emphasis(source, at, end, out);
    case '`':
      // Fences and code marks hide no words; a backtick pair is also an old way to write quotes.
      if (source[at + 1] === '`' && source[at + 2] !== '`') out.write('"', at);
      return source[at + 1] === '`' && source[at + 2] !== '`' ? at + 2 : at + 1;
    case '\\':
      return at + 1 < end && /[\\`*_{}[\]()#+\-.!~|>"]/.test(source[at + 1] ?? '') ? at + 1 : plain(source, at, out);
    default:
      return plain(source, at, out);
  }
}

function plain(source: string, at: number, out: Writer): number {
  out.write(source[at] ?? '', at);
  return at + 1;
}

/** Skips the line break at `at` (CRLF is one), the blanks and quoting marks that open the next line. */
function skipLineStart(source: string, at: number, end: number): number {
  let next = at + 1;
  if (source.charCodeAt(at) === Unit.Return && source.charCodeAt(next) === Unit.LineFeed) next++;
  // A leader is short; looking at a bounded stretch keeps the whole linear.
  const leader = LINE_LEADER.exec(source.slice(next, Math.min(end, next + 40)));
  if (leader) next += leader[0].length;
  while (next < end && (source.charCodeAt(next) === Unit.Space || source.charCodeAt(next) === Unit.Tab)) next++;
  return next;
}

/** A hyphen: dropped inside a word that is written with and without it, and at a line end inside one word. */
function hyphen(source: string, at: number, end: number, out: Writer): number {
  const before = out.lastWord();
  let next = at + 1;
  // Texts taken from PDFs have "non -transferable".
  const detached = before === '' && JOINED_PREFIXES.has(out.wordBeforeSpace()) && isLetter(source.charCodeAt(next));
  let broken = false;
  let scan = next;
  while (scan < end && (source.charCodeAt(scan) === Unit.Space || source.charCodeAt(scan) === Unit.Tab)) scan++;
  const unit = source.charCodeAt(scan);
  if (scan < end && (unit === Unit.LineFeed || unit === Unit.Return)) {
    next = skipLineStart(source, scan, end);
    broken = true;
  } else if (JOINED_PREFIXES.has(before.toLowerCase()) && isLetter(source.charCodeAt(scan))) {
    next = scan;
  }
  const joins = before !== '' && isLetter(source.charCodeAt(next));
  if (detached) {
    out.dropSpace();
    return next;
  }
  if (joins && JOINED_PREFIXES.has(before.toLowerCase())) return next;
  if (joins && broken) {
    // "com-\nmercial" is one word; "royalty-\nfree" two: a short or unfinished part is joined.
    if (isLowercase(source.charCodeAt(next))) out.write('\u00AD', at);
    else out.write('-', at);
    return next;
  }
  out.write('-', at);
  return at + 1;
}

function unicode(source: string, at: number, unit: number, out: Writer): number {
  if (unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0x2033 || unit === 0xab || unit === 0xbb)
    out.write('"', at);
  else if (unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 0x2032) out.write("'", at);
  else if (unit === 0x2012 || unit === 0x2013 || unit === 0x2014 || unit === 0x2015) out.write('-', at);
  else if (unit === 0xa0 || unit === 0x202f || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) out.space(at);
  else if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) out.space(at);
  else if (isInvisible(unit)) return at + 1;
  else if (unit >= 0xff01 && unit <= 0xff5e && !isCjkPunctuation(unit))
    out.write(String.fromCharCode(unit - 0xfee0), at);
  else if (unit >= 0xfb00 && unit <= 0xfb04) ligature(unit, at, out);
  else out.write(source[at] ?? '', at);
  return at + 1;
}

/** Zero-width, soft-hyphen, byte-order and bidirectional controls. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0xfeff ||
    unit === 0x061c ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069)
  );
}

/** Full-width punctuation that Chinese text needs as it is: comma, colon, semicolon, parentheses, marks. */
function isCjkPunctuation(unit: number): boolean {
  return unit === 0xff0c || unit === 0xff1a || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f;
}

function ligature(unit: number, at: number, out: Writer): void {
  for (const letter of ['ff', 'fi', 'fl', 'ffi', 'ffl'][unit - 0xfb00] ?? '') out.write(letter, at);
}

/** HTML tags are set aside; what looks like one but is not stays. A tag is at most 300 units long. */
function tag(source: string, at: number, end: number, out: Writer): number {
  const stretch = source.slice(at, Math.min(end, at + 300));
  const comment = stretch.startsWith('<!--') ? stretch.indexOf('-->') : -1;
  if (comment > 0) {
    out.space(at);
    return at + comment + 3;
  }
  const found = /^<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?\/?>/.exec(stretch);
  if (!found) return plain(source, at, out);
  if (/^<\/?(?:br|p|div|li|ul|ol|h\d|tr|td|th|table|blockquote|pre|hr)\b/i.test(found[0])) out.space(at);
  return at + found[0].length;
}

function entity(source: string, at: number, end: number, out: Writer): number {
  const found = /^&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/.exec(
    source.slice(at, Math.min(end, at + 10)),
  );
  if (!found) return plain(source, at, out);
  const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : -1;
  const text = found[3] ? ENTITIES[found[3]] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  if (text === undefined) return plain(source, at, out);
  for (const char of text.length === 1 && text.charCodeAt(0) > 127 ? normalize(text).text || ' ' : text) {
    if (char === ' ') out.space(at);
    else out.write(char, at);
  }
  return at + found[0].length;
}

/** Markdown links keep their words; the target is read from the source where it is needed. */
function link(source: string, at: number, end: number, out: Writer): number {
  if (source[at] === '[') {
    // "[dev]" is a name, "[words](target)" a link: only the target's parenthesis tells, so the bracket goes if it follows.
    const close = source.slice(at, Math.min(end, at + 300)).indexOf('](');
    return close > 0 ? at + 1 : plain(source, at, out);
  }
  if (source[at + 1] !== '(') return plain(source, at, out);
  const target = /^\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/.exec(
    source.slice(at, Math.min(end, at + 600)),
  );
  return target ? at + target[0].length : plain(source, at, out);
}

/** Emphasis marks are set aside where they touch a word; a lone star or an underscore inside a name stays. */
function emphasis(source: string, at: number, end: number, out: Writer): number {
  const mark = source[at] ?? '';
  let last = at;
  while (last + 1 < end && source[last + 1] === mark) last++;
  const before = at > 0 ? source.charCodeAt(at - 1) : Unit.Space;
  const after = source.charCodeAt(last + 1);
  const inside = isWordUnit(before) && isWordUnit(after);
  if (mark === '_' && inside) {
    for (let i = at; i <= last; i++) out.write(mark, i);
    return last + 1;
  }
  return last + 1;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit > 191;
}

function isLowercase(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit > 191;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57);
}

/** Collects the normalized text and its offsets; runs of blanks become one. */
class Writer {
  #text = '';
  #offsets: Int32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#offsets = new Int32Array(Math.max(16, capacity + 1));
  }

  write(text: string, offset: number): void {
    this.#text += text;
    for (let i = 0; i < text.length; i++) this.#push(offset);
  }

  space(offset: number): void {
    if (this.#length === 0 || this.#text.endsWith(' ')) return;
    this.write(' ', offset);
  }

  dropSpace(): void {
    if (!this.#text.endsWith(' ')) return;
    this.#text = this.#text.slice(0, -1);
    this.#length--;
  }

  /** The letters at the end of what is written, at most eight of them. */
  lastWord(): string {
    return /[A-Za-z\u00c0-\uffff]{0,8}$/.exec(this.#text.slice(-8))?.[0] ?? '';
  }

  /** The word before a blank at the end of what is written, in lower case. */
  wordBeforeSpace(): string {
    return /([A-Za-z]{1,8}) $/.exec(this.#text.slice(-9))?.[1]?.toLowerCase() ?? '';
  }

  finish(end: number): NormalizedText {
    if (this.#text.endsWith(' ')) this.dropSpace();
    this.#push(end);
    const offsets = this.#offsets.slice(0, this.#length);
    this.#length--;
    return { text: this.#text, sourceOffsets: offsets };
  }

  #push(offset: number): void {
    if (this.#length === this.#offsets.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#offsets[this.#length++] = offset;
  }
}

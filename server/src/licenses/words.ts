import { sharedBy } from '../text/change.ts';

/**
 * The words of a text as numbers, as license identification sees them: no layout, no case, no punctuation, no numbers of
 * items, no tags. What reads the known licenses and what reads a file is this same function, so that both agree.
 */
export interface Words {
  readonly count: number;
  /** Per word: where it starts and ends in the text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Per word: its hash, 32 bits. */
  readonly hashes: Int32Array;
  /** The numbers of words after which a sentence, a heading or the like ends, rising. */
  readonly stops: readonly number[];
  /** Per word: the hash of the run of four words that ends with it; 0 for the first three words. 24 bits. */
  readonly runs: Int32Array;
  /** Sentences of at least five words, without holders. */
  readonly sentences: WordSpans;
  /** What else ends like a sentence, with fewer words: headings and titles. "All rights reserved" is none. */
  readonly headings: WordSpans;
  /** Who holds the copyright and since when, "copyright" included: in each copy others. What a sentence says of copyright is none. */
  readonly holders: WordSpans;
  /**
   * The text parted where its words say so, whatever its layout: after each run whose hash is a multiple of `PARTED`.
   * What stands before the first such place and after the last is in no part.
   */
  readonly parts: WordSpans;
}

/** Stretches of words, in order. */
export interface WordSpans {
  readonly count: number;
  /** Index of the first word, and of the word after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the words, 16 bits; 0 for holders. */
  readonly hashes: Uint16Array;
}

/** Parts have so many words, on average. */
const PARTED = 28;

/** Sentences with fewer words are headings and titles, which come and go. */
export const SHORTEST_SENTENCE = 5;
/** A copyright line has no more words than this. */
const LONGEST_COPYRIGHT = 24;
/** A tag in angle brackets is no longer than this, in UTF-16 units. */
const LONGEST_TAG = 200;

/** What a unit of text is: 0 parts words; 1 stands by itself, as Chinese does; else the unit that it is read as. */
const ALONE = 1;
const ascii = new Uint16Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 48 && c <= 57) || (c >= 97 && c <= 122)) ascii[c] = c;
  else if (c >= 65 && c <= 90) ascii[c] = c + 32;
}
const others = new Map<number, readonly number[]>();

/** The units that a letter outside ASCII is read as: without accents, ligatures parted, in lower case. */
function folded(unit: number): readonly number[] {
  const known = others.get(unit);
  if (known !== undefined) return known;
  const plain = String.fromCharCode(unit).normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  const units: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    if (/[\p{L}\p{N}]/u.test(plain[i] ?? '')) units.push(plain.charCodeAt(i));
  }
  const alone = /[\u2e80-\u9fff\uf900-\ufaff]/.test(String.fromCharCode(unit));
  const result = alone && units.length > 0 ? [ALONE, ...units] : units;
  others.set(unit, result);
  return result;
}

const COPYRIGHT = wordHash('copyright');
const COPYRIGHTS = wordHash('copyrights');
/** What stands behind a copyright line as often as not. */
const ALL_RIGHTS = ['all', 'rights', 'reserved'].map(wordHash).reduce(joined, 0);

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The hash of words that are read one after the other: of those before, and of the next. */
function joined(hash: number, word: number): number {
  const both = Math.imul(hash ^ word, 0x5bd1e995);
  return both ^ (both >>> 13);
}

/** Reads the words of `text` from `start` to `end`. Total; linear. */
export function readWords(text: string, start = 0, end = text.length): Words {
  return new Reader(text, start, end).read();
}

/** A text whose words were read from `start` to its end. */
export interface ReadText {
  readonly text: string;
  readonly start: number;
  readonly words: Words;
}

/** How far behind a word something may stand that it depends on, in UTF-16 units: the longest tag, and a little more. */
const REACH = LONGEST_TAG + 40;

/**
 * How the words of one version of a text are those of another: those before `from` are the same, and from `to` on they are
 * those of before, of which each had a number that is less by `by`. No piece reaches over `from` or `to` that is not in both.
 */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Words, and how they differ from those of the version before; null where little is the same. */
export interface Reread {
  readonly words: Words;
  readonly change: Change | null;
}

/**
 * The words of `text` from `start` to its end, of which those of another version are known: what stands before and
 * behind the change is not looked at again. The same as `readWords` gives.
 */
export function rereadWords(text: string, start: number, before: ReadText): Reread {
  const { prefix, suffix } = sharedBy(before.text, text);
  if (start !== before.start || 2 * (prefix + suffix) < text.length) {
    return { words: readWords(text, start), change: null };
  }
  return new Reader(text, start, text.length, before.words.count + ROOM).reread(before, prefix, text.length - suffix);
}

/** So many words more than before are made room for; what is more finds its room. */
const ROOM = 256;

/** The headings between two words, by their number. */
export function headingsBefore({ headings }: Words, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < headings.count; i++) {
    if ((headings.from[i] ?? 0) >= to) break;
    if ((headings.from[i] ?? 0) >= from) found.push(i);
  }
  return found;
}

/** The hash of headings that stand one after the other as a title, 16 bits; 0 for none. */
export function titleHash({ headings }: Words, numbers: readonly number[]): number {
  return numbers.reduce((hash, i) => joined(hash, headings.hashes[i] ?? 0), 0) & 0xffff;
}

/** Stretches of words and their hashes, in order. */
class Pieces implements WordSpans {
  count = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);
  hashes = new Uint16Array(64);

  push(from: number, to: number, hash: number): void {
    const i = this.count;
    if (i >= this.from.length) this.#grow(2 * i);
    this.from[i] = from;
    this.to[i] = to;
    this.hashes[i] = hash ^ (hash >>> 16);
    this.count = i + 1;
  }

  /** Takes the pieces from the number `first` to the number `last` of another list, `by` words further on. */
  take({ from, to, hashes }: WordSpans, first: number, last: number, by: number): void {
    const at = this.count - first;
    if (at + last > this.from.length) this.#grow(at + last + 64);
    for (let i = first; i < last; i++) {
      this.from[at + i] = (from[i] ?? 0) + by;
      this.to[at + i] = (to[i] ?? 0) + by;
    }
    this.hashes.set(hashes.subarray(first, last), this.count);
    this.count = at + last;
  }

  #grow(size: number): void {
    const { from, to, hashes } = this;
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.hashes = new Uint16Array(size);
    this.from.set(from);
    this.to.set(to);
    this.hashes.set(hashes);
  }
}

class Reader {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  #count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #runs: Int32Array;
  #hashes: Int32Array;
  readonly #stops: number[] = [];
  #before1 = 0;
  #before2 = 0;
  #before3 = 0;
  readonly #sentences = new Pieces();
  readonly #headings = new Pieces();
  readonly #holders = new Pieces();
  readonly #parts = new Pieces();
  #partStart = -1;
  #part = 0;
  #sentenceStart = 0;
  #sentence = 0;
  /** Where the holder of a copyright begins and where it ended, -1 where there is none yet, and the hash of the words before it. */
  #copyright = -1;
  #holderEnd = -1;
  #title = 0;

  constructor(text: string, start: number, end: number, size = Math.max(16, (end - start) >> 2)) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#runs = new Int32Array(size);
    this.#hashes = new Int32Array(size);
  }

  read(): Words {
    this.#readOn();
    return this.#result();
  }

  reread({ words, text }: ReadText, prefix: number, settled: number): Reread {
    const by = this.#text.length - text.length;
    // The last of the words that end well before the change is where reading goes on.
    const kept = Math.max(0, lowerBound(words.ends, words.count, prefix - REACH) - 1);
    const from = this.#takeHead(words, kept);
    this.#replay(words, this.#count, kept, 0);
    if (kept > 0) this.#at = words.starts[kept] ?? 0;
    let next = kept;
    // A word that begins where it did, behind the change, is followed by what followed it.
    const joins = (at: number): boolean => {
      if (at < settled) return false;
      while (next < words.count && (words.starts[next] ?? 0) + by < at) next++;
      return next < words.count && (words.starts[next] ?? 0) + by === at;
    };
    let rest = words.count;
    if (this.#readOn(joins)) rest = this.#replay(words, next, words.count, by, true);
    const change = { from, to: this.#count, by: this.#count - rest };
    this.#takeTail(words, rest, by);
    this.#endSentence();
    return { words: this.#result(), change };
  }

  /** Takes the words before `kept` up to the last end of a sentence; gives the word from which on they may not be the same. */
  #takeHead(words: Words, kept: number): number {
    const { starts, ends, hashes, runs, stops, sentences, headings, holders, parts } = words;
    const stop = lowerBound(stops, stops.length, kept + 1);
    const count = stops[stop - 1] ?? 0;
    this.#starts.set(starts.subarray(0, count));
    this.#ends.set(ends.subarray(0, count));
    this.#hashes.set(hashes.subarray(0, count));
    this.#runs.set(runs.subarray(0, count));
    for (let i = 0; i < stop; i++) this.#stops.push(stops[i] ?? 0);
    this.#sentences.take(sentences, 0, lowerBound(sentences.to, sentences.count, count + 1), 0);
    this.#headings.take(headings, 0, lowerBound(headings.to, headings.count, count + 1), 0);
    this.#holders.take(holders, 0, lowerBound(holders.to, holders.count, count + 1), 0);
    const whole = lowerBound(parts.to, parts.count, count + 1);
    this.#parts.take(parts, 0, whole, 0);
    if (whole > 0) this.#partStart = parts.to[whole - 1] ?? 0;
    else
      for (let i = 3; i < count && this.#partStart < 0; i++) if ((runs[i] ?? 0) % PARTED === 0) this.#partStart = i + 1;
    for (let i = Math.max(3, this.#partStart); i < count; i++) this.#part = joined(this.#part, hashes[i] ?? 0);
    this.#before1 = hashes[count - 1] ?? 0;
    this.#before2 = hashes[count - 2] ?? 0;
    this.#before3 = hashes[count - 3] ?? 0;
    this.#count = count;
    this.#sentenceStart = count;
    return this.#partStart < 0 ? count : Math.min(count, this.#partStart);
  }

  /** Takes the words from `first` on, with which a sentence and all that depends on words before begins as it did. */
  #takeTail({ starts, ends, hashes, runs, stops, count, ...pieces }: Words, first: number, by: number): void {
    if (first === count) return;
    const further = this.#count - first;
    while (this.#starts.length < count + further) this.#grow();
    for (let i = first; i < count; i++) {
      this.#starts[further + i] = (starts[i] ?? 0) + by;
      this.#ends[further + i] = (ends[i] ?? 0) + by;
    }
    this.#hashes.set(hashes.subarray(first, count), this.#count);
    this.#runs.set(runs.subarray(first, count), this.#count);
    for (let i = lowerBound(stops, stops.length, first + 1); i < stops.length; i++) {
      this.#stops.push((stops[i] ?? 0) + further);
    }
    const { sentences, headings, holders, parts } = pieces;
    const behind = (list: WordSpans) => lowerBound(list.to, list.count, first + 1);
    this.#sentences.take(sentences, behind(sentences), sentences.count, further);
    this.#headings.take(headings, behind(headings), headings.count, further);
    this.#holders.take(holders, behind(holders), holders.count, further);
    this.#parts.take(parts, behind(parts), parts.count, further);
    this.#count = count + further;
    this.#sentenceStart = this.#count;
  }

  /**
   * Takes words that were read before, `by` units further on, one by one. With `settles` it ends with the sentence behind
   * which nothing depends on the words that stood before them. Gives the number of the word behind the last.
   */
  #replay({ hashes, starts, ends, stops }: Words, from: number, to: number, by: number, settles = false): number {
    let stop = lowerBound(stops, stops.length, from + 1);
    let parted = false;
    for (let i = from; i < to; i++) {
      this.#push(hashes[i] ?? 0, (starts[i] ?? 0) + by, (ends[i] ?? 0) + by);
      // The first runs have words of before, and so may part where it was not parted.
      parted ||= i >= from + 3 && this.#partStart === this.#count;
      if (stops[stop] !== i + 1) continue;
      this.#endSentence();
      stop++;
      if (settles && parted) return i + 1;
    }
    return to;
  }

  /** Reads to the end, or until a word begins at which `joins`: true then. */
  #readOn(joins?: (at: number) => boolean): boolean {
    const text = this.#text;
    const end = this.#end;
    let at = this.#at;
    while (at < end) {
      if (joins?.(at) === true) return true;
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        if (ascii[unit] !== 0) {
          at = this.#word(at);
          continue;
        }
        if (unit === 10 || unit === 13) {
          at = this.#lineEnd(at);
          continue;
        }
        // `.` `!` `:` `;` `?` before white space end a sentence.
        if (unit === 46 || unit === 59 || unit === 58 || unit === 33 || unit === 63) {
          if (at + 1 >= end || (text.charCodeAt(at + 1) <= 34 && !this.#namesOn(at))) this.#endSentence();
        } else if (unit === 60) {
          at = tagEnd(text, at, end);
          continue;
        } else if (unit === 38) {
          at = entityEnd(text, at, end);
          continue;
        }
        at++;
        continue;
      }
      if (unit === 0x3002 || unit === 0xff1b || unit === 0xff1a) this.#endSentence();
      const units = folded(unit);
      if (units.length === 0) at++;
      else if (units[0] === ALONE) {
        let hash = 0x811c9dc5;
        for (let i = 1; i < units.length; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
        this.#push(hash, at, at + 1);
        at++;
      } else at = this.#word(at);
    }
    this.#endSentence();
    return false;
  }

  /** Whether the full stop at `at` ends a short form in a name that goes on: "Inc. and affiliates". */
  #namesOn(at: number): boolean {
    return this.#copyright >= 0 && this.#holderEnd < 0 && /^\.[ \t]{1,4}[a-z]/.test(this.#text.slice(at, at + 6));
  }

  #result(): Words {
    return {
      count: this.#count,
      starts: this.#starts,
      ends: this.#ends,
      hashes: this.#hashes,
      stops: this.#stops,
      runs: this.#runs,
      sentences: this.#sentences,
      headings: this.#headings,
      holders: this.#holders,
      parts: this.#parts,
    };
  }

  /** Reads the word at `start` and gives where it ends; a number of an item is passed over. */
  #word(start: number): number {
    const text = this.#text;
    const end = this.#end;
    let at = start;
    let hash = 0x811c9dc5;
    let numeral = true;
    while (at < end) {
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        const read = ascii[unit] ?? 0;
        if (read !== 0) {
          hash = Math.imul(hash ^ read, 0x01000193);
          numeral &&= read < 58 || read === 105 || read === 118 || read === 120;
          at++;
          continue;
        }
        // A hyphen or an apostrophe inside a word, and a hyphen at the end of a line, are not there.
        if (unit === 45 || unit === 39) {
          const next = inWord(text, at + 1, end, unit === 45);
          if (next > at) {
            at = next;
            numeral = false;
            continue;
          }
        }
        break;
      }
      if (unit === 0x2019 || unit === 0x2010 || unit === 0x2011 || unit === 0xad) {
        const next = inWord(text, at + 1, end, unit !== 0x2019);
        if (next <= at) break;
        at = next;
        continue;
      }
      const units = folded(unit);
      if (units.length === 0 || units[0] === ALONE) {
        // A combining accent is part of the letter before it.
        if (unit >= 0x300 && unit < 0x370) {
          at++;
          continue;
        }
        break;
      }
      numeral = false;
      for (const read of units) hash = Math.imul(hash ^ read, 0x01000193);
      at++;
    }
    const length = at - start;
    if (length <= 4 && (length === 1 || numeral)) {
      const next = text.charCodeAt(at);
      if (next === 41) return at + 1;
      if (next === 46 && (at + 1 >= end || text.charCodeAt(at + 1) <= 32)) return at + 1;
    }
    this.#push(hash, start, at);
    return at;
  }

  #push(hash: number, start: number, end: number): void {
    const i = this.#count;
    if (i >= this.#starts.length) this.#grow();
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#hashes[i] = hash;
    if (i >= 3) {
      let run = Math.imul(this.#before3, 0x9e3779b1) + this.#before2;
      run = Math.imul(run ^ (run >>> 15), 0x85ebca6b) + this.#before1;
      run = Math.imul(run ^ (run >>> 13), 0xc2b2ae35) + hash;
      run = Math.imul(run ^ (run >>> 16), 0x7feb352d);
      run = (run ^ (run >>> 15)) >>> 8;
      this.#runs[i] = run;
      this.#part = joined(this.#part, hash);
      if (run % PARTED === 0) {
        if (this.#partStart >= 0) this.#parts.push(this.#partStart, i + 1, this.#part);
        this.#partStart = i + 1;
        this.#part = 0;
      }
    }
    this.#before3 = this.#before2;
    this.#before2 = this.#before1;
    this.#before1 = hash;
    if (this.#copyright < 0) {
      if ((hash === COPYRIGHT || hash === COPYRIGHTS) && opensHolder(this.#text, start, end, i - this.#sentenceStart)) {
        this.#copyright = i;
        this.#title = this.#sentence;
      }
    } else if (this.#holderEnd < 0) {
      if (i - this.#copyright >= LONGEST_COPYRIGHT || !isOfName(this.#text, start, end)) {
        this.#holderEnd = i;
        this.#sentence = 0;
      }
    }
    this.#sentence = joined(this.#sentence, hash);
    this.#count = i + 1;
  }

  #grow(): void {
    const grown = (of: Int32Array) => {
      const next = new Int32Array(of.length * 2);
      next.set(of);
      return next;
    };
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#runs = grown(this.#runs);
    this.#hashes = grown(this.#hashes);
  }

  #endSentence(): void {
    if (this.#count > this.#sentenceStart) this.#stops.push(this.#count);
    if (this.#copyright < 0) this.#endPiece(this.#sentenceStart, this.#count, this.#sentence);
    else {
      // A title may stand on the line above, and what the license says on the line below, without an empty line between.
      const end = this.#holderEnd < 0 ? this.#count : this.#holderEnd;
      this.#endPiece(this.#sentenceStart, this.#copyright, this.#title);
      this.#holders.push(this.#copyright, end, 0);
      this.#endPiece(end, this.#count, this.#sentence);
    }
    this.#sentenceStart = this.#count;
    this.#sentence = 0;
    this.#copyright = -1;
    this.#holderEnd = -1;
  }

  #endPiece(from: number, to: number, hash: number): void {
    if (to - from >= SHORTEST_SENTENCE) this.#sentences.push(from, to, hash);
    else if (to > from && hash !== ALL_RIGHTS) this.#headings.push(from, to, hash);
  }

  /** Passes a line break and the marks that open the next line; an empty line ends a sentence. */
  #lineEnd(start: number): number {
    const text = this.#text;
    let at = start;
    let lines = 0;
    for (; at < this.#end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10) lines++;
      else if (!isMargin(unit)) break;
    }
    if (lines > 1) this.#endSentence();
    return at;
  }
}

/** What stands behind "Copyright" where it names a holder: a sign, a year, or room for one. */
const HOLDER = /^[ \t:,;-]{0,8}(?:\r?\n[ \t>*#/]{0,8})?(?:\(c\)|©|&copy;|\d|[<[{])/i;
const SIGN = /(?:\(c\)|©|&copy;)\s?$/i;
/** A name behind it is written large, and is not what a sentence on copyright speaks of. */
const NAME =
  /^[ \t]{1,8}(?:by\s|(?!(?:notice|holder|owner|law|license|licence|statement|act|policy|permission|agreement|disclaimer|term|information|infringement|line|year|right|protection)s?\b)\p{Lu})/iu;
/** So many words may stand before a copyright without a sign: "Portions", a title. */
const BEFORE_HOLDER = 3;

/** Whether the "copyright" from `start` to `end` names a holder, rather than that a sentence speaks of copyright. */
function opensHolder(text: string, start: number, end: number, before: number): boolean {
  const next = text.slice(end, end + 24);
  if (HOLDER.test(next) || SIGN.test(text.slice(Math.max(0, start - 8), start))) return true;
  return before <= BEFORE_HOLDER && /^C[a-z]/.test(text.slice(start, start + 2)) && NAME.test(next);
}

/** What stands in small letters between names, and in their place. */
const SMALL =
  /^(?:by|of|the|and|or|for|in|at|its|their|other|others|with|from|to|present|all|rights|reserved|c|de|del|da|di|du|la|le|les|et|al|der|den|van|von|und|y|e|affiliates|contributors|authors|subsidiaries|individual|yyyy|years?|names?|copyrights?|owners?|holders?)$/;

/** Whether a word may be of a name, a year or an address. */
function isOfName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return SMALL.test(text.slice(start, end)) || isOfAddress(text, start, end);
  return true;
}

function isOfAddress(text: string, start: number, end: number): boolean {
  return (
    (/[@/\w]/.test(text.charAt(end + 1)) && /[@./]/.test(text.charAt(end))) || /[@./]/.test(text.charAt(start - 1))
  );
}

/** White space, and the marks of quotes, comments and headings that stand at the start of a line. */
function isMargin(unit: number): boolean {
  return unit <= 32 || unit === 62 || unit === 35 || unit === 42 || unit === 47 || unit === 124;
}

/** Where a word goes on behind a hyphen or an apostrophe at `at - 1`, or -1. */
function inWord(text: string, at: number, end: number, hyphen: boolean): number {
  if (at >= end) return -1;
  if (isLetter(text.charCodeAt(at))) return at;
  if (!hyphen) return -1;
  let next = at;
  while (next < end && next < at + 12 && isMargin(text.charCodeAt(next))) next++;
  const broken = next > at && /[\r\n]/.test(text.slice(at, next));
  return broken && next < end && isLetter(text.charCodeAt(next)) ? next : -1;
}

function isLetter(unit: number): boolean {
  return unit < 128 ? (ascii[unit] ?? 0) >= 97 : (folded(unit)[0] ?? 0) > 127;
}

/** The end of a tag or a placeholder such as `<b>` or `<year>`; else the next unit. */
function tagEnd(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  const opens = (next >= 97 && next <= 122) || (next >= 65 && next <= 90) || next === 47;
  // An address in angle brackets is words.
  if (!opens || /^http/i.test(text.slice(at + 1, at + 5))) return at + 1;
  const stop = Math.min(end, at + LONGEST_TAG);
  for (let i = at + 1; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 62) return i + 1;
    if (unit === 60) break;
  }
  return at + 1;
}

/** The end of an entity such as `&quot;`; else the next unit. */
function entityEnd(text: string, at: number, end: number): number {
  const stop = Math.min(end, at + 9);
  for (let i = at + 1; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 59) return i > at + 1 ? i + 1 : at + 1;
    if (unit !== 35 && (ascii[unit] ?? 0) === 0) break;
  }
  return at + 1;
}

/** The index of the first number of a rising list that is at least `least`. */
export function lowerBound(list: ArrayLike<number>, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

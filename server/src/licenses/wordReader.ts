import { isOfName, isOfShortForm, LONGEST_COPYRIGHT, opensHolder } from './holders.ts';
import { ALONE, ascii, entityEnd, folded, inWord, isMargin, LONGEST_TAG, tagEnd } from './letters.ts';
import { lowerBound, Pieces, type WordSpans } from './wordSpans.ts';
import type { ReadText, Reread, Words } from './words.ts';

/** Parts have so many words, on average. */
const PARTED = 28;

/** Sentences with fewer words are headings and titles, which come and go. */
export const SHORTEST_SENTENCE = 5;

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
export function joined(hash: number, word: number): number {
  const both = Math.imul(hash ^ word, 0x5bd1e995);
  return both ^ (both >>> 13);
}

/** How far behind a word something may stand that it depends on, in UTF-16 units: the longest tag, and a little more. */
const REACH = LONGEST_TAG + 40;
/** How far before a word something may stand that it depends on: the sign before "copyright". */
const BEFORE = 40;

/** How many of the words of the version before end well before a change behind `prefix`, but for one that is read again. */
function keptBefore({ ends, count }: Words, prefix: number): number {
  return Math.max(0, lowerBound(ends, count, prefix - REACH) - 1);
}

export class Reader {
  /** A stretch of the text, from its unit `#base` on; what is read of it is counted from there. */
  readonly #text: string;
  readonly #base: number;
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

  /** Reads `text` from `start` to `end`; it stands `base` units further on in the text that its words are counted in. */
  constructor(text: string, start: number, end: number, size = Math.max(16, (end - start) >> 2), base = 0) {
    this.#text = text;
    this.#base = base;
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

  /**
   * Where a text must be known from to read it again behind the first `prefix` units that it shares with the version before.
   */
  static rereadFrom(words: Words, prefix: number): number {
    const { starts, stops } = words;
    const stop = lowerBound(stops, stops.length, keptBefore(words, prefix) + 1);
    return Math.max(0, (starts[stops[stop - 1] ?? 0] ?? 0) - BEFORE);
  }

  /**
   * The words of the text that the version before has become: both have their first `prefix` units, and what stands from
   * `settled` on stood `by` units before. Null where the stretch to read ends too soon to tell, which `last`, that it is
   * the end of the text, rules out.
   */
  reread({ words }: ReadText, prefix: number, settled: number, by: number, last: boolean): Reread | null {
    // The last of the words that end well before the change is where reading goes on.
    const kept = keptBefore(words, prefix);
    const from = this.#takeHead(words, kept);
    this.#replay(words, this.#count, kept, 0);
    if (kept > 0) this.#at = (words.starts[kept] ?? 0) - this.#base;
    let next = kept;
    // A word that begins where it did, behind the change, is followed by what followed it.
    const joins = (offset: number): boolean => {
      const at = offset + this.#base;
      if (at < settled) return false;
      while (next < words.count && (words.starts[next] ?? 0) + by < at) next++;
      return next < words.count && (words.starts[next] ?? 0) + by === at;
    };
    let rest = words.count;
    if (this.#readOn(joins)) rest = this.#replay(words, next, words.count, by, true);
    else if (!last) return null;
    if (!last && (words.ends[rest - 1] ?? 0) + by - this.#base + REACH > this.#end) return null;
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
    const [ownStarts, ownEnds] = [this.#starts, this.#ends];
    for (let i = first; i < count; i++) {
      ownStarts[further + i] = (starts[i] as number) + by;
      ownEnds[further + i] = (ends[i] as number) + by;
    }
    this.#hashes.set(hashes.subarray(first, count), this.#count);
    this.#runs.set(runs.subarray(first, count), this.#count);
    const ownStops = this.#stops;
    for (let i = lowerBound(stops, stops.length, first + 1); i < stops.length; i++) {
      ownStops.push((stops[i] as number) + further);
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
      this.#push(hashes[i] ?? 0, (starts[i] ?? 0) + by - this.#base, (ends[i] ?? 0) + by - this.#base);
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
          if (at + 1 >= end || (text.charCodeAt(at + 1) <= 34 && !(unit === 46 && isOfShortForm(text, at))))
            this.#endSentence();
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
    this.#starts[i] = start + this.#base;
    this.#ends[i] = end + this.#base;
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

/** A tag in angle brackets is no longer than this, in UTF-16 units. */
export const LONGEST_TAG = 200;

/** What a unit of text is: 0 parts words; 1 stands by itself, as Chinese does; else the unit that it is read as. */
export const ALONE = 1;
export const ascii = new Uint16Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 48 && c <= 57) || (c >= 97 && c <= 122)) ascii[c] = c;
  else if (c >= 65 && c <= 90) ascii[c] = c + 32;
}

const others = new Map<number, readonly number[]>();

/** The units that a letter outside ASCII is read as: without accents, ligatures parted, in lower case. */
export function folded(unit: number): readonly number[] {
  const known = others.get(unit);
  if (known !== undefined) return known;
  const plain = String.fromCharCode(unit).normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  const units: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    if (isPlainLetter(plain.charCodeAt(i))) units.push(plain.charCodeAt(i));
  }
  const alone = /[\u2e80-\u9fff\uf900-\ufaff]/.test(String.fromCharCode(unit));
  const result = alone && units.length > 0 ? [ALONE, ...units] : units;
  others.set(unit, result);
  return result;
}

/** A letter or a number of any script. Quotes, dashes and signs such as © are told first: V8 takes long to compile `\p{L}`. */
function isPlainLetter(unit: number): boolean {
  if (unit < 128) return ascii[unit] !== 0;
  if ((unit >= 0x2010 && unit <= 0x205e) || (unit >= 0xa1 && unit <= 0xa9)) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}

/** White space, and the marks of quotes, comments and headings that stand at the start of a line. */
export function isMargin(unit: number): boolean {
  return unit <= 32 || unit === 62 || unit === 35 || unit === 42 || unit === 47 || unit === 124;
}

/** Where a word goes on behind a hyphen or an apostrophe at `at - 1`, or -1. */
export function inWord(text: string, at: number, end: number, hyphen: boolean): number {
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
export function tagEnd(text: string, at: number, end: number): number {
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
export function entityEnd(text: string, at: number, end: number): number {
  const stop = Math.min(end, at + 9);
  for (let i = at + 1; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 59) return i > at + 1 ? i + 1 : at + 1;
    if (unit !== 35 && (ascii[unit] ?? 0) === 0) break;
  }
  return at + 1;
}

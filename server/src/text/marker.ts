/** How an item or section is numbered; two markers of one list have one style. */
export type MarkerStyle = string;

/** What a line opens with: a number, a letter, a bullet, a "Section 4". */
export interface Marker {
  /** As written, without blanks around it. */
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

const BULLET = /^[ \t]*([-*+•▪◦‣·–—●○■]|\\-)[ \t]+(?=\S)/;
const DECIMAL = /^[ \t]*(§\s?)?(\d{1,3}(?:\.\d{1,3}){1,5})([.)]|:)?(?=[ \t]|$)[ \t]*/;
const NUMBER = /^[ \t]*(\(|\[|§\s?)?(\d{1,3})(\.|\)|\]|:|、)(?=[ \t]|$|[A-Z])[ \t]*/;
const LETTER = /^[ \t]*(\()?([A-Za-z]|[ivxlIVXL]{1,6})(\.|\)|:)(?=[ \t]|$)[ \t]*/;
const PART =
  /^[ \t]*(?:\*\*|__)?(section|article|attachment|exhibit|annex|appendix|schedule|part|chapter|addendum)[ \t]+([0-9]{1,3}|[IVXLivxl]{1,6}|[A-Za-z])(?=[ \t:.,;)*_-]|$)(?:\*\*|__)?[ \t]*(?::|\.|\)|--+|[-–—])?(?:\*\*|__)?[ \t]*/i;

/** The marker that opens a line (its quoting marks already gone), if any. */
export function parseMarker(line: string): Marker | null {
  const head = line.slice(0, 80);
  return part(head) ?? decimal(head) ?? number(head) ?? letter(head) ?? bullet(head);
}

function part(head: string): Marker | null {
  const found = PART.exec(head);
  if (!found?.[1] || !found[2]) return null;
  const word = found[1].toLowerCase();
  const rest = head.slice(found[0].length);
  // "Section 4 of this Agreement applies" is prose, "Section 4 Conditions" and "Section 4: Conditions" are headings.
  const separated = /(?::|\.|\)|--+|[-–—])(?:\*\*|__)?[ \t]*$/.test(found[0]);
  if (!separated && rest !== '' && !/^[A-Z"“(]/.test(rest)) return null;
  if (/^[A-Z][a-z]+ (?:of|to|will|shall|does)\b/.test(rest)) return null;
  const ordinal = ordinalOf(found[2]);
  const named = /attachment|exhibit|annex|appendix|schedule|addendum|part|chapter/.test(word);
  const label = named ? `${word[0]?.toUpperCase()}${word.slice(1)} ${found[2]}` : found[2];
  return { text: found[0].trim(), style: word, label, ordinal, absolute: true, length: found[0].length };
}

function decimal(head: string): Marker | null {
  const found = DECIMAL.exec(head);
  if (!found?.[2]) return null;
  const parts = found[2].split('.');
  // "1.0" is a version more often than a section.
  if (parts.some((p, i) => i > 0 && p === '0') && !found[3]) return null;
  return {
    text: found[0].trim(),
    style: `decimal${parts.length}`,
    label: found[2],
    ordinal: Number(parts.at(-1)),
    absolute: true,
    length: found[0].length,
  };
}

function number(head: string): Marker | null {
  const found = NUMBER.exec(head);
  if (!found?.[2]) return null;
  if (found[1] === '(' && found[3] !== ')') return null;
  if (found[1] === '[' && found[3] !== ']') return null;
  const ordinal = Number(found[2]);
  if (ordinal > 200) return null;
  const style = `${found[1] === '(' ? '(' : ''}1${found[3] === '、' ? '.' : found[3]}`;
  return { text: found[0].trim(), style, label: found[2], ordinal, absolute: false, length: found[0].length };
}

function letter(head: string): Marker | null {
  const found = LETTER.exec(head);
  if (!found?.[2]) return null;
  if (found[1] === '(' && found[3] !== ')') return null;
  const word = found[2];
  const wrap = (style: string) => `${found[1] ?? ''}${style}${found[3]}`;
  const upper = word === word.toUpperCase();
  if (word !== word.toLowerCase() && !upper) return null;
  const roman = romanValue(word);
  const single = word.length === 1 ? word.toLowerCase().charCodeAt(0) - 96 : 0;
  if (roman === 0 && single === 0) return null;
  const romanStyle = wrap(upper ? 'I' : 'i');
  const letterStyle = wrap(upper ? 'A' : 'a');
  const base = { text: found[0].trim(), label: word, absolute: false, length: found[0].length };
  if (roman === 0) return { ...base, style: letterStyle, ordinal: single };
  if (single === 0) return { ...base, style: romanStyle, ordinal: roman };
  return { ...base, style: romanStyle, ordinal: roman, alternative: { style: letterStyle, ordinal: single } };
}

function bullet(head: string): Marker | null {
  const found = BULLET.exec(head);
  if (!found?.[1]) return null;
  return { text: found[1], style: found[1], label: '', ordinal: 0, absolute: false, length: found[0].length };
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

import type { Span } from '../../text/span.ts';

/** An image of a card, whose words are no part of the sentence around it. */
export interface Image extends Span {
  /** What it shows or is called: "License: MIT". */
  readonly words: string;
  /** Where the words are written. */
  readonly place: Span;
}

const MARKDOWN_IMAGE = /!\[((?:[^[\]\n\\]|\\.){0,300})\]\(([^()\s]{0,600})/g;
const HTML_IMAGE = /<img\b[^<>]{0,1500}>/gi;
/** shields.io and its like: label, message and color in the path, blanks as `_`, dashes doubled. */
const SHIELD = /\/badge\/([^?#\s"']{1,300})/;

/** The images of a stretch, in order. Linear in its length. */
export function imagesIn(text: string, offset: number): readonly Image[] {
  const images: Image[] = [];
  if (!text.includes('](') && !/<img/i.test(text)) return images;
  for (const match of text.matchAll(MARKDOWN_IMAGE)) {
    const [whole, alt = '', address = ''] = match;
    const start = offset + match.index;
    const place = { start: start + 2, end: start + 2 + alt.length };
    images.push({ start, end: start + whole.length + 1, ...told(alt, place, address, start + 4 + alt.length) });
  }
  for (const match of text.matchAll(HTML_IMAGE)) {
    const start = offset + match.index;
    const [alt, altAt] = attribute(match[0], 'alt');
    const [address, addressAt] = attribute(match[0], 'src');
    const place = { start: start + altAt, end: start + altAt + alt.length };
    images.push({ start, end: start + match[0].length, ...told(alt, place, address, start + addressAt) });
  }
  return images.sort((a, b) => a.start - b.start);
}

/** What a badge says: its own words if its address has them, else what it is called. */
function told(alt: string, place: Span, address: string, addressAt: number): { words: string; place: Span } {
  const shield = SHIELD.exec(address);
  const path = shield?.[1];
  if (shield === null || path === undefined) return { words: alt, place };
  const parts = decoded(path)
    .replaceAll('--', '\0')
    .replaceAll('__', '\x01')
    .replaceAll('_', ' ')
    .split('-')
    .map((part) => part.replaceAll('\0', '-').replaceAll('\x01', '_').trim());
  // The last part is the color; a badge without a label has a message alone.
  const words = parts.slice(0, Math.max(1, parts.length - 1)).join(': ');
  if (alt.trim() !== '' && !words.includes(':')) return { words: `${alt}: ${words}`, place };
  const start = addressAt + shield.index + '/badge/'.length;
  const end = start + path.length;
  // The words are those of the address, and a picture without a name has them alone.
  return { words, place: alt.trim() === '' || start < place.start ? { start, end } : { start: place.start, end } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The value of an attribute of a tag, and where it stands in it. */
function attribute(tag: string, name: string): [value: string, at: number] {
  const match = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  if (match === null) return ['', 0];
  const value = match[1] ?? match[2] ?? '';
  return [value, match.index + match[0].length - value.length - 1];
}

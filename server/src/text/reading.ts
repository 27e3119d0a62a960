import { type Block, splitBlocks, updateBlocks } from './blocks.ts';
import { type Outline, outlineOf, type Place } from './outline.ts';
import type { SourceText } from './sourceText.ts';
import type { Span } from './span.ts';

/** A text as it was read: its blocks, each in its place, and the tree of its parts. */
export interface Reading {
  readonly source: SourceText;
  /** The stretches that were read; the whole text where none were named. */
  readonly parts: readonly { readonly span: Span; readonly blocks: readonly Block[] }[];
  readonly outline: Outline;
  readonly places: readonly Place[];
  /** The BCP 47 tag of the language that most of it is written in; `und` where there are no letters. */
  readonly language: string;
}

/**
 * Reads a text, or the named parts of it. Blocks that an earlier reading of the same file has are shared with it, so
 * that an edit reads only what it touches. Total: any text has a reading.
 */
export function readText(
  source: SourceText,
  options: { readonly parts?: readonly Span[] } = {},
  previous?: Reading,
): Reading {
  const spans = options.parts ?? [{ start: 0, end: source.length }];
  const parts = spans.map((span, i) => {
    const text = span.start === 0 && span.end === source.length ? source.text : source.slice(span);
    const before = previous?.parts[i];
    const older = before && previous ? previous.source.slice(before.span) : '';
    return { span, blocks: before ? updateBlocks(before.blocks, older, text) : splitBlocks(text) };
  });
  const sections = [];
  const places: Place[] = [];
  for (const part of parts) {
    const { outline, places: found } = outlineOf(part.blocks, part.span.start);
    sections.push(...outline.sections);
    places.push(...found);
  }
  return { source, parts, outline: { sections }, places, language: languageOf(source.text) };
}

/** English, Chinese, Japanese or Korean by script; other Latin texts by their commonest words. Looks at 20,000 units. */
function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const hangul = sample.match(/[\uac00-\ud7af]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z\u00c0-\u024f]+/g) ?? [];
  const letters = han + kana + hangul + latin.length;
  if (letters === 0) return 'und';
  if (kana * 5 > letters) return 'ja';
  if (hangul * 3 > letters) return 'ko';
  if (han > latin.length) return 'zh';
  let best = 'en';
  let most = 0;
  for (const [language, frequent] of Object.entries(FREQUENT)) {
    const count = latin.filter((word) => frequent.has(word.toLowerCase())).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return most * 20 < latin.length && latin.length > 40 ? 'und' : best;
}

const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'of',
    'to',
    'and',
    'or',
    'you',
    'this',
    'in',
    'is',
    'for',
    'any',
    'that',
    'with',
    'by',
    'not',
    'be',
    'may',
  ]),
  fr: new Set([
    'le',
    'la',
    'les',
    'des',
    'du',
    'et',
    'ou',
    'une',
    'est',
    'dans',
    'pour',
    'par',
    'aux',
    'que',
    'ce',
    'sur',
    'vous',
  ]),
  de: new Set([
    'der',
    'die',
    'das',
    'und',
    'oder',
    'den',
    'dem',
    'des',
    'ist',
    'nicht',
    'mit',
    'von',
    'zu',
    'auf',
    'ein',
    'eine',
    'sie',
  ]),
  es: new Set([
    'el',
    'los',
    'las',
    'del',
    'y',
    'o',
    'una',
    'es',
    'para',
    'por',
    'con',
    'que',
    'se',
    'su',
    'al',
    'lo',
    'usted',
  ]),
  pt: new Set([
    'o',
    'os',
    'da',
    'do',
    'das',
    'dos',
    'uma',
    'para',
    'por',
    'com',
    'que',
    'ou',
    'em',
    'não',
    'ao',
    'voce',
    'você',
  ]),
  it: new Set([
    'il',
    'lo',
    'gli',
    'della',
    'del',
    'di',
    'e',
    'o',
    'una',
    'per',
    'con',
    'che',
    'non',
    'si',
    'nel',
    'alla',
    'dei',
  ]),
  ru: new Set([]),
};

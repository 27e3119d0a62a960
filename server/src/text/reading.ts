import { type Block, splitBlocks, updateBlocks } from './blocks.ts';
import type { LanguageStretch } from './language.ts';
import { joinOutlines, type Outline, outlineOf, type Place } from './outline.ts';
import { languageOfBlock } from './passage.ts';
import type { SourceText } from './sourceText.ts';
import type { Span } from './span.ts';

/** A text as it was read: its blocks, each in its place, and the tree of its parts. */
export interface Reading {
  readonly source: SourceText;
  /** The stretches that were read; the whole text where none were named. */
  readonly parts: readonly { readonly span: Span; readonly blocks: readonly Block[] }[];
  readonly outline: Outline;
  readonly places: readonly Place[];
  /** The BCP 47 tag of the language that most of it is written in; `und` where there are no words. */
  readonly language: string;
  /** The runs of blocks in one language; short blocks that tell none are of the run around them. */
  readonly languages: readonly LanguageStretch[];
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
  const read = parts.map((part) => outlineOf(part.blocks, part.span.start));
  const [only] = read;
  const places = read.length === 1 && only ? only.places : read.flatMap((r) => r.places);
  let language: string | undefined;
  let stretches: readonly LanguageStretch[] | undefined;
  return {
    source,
    parts,
    outline: joinOutlines(read.map((r) => r.outline)),
    places,
    get languages() {
      stretches ??= stretchesOf(places);
      return stretches;
    },
    get language() {
      language ??= mainLanguage(places);
      return language;
    },
  };
}

/** The language that most words are in. */
function mainLanguage(places: readonly Place[]): string {
  const weights = new Map<string, number>();
  let best = 'und';
  for (const { block } of places) {
    const { language, weight } = languageOfBlock(block);
    if (weight === 0) continue;
    const sum = (weights.get(language) ?? 0) + weight;
    weights.set(language, sum);
    if (sum > (weights.get(best) ?? 0)) best = language;
  }
  return best;
}

function stretchesOf(places: readonly Place[]): readonly LanguageStretch[] {
  const stretches: { start: number; end: number; language: string }[] = [];
  for (const { block, start } of places) {
    const { language } = languageOfBlock(block);
    const last = stretches.at(-1);
    const end = start + block.bodyEnd;
    if (last && (language === 'und' || last.language === 'und' || language === last.language)) {
      last.end = end;
      if (last.language === 'und') last.language = language;
    } else stretches.push({ start: start + block.lead, end, language });
  }
  return stretches;
}

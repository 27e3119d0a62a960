import { headedPaths } from './headedNumbers.ts';
import { impliedPaths } from './impliedNumbers.ts';
import { FEWEST_OF_ALL, isProse, isRead, type LanguageStretch } from './language.ts';
import { type Outline, outlineOf } from './outline.ts';
import { languageOfBlock } from './passage.ts';
import { Pieces } from './pieces.ts';
import type { Place } from './place.ts';
import {
  isContinuous,
  isTitleOf,
  languagesOf,
  type PlacedSegment,
  placeSegment,
  placesOf,
  type Run,
} from './placed.ts';
import { startState } from './placing.ts';
import { type Segment, splitSteps, updateSegments } from './segments.ts';
import type { SourceText } from './sourceText.ts';
import type { Span } from './span.ts';
import { finish, type Steps } from './steps.ts';

/** A text as it was read: its blocks, each in its place, and the tree of its parts. */
export interface Reading {
  readonly source: SourceText;
  /** The stretches that were read; the whole text where none were named. */
  readonly parts: readonly { readonly span: Span; readonly segments: readonly Segment[] }[];
  /** The blocks in their places, by segments, which versions of the text share. */
  readonly runs: readonly Run[];
  /** The blocks in their places, in order. Made when it is looked at: what follows each edit goes by `runs`. */
  readonly places: readonly Place[];
  readonly outline: Outline;
  /** The BCP 47 tag of the language that most of it is written in; `und` where there are no words. */
  readonly language: string;
  /** The runs of blocks in one language; short blocks that tell none are of the run around them. */
  readonly languages: readonly LanguageStretch[];
}

/**
 * Reads a text, or the named parts of it. Blocks that an earlier reading of the same file has are shared with it, so
 * that an edit reads only what it touches. Total: any text has a reading.
 */
export function readText(source: SourceText, options: ReadOptions = {}, previous?: Reading): Reading {
  return finish(readSteps(source, options, previous));
}

export interface ReadOptions {
  /** The stretches to read, in order; the whole text where none are named. */
  readonly parts?: readonly Span[];
}

/** The same in steps, one for each run of blocks and each stretch of a text that is read for the first time. */
export function* readSteps(source: SourceText, options: ReadOptions = {}, previous?: Reading): Steps<Reading> {
  const spans = options.parts ?? [{ start: 0, end: source.length }];
  const parts: Reading['parts'][number][] = [];
  for (const [i, span] of spans.entries()) {
    const before = previous?.parts[i];
    const segments =
      before && previous
        ? updateSegments(before.segments, piecesOf(previous.source, before.span), piecesOf(source, span))
        : yield* splitSteps(source.slice(span));
    parts.push({ span, segments });
  }
  const runs: Run[] = [];
  for (const { span, segments } of parts) runs.push(...(yield* runSteps(segments, span.start)));
  return readingOf(source, parts, runs);
}

function piecesOf(source: SourceText, span: Span): Pieces {
  return span.end - span.start === source.length ? source.pieces : Pieces.of(source.slice(span));
}

/**
 * A reading, with what is made of it when it is looked at. A function of its own, since what is made later keeps alive
 * all that it could see, and that must not be the reading before.
 */
function readingOf(source: SourceText, parts: Reading['parts'], runs: readonly Run[]): Reading {
  const places = once(() => runs.flatMap(placesOf));
  const language = once(() => mainLanguage(parts.flatMap((part) => part.segments)));
  const languages = once(() => stretchesOf(runs));
  return {
    source,
    parts,
    runs,
    outline: outlineOf(places),
    get places() {
      return places();
    },
    get language() {
      return language();
    },
    get languages() {
      return languages();
    },
  };
}

/** The segments of a text, each placed behind the one before. */
function* runSteps(segments: readonly Segment[], offset: number): Steps<readonly Run[]> {
  let state = startState(isContinuous(segments));
  const placed: PlacedSegment[] = [];
  for (const segment of segments) {
    const next = placeSegment(segment, state);
    placed.push(next);
    state = next.after;
    yield;
  }
  const implied = impliedPaths(segments, placed);
  const paths = implied.length > 0 ? implied : headedPaths(placed);
  let start = offset;
  return placed.map((own, i) => {
    const run: Run = {
      placed: own,
      start,
      preamble: state.parted,
      titled: titlesNext(placed, i),
      paths: paths[i] ?? null,
    };
    start += segments[i]?.length ?? 0;
    return run;
  });
}

/** Whether the last block of a segment is the title of the items that the segment behind it begins with. */
function titlesNext(placed: readonly PlacedSegment[], index: number): boolean {
  const last = placed[index]?.placements.at(-1);
  let next = index + 1;
  while (placed[next]?.placements.length === 0) next++;
  return isTitleOf(last, placed[next]?.placements[0]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The language that most words are in. */
function mainLanguage(segments: readonly Segment[]): string {
  const weights = new Map<string, number>();
  for (const segment of segments) {
    for (const [language, weight] of languagesOf(segment)) weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  const [most] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? 'und';
}

/** The stretches of prose in a language that is not read, in steps: one for each run of blocks whose language is told. */
export function* unreadSteps(reading: Reading): Steps<readonly LanguageStretch[]> {
  for (const { segments } of reading.parts) {
    for (const segment of segments) {
      languagesOf(segment);
      yield;
    }
  }
  return unreadStretches(reading);
}

/** The stretches of prose in a language that is not read. */
export function unreadStretches(reading: Reading): readonly LanguageStretch[] {
  const segments = reading.parts.flatMap((part) => part.segments);
  if (segments.every((segment) => [...languagesOf(segment).keys()].every(isRead))) return NONE_UNREAD;
  return reading.languages.filter(({ language, start, end }) => {
    if (isRead(language)) return false;
    // A few words of another language are names; where most of the text is in it, they are the text.
    const fewest = language === reading.language ? FEWEST_OF_ALL : undefined;
    return isProse(language, reading.source.slice({ start, end }), fewest);
  });
}

const NONE_UNREAD: readonly LanguageStretch[] = [];

/** The stretches of runs of blocks, joined: what is told of a run is kept with it. */
function stretchesOf(runs: readonly Run[]): readonly LanguageStretch[] {
  const stretches: Joined[] = [];
  for (const { placed, start } of runs) {
    for (const own of stretchesIn(placed)) join(stretches, own.language, start + own.start, start + own.end);
  }
  return stretches;
}

type Joined = { -readonly [Key in keyof LanguageStretch]: LanguageStretch[Key] };

/** What tells no language is of the stretch before it, and the first of all of the one behind it. */
function join(stretches: Joined[], language: string, start: number, end: number): void {
  const last = stretches.at(-1);
  if (last && (language === 'und' || last.language === 'und' || language === last.language)) {
    last.end = end;
    if (last.language === 'und') last.language = language;
  } else stretches.push({ start, end, language });
}

const stretchMemo = new WeakMap<PlacedSegment, readonly LanguageStretch[]>();

/** The stretches of a segment, from its start; what it begins with and tells no language stands by itself. */
function stretchesIn(placed: PlacedSegment): readonly LanguageStretch[] {
  let known = stretchMemo.get(placed);
  if (!known) {
    const stretches: Joined[] = [];
    let told = false;
    placed.placements.forEach(({ block }, i) => {
      const { language } = languageOfBlock(block);
      const from = placed.starts[i] ?? 0;
      const [start, end] = [from + block.lead, from + block.bodyEnd];
      if (!told && language !== 'und') stretches.push({ start, end, language });
      else join(stretches, language, start, end);
      told ||= language !== 'und';
    });
    known = stretches;
    stretchMemo.set(placed, known);
  }
  return known;
}

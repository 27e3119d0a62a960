import { stem } from '../../text/stem.ts';
import { isConcept, phraseStems } from '../statements/concepts.ts';
import { builtPatterns } from './builtPatterns.ts';
import { holdsOne, needNumber, pageOf, type Satisfied, satisfies } from './needs.ts';

/** A part of a pattern: a gap of up to `most` words, or a word. The notation is told at `Pattern`. */
export type Element = { readonly kind: 'gap'; readonly most: number } | WordElement;

/** A word of a pattern. */
export interface WordElement {
  readonly kind: 'word';
  /** The stems of each phrase that it may be. */
  readonly choices: readonly (readonly string[])[];
  /** The names of the concepts that it may be. */
  readonly concepts: readonly string[];
  readonly optional: boolean;
  /** True for the one whose mood is looked at. */
  readonly marked: boolean;
  /** Its choices by their first stems, once they are many and were looked for; null where a look at each is as fast. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | null | undefined;
}

/** A pattern as it is searched for. */
export interface Compiled {
  readonly elements: readonly Element[];
  /** The index of the element whose mood is looked at. */
  readonly marked: number;
  /** The word that it begins with, where that may not be missing. */
  readonly opening: WordElement | null;
}

/** What must occur for a pattern to hold, and the pattern as it is searched for, which is compiled when that occurs. */
export interface Guarded {
  readonly source: string;
  /** Its number among those that the build found out about. */
  readonly built: number | undefined;
  /** For each word that must occur, the number of its choices; null where `built` tells that. */
  readonly needs: readonly number[] | null;
  compiled: Compiled | null;
}

const compiled = new Map<string, Compiled>();

const MOST_COMPILED = 20_000;

/** Compiles a pattern. Throws a `SyntaxError` that names what is wrong. */
export function compile(source: string): Compiled {
  const known = compiled.get(source);
  if (known) return known;
  const built = builtOthers.get(source);
  const result = built === undefined ? parse(source) : assembled(built);
  // The built-in patterns are far fewer; those of a configuration change with every key that is typed in it.
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(source, result);
  return result;
}

/** The patterns that were compiled from their source, and those of them that were looked for by it: for the build. */
export function compiledSources(): { readonly all: readonly string[]; readonly found: readonly string[] } {
  return { all: [...compiled.keys()], found: [...single.keys()] };
}

function parse(source: string): Compiled {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((token) => elementOf(token, source));
  if (elements.length === 0 || elements[0]?.kind === 'gap' || elements.at(-1)?.kind === 'gap') {
    throw new SyntaxError(`a pattern begins and ends with a word: "${source}"`);
  }
  return compiledOfElements(elements);
}

function compiledOfElements(elements: readonly Element[]): Compiled {
  const at = elements.findIndex((e) => e.kind === 'word' && e.marked);
  const first = elements[0];
  return { elements, marked: Math.max(at, 0), opening: first?.kind === 'word' && !first.optional ? first : null };
}

const built = builtPatterns();

const builtOthers = new Map<string, number>();
built?.others.forEach((source, i) => {
  builtOthers.set(source, built.firstOther + i);
});

const builtElements: (Element | undefined)[] = [];

const builtGaps: (Element | undefined)[] = [];

/** A pattern of what the build found it to be made of. */
function assembled(pattern: number): Compiled {
  const elements: Element[] = [];
  const of = elementsOf(pattern);
  for (let i = 0; i < of.length; i++) {
    const element = of[i] as number;
    elements.push(element < 0 ? builtGap(-1 - element) : builtElement(element));
  }
  return compiledOfElements(elements);
}

const { starts: patternStarts, items: patternItems } = built?.patterns ?? {
  starts: new Uint32Array(),
  items: new Int16Array(),
};
const { starts: wordStarts, items: wordItems } = built?.words ?? {
  starts: new Uint32Array(),
  items: new Uint16Array(),
};
const builtChoices = built?.choices ?? [];
const builtLonger = built?.longer ?? [];

/** Not as a part of the typed list: thousands are asked for at a start, and each of those is several objects. */
function elementsOf(pattern: number): readonly number[] {
  const elements: number[] = [];
  const end = patternStarts[pattern + 1] as number;
  for (let at = patternStarts[pattern] as number; at < end; at++) elements.push(elementAt(at));
  return elements;
}

/** Elements are kept in sixteen bits: gaps are a little below 0, and words that are more than half of them wrap around. */
function elementAt(at: number): number {
  const element = patternItems[at] as number;
  return element < -LARGEST_GAP - 1 ? element + 0x10000 : element;
}

const LARGEST_GAP = 99;

function builtGap(most: number): Element {
  const gap: Element = builtGaps[most] ?? { kind: 'gap', most };
  builtGaps[most] = gap;
  return gap;
}

function builtElement(element: number): Element {
  const known = builtElements[element];
  if (known !== undefined) return known;
  const choices: string[][] = [];
  const concepts: string[] = [];
  const word = element >> 2;
  for (let at = wordStarts[word] as number; at < (wordStarts[word + 1] as number); at++) {
    const number = wordItems[at] as number;
    const choice = builtChoices[number];
    if (choice === undefined) choices.push((builtLonger[number - builtChoices.length] as string).split(' '));
    else if (isNamed(choice)) concepts.push(choice.slice(1));
    else choices.push([choice]);
  }
  const optional = (element & OPTIONAL) !== 0;
  const marked = (element & MARKED) !== 0;
  const made: Element = { kind: 'word', choices, concepts, optional, marked, byFirst: undefined };
  builtElements[element] = made;
  return made;
}

/** `@model`, and not `@` itself. */
function isNamed(choice: string): boolean {
  return choice.length > 1 && choice.startsWith('@');
}

/** The element as the build keeps it, with the index of its word. */
export function builtAs(element: Element, index: number): number {
  return element.kind === 'gap'
    ? -1 - element.most
    : 4 * index + (element.optional ? OPTIONAL : 0) + (element.marked ? MARKED : 0);
}

const OPTIONAL = 1;

const MARKED = 2;

/** Patterns share many tokens, which are compiled once. */
const tokens = new Map<string, Element>();

function elementOf(token: string, source: string): Element {
  const known = tokens.get(token);
  if (known) return known;
  const made = element(token, source);
  if (tokens.size >= MOST_COMPILED) tokens.clear();
  tokens.set(token, made);
  return made;
}

/** Whether the word whose mood is looked at may be missing. */
export function marksOptional(pattern: Guarded): boolean {
  if (pattern.built !== undefined) {
    const elements = elementsOf(pattern.built);
    return ((elements.find((one) => one >= 0 && (one & MARKED) !== 0) ?? elements[0] ?? 0) & OPTIONAL) !== 0;
  }
  const { elements, marked } = compiledOf(pattern);
  const element = elements[marked];
  return element?.kind === 'word' && element.optional;
}

/** Whether all that a pattern needs occurs. */
export function mayHold({ built, needs }: Guarded, satisfied: Satisfied): boolean {
  return built === undefined ? satisfies(satisfied, needs ?? []) : builtMayHold(built, satisfied);
}

/**
 * The same for a pattern of the build, by its number and as it is kept: of the thousands that are asked about a text most
 * need what is not there, and no more is made of those.
 */
export function builtMayHold(pattern: number, satisfied: Satisfied): boolean {
  const page = pageOf(satisfied);
  const end = patternStarts[pattern + 1] as number;
  for (let at = patternStarts[pattern] as number; at < end; at++) {
    const element = elementAt(at);
    if (element >= 0 && (element & OPTIONAL) === 0 && !holdsOne(element >> 2, page)) return false;
  }
  return true;
}

/** For each word that must occur, the number of its choices: the first stems of phrases, or concepts. */
export function needsOfGuarded({ built, needs }: Guarded): readonly number[] {
  if (built === undefined) return needs ?? [];
  const words = elementsOf(built).filter((element) => element >= 0 && (element & OPTIONAL) === 0);
  return words.map((element) => element >> 2);
}

/** What must occur for a pattern to hold: a number for each word that may not be missing. */
function needsOf({ elements }: Compiled): readonly number[] {
  const needs: number[] = [];
  for (const element of elements) if (element.kind === 'word' && !element.optional) needs.push(needOf(element));
  return needs;
}

const needOfElement = new WeakMap<WordElement, number>();

/** The number of the set of choices of a word. */
export function needOf(element: WordElement): number {
  let need = needOfElement.get(element);
  if (need === undefined) {
    need = needNumber([...element.concepts.map((c) => `@${c}`), ...element.choices.map((c) => c[0] ?? '')]);
    needOfElement.set(element, need);
  }
  return need;
}

/** A pattern with what it needs; `known` is its number where the build knows it otherwise than by its source. */
export function guarded(source: string, known?: number): Guarded {
  const built = known ?? builtOthers.get(source);
  if (built !== undefined) return { source, built, needs: null, compiled: null };
  const compiled = compile(source);
  return { source, built, needs: needsOf(compiled), compiled };
}

/** The pattern as it is searched for; compiled when it is first asked for. */
export function compiledOf(pattern: Guarded): Compiled {
  pattern.compiled ??= pattern.built === undefined ? compile(pattern.source) : assembled(pattern.built);
  return pattern.compiled;
}

function element(token: string, source: string): Element {
  const gap = /^\.\.(\d{0,2})$/.exec(token);
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 10 };
  const marked = token.startsWith('^');
  const optional = token.endsWith('?') && token.length > 1;
  const body = token.slice(marked ? 1 : 0, optional ? -1 : undefined);
  const choices: string[][] = [];
  const concepts: string[] = [];
  for (const choice of body.split('|')) {
    if (choice === '') throw new SyntaxError(`an empty choice in "${source}"`);
    if (choice.startsWith('@')) {
      if (!isConcept(choice.slice(1))) throw new SyntaxError(`no concept "${choice}" in "${source}"`);
      concepts.push(choice.slice(1));
    } else
      choices.push(
        choice.includes('+') || choice.includes('-')
          ? phraseStems(choice.replaceAll('+', ' '))
          : [/^[a-zA-Z]/.test(choice) ? stem(choice.toLowerCase()) : choice],
      );
  }
  return { kind: 'word', choices, concepts, optional, marked, byFirst: undefined };
}

const single = new Map<string, Guarded>();

/** A pattern that is asked for by its source, with what it needs. */
export function guardedOf(source: string): Guarded {
  let pattern = single.get(source);
  if (pattern === undefined) {
    pattern = guarded(source);
    if (single.size >= MOST_COMPILED) single.clear();
    single.set(source, pattern);
  }
  return pattern;
}

const lists = new WeakMap<readonly string[], readonly Guarded[]>();

/** The patterns of a list that stays, read once. */
export function guardedList(sources: readonly string[]): readonly Guarded[] {
  let patterns = lists.get(sources);
  if (!patterns) {
    patterns = sources.map((source) => guarded(source));
    lists.set(sources, patterns);
  }
  return patterns;
}

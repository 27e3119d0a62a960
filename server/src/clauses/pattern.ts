import { stem, stems } from '../text/stem.ts';
import { endsSentence, type Word } from '../text/words.ts';
import { builtPatterns } from './builtPatterns.ts';
import { type ConceptMap, isConcept, phraseStems } from './concepts.ts';
import { headingsOf } from './meaning.ts';
import { bans, Mood, obliges, permits } from './mood.ts';
import { needNumber, satisfies } from './needs.ts';
import type { Statement } from './statements.ts';

/**
 * What a statement must be for a pattern to hold:
 * - `ban`: the marked word is banned (a negated permission or duty, or a word of prohibition);
 * - `permit`, `duty`: it is permitted, it is a duty;
 * - `any`: whatever the mood; exceptions and conditions count too.
 * - `main`: whatever the mood, but not inside an exception or a condition;
 * - `granted`: it is the verb or the noun of a right that is granted; `patent`: of one under patents alone;
 * - `licensor`: the licensor may do it or does it.
 */
export type MoodName = 'ban' | 'permit' | 'duty' | 'any' | 'main' | 'granted' | 'patent' | 'licensor';

/**
 * A pattern over the words of a statement, as text:
 *
 *     use|@use .. to .. @train .. other ..4 model
 *
 * - a word stands for all its inflections; `a|b` is a choice; `@name` is a phrase of the shared vocabulary;
 *   `word+word` is a phrase; `word?` may be missing; `"` needs no escape;
 * - `..` is a gap of up to 10 words, `..4` of up to 4; a gap never crosses a full stop;
 * - `^` before a word marks the one whose mood is looked at; without it, the first.
 * There is no repetition and no backtracking into gaps: matching is linear in the length of the statement.
 */
export interface Pattern extends Manner {
  readonly words: string;
}

/** How a pattern holds, whatever its words. */
export interface Manner {
  readonly mood: MoodName;
  /** Patterns which, where they hold in the same statement, take this one back. */
  readonly unless?: readonly string[] | undefined;
  /** Where it may hold; sentences and items where nothing is said. */
  readonly roles?: readonly Statement['role'][] | undefined;
  /** A pattern that must hold on the headings above the statement. */
  readonly under?: string | undefined;
  /** True where all of it must stand in the statement itself, none of it in what governs the statement. */
  readonly own?: boolean | undefined;
  /** How sure one can be, 1 where nothing is said. */
  readonly confidence?: number | undefined;
}

/** Where a pattern holds: indexes of words, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

export type Element = { readonly kind: 'gap'; readonly most: number } | WordElement;

export interface WordElement {
  readonly kind: 'word';
  readonly choices: readonly (readonly string[])[];
  readonly concepts: readonly string[];
  readonly optional: boolean;
  readonly marked: boolean;
  /** Its choices by their first stems, once they are many and were looked for; null where a look at each is as fast. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | null | undefined;
}

/** A pattern as it is searched for. */
export interface Compiled {
  readonly elements: readonly Element[];
  readonly marked: number;
  /** The word that it begins with, where that may not be missing. */
  readonly opening: WordElement | null;
}

/** What must occur for a pattern to hold, and the pattern as it is searched for, which is compiled when that occurs. */
export interface Guarded {
  readonly source: string;
  /** Its number among those that the build found out about. */
  readonly built: number | undefined;
  /** For each word that must occur, the number of its choices: the first stems of phrases, or concepts. */
  readonly needs: readonly number[];
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

function elementsOf(pattern: number): Int16Array {
  const { starts, items } = built?.patterns ?? { starts: [], items: new Int16Array() };
  return items.subarray(starts[pattern], starts[pattern + 1]);
}

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
  const all = built?.words.at(element >> 2)?.split('|') ?? [];
  for (let i = 0; i < all.length; i++) {
    const choice = all[i] as string;
    if (isNamed(choice)) concepts.push(choice.slice(1));
    else choices.push(choice.includes(' ') ? choice.split(' ') : [choice]);
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

function builtNeeds(pattern: number): readonly number[] {
  const needs: number[] = [];
  const elements = elementsOf(pattern);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as number;
    if (element >= 0 && (element & OPTIONAL) === 0) needs.push(built?.needs[element >> 2] ?? 0);
  }
  return needs;
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
  if (built !== undefined) return { source, built, needs: builtNeeds(built), compiled: null };
  const compiled = compile(source);
  return { source, built, needs: needsOf(compiled), compiled };
}

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

/**
 * The first place where `source` holds in the statement with a marked word in `mood`. At least one word of the match is
 * the statement's own; it begins at word `from` or later. Linear: each element is tried at each word once.
 */
export function find(source: string, mood: MoodName, statement: Statement, from = 0): Match | null {
  const pattern = guardedOf(source);
  return satisfies(statement.satisfied, pattern.needs)
    ? search(compiledOf(pattern), mood, statement, from, statement.own)
    : null;
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

/** True where one of `sources`, a list that stays, holds in the statement whatever the mood. */
export function holdsAny(sources: readonly string[], statement: Statement): boolean {
  return oneHolds(guardedList(sources), statement);
}

/** True where one of the patterns holds in the statement whatever the mood. */
export function oneHolds(patterns: readonly Guarded[], statement: Statement): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as Guarded;
    if (!satisfies(statement.satisfied, pattern.needs)) continue;
    if (search(compiledOf(pattern), 'any', statement, 0, statement.own)) return true;
  }
  return false;
}

/** True where one of `sources`, a list that stays, takes back what was found in the statement. */
export function isTakenBack(sources: readonly string[], found: Match, statement: Statement): boolean {
  for (const pattern of guardedList(sources)) {
    if (!satisfies(statement.satisfied, pattern.needs)) continue;
    const compiled = compiledOf(pattern);
    const first = search(compiled, 'any', statement, 0, 0);
    if (takesBack(first, found, statement)) return true;
    // It may stand in what governs the statement, and once more beside what it takes back.
    if (first === null || first.start >= found.start) continue;
    if (takesBack(search(compiled, 'any', statement, found.start, 0), found, statement)) return true;
  }
  return false;
}

/** Where a pattern holds of which the statement satisfies the needs. */
function search(pattern: Compiled, mood: MoodName, statement: Statement, from: number, own: number): Match | null {
  const { words, moods } = statement;
  const { opening } = pattern;
  const bit = MOODS[mood];
  const first = pattern.marked === 0 ? bit : MOODS.any;
  let begun = false;
  for (let start = from; start < words.length; start++) {
    // Most words do not open the pattern.
    if (opening !== null && !(mayOpen(opening, statement, start) && (moodBits(moods[start] ?? 0) & first) !== 0))
      continue;
    if (!begun) {
      begun = true;
      begin((words.length + 1) * (pattern.elements.length + 1));
    }
    const end = run(pattern, 0, start, bit, statement);
    if (end > own) return { start, end };
  }
  return null;
}

/**
 * Whether a match of `element` may begin at word `at`: a concept is there, or the first word of a phrase. It is asked
 * most of all, and so by itself, with no call but that of a map.
 */
function mayOpen(element: WordElement, statement: Statement, at: number): boolean {
  const { concepts, choices } = element;
  if (concepts.length > 0) {
    const found = statement.concepts[at] ?? NO_CONCEPTS;
    for (let i = 0; i < found.length; i++) if (concepts.includes(found[i]?.concept ?? '')) return true;
  }
  const stem = statement.words[at]?.stem ?? '';
  const byFirst = element.byFirst === undefined ? byFirstOf(element) : element.byFirst;
  if (byFirst !== null) return byFirst.has(stem);
  for (let i = 0; i < choices.length; i++) if (choices[i]?.[0] === stem) return true;
  return false;
}

/** The choices of a word that may begin with a stem: all those that do, in order, are among them. */
function choicesFrom(element: WordElement, stem: string): WordElement['choices'] {
  const byFirst = element.byFirst === undefined ? byFirstOf(element) : element.byFirst;
  return byFirst === null ? element.choices : (byFirst.get(stem) ?? NO_CHOICES);
}

const NO_CHOICES: WordElement['choices'] = [];

function byFirstOf(element: WordElement): NonNullable<WordElement['byFirst']> | null {
  element.byFirst = null;
  const { choices } = element;
  if (choices.length >= MANY) {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i] as readonly string[];
      const same = byFirst.get(choice[0] ?? '');
      if (same) same.push(choice);
      else byFirst.set(choice[0] ?? '', [choice]);
    }
    element.byFirst = byFirst;
  }
  return element.byFirst;
}

/** From so many choices on a map of them is faster. */
const MANY = 5;

const NO_CONCEPTS: ConceptMap[number] = [];

/** What failed in this search: `failed[key]` is the number of the search. Searches do not nest. */
let failed = new Int32Array(4096);
let searches = 0;

function begin(keys: number): void {
  if (keys > failed.length) failed = new Int32Array(keys * 2);
  if (searches === 0x7fffffff) {
    failed.fill(0);
    searches = 0;
  }
  searches++;
}

/**
 * The end of the match of the elements from `index` at word `at`, or -1; `bit` is the mood of the marked word. What failed
 * once is not tried again.
 */
function run(pattern: Compiled, index: number, at: number, bit: number, statement: Statement): number {
  const { words } = statement;
  const { elements } = pattern;
  if (index === elements.length) return at;
  const width = words.length + 1;
  const key = index * width + at;
  if (failed[key] === searches) return -1;
  const current = elements[index] as Element;
  if (current.kind === 'gap') {
    const next = elements[index + 1] as Element;
    const wanted = next.kind === 'word' && !next.optional ? next : null;
    for (let skipped = 0; skipped <= current.most && at + skipped < width; skipped++) {
      if (wanted === null || mayOpen(wanted, statement, at + skipped)) {
        const end = run(pattern, index + 1, at + skipped, bit, statement);
        if (end >= 0) return end;
      }
      if (endsSentence(words, at + skipped)) break;
    }
  } else {
    if (at < words.length && (index !== pattern.marked || (moodBits(statement.moods[at] ?? 0) & bit) !== 0)) {
      const { concepts } = current;
      if (concepts.length > 0) {
        const found = statement.concepts[at] ?? NO_CONCEPTS;
        for (let i = 0; i < found.length; i++) {
          const { concept, end: behind } = found[i] as ConceptMap[number][number];
          if (!concepts.includes(concept)) continue;
          const end = run(pattern, index + 1, behind, bit, statement);
          if (end >= 0) return end;
        }
      }
      const stem = words[at]?.stem ?? '';
      const choices = choicesFrom(current, stem);
      for (let i = 0; i < choices.length; i++) {
        const choice = choices[i] as readonly string[];
        if (choice[0] !== stem || (choice.length > 1 && !phraseAt(words, at, choice))) continue;
        const end = run(pattern, index + 1, at + choice.length, bit, statement);
        if (end >= 0) return end;
      }
    }
    if (current.optional) {
      const end = run(pattern, index + 1, at, bit, statement);
      if (end >= 0) return end;
    }
  }
  failed[key] = searches;
  return -1;
}

function phraseAt(words: readonly Word[], at: number, stems: readonly string[]): boolean {
  for (let k = 0; k < stems.length; k++) if (words[at + k]?.stem !== stems[k]) return false;
  return true;
}

/** The moods that patterns name, as bits. */
export const MOODS: Readonly<Record<MoodName, number>> = {
  any: 1,
  ban: 2,
  permit: 4,
  duty: 8,
  main: 16,
  granted: 32,
  patent: 64,
  licensor: 128,
};
const MOOD_NAMES = Object.keys(MOODS) as readonly MoodName[];

/** What each combination of flags is, as it is met: -1 where it was not yet. */
const metMoods = new Int16Array(2 * Mood.Descriptive).fill(-1);

/** The moods that a word has, by its flags: bits of `MOODS`. */
export function moodBits(flags: number): number {
  const before = metMoods[flags] ?? -1;
  if (before >= 0) return before;
  let bits = 0;
  for (const name of MOOD_NAMES) if (holds(name, flags)) bits |= MOODS[name];
  metMoods[flags] = bits;
  return bits;
}

/** Whether the mood of a word is the one that a pattern names. */
function holds(mood: MoodName, flags: number): boolean {
  switch (mood) {
    case 'ban':
      return bans(flags);
    case 'permit':
      return permits(flags);
    case 'duty':
      return obliges(flags);
    case 'main':
      return (flags & (Mood.Exception | Mood.Condition)) === 0;
    case 'licensor':
      return (flags & Mood.Licensor) !== 0 && (flags & (Mood.Negated | Mood.Prohibited | Mood.Exception)) === 0;
    case 'any':
      return true;
    case 'granted':
      return (flags & (Mood.Granted | Mood.Patent)) === Mood.Granted;
    case 'patent':
      return (flags & Mood.Patent) !== 0;
  }
}

/** The roles in which a pattern holds that names none. */
export const ROLES: readonly Statement['role'][] = ['sentence', 'item'];
/** The roles of a pattern that holds in what defines a term too. */
export const ANYWHERE: readonly Statement['role'][] = [...ROLES, 'definition'];

/** Where `pattern` holds in the statement, its `roles`, `under` and `unless` considered. */
export function matchPattern(pattern: Pattern, statement: Statement): Match | null {
  if (!(pattern.roles ?? ROLES).includes(statement.role)) return null;
  const guarded = guardedOf(pattern.words);
  return satisfies(statement.satisfied, guarded.needs) ? confirm(pattern, compiledOf(guarded), statement) : null;
}

/** The same for a pattern that `compiled` is made of, whose role and needs the statement has. */
export function confirm(pattern: Manner, compiled: Compiled, statement: Statement): Match | null {
  const match = search(compiled, pattern.mood, statement, pattern.own ? statement.own : 0, statement.own);
  if (!match) return null;
  if (pattern.under && !headingHolds(pattern.under, headingsOf(statement))) return null;
  if (pattern.unless !== undefined && isTakenBack(pattern.unless, match, statement)) return null;
  return match;
}

/**
 * Whether what would take a clause back stands in its own main clause: in "…, and you shall indemnify us" another one
 * begins, which says something else.
 */
function takesBack(exception: Match | null, found: Match, { words }: Statement): boolean {
  if (exception === null) return false;
  const [from, to] =
    exception.end <= found.start
      ? [exception.end, found.start]
      : exception.start < found.start
        ? [exception.start, found.start]
        : [found.end, exception.start];
  for (let i = from; i < to; i++) if (opensMainClause(words, i)) return false;
  return true;
}

const SUBJECTS = new Set(['you', 'we', 'licensee', 'licensor']);
const MODALS = stems('may must shall will agree cannot hereby');

/** ", and you may not …", ", but Orchid will …", and without a comma "and you may …". */
function opensMainClause(words: readonly Word[], i: number): boolean {
  const subject = words[i + 1];
  if (!subject || !/^(?:and|but)$/.test(words[i]?.stem ?? '')) return false;
  // "It must keep the notices and must state what was changed."
  if (/^(?:must|shall)$/.test(subject.stem)) return true;
  // "We may end it at any time and you may end it by deleting all copies."
  if (words[i - 1]?.stem !== ',') return subject.stem === 'you' && words[i + 2]?.stem === 'may';
  if (!SUBJECTS.has(subject.stem) && !/^[A-Z]/.test(subject.text)) return false;
  return MODALS.has(words[i + 2]?.stem ?? '');
}

/** Headings are few words: a choice of stems, any of which must occur. */
export function headingHolds(choices: string, headings: string): boolean {
  const each = headingStems(headings);
  // The words of a choice stand in one heading: "Use rights > Restrictions on copies" restricts no use.
  return choiceStems(choices).some((choice) => each.some((stems) => choice.every((s) => stems.has(s))));
}

const headingChoices = new Map<string, readonly (readonly string[])[]>();

function choiceStems(choices: string): readonly (readonly string[])[] {
  const known = headingChoices.get(choices);
  if (known) return known;
  const stems = choices.split('|').map((choice) => phraseStems(choice.replaceAll('+', ' ')));
  headingChoices.set(choices, stems);
  return stems;
}

/** The stems of the headings that were asked for last: the blocks of a section follow one another. */
let lastHeadings = { headings: '', each: [] as readonly ReadonlySet<string>[] };

/** The stems of each of the headings, outermost first. */
function headingStems(headings: string): readonly ReadonlySet<string>[] {
  if (lastHeadings.headings !== headings)
    lastHeadings = { headings, each: headings.split(' > ').map((heading) => new Set(phraseStems(heading))) };
  return lastHeadings.each;
}

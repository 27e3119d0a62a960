import { readFileSync } from 'node:fs';
import { kinds } from '../server/src/clauses/kinds/index.ts';
import type { BuiltPatterns } from '../server/src/clauses/patterns/builtPatterns.ts';
import {
  builtAs,
  compile,
  compiledSources,
  guardedList,
  needsOfGuarded,
} from '../server/src/clauses/patterns/compiledPattern.ts';
import { guardsOf } from '../server/src/clauses/patterns/guards.ts';
import { needsOf, programOf } from '../server/src/clauses/patterns/program.ts';
import { readClauses } from '../server/src/clauses/read.ts';
import { conceptPhrases } from '../server/src/clauses/statements/concepts.ts';
import { listsOf } from '../server/src/clauses/statements/lists.ts';
import { allStatements } from '../server/src/clauses/statements/statements.ts';
import { topics } from '../server/src/clauses/topics/index.ts';
import { type Reading, readText } from '../server/src/text/reading.ts';
import { SourceText } from '../server/src/text/sourceText.ts';
import { WordTable } from './wordTable.ts';

const SAID = 'server/src/clauses/said.json';

/** What a start of the program need not find out about the built-in patterns. */
export function builtPatterns(): BuiltPatterns {
  const words = new WordTable();
  const elementsOf = (source: string) =>
    compile(source).elements.map((one) => builtAs(one, one.kind === 'gap' ? 0 : words.indexOf(one)));
  const patterns: (readonly number[])[] = [];
  const firstOf = (sources: readonly string[]): number => {
    const first = patterns.length;
    patterns.push(...sources.map(elementsOf));
    return first;
  };
  const ofKinds = kinds.map(({ says }) => firstOf(says.map((pattern) => pattern.words)));
  const ofTopics = topics.map(({ says }) => firstOf(says));
  const known = new Set(compiledSources().all);
  const often = readAll();
  const { all, found } = compiledSources();
  // A pattern of a kind may be looked for by its source as well.
  const { says, unless } = saidBesideWords();
  const others = [...new Set([...all.filter((source) => !known.has(source)), ...found, ...unless.flat()])];
  const firstOther = firstOf(others);
  const { roles, moods, ways } = programOf(kinds);
  const ofAllWays = ways.map((way) => (way === undefined ? [] : needsOf(way, kinds)));
  const ofAllTopics = topics.flatMap(({ says }) => guardedList(says).map((pattern) => [needsOfGuarded(pattern)]));
  const patternLists = listsOf(patterns);
  const indexes = new Map(others.map((source, index) => [source, index]));
  const unlessLists = listsOf(unless.map((list) => list.map((source) => indexes.get(source) ?? 0)));
  return {
    ...words.built(),
    patterns: { starts: patternLists.starts, items: Int16Array.from(patternLists.items) },
    kinds: Uint16Array.from(ofKinds),
    topics: Uint16Array.from(ofTopics),
    roles,
    moods,
    guardsOfKinds: guardsOf(ofAllWays, often),
    says,
    unless: { starts: unlessLists.starts, items: Uint16Array.from(unlessLists.items) },
    guardsOfTopics: guardsOf(ofAllTopics, often),
    others,
    firstOther,
    phrases: conceptPhrases(),
  };
}

/** What the patterns of the kinds are beside their words: what they share is there once. */
function saidBesideWords(): { readonly says: readonly string[]; readonly unless: readonly (readonly string[])[] } {
  const unless: (readonly string[])[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (list: readonly string[]): number => {
    const key = JSON.stringify(list);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, unless.length);
    return unless.push(list) - 1;
  };
  const says = kinds.map(({ says }) =>
    JSON.stringify(
      says.map(({ words, unless, ...others }) =>
        unless === undefined ? others : { ...others, unless: indexOf(unless) },
      ),
    ),
  );
  return { says, unless };
}

/**
 * Reads all examples that there are, so that the patterns are compiled that stand in the code that reads. Gives how often
 * each choice occurs in them.
 */
function readAll(): (choice: number) => number {
  const examples = kinds.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
  const items = topics.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
  const listed = items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n');
  const sentences = stringsIn(JSON.parse(readFileSync(SAID, 'utf8')));
  const readings: Reading[] = [];
  for (const text of [...examples, ...sentences, `You may not use the model to:\n\n${listed}`])
    readings.push(readText(new SourceText(text)));
  for (const reading of readings) readClauses(reading);
  const counts = new Map<number, number>();
  for (const reading of readings)
    for (const { statement } of allStatements(reading))
      for (const choice of statement.satisfied.choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return (choice) => counts.get(choice) ?? 0;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

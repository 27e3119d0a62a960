import { readFileSync } from 'node:fs';
import type { BuiltPattern, BuiltPatterns } from '../server/src/clauses/builtPatterns.ts';
import { conceptPhrases } from '../server/src/clauses/concepts.ts';
import { kinds } from '../server/src/clauses/kinds/index.ts';
import { numberedSets } from '../server/src/clauses/needs.ts';
import { builtAs, compile, compiledSources, needOf, type WordElement } from '../server/src/clauses/pattern.ts';
import { readClauses } from '../server/src/clauses/read.ts';
import { topics } from '../server/src/clauses/topics/index.ts';
import { readText } from '../server/src/text/reading.ts';
import { SourceText } from '../server/src/text/sourceText.ts';

const SAID = 'server/src/clauses/said.json';

/** What a start of the program need not find out about the built-in patterns. */
export function builtPatterns(): BuiltPatterns {
  const words = new Map<string, number>();
  const needs: number[] = [];
  const indexOf = (element: WordElement): number => {
    const word = [...element.concepts.map((name) => `@${name}`), ...element.choices.map((one) => one.join(' '))].join(
      '|',
    );
    const index = words.get(word) ?? words.size;
    words.set(word, index);
    needs[index] = needOf(element);
    return index;
  };
  const pattern = (source: string): BuiltPattern =>
    compile(source).elements.map((one) => builtAs(one, one.kind === 'gap' ? 0 : indexOf(one)));
  const ofKinds = kinds.map(({ says }) => says.map(({ words }) => pattern(words)));
  const ofTopics = topics.map(({ says }) => says.map(pattern));
  const known = new Set(compiledSources());
  readAll();
  const others = compiledSources().filter((source) => !known.has(source));
  return {
    kinds: ofKinds,
    topics: ofTopics,
    others: others.map((source) => [source, pattern(source)]),
    words: [...words.keys()],
    needs,
    phrases: conceptPhrases(),
    ...numberedSets(),
  };
}

/** Reads all examples that there are, so that the patterns are compiled that stand in the code that reads. */
function readAll(): void {
  const examples = kinds.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
  const items = topics.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
  const listed = items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n');
  const sentences = stringsIn(JSON.parse(readFileSync(SAID, 'utf8')));
  for (const text of [...examples, ...sentences, `You may not use the model to:\n\n${listed}`])
    readClauses(readText(new SourceText(text)));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

import type { BuiltPatterns } from '../server/src/clauses/builtPatterns.ts';
import { kinds } from '../server/src/clauses/kinds/index.ts';
import { numberedSets } from '../server/src/clauses/needs.ts';
import { compile, marksOptional, needsOf } from '../server/src/clauses/pattern.ts';
import { topics } from '../server/src/clauses/topics/index.ts';

/** What a start of the program need not find out about the built-in patterns. */
export function builtPatterns(): BuiltPatterns {
  const ofKinds = kinds.map(({ says }) => {
    const patterns = says.map(({ words }) => compile(words));
    return { needs: patterns.map(needsOf), free: patterns.flatMap((one, i) => (marksOptional(one) ? [i] : [])) };
  });
  const ofTopics = topics.map(({ says }) => says.map((source) => needsOf(compile(source))));
  return { kinds: ofKinds, topics: ofTopics, ...numberedSets() };
}

import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { compile } from './patterns/compiledPattern.ts';
import { readClauses } from './read.ts';
import { topics } from './topics/index.ts';

/** The topics of an item of a list of prohibited uses. */
function topicsIn(item: string): readonly string[] {
  const text = `You may not use the Model:\n\n- ${item};\n- for any purpose that harms the Licensor.\n`;
  const clauses = readClauses(readText(new SourceText(text))).filter((c) => c.kind === 'use-restriction');
  return clauses.find((c) => text.slice(c.start, c.end).includes(item))?.topics ?? [];
}

describe('topics of prohibited uses', () => {
  for (const topic of topics) {
    describe(topic.id, () => {
      it('has patterns that compile', () => {
        for (const words of [...topic.says, ...(topic.masks ?? []), ...(topic.unless ?? [])]) compile(words);
      });
      for (const item of topic.examples.match) {
        it(`is in: ${item}`, () => assert.ok(topicsIn(item).includes(topic.id), `found ${topicsIn(item)}`));
      }
      for (const item of topic.examples.noMatch) {
        it(`is not in: ${item}`, () => assert.ok(!topicsIn(item).includes(topic.id)));
      }
    });
  }
});

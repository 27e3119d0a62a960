import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { kinds } from './kinds/index.ts';
import { readClauses } from './read.ts';

/** The same things said in many words of our own, by kind, and what sounds like a limit and is none. */
const { said, none } = JSON.parse(readFileSync(join(import.meta.dirname, 'said.json'), 'utf8')) as {
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
};

const kindsIn = (text: string): readonly string[] =>
  readClauses(readText(new SourceText(text))).map((clause) => clause.kind);

describe('what is said in other words', () => {
  for (const [kind, sentences] of Object.entries(said)) {
    it(`is read as ${kind} in ${sentences.length} sentences`, () => {
      for (const sentence of sentences) assert.ok(kindsIn(sentence).includes(kind), sentence);
    });
  }

  it('is no limit where it leaves free, tells or recommends', () => {
    const limits = new Set(kinds.filter((k) => k.effect === 'limits' || k.effect === 'withholds').map((k) => k.id));
    for (const sentence of none) {
      assert.deepEqual(
        kindsIn(sentence).filter((kind) => limits.has(kind)),
        [],
        sentence,
      );
    }
  });
});

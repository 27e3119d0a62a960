import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { kinds } from './kinds/index.ts';
import { compile } from './patterns/compiledPattern.ts';
import { readClauses } from './read.ts';

const kindsIn = (text: string): readonly string[] => readClauses(readText(new SourceText(text))).map((c) => c.kind);

describe('clause kinds', () => {
  for (const kind of kinds) {
    describe(kind.id, () => {
      it('has patterns that compile', () => {
        for (const pattern of kind.says) for (const words of [pattern.words, ...(pattern.unless ?? [])]) compile(words);
        for (const words of kind.unless ?? []) compile(words);
      });
      for (const text of kind.examples.match) {
        it(`is read in: ${text}`, () => assert.ok(kindsIn(text).includes(kind.id), `found ${kindsIn(text)}`));
      }
      for (const text of kind.examples.noMatch) {
        it(`is not read in: ${text}`, () => assert.ok(!kindsIn(text).includes(kind.id)));
      }
    });
  }
});

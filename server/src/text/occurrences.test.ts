import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrencesOf as occurrences } from './occurrences.ts';
import { Pieces } from './pieces.ts';

describe('where a word stands in a text', () => {
  const WORD = 'ab:';
  const occurrencesOf = (word: string, text: string) => occurrences(word, Pieces.of(text));
  const all = (text: string) => [...text.matchAll(/ab:/g)].map(({ index }) => index);

  it('is found again in each version of it', () => {
    const piece = fc.constantFrom('a', 'b', ':', 'ab', 'b:', 'ab:', 'c');
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(4), text), { maxLength: 8 });
    fc.assert(
      fc.property(text, edits, (first, changes) => {
        let now = first;
        assert.deepEqual(occurrencesOf(WORD, now), all(now));
        for (const [at, gone, put] of changes) {
          now = now.slice(0, at) + put + now.slice(at + gone);
          assert.deepEqual(occurrencesOf(WORD, now), all(now));
        }
      }),
    );
  });

  it('is found in texts that have nothing in common', () => {
    assert.deepEqual(occurrencesOf(WORD, 'ab:ab:'), [0, 3]);
    assert.deepEqual(occurrencesOf(WORD, 'c'), []);
    assert.deepEqual(occurrencesOf(WORD, ''), []);
  });
});

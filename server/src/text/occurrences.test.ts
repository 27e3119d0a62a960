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

  it('is found again where a long text was edited far apart', () => {
    const long = `${'cab:'.repeat(20)}${'c'.repeat(16_384)}`.repeat(8);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.tuple(place, fc.nat(9), fc.constantFrom('', 'a', 'b:', 'ab:', 'cc'));
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }), (versions) => {
        let now = Pieces.of(long);
        for (const changes of versions) {
          for (const [share, gone, put] of changes) {
            const at = Math.floor(share * now.length);
            now = now.edited(at, Math.min(now.length, at + gone), put);
          }
          assert.deepEqual(occurrences(WORD, now), all(now.whole));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is found in texts that have nothing in common', () => {
    assert.deepEqual(occurrencesOf(WORD, 'ab:ab:'), [0, 3]);
    assert.deepEqual(occurrencesOf(WORD, 'c'), []);
    assert.deepEqual(occurrencesOf(WORD, ''), []);
  });
});

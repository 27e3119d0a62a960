import assert from 'node:assert/strict';
import { guardedIn, guardsOf } from './guards.ts';
import { needNumber, satisfiedBy } from './needs.ts';

describe('guards of patterns', () => {
  const use = needNumber(['use', 'run']);
  const rare = needNumber(['guardone', 'guardtwo']);
  needNumber(['use', 'other']);
  const other = needNumber(['guardthree']);
  const patterns = guardsOf([[[use, rare]], [[use]], [[]], [[rare]], [[use, rare], [other]], [[use], []]]);

  it('are the sets that occur least', () => {
    assert.deepEqual(inWords('guardtwo'), [0, 3, 4]);
    assert.deepEqual(inWords('use', 'model'), [1]);
  });

  it('are one for each way to hold', () => {
    assert.deepEqual(inWords('guardthree'), [4]);
  });

  it('give each pattern once', () => {
    assert.deepEqual(inWords('guardone', 'guardtwo', 'guardthree', 'run', 'use'), [0, 1, 3, 4]);
  });

  it('leave out what needs nothing, which may always hold', () => {
    assert.deepEqual([...patterns.free], [2, 5]);
    assert.deepEqual(inWords('model'), []);
  });

  it('know nothing of words that got a number later', () => {
    needNumber(['latecomer']);
    assert.deepEqual(inWords('latecomer'), []);
  });

  function inWords(...stems: readonly string[]): readonly number[] {
    const words = stems.map((stem) => ({ stem }));
    const satisfied = satisfiedBy(
      words,
      words.map(() => []),
    );
    return guardedIn(patterns, satisfied).sort((a, b) => a - b);
  }
});

import assert from 'node:assert/strict';
import { guardedIn, guardsOf } from './guards.ts';
import { needNumber, satisfiedBy } from './needs.ts';

describe('guards of patterns', () => {
  const use = needNumber(['use', 'run']);
  const rare = needNumber(['guardone', 'guardtwo']);
  needNumber(['use', 'other']);
  const patterns = guardsOf([[use, rare], [use], [], [rare]]);

  it('are the sets that occur least', () => {
    assert.deepEqual(inWords('guardtwo'), [0, 3]);
    assert.deepEqual(inWords('use', 'model'), [1]);
  });

  it('give each pattern once', () => {
    assert.deepEqual(inWords('guardone', 'guardtwo', 'run', 'use'), [0, 1, 3]);
  });

  it('leave out what needs nothing, which may always hold', () => {
    assert.deepEqual([...patterns.free], [2]);
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

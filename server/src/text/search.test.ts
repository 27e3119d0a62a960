import assert from 'node:assert/strict';
import { countBefore } from './search.ts';

describe('a search among things in order', () => {
  const places = [2, 4, 4, 9];
  const before = (offset: number) => countBefore(places.length, (i) => (places[i] ?? 0) < offset);

  it('gives the first that is not before, and how many there are where all are', () => {
    assert.deepEqual([0, 2, 3, 4, 5, 9, 10].map(before), [0, 0, 1, 1, 3, 3, 4]);
  });

  it('of nothing gives the first place', () => {
    assert.equal(
      countBefore(0, () => true),
      0,
    );
  });
});

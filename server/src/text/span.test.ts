import assert from 'node:assert/strict';
import { contains, overlaps, shift } from './span.ts';

describe('spans', () => {
  it('overlap where they share a character, and contain their edges', () => {
    assert.ok(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 }));
    assert.ok(!overlaps({ start: 0, end: 2 }, { start: 2, end: 3 }));
    assert.ok(contains({ start: 0, end: 2 }, { start: 0, end: 2 }));
    assert.ok(!contains({ start: 0, end: 2 }, { start: 1, end: 3 }));
    assert.deepEqual(shift({ start: 1, end: 2 }, 3), { start: 4, end: 5 });
  });
});

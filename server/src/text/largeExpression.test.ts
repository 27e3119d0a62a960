import assert from 'node:assert/strict';
import { LargeExpression } from './largeExpression.ts';

describe('a large expression', () => {
  it('finds what it stands for, however often', () => {
    const large = new LargeExpression(/\b(one|two)\b/i);
    for (let times = 0; times < 3; times++) {
      assert.ok(large.test('Two of them'));
      assert.ok(!large.test('three of them'));
      assert.equal(large.exec('or one of them')?.[1], 'one');
      assert.equal(large.exec('or none of them'), null);
    }
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberWords } from './clauseTitle.ts';

describe('numbers in words', () => {
  it('have commas between thousands', () => {
    assert.equal(numberWords(0), '0');
    assert.equal(numberWords(999), '999');
    assert.equal(numberWords(1000), '1,000');
    assert.equal(numberWords(700_000_000), '700,000,000');
    assert.equal(numberWords(2.5), '2.5');
  });

  it('are those of the language, whatever the number', () => {
    const english = new Intl.NumberFormat('en-US');
    const numbers = fc.oneof(fc.maxSafeNat(), fc.integer(), fc.double({ min: -1e9, max: 1e21, noNaN: true }));
    fc.assert(fc.property(numbers, (value) => Object.is(value, -0) || numberWords(value) === english.format(value)));
  });
});

import assert from 'node:assert/strict';
import { amountsIn } from './amounts.ts';

describe('amounts', () => {
  const cases: readonly (readonly [string, number, string | undefined])[] = [
    ['more than 700 million users', 700_000_000, undefined],
    ['revenue over USD $1,000,000 a year', 1_000_000, 'USD'],
    ['over 20 million US dollars in revenue', 20_000_000, 'USD'],
    ['revenue above RMB 10 million', 10_000_000, 'CNY'],
    ['fewer than 100 people', 100, undefined],
    ['ten million euros', 10_000_000, 'EUR'],
    ['$1.5M in funding', 1_500_000, 'USD'],
    ['1 million (1,000,000) daily users', 1_000_000, undefined],
  ];
  for (const [text, amount, currency] of cases)
    it(text, () => {
      const [first] = amountsIn(text);
      assert.equal(first?.amount, amount);
      assert.equal(first?.currency, currency);
    });
  it('leaves out sections and percentages', () => assert.deepEqual(amountsIn('Section 4, 10 %'), []));
});

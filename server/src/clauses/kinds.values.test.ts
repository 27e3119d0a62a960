import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** The values of the first clause of a kind in a text. */
const values = (kind: string, text: string): unknown =>
  readClauses(readText(new SourceText(text))).find((c) => c.kind === kind)?.values;

describe('values of limits on use', () => {
  it('tell a threshold of users, when it is measured and what follows', () => {
    const text =
      'If, on the Heron 1 version release date, your products have more than 700 million monthly active users in the ' +
      'preceding calendar month, you must request a license from us.';
    assert.deepEqual(values('commercial-threshold', text), {
      amount: 700_000_000,
      unit: 'monthly-active-users',
      period: 'month',
      measuredAt: 'Heron 1 version release date',
      consequence: 'license-required',
    });
  });
  it('tell a threshold of money that ends the license', () => {
    assert.deepEqual(
      values(
        'commercial-threshold',
        'If your annual revenue exceeds USD $1,000,000, all licenses under these terms end.',
      ),
      { amount: 1_000_000, unit: 'revenue', currency: 'USD', period: 'year', consequence: 'rights-end' },
    );
  });
  it('tell a threshold that starts a duty', () => {
    assert.deepEqual(
      values('commercial-threshold', 'Above 2 million users you shall display the name of the model on your site.'),
      { amount: 2_000_000, unit: 'users', consequence: 'duty' },
    );
  });
  it('tell every size of a threshold that starts above any of several', () => {
    assert.deepEqual(
      values(
        'commercial-threshold',
        'If your products have more than 5 million monthly active users, or more than 2 million US dollars in monthly revenue, you shall display "Heron" in them.',
      ),
      {
        amount: 5_000_000,
        unit: 'monthly-active-users',
        period: 'month',
        consequence: 'duty',
        or: ['2000000 revenue USD month'],
      },
    );
  });
  it('tell the sizes of all parts that a sentence numbers', () => {
    assert.deepEqual(
      values(
        'commercial-threshold',
        'If either (i) your products had more than 5 million monthly active users in the preceding calendar month, or (ii) your annual revenue exceeded EUR 2 million, you must request a license from us.',
      ),
      {
        amount: 5_000_000,
        unit: 'monthly-active-users',
        period: 'month',
        consequence: 'license-required',
        measuredAt: 'preceding calendar month',
        or: ['2000000 revenue EUR year'],
      },
    );
  });
  it('tell territories left out and territories that alone are in', () => {
    assert.deepEqual(
      values('geographic-limit', '"Territory" means worldwide, excluding the European Union and Japan.'),
      {
        territories: ['EU', 'JP'],
        scope: 'excluded',
      },
    );
    assert.deepEqual(values('geographic-limit', 'You may use the Model only in the United Kingdom.'), {
      territories: ['GB'],
      scope: 'only',
    });
  });
  it('tell feedback from what one makes', () => {
    assert.deepEqual(values('grant-back', 'You grant us a license to use your feedback.'), { feedback: true });
    assert.deepEqual(values('grant-back', 'You grant us a license to your feedback and to your modifications.'), {});
  });
  it('tell the steps of a gate', () => {
    assert.deepEqual(values('access-gate', 'You must register and sign the form before you download the weights.'), {
      steps: ['register', 'accept'],
    });
  });
  it('tell the amount of a fee', () => {
    assert.deepEqual(values('fee', 'You shall pay us a royalty of 10 % of net sales.'), { amount: '10 %' });
  });
});

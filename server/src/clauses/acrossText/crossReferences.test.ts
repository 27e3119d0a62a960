import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import type { Clause } from '../clause.ts';
import { readClauses } from '../read.ts';

const read = (...paragraphs: string[]): readonly Clause[] =>
  readClauses(readText(new SourceText(paragraphs.join('\n\n'))));
const kinds = (...paragraphs: string[]): readonly string[] => read(...paragraphs).map((clause) => clause.kind);
const valuesOf = (kind: string, ...paragraphs: string[]): readonly Clause['values'][] =>
  read(...paragraphs)
    .filter((clause) => clause.kind === kind)
    .map((clause) => clause.values);

describe('a ban except as another section permits', () => {
  const ban = '3. You may not distribute the Model, except as permitted in Section 4.';
  it('is none where that section gives the right', () => {
    assert.ok(
      !kinds(ban, '4. You may distribute the Model, provided that you keep all notices.').includes(
        'redistribution-ban',
      ),
    );
    assert.ok(!kinds(ban, '4. You may distribute copies of the Model in any medium.').includes('redistribution-ban'));
  });
  it('stands where that section gives less, or is not there', () => {
    assert.ok(kinds(ban, '4. You may distribute the Documentation.').includes('redistribution-ban'));
    assert.ok(kinds(ban, '4. You may distribute the Model in your products only.').includes('redistribution-ban'));
    assert.ok(kinds(ban, '4. We may distribute updates.').includes('redistribution-ban'));
    assert.ok(kinds(ban).includes('redistribution-ban'));
  });
});

describe('what stands in another place', () => {
  it('gives the countries of a list', () => {
    const [values] = valuesOf(
      'geographic-limit',
      '"Territory" means all countries other than those listed in Schedule 1.',
      'Schedule 1\nFrance and Spain',
    );
    assert.deepEqual(values, { scope: 'excluded', territories: ['FR', 'ES'] });
  });
  it('gives the size that a term is defined by', () => {
    const defined = '"Large Organization" means any organization with more than 250 employees.';
    const barred = 'A Large Organization may not use the Model unless we have given it a license.';
    assert.deepEqual(
      valuesOf('commercial-threshold', defined, barred).map((values) => [values.amount, values.unit]),
      [
        [250, 'employees'],
        [250, 'employees'],
      ],
    );
    const more = defined.replace('250', '300');
    assert.deepEqual(
      valuesOf('commercial-threshold', more, barred).map((values) => values.amount),
      [300, 300],
    );
  });
  it('gives the size that the sentence before names', () => {
    const values = valuesOf(
      'commercial-threshold',
      'The free license ends at one million US dollars of yearly revenue. Licensees above that amount must buy a license.',
    );
    assert.deepEqual(
      values.map(({ amount, currency }) => [amount, currency]),
      [
        [1_000_000, 'USD'],
        [1_000_000, 'USD'],
      ],
    );
  });
});

describe('what the next sentence takes back for some', () => {
  it('is said with the clause, and is none by itself', () => {
    const training = 'You may not use the Outputs to train other models.';
    assert.deepEqual(
      valuesOf('no-improving-other-models', `${training} This restriction does not apply to our models.`),
      [{ covers: ['output'], except: 'our models' }],
    );
    const sale = 'You must not sell the Model. This does not apply to schools for research only.';
    assert.deepEqual(kinds(sale), ['redistribution-ban']);
    assert.deepEqual(valuesOf('redistribution-ban', sale), [{ qualified: true }]);
  });
  it('behind a grant is what the grant leaves out', () => {
    assert.deepEqual(kinds('You may use the Model. The foregoing does not apply to commercial use.'), [
      'grants-use',
      'noncommercial-only',
    ]);
  });
});

describe('lists without marks', () => {
  const uses = ['Generating malware', 'Spying on people', 'Creating weapons'];
  it('go on behind blank lines', () => {
    assert.deepEqual(
      kinds('You agree not to use the Model for any of the following:', ...uses, 'This list may grow over time.'),
      ['use-restriction', 'use-restriction', 'use-restriction'],
    );
  });
  it('of uses that a license does not cover are prohibited uses', () => {
    assert.deepEqual(kinds('This license does not cover the following uses:', 'making weapons', 'spying on people'), [
      'use-restriction',
      'use-restriction',
    ]);
  });
});

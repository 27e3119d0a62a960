import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { comparisonJson } from '../reports/comparison.ts';
import { differencesOf, type Side } from './differences.ts';
import { sideOfFile, sideOfLicense } from './sides.ts';

function side(...clauses: readonly string[]): Side {
  const text = `Heron License\n\n${clauses.map((clause, i) => `${i + 1}. ${clause}`).join('\n\n')}\n`;
  const read = sideOfFile('LICENSE', { state: 'text', text });
  assert.ok(read);
  return read;
}
/** What differs, in words: change, stance and kind. */
const told = (before: Side, after: Side) =>
  differencesOf(before, after).differences.map(({ change, stance, kind }) => `${change} ${stance} ${kind}`);

const FREE = 'You may use, modify and distribute the Model.';
const BAN = 'You may not use the Model or its outputs to train any other model.';
const COPY = 'You must give all recipients of the Model a copy of this License.';
const cap = (users: string) =>
  `If you have more than ${users} monthly active users, you must request a license from us.`;

describe('two licenses', () => {
  it('do not differ where they say the same, wherever it stands', () => {
    assert.deepEqual(told(side(FREE, BAN, COPY), side(COPY, FREE, BAN)), []);
    assert.equal(differencesOf(side(FREE, BAN), side(FREE, BAN)).same, 4);
  });

  it('tell what came and what went, and what that does to the reader', () => {
    assert.deepEqual(told(side(FREE, BAN), side(FREE)), ['went laxer no-improving-other-models']);
    assert.deepEqual(told(side(FREE), side(FREE, COPY)), ['came stricter license-copy']);
    assert.deepEqual(told(side(FREE), side('You may use and distribute the Model.')), [
      'went stricter grants-modification',
    ]);
  });

  it('tell changed values, and which way they changed', () => {
    const lower = differencesOf(side(FREE, cap('700 million')), side(FREE, cap('100 million'))).differences;
    assert.deepEqual(
      lower.map(({ change, stance, values }) => [change, stance, values]),
      [['changed', 'stricter', [{ name: 'amount', before: 700_000_000, after: 100_000_000 }]]],
    );
    assert.deepEqual(told(side(FREE, cap('100 million')), side(FREE, cap('700 million'))), [
      'changed laxer commercial-threshold',
    ]);
  });

  it('pair prohibited uses by what they are about', () => {
    const uses = (...items: readonly string[]) => side(FREE, `You may not use the Model for: ${items.join('; ')}.`);
    const before = uses('military purposes', 'facial recognition', 'spam');
    assert.deepEqual(told(before, uses('spam', 'military purposes')), ['went laxer use-restriction']);
    assert.deepEqual(told(uses('spam'), uses('spam', 'gambling')), ['came stricter use-restriction']);
  });

  it('say nothing of a clause that is only said again', () => {
    assert.deepEqual(told(side(FREE, COPY), side(FREE, COPY, 'You must include a copy of this License.')), []);
  });

  it('are compared by facts where a text is not here: a ban went, and duties of a name came', () => {
    const [before, after] = [sideOfLicense('llama2'), sideOfLicense('Llama 3.1 Community License Agreement')];
    assert.ok(before && after);
    const all = differencesOf(before, after).differences;
    const places = all.map(({ kind, change, stance, before: old, after: now }) => [
      `${change} ${stance} ${kind}`,
      before.clauses[old ?? -1]?.section ?? null,
      after.clauses[now ?? -1]?.section ?? null,
    ]);
    assert.ok(places.some((one) => JSON.stringify(one) === '["went laxer no-improving-other-models","1.b.v",null]'));
    assert.ok(places.some((one) => JSON.stringify(one) === '["came stricter naming-requirement",null,"1.b.i"]'));
    assert.equal(sideOfLicense('no such license'), null);
  });

  it('are compared beside a text by what facts can say alone', () => {
    const known = sideOfLicense('llama2');
    assert.ok(known);
    const text = side(FREE, BAN, COPY, 'The Model is provided as is, without warranty of any kind.');
    const all = differencesOf(known, text).differences.map(({ kind }) => kind);
    for (const kind of ['warranty-disclaimer', 'no-improving-other-models', 'license-copy'])
      assert.ok(!all.includes(kind), kind);
  });

  it('are printed as the schema says', () => {
    const schema = JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
    const known = sideOfLicense('llama2');
    assert.ok(known);
    for (const [before, after] of [
      [side(FREE, cap('700 million')), side(BAN, cap('100 million'))],
      [known, side(FREE)],
    ] as const)
      assert.ok(validate(JSON.parse(comparisonJson(before, after))), JSON.stringify(validate.errors));
  });
});

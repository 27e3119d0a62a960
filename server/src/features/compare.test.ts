import assert from 'node:assert/strict';
import { comparablesOf, comparisonOf } from './compare.ts';
import { clause, document, folder } from './handMade.ts';

const OLD = 'You may use it. Above 700 million users ask us. [x](https://evil.example)';
const NEW = 'You may use it. Above 500 million users ask us. You will not train other models with it.';
const cap = (text: string, amount: number) =>
  clause(text, `Above ${amount} million users ask us.`, 'commercial-threshold', {
    section: '2',
    values: { amount: amount * 1_000_000, unit: 'users' },
  });
const older = document(OLD, {
  path: 'old|er/LICENSE',
  clauses: [clause(OLD, 'You may use it.', 'grants-use'), cap(OLD, 700)],
});
const newer = document(NEW, {
  path: 'LICENSE',
  clauses: [
    clause(NEW, 'You may use it.', 'grants-use'),
    cap(NEW, 500),
    clause(NEW, 'You will not train other models with it.', 'no-improving-other-models', { section: '3' }),
  ],
});
const folders = new Map([['file:///models/heron', folder([older, newer])]]);
const [first, second] = comparablesOf(folders);

describe('comparing licenses', () => {
  it('offers the texts of the workspace first, then every license whose clauses are known', () => {
    const all = comparablesOf(folders);
    assert.deepEqual(
      all.slice(0, 2).map(({ name, about }) => [name, about]),
      [
        ['old|er/LICENSE', 'license'],
        ['LICENSE', 'license'],
      ],
    );
    assert.ok(all.some(({ id }) => id === 'license:llama2'));
  });

  it('tells what came, went and changed, with links to the places', () => {
    const text = comparisonOf(folders, { uri: null, before: first?.id ?? '', after: second?.id ?? '' });
    assert.match(text, /^# old\\\|er\\\/LICENSE → LICENSE$/m);
    assert.match(text, /^\| Cap \| changed; amount\\: 700\\,000\\,000 → 500\\,000\\,000 \|/m);
    assert.match(
      text,
      /^\| No improving other models \| new \| – \| \[section 3\]\(<file:\/\/\/models\/heron\/LICENSE#L1>\) \|$/m,
    );
    assert.doesNotMatch(text, /evil/);
  });

  it('compares with a known license, and says nothing where a side is gone', () => {
    assert.match(
      comparisonOf(folders, { uri: null, before: 'license:llama2', after: second?.id ?? '' }),
      /^# llama2 → LICENSE$/m,
    );
    assert.equal(comparisonOf(folders, { uri: null, before: 'license:none', after: second?.id ?? '' }), '');
  });
});

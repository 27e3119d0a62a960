import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plans } from './plans/index.ts';
import { isNobody, joinReaders, NO_READER, READER_KEYS, readReader } from './reader.ts';
import { readerSchema } from './readerSchema.ts';
import { liesIn } from './region.ts';

const IDS = plans.map(({ id }) => id);
const read = (value: unknown) => readReader(value, IDS);

describe('a reader', () => {
  it('is read from settings, YAML and words alike', () => {
    const written = { commercial: 'no', monthlyUsers: '2,000,000', annualRevenue: 5, currency: 'eur', region: 'uk' };
    assert.deepEqual(read({ ...written, organization: 'nonprofit', plans: 'run, sell' }), {
      reader: {
        commercial: false,
        monthlyUsers: 2_000_000,
        annualRevenue: 5,
        currency: 'EUR',
        region: 'GB',
        organization: 'nonprofit',
        plans: ['run', 'sell'],
      },
      problems: [],
    });
  });

  it('is nobody where nothing is said', () => {
    for (const nothing of [null, undefined, {}, { region: null, commercial: '' }])
      assert.deepEqual(read(nothing), { reader: NO_READER, problems: [] });
    assert.ok(isNobody(NO_READER));
    assert.ok(!isNobody({ ...NO_READER, commercial: false }));
  });

  it('says what is wrong, and keeps the rest', () => {
    const wrong = { region: 'Germany', monthlyUsers: -1, plans: ['fly'], sie: 3, organization: 'company' };
    const { reader, problems } = read(wrong);
    assert.deepEqual(reader, { ...NO_READER, organization: 'company' });
    assert.deepEqual(
      problems.map(({ key }) => key),
      ['region', 'monthlyUsers', 'plans', 'sie'],
    );
    assert.equal(read('me').problems.length, 1);
  });

  it('is joined key by key, an amount with its currency', () => {
    const first = { ...NO_READER, annualRevenue: 5, region: 'DE' };
    const second = { ...NO_READER, currency: 'USD', annualRevenue: 7, region: 'FR', commercial: true };
    assert.deepEqual(joinReaders(first, second), {
      ...NO_READER,
      annualRevenue: 5,
      region: 'DE',
      commercial: true,
    });
  });

  it('has the same keys in the schema and in the settings of the editor', () => {
    const { properties } = readerSchema();
    assert.deepEqual(Object.keys(properties), READER_KEYS);
    const settings = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration.properties;
    assert.deepEqual(settings['cardAndClause.reader'].properties, JSON.parse(JSON.stringify(properties)));
  });
});

describe('a region', () => {
  it('lies in a territory, its union included, or not, or cannot be told', () => {
    assert.equal(liesIn('DE', ['EU']), true);
    assert.equal(liesIn('NO', ['EU']), false);
    assert.equal(liesIn('NO', ['EEA']), true);
    assert.equal(liesIn('EU', ['EEA']), true);
    assert.equal(liesIn('EU', ['DE']), null);
    assert.equal(liesIn('US', ['CU', 'IR']), false);
    assert.equal(liesIn('US', ['embargoed countries']), null);
  });
});

import assert from 'node:assert/strict';
import { territoriesIn } from './territories.ts';

describe('territories', () => {
  it('finds countries and regions by their names, in order and once', () => {
    assert.deepEqual(territoriesIn('excluding the European Union, the United Kingdom, South Korea and the UK'), [
      'EU',
      'GB',
      'KR',
    ]);
  });
  it('knows other names and abbreviations', () => {
    assert.deepEqual(territoriesIn("the People's Republic of China, the U.S. and mainland China"), ['CN', 'US']);
  });
  it('takes the longest name', () => {
    assert.deepEqual(territoriesIn('South Sudan and the United States of America'), ['SS', 'US']);
  });
  it('finds none in ordinary words', () => {
    assert.deepEqual(territoriesIn('Contact us; oh man, the jordan shoes'), []);
  });
});

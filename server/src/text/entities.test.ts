import assert from 'node:assert/strict';
import { decodeEntity } from './entities.ts';

describe('a character reference', () => {
  it('names a character by name or number', () => {
    assert.deepEqual(decodeEntity('&amp; more'), { text: '&', length: 5 });
    assert.deepEqual(decodeEntity('&#8217;s'), { text: '’', length: 7 });
    assert.deepEqual(decodeEntity('&#x1F600;'), { text: '😀', length: 9 });
  });

  it('is none where it names nothing', () => {
    for (const text of ['&', '&amp', '&nothing;', '&#0;', '&#xD800;', '&#99999999;', '&toString;', '& amp;'])
      assert.equal(decodeEntity(text), undefined, text);
  });
});

import assert from 'node:assert/strict';
import { phraseAt } from './phrase.ts';

describe('phrases as values', () => {
  it('end at punctuation and at verbs of will', () => {
    assert.equal(
      phraseAt('You may use it solely for your internal training where you work.', /solely for (your)/),
      'internal training',
    );
    assert.equal(
      phraseAt('It may not be used by military organizations if at war.', /by (military)/),
      'military organizations',
    );
  });
  it('go on over lists', () => {
    assert.equal(
      phraseAt('a patent license to make, use, sell and import the Work, where such license …', /license to (make)/),
      'make, use, sell and import the Work',
    );
  });
  it('are absent where nothing starts them', () =>
    assert.equal(phraseAt('Nothing here.', /solely for (.)/), undefined));
});

import assert from 'node:assert/strict';
import { stem } from './stem.ts';

const one = (...words: string[]): void => {
  assert.equal(new Set(words.map(stem)).size, 1, words.map((w) => `${w}: ${stem(w)}`).join(', '));
};
const apart = (a: string, b: string): void => assert.notEqual(stem(a), stem(b));

describe('the stem', () => {
  it('is one for singular and plural', () => {
    one('model', 'models');
    one('copy', 'copies');
    one('class', 'classes');
    one('match', 'matches');
    one('child', 'children');
    one('person', 'persons', 'people');
  });

  it('is one for the forms of a verb', () => {
    one('use', 'uses', 'used', 'using');
    one('train', 'trained', 'training', 'trains');
    one('distribute', 'distributing', 'distributed', 'distributes');
    one('modify', 'modified', 'modifies', 'modifying');
    one('permit', 'permitted', 'permitting');
    one('is', 'are', 'was', 'been', 'be');
    one('make', 'made', 'making');
  });

  it('is one for American and British spelling', () => {
    one('license', 'licence', 'licenses', 'licences', 'licensed');
    one('authorize', 'authorise', 'authorized', 'authorised');
    one('commercialize', 'commercialise');
    one('behavior', 'behaviour');
  });

  it('keeps words apart that mean two things', () => {
    apart('person', 'personal');
    apart('commerce', 'commercial');
    apart('new', 'news');
    apart('king', 'kind');
    apart('limit', 'limited');
    apart('damage', 'damages');
  });

  it('leaves short words and others than English as they are', () => {
    for (const word of ['as', 'us', 'this', 'über', 'ai', '']) assert.equal(stem(word), word);
  });
});

import assert from 'node:assert/strict';
import { normalize } from './normalize.ts';
import { words } from './words.ts';

const texts = (text: string): string[] => words(normalize(text)).map((w) => w.text);
const stems = (text: string): string[] => words(normalize(text)).map((w) => w.stem);

describe('words', () => {
  it('are words, numbers, addresses and marks', () => {
    assert.deepEqual(texts("It's 1,000.50 (or 3%); see https://example.org/a-b, please."), [
      ...["It's", '1,000.50', '(', 'or', '3', '%', ')', ';', 'see', 'https://example.org/a-b,', 'please', '.'],
    ]);
    assert.deepEqual(texts('http and httpd'), ['http', 'and', 'httpd']);
    assert.deepEqual(texts('许可 😀'), ['许', '可', '😀']);
    assert.deepEqual(texts(''), []);
  });

  it('are parted by hyphens, apart from prefixes', () => {
    assert.deepEqual(texts('a royalty-free, non-exclusive right'), [
      'a',
      'royalty',
      '-',
      'free',
      ',',
      'nonexclusive',
      'right',
    ]);
  });

  it('are whole where a line end broke them, and parted where the hyphen is their own', () => {
    assert.deepEqual(texts('com-\nmercial in-\ntended with-\nout data-\nbase'), [
      ...['commercial', 'intended', 'without', 'database'],
    ]);
    assert.deepEqual(texts('royalty-\nfree third-\nparty in-\nhouse'), [
      ...['royalty', '-', 'free', 'third', '-', 'party', 'in', '-', 'house'],
    ]);
  });

  it('stand where they stand on the view', () => {
    const normal = normalize('The royalty-\nfree Weights');
    for (const word of words(normal)) {
      assert.equal(normal.text.slice(word.start, word.end).replace(/\u00ad/g, '-'), word.text);
    }
  });

  it('have one stem for all their forms and spellings', () => {
    assert.deepEqual(stems('Licences licensing LICENSED'), ['licens', 'licens', 'licens']);
    assert.deepEqual(stems('"AS IS"'), ['"', 'as', 'be', '"']);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));
const one = (text: string): void => assert.deepEqual(split(text), [text]);

describe('sentences', () => {
  it('end with a stop, an exclamation or a question mark before a blank', () => {
    assert.deepEqual(split('Use it. Share it! Why not? Because.'), ['Use it.', 'Share it!', 'Why not?', 'Because.']);
    assert.deepEqual(split('no stop at all'), ['no stop at all']);
    assert.deepEqual(split(''), []);
    assert.deepEqual(split('  '), []);
  });

  it('keep the quotes and parentheses that close them', () => {
    assert.deepEqual(split('It comes "AS IS." You take it. (Or not.) End'), [
      'It comes "AS IS."',
      'You take it.',
      '(Or not.)',
      'End',
    ]);
  });

  it('do not end with an abbreviation', () => {
    one('Uses that harm, e.g. The Hague cases, are out');
    one('Weights, i.e. Numbers, are free');
    one('Lists of U.S. and nonU.S. Persons stay closed');
    one('Under 17 U.S.C. Section 107 this is fair');
    one('Names of Example Labs, Inc. Weights stay with it');
    one('Keep the line "(c) Example Labs, Inc. All Rights Reserved.", and show our name');
    one('Signed by J. Smith and A. B. Jones at home');
    one('Uses that stand in "3. Restrictions" are out');
  });

  it('end with an abbreviation before a word that opens a sentence', () => {
    assert.deepEqual(split('Made by Example Labs, Inc. You may copy it, etc. The rest is yours.'), [
      'Made by Example Labs, Inc.',
      'You may copy it, etc.',
      'The rest is yours.',
    ]);
    assert.deepEqual(split('The law of the U.S. If it fails, that of France.').length, 2);
  });

  it('do not end inside numbers, versions, addresses and references', () => {
    one('Section 4.2(a) of version 2.0.1 costs 3.50 a day');
    one('See https://example.org/a.b?c=d and example.org for more');
    one('As told in No. 5 of Sec. 2 and Art. 3');
    one('It waits ... and then goes on');
  });

  it('end behind the number of a section, but not behind that of an item', () => {
    assert.deepEqual(split('This ends under Section 4. You may appeal.'), [
      'This ends under Section 4.',
      'You may appeal.',
    ]);
    assert.deepEqual(split('It was made in part by 12. You may ask them.').length, 2);
    one('1. Definitions of words');
    one('Do this: 1. Keep it; 2. Name us');
    one('II. Rights of users');
  });

  it('end where an item begins', () => {
    assert.deepEqual(split('Keep the copies. b. You must ask.'), ['Keep the copies.', 'b. You must ask.']);
  });

  it('end where the blank behind a stop was left out, but not in a name with a stop', () => {
    assert.deepEqual(split('It is under this License.Your rights end.'), [
      'It is under this License.',
      'Your rights end.',
    ]);
    one('Built with node.js and example.Labs for all');
  });

  it('end with Chinese marks', () => {
    assert.deepEqual(split('您可以使用。您不得出售！好吗？好；'), ['您可以使用。', '您不得出售！', '好吗？', '好；']);
  });

  it('tile any text, apart from blanks', () => {
    const text = fc.array(fc.constantFrom('.', ' ', 'A', 'b', '1', '"', ')', '。', '!', 'e.g.', 'Inc.', ';'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let end = 0;
        for (const s of sentences(whole)) {
          assert.ok(s.start >= end && s.end > s.start);
          assert.equal(whole.slice(end, s.start).trim(), '');
          end = s.end;
        }
        assert.equal(whole.slice(end).trim(), '');
      }),
    );
  });
});

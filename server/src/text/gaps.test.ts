import assert from 'node:assert/strict';
import { splitBlocks } from './blocks.ts';

/** The first words of each block of lines that have an empty line behind each. */
const openings = (lines: readonly string[]): string[] =>
  splitBlocks(`${lines.join('\n\n')}\n`).map((b) => b.text.trim().split(' ').slice(0, 2).join(' '));

describe('a text with an empty line behind each line', () => {
  it('has the paragraphs, items and headings that it had without', () => {
    const lines = [
      '2. Restrictions on Use',
      'You may use the Model, and each copy of it, wherever the law of your country',
      'lets you, at home and at work. You will not, and will not let others, use the',
      'Model to:',
      'a. watch people in a way that they did not agree to, or in a place that is not',
      'open to all; or',
      'b. take part in a war.',
      'The Licensor may end the rights that these terms give to you where you do not',
      'keep them.',
    ];
    assert.deepEqual(openings(lines), ['2. Restrictions', 'You may', 'a. watch', 'b. take', 'The Licensor']);
    const wrapped = splitBlocks(lines.join('\n').replace(/\n(?=\d\.|[ab]\.|You|The )/g, '\n\n'));
    assert.equal(wrapped.length, 5);
  });

  it('goes on with a capital, a bracket or a reference where a sentence does', () => {
    assert.equal(
      openings([
        'The right to use the Weights is yours alone, and ends if you give or sell any',
        'Weights to others. What you make with them is yours; what is said in Section',
        '4. of these terms holds for it, too, and so does what the law says of the',
        '(as you may know) custom where you live.',
      ]).length,
      1,
    );
  });

  it('goes on in an item that no stop closed, and in an open quote or parenthesis', () => {
    assert.deepEqual(
      openings([
        '(a) If you share any of the Lent Materials, Derived Materials, or',
        'Drawn Models, you shall:',
        '(i) hand on a copy of these terms with the Lent Materials, Derived',
        'Materials, or Drawn Models;',
        '(ii) show the line that we gave you beside each copy (the “Heron',
        'Notice”):',
        'This copy is lent by Heron Labs.',
      ]),
      ['(a) If', '(i) hand', '(ii) show', 'This copy'],
    );
    // A title of the next part behind an item without a stop.
    assert.deepEqual(
      openings([
        '2. Wherever you share what we lent to you, hand on a copy of these terms to all',
        'Changes to These Terms and to What They Cover',
        'We may change these terms.',
      ]),
      ['2. Wherever', 'Changes to', 'We may'],
    );
    assert.deepEqual(
      openings(['IV. Limits of What We Owe, and Whom We Owe It', 'You agree that you take the Model as it is now.']),
      ['IV. Limits', 'You agree'],
    );
  });

  it('goes on in capitals', () => {
    const caps = [
      'THE MODEL COMES AS IT IS, AND NOBODY WHO MADE IT OWES YOU ANYTHING FOR WHAT IT',
      'SAYS, FOR WHAT YOU OR OTHERS DO WITH WHAT IT SAYS, OR FOR ITS NOT BEING THERE AT',
      'ANY TIME.',
    ];
    assert.deepEqual(openings(['9. WARRANTY', ...caps]), ['9. WARRANTY', 'THE MODEL']);
  });

  it('keeps items without marks, titles and lines of their own apart', () => {
    assert.equal(
      openings([
        'You agree that you will not use the Model for any of these:',
        'finding out who people are from pictures of them or their homes',
        'making people believe what is not true about others or oneself',
        'selling what the Model says as advice of a doctor or of a judge',
      ]).length,
      4,
    );
    assert.equal(openings(['Copyright 2024 Orchid Labs and all who helped with it', 'you may use it']).length, 2);
    assert.equal(openings(['THE ORCHID LICENSE FOR MODELS AND THEIR WEIGHTS', 'ORCHID LABS OF BERGEN']).length, 2);
    assert.equal(
      openings(['Uses that the law forbids in the place where you are', 'Uses that hurt people or animals']).length,
      2,
    );
  });

  it('is told from one whose paragraphs are wrapped, and from one with a paragraph on each line', () => {
    const wrapped = 'Who gets the Model from you has to be\ntold of these terms before, by you or by\n\nothers.';
    assert.equal(splitBlocks(wrapped).length, 2);
    const wide = `You may use it for all that ${'you or others would ever want to do with it, '.repeat(3)}if you`;
    assert.equal(openings([wide, 'like.']).length, 2);
  });
});

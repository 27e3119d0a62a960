import assert from 'node:assert/strict';
import { isPreliminary, looksLikeHeading, looksLikeTitle, looksLikeTopic } from './heading.ts';

describe('a heading', () => {
  it('is a few words in title case or capitals', () => {
    for (const words of [
      'Restrictions',
      'LIMITATION OF LIABILITY',
      'Grant of Copyright License.',
      'Termination; Survival.',
      'Conditions for Use, License Grant, and IP Ownership.',
      'Prohibited Uses:',
      '**Uses**',
      'Non-Commercial use',
      'WHAT YOU MAY DO:',
      'Users:',
      'Exhibit A',
      'Grant of Rights (Weights)',
      '"Output" and “Input”',
    ])
      assert.ok(looksLikeHeading(words), words);
  });

  it('is no sentence, no item, no date and nothing long', () => {
    for (const words of [
      'You may use it.',
      '**THE KIT IS GIVEN AS IT IS.**',
      'this and that',
      'Version 2.0, January 2004',
      'Last Updated: 3 May',
      'Use it; Sell It;',
      'Rights. And Duties',
      'The Recipient MUST NOT:',
      'NO ONE MAY USE THE KIT TO:',
      'YOU AGREE NOT TO USE THE KIT OR PARTS OF IT:',
      '"Kit Model" refers to the',
      'TO THE FULL EXTENT PERMITTED BY',
      'Conditioned upon Compliance with Section',
      'FOR RESEARCH PURPOSES ONLY.',
      'Notice"):',
      'IS” and “WITH ALL FAULTS',
      'Weights (or Parts',
      'Outputs)',
      `${'Long '.repeat(30)}`,
      '',
    ])
      assert.ok(!looksLikeHeading(words), words);
  });

  it('may follow a bare number where it is no date', () => {
    assert.ok(looksLikeTitle('License Grant'));
    assert.ok(!looksLikeTitle('October 2023'));
    assert.ok(!looksLikeTitle('Grant.'));
  });
});

describe('a preliminary part', () => {
  it('is named by its heading, in whatever case and with whatever mark', () => {
    for (const title of ['BACKGROUND', 'Recitals:', 'Whereas', 'Introductory Note', 'Preliminary Statement.'])
      assert.ok(isPreliminary(title), title);
    for (const title of ['Background Checks', 'Terms', 'The Preamble', '']) assert.ok(!isPreliminary(title), title);
  });
});

describe('a topic', () => {
  it('is a short first sentence without a verb', () => {
    assert.ok(looksLikeTopic('Minimum age.'));
    assert.ok(looksLikeTopic('Ownership of content.'));
    assert.ok(!looksLikeTopic('You may.'));
    assert.ok(!looksLikeTopic('Models are commercially usable.'));
    assert.ok(!looksLikeTopic('Minimum age'));
  });
});

import assert from 'node:assert/strict';
import { splitBlocks } from './blocks.ts';
import { type Passage, passageOf, toSource } from './passage.ts';

function passage(text: string): Passage {
  const [block] = splitBlocks(text);
  assert.ok(block);
  return passageOf(block);
}

describe('a passage', () => {
  it('has the words of its block without marker and clothing', () => {
    assert.equal(passage('> (a) You *may*\n> use it.').normalized.text, 'You may use it.');
  });

  it('has its sentences with their words', () => {
    const { sentences, normalized } = passage('You may use it. You may not sell it.');
    assert.deepEqual(
      sentences.map((s) => [normalized.text.slice(s.start, s.end), s.words.length]),
      [
        ['You may use it.', 5],
        ['You may not sell it.', 6],
      ],
    );
  });

  it('has its title as it is written', () => {
    assert.equal(passage('## Non-Commercial **Use**').title, 'Non-Commercial Use');
    assert.equal(passage('Use at Home. You may use it at home.').title, 'Use at Home');
    assert.equal(passage('You may use it.').title, '');
    const article = passage('Article 5 (Passing it on). Every copy must carry this text.');
    assert.deepEqual([article.title, article.sentences.length], ['Passing it on', 1]);
  });

  it('leaves a run-in heading in title case out of its sentences, and keeps one that may say something', () => {
    const titled = passage('Reserved Rights. All others are ours.');
    assert.deepEqual([titled.runInHeading, titled.sentences.length], ['Reserved Rights', 1]);
    const topic = passage('Minimum age. You must be of age.');
    assert.deepEqual([topic.runInHeading, topic.sentences.length], ['Minimum age', 2]);
    const name = passage('Benefits eligibility. Do not use it to decide on benefits.');
    assert.deepEqual([name.runInHeading, name.sentences.length], ['Benefits eligibility', 1]);
    assert.equal(passage('Noncommercial use only. You may not sell it.').sentences.length, 2);
    assert.equal(passage('No resale. You may not host it.').sentences.length, 2);
    const again = passage('No sharing of data. You may not share the data.');
    assert.deepEqual([again.runInHeading, again.sentences.length], ['No sharing of data', 1]);
  });

  it('takes a long sentence in capitals for no run-in heading', () => {
    const title = passage('LIMITED WARRANTY. THE TOOL COMES AS IT IS, AND WITHOUT ANY WARRANTY.');
    assert.deepEqual([title.runInHeading, title.sentences.length], ['LIMITED WARRANTY', 1]);
    const sentence = passage(
      'KESTREL MAKES NO PROMISE ABOUT THE FITNESS OF THIS TOOL FOR ANY PURPOSE. IT COMES AS IT IS.',
    );
    assert.deepEqual([sentence.runInHeading, sentence.sentences.length], ['', 2]);
  });

  it('takes a label in bold for a run-in heading, where a sentence goes on behind it', () => {
    for (const text of [
      '**Law**: The law of Norway governs these terms in every respect.',
      '**Law:** The law of Norway governs these terms in every respect.',
      '__Law__ – The law of Norway governs these terms in every respect.',
    ])
      assert.equal(passage(text).runInHeading, 'Law', text);
    for (const text of [
      '**License:** MIT',
      '**Note:** The law of Norway governs these terms in every respect.',
      '**Fraud**: deceiving people for gain, or helping those who want to do so.',
      '**Fraud**: Deceiving people for gain, or helping those who want to do so.',
      '**You may not** use the model for anything that is against the law.',
    ])
      assert.equal(passage(text).runInHeading, '', text);
  });

  it('is open where its last sentence waits for items', () => {
    for (const text of ['You may not:', 'You agree not to', 'Provided that', '您不得：', 'You shall:']) {
      assert.ok(passage(text).open, text);
    }
    for (const text of ['You may not.', 'You may use it at home', '# Uses:']) assert.ok(!passage(text).open, text);
  });

  it('is read once for a block', () => {
    const [block] = splitBlocks('You may.');
    assert.ok(block);
    const first = passageOf(block);
    assert.equal(passageOf(block), first);
  });
});

describe('a span of the view', () => {
  it('leads to the same words in the source', () => {
    const text = '- You may **not**\n  use it for com-\n  mercial ends.';
    const { normalized } = passage(text);
    const source = (words: string): string => {
      const start = normalized.text.indexOf(words);
      const span = toSource(normalized, { start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    assert.equal(source('not'), 'not');
    assert.equal(source('may not use'), 'may **not**\n  use');
    assert.equal(source('com\u00admercial'), 'com-\n  mercial');
    assert.deepEqual(toSource(normalized, { start: 3, end: 3 }), { start: 5, end: 5 });
  });
});

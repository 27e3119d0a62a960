import assert from 'node:assert/strict';
import type { Section } from './outline.ts';
import { readText } from './reading.ts';
import { referencesIn, resolve } from './references.ts';
import { SourceText } from './sourceText.ts';

/** A license that was numbered before it was copied: the list kept its indents and lost its markers. */
const LOST = [
  'WEIGHTS AGREEMENT',
  '',
  'These are the terms between you and us for the weights that we publish, whoever you may be.',
  '',
  '    Words. The words that follow mean what is said of them here.',
  '',
  '        "Weights" means what we publish.',
  '',
  '    Grant and Limits.',
  '',
  '        Grant. We grant you a right to use the Weights, which you may lose (see Section 3).',
  '',
  '        Limits. You may not sell the Weights, nor what Section 2.1 lets you make.',
  '',
  '        You own what you make with the Weights, as far as the law lets anyone own it.',
  '',
  '    Ending. Your rights end at once where you:',
  '',
  '        break these terms;',
  '',
  '        sue us.',
  '',
  '    Law. The law of the sea holds.',
].join('\n');

const read = (text: string) => readText(new SourceText(text));

const pathOf = (text: string, word: string): string | undefined =>
  read(text).places.find((p) => p.passage.normalized.text.startsWith(word))?.path;

describe('a number that got lost in copying', () => {
  it('is the path of what the text refers to by it, and of what stands in it', () => {
    assert.equal(pathOf(LOST, 'Grant and'), '2');
    assert.equal(pathOf(LOST, 'Grant.'), '2.1');
    assert.equal(pathOf(LOST, 'Limits.'), '2.2');
    assert.equal(pathOf(LOST, 'You own'), '2.3');
    assert.equal(pathOf(LOST, 'Ending.'), '3');
    assert.equal(pathOf(LOST, 'break'), '3.1');
    assert.equal(pathOf(LOST, 'sue'), '3.2');
  });

  it('is not made up where the text refers to nothing by it', () => {
    assert.equal(pathOf(LOST, 'Law.'), 'Law');
    assert.equal(pathOf(LOST, '"Weights"'), 'Words');
    assert.equal(pathOf(LOST, 'These are'), 'Preamble');
  });

  it('is read at any width of the indents', () => {
    for (const unit of [' ', '  ', '\t']) {
      const text = LOST.replace(/^( {4})+/gm, (blanks) => unit.repeat(blanks.length / 4));
      assert.equal(pathOf(text, 'Limits.'), '2.2');
    }
  });

  it('is none where a reference does not fit, goes to another text, or stands alone', () => {
    for (const [from, to] of [
      ['Section 3', 'Section 9'],
      ['Section 2.1', 'Section 2.7'],
      ['Section 3', 'Section 3 of the Weights Act'],
      ['Section 2.1', 'the grant'],
    ] as const)
      assert.equal(pathOf(LOST.replace(from, to), 'Limits.'), 'Grant and Limits: Limits');
  });

  it('is none where indents show no levels, or other numbers are shown', () => {
    assert.equal(pathOf(LOST.replace(/^ +/gm, ''), 'Limits.'), 'Limits');
    assert.equal(pathOf(`${LOST}\n\n1. That is all.`, 'Limits.'), 'Grant and Limits: Limits');
  });

  it('is where a reference leads', () => {
    const { outline } = read(LOST);
    const paths = (sections: readonly Section[]): readonly string[] =>
      sections.flatMap((section) => [section.path, ...paths(section.children)]);
    assert.deepEqual(paths(outline.sections), ['Words', '2', '2.1', '2.2', '2.3', '3', '3.1', '3.2', 'Law']);
    const lines = referencesIn(LOST).map((reference) => {
      const start = resolve(reference, outline)?.start ?? 0;
      return LOST.slice(start).split('.')[0];
    });
    assert.deepEqual(lines, ['Ending', 'Grant']);
  });

  it('is found for the title of a list as well', () => {
    const text = 'A title\n\nProhibited Uses\n\nYou may not:\n\n1. sell it;\n2. rent it.\n\nParagraph 2 holds for all.';
    const [reference] = referencesIn(text);
    assert.equal(reference && resolve(reference, read(text).outline)?.path, 'Prohibited Uses 2');
  });
});

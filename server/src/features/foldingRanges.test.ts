import assert from 'node:assert/strict';
import { foldingRangesOf } from './foldingRanges.ts';
import { alone, document, section } from './handMade.ts';

describe('folding', () => {
  it('folds each section of more than one line, without the empty lines after it', () => {
    const text = '1. Grant\nYou may.\n  a. One line\n\n2. Law\n';
    const sections = [
      section(text, '1. Grant\nYou may.\n  a. One line\n\n', { children: [section(text, 'a. One line\n')] }),
      section(text, '2. Law\n'),
    ];
    assert.deepEqual(foldingRangesOf(alone(document(text, { outline: { sections } }))), [
      { startLine: 0, endLine: 2, kind: 'region' },
    ]);
  });
});

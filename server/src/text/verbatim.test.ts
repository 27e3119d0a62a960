import assert from 'node:assert/strict';
import { verbatim } from './verbatim.ts';

const quoted = (text: string) => verbatim(text, { start: 0, end: text.length });

describe('words that are quoted', () => {
  it('keep hyphens and curly quotes as they are written', () => {
    assert.equal(
      quoted('a non-exclusive, non-\ntransferable license to “Heron’s” weights'),
      'a non-exclusive, non-transferable license to “Heron’s” weights',
    );
    assert.equal(quoted('royalty-\nfree, state-of-the-art'), 'royalty-free, state-of-the-art');
  });

  it('are on one line, without marks', () => {
    const text = 'You may **not** use it\r\n> for this &amp; other [ends](https://example.org).';
    assert.equal(quoted(text), 'You may not use it for this & other ends.');
  });

  it('are those of the span alone', () => {
    const text = 'One. You must not. Two.';
    assert.equal(verbatim(text, { start: 5, end: 18 }), 'You must not.');
  });
});

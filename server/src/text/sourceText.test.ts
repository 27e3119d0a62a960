import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceText } from './sourceText.ts';

describe('a source text', () => {
  it('has lines that end with LF, CRLF or a lone CR', () => {
    const text = new SourceText('a\nb\r\nc\rd');
    assert.equal(text.lineCount, 4);
    assert.deepEqual(
      [0, 2, 5, 7].map((at) => text.lineAt(at)),
      [1, 2, 3, 4],
    );
    assert.deepEqual(text.positionAt(5), { line: 2, character: 0 });
  });

  it('counts a byte order mark in offsets and not in positions', () => {
    const text = new SourceText('\uFEFFab\ncd');
    assert.deepEqual(text.positionAt(1), { line: 0, character: 0 });
    assert.deepEqual(text.positionAt(3), { line: 0, character: 2 });
    assert.equal(text.offsetAt({ line: 0, character: 0 }), 1);
    assert.equal(text.offsetAt({ line: 1, character: 1 }), 5);
  });

  it('moves what is outside to the nearer end', () => {
    const text = new SourceText('ab\ncd');
    assert.deepEqual(text.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(text.positionAt(99), { line: 1, character: 2 });
    assert.equal(text.offsetAt({ line: 9, character: 9 }), 5);
    assert.equal(text.offsetAt({ line: 0, character: 9 }), 2);
    assert.equal(text.offsetAt({ line: -1, character: 0 }), 0);
  });

  it('leads from offsets to positions and back', () => {
    const chars = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\uFEFF'));
    fc.assert(
      fc.property(chars, fc.nat(), (parts, n) => {
        const text = new SourceText(parts.join(''));
        const at = n % (text.length + 1);
        // Between CR and LF there is no place.
        if (text.text[at - 1] === '\r' && text.text[at] === '\n') return;
        assert.equal(text.offsetAt(text.positionAt(at)), Math.max(at, text.lineAt(at) === 1 ? text.bomLength : 0));
      }),
    );
  });

  it('tells of an offset whether a position is its own', () => {
    const chars = fc.array(fc.constantFrom('a', '\n', '\r\n', '\uFEFF'));
    const position = fc.record({ line: fc.nat(4), character: fc.nat(4) });
    fc.assert(
      fc.property(chars, position, (parts, asked) => {
        const text = new SourceText(parts.join(''));
        for (let at = 0; at <= text.length; at++) {
          const { line, character } = text.positionAt(at);
          assert.ok(text.isAt(at, { line, character }));
          assert.equal(text.isAt(at, asked), line === asked.line && character === asked.character);
        }
      }),
    );
  });

  it('has the same lines when those of an older version are known', () => {
    const chars = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\uFEFF'), maxLength: 12 });
    fc.assert(
      fc.property(chars, chars, chars, chars, fc.boolean(), (start, removed, added, end, asked) => {
        const before = new SourceText(start + removed + end);
        if (asked) before.lineAt(0);
        const between = new SourceText(start + end, before);
        const text = new SourceText(start + added + end, between);
        const fresh = new SourceText(text.text);
        const lines = (of: SourceText) => Array.from({ length: of.length + 1 }, (_, at) => of.lineAt(at));
        assert.deepEqual(lines(text), lines(fresh));
        assert.equal(text.lineCount, fresh.lineCount);
      }),
      { numRuns: 1000 },
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from './editedDocument.ts';

const opened = (text: string) => new EditedDocument('untitled:LICENSE', 'plaintext', 1, text);

describe('a document that is edited', () => {
  it('is what the library of the protocol makes of the same changes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '😀', '\uFEFF'), maxLength: 20 });
    const place = fc.record({ line: fc.nat(8), character: fc.nat(8) });
    const change = fc.oneof(fc.record({ text }), fc.record({ start: place, end: place, text }));
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 8 }), (first, changes) => {
        const ours = opened(first);
        const theirs = TextDocument.create(ours.uri, ours.languageId, 1, first);
        changes.forEach((one, i) => {
          // The library goes astray at lines that are not there.
          const there = (at: Position) => ({ ...at, line: Math.min(at.line, theirs.lineCount - 1) });
          const range = 'start' in one ? { range: { start: there(one.start), end: there(one.end) } } : {};
          const version = i + 2;
          ours.update([{ ...structuredClone(range), text: one.text }], version);
          TextDocument.update(theirs, [{ ...range, text: one.text }], version);
          assert.equal(ours.source.text, theirs.getText());
          assert.equal(ours.version, version);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('makes the changes of one version one after the other, wherever they point', () => {
    const document = opened('a\r\nb');
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    document.update(
      [
        { range: at(1, 0), text: 'c' },
        { range: at(0, 9), text: 'd' },
        { range: at(9, 9), text: 'e' },
      ],
      2,
    );
    assert.equal(document.source.text, 'ad\r\ncbe');
  });

  it('keeps each version as it was', () => {
    const document = opened('You may use it.');
    const { source } = document;
    document.update(
      [{ range: { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } }, text: 'sell' }],
      2,
    );
    assert.equal(source.text, 'You may use it.');
    assert.equal(document.source.text, 'You may sell it.');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from './pieces.ts';

const LONG = Array.from({ length: 9000 }, (_, i) => `Line ${i} of it.`).join('\n');

/** An edit at a share of the text's length: so many units are gone, and a text stands in their place. */
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.nat(40), fc.nat(60_000)),
  fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.nat(90_000).map((length) => LONG.slice(0, length)),
  ),
);
type Edit = readonly [share: number, gone: number, put: string];

function editedBy(pieces: Pieces, edits: readonly Edit[]): Pieces {
  return edits.reduce((now, [share, gone, put]) => {
    const at = Math.floor(share * now.length);
    return now.edited(at, Math.min(now.length, at + gone), put);
  }, pieces);
}

const start = fc.constantFrom('', 'short', LONG.slice(0, 32_768), LONG);

describe('a text in pieces', () => {
  it('is the text through all its edits', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let [text, pieces] = [first, Pieces.of(first)];
        for (const [share, gone, put] of edits) {
          const at = Math.floor(share * text.length);
          const end = Math.min(text.length, at + gone);
          pieces = pieces.edited(at, end, put);
          text = text.slice(0, at) + put + text.slice(end);
          assert.equal(pieces.length, text.length);
          assert.equal(pieces.slice(at - 30, at + 20_000), text.slice(Math.max(0, at - 30), at + 20_000));
          assert.equal(pieces.slice(at, at), '');
        }
        assert.equal(pieces.whole, text);
        assert.equal(pieces.upTo(text.length >> 1).whole, text.slice(0, text.length >> 1));
        assert.equal(pieces.slice(3, text.length + 9), text.slice(3));
      }),
    );
  });

  it('tells what it has in common with another version', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 3 }), (first, edits) => {
        const before = Pieces.of(first);
        const after = editedBy(before, edits);
        const [a, b] = [first, after.whole];
        const { prefix, suffix } = before.sharedWith(after);
        assert.equal(a.slice(0, prefix), b.slice(0, prefix));
        assert.equal(a.slice(a.length - suffix), b.slice(b.length - suffix));
        assert.ok(prefix + suffix <= Math.min(a.length, b.length));
        assert.equal(before.equals(after), a === b);
        assert.equal(prefix === a.length && a.length === b.length, a === b);
      }),
    );
  });

  it('tells what stands between the stretches that changed', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 3 }), (first, edits) => {
        const before = Pieces.of(first);
        const after = editedBy(before, edits);
        let [at, from] = [0, 0];
        for (const { start, end, was } of [
          ...after.changesFrom(before),
          { start: after.length, end: after.length, was: { start: before.length, end: before.length } },
        ]) {
          assert.ok(start >= at && was.start >= from);
          assert.equal(after.slice(at, start), before.slice(from, was.start));
          [at, from] = [end, was.end];
        }
      }),
    );
  });

  it('has the letter alone to itself that was typed', () => {
    const before = Pieces.of(LONG);
    const { prefix, suffix } = before.sharedWith(before.edited(70_000, 70_000, 'é'));
    assert.deepEqual([prefix, suffix], [70_000, LONG.length - 70_000]);
  });

  it('is equal to itself when what was typed is taken back', () => {
    const before = Pieces.of(LONG);
    assert.ok(before.edited(70_000, 70_001, 'xy').edited(70_000, 70_002, LONG.slice(70_000, 70_001)).equals(before));
  });
});

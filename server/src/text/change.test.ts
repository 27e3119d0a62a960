import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonPrefix, commonSuffix } from './change.ts';

describe('what two texts have in common', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });

  it('is the longest equal start and the longest equal end behind it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const prefix = commonPrefix(a, b);
        assert.equal(a.slice(0, prefix), b.slice(0, prefix));
        assert.ok(prefix === Math.min(a.length, b.length) || a[prefix] !== b[prefix]);
        const suffix = commonSuffix(a, b, prefix);
        assert.equal(a.slice(a.length - suffix), b.slice(b.length - suffix));
        const room = Math.min(a.length, b.length) - prefix;
        assert.ok(suffix === room || a[a.length - suffix - 1] !== b[b.length - suffix - 1]);
      }),
    );
  });

  it('is found in texts longer than one step of comparing', () => {
    for (const length of [32767, 32768, 32769, 100_000]) {
      const a = 'x'.repeat(length);
      for (const at of [0, 1, length >> 1, length - 1]) {
        const b = `${a.slice(0, at)}y${a.slice(at)}`;
        assert.equal(commonPrefix(a, b), at);
        assert.equal(commonSuffix(a, b, at), length - at);
      }
    }
  });
});

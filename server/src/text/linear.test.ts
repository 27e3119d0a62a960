import assert from 'node:assert/strict';
import { readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

/** Texts that would cost more than their length where a step looks back or ahead too far; `npm run bench:linear` has more. */
const PIECES: readonly string[] = [
  ...['[', '<a ', '<!--', '[a](', '*a _b ', '&amp', 'non- ', 'com-\n', '. ', 'e.g. ', '1. ', '1.\n', '(a) (i) 1. * '],
  ...['You may not:\n\n', '- You must:\n', '# a\n', '> ', '“Use” means ', ' ', '\n', 'a\r', '您不得', '\u200b', 'x'],
];

/** Milliseconds of CPU, the least of three runs. */
function cost(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    assert.ok(readText(new SourceText(text)).outline.sections.length >= 0);
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

describe('reading a text', () => {
  for (const piece of PIECES) {
    it(`takes time linear in its length: ${JSON.stringify(piece)}`, () => {
      const short = cost(piece, 10_000);
      const long = cost(piece, 80_000);
      // Eight times the length takes eight times as long, or 64 times where it is quadratic.
      assert.ok(long < 24 * short + 60, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    });
  }
});

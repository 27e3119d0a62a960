import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from '../text/pieces.ts';
import { type ReadText, readWords, rereadWords, type Words } from './words.ts';

const reread = (text: string, start: number, before: ReadText) => rereadWords(Pieces.of(text), start, before);

/** What tells words of one reading from those of another, without the room that the arrays have left. */
function plain({ count, starts, ends, hashes, runs, stops, ...pieces }: Words) {
  const numbers = [starts, ends, hashes, runs].map((list) => [...list.subarray(0, count)]);
  const { sentences, headings, holders, parts } = pieces;
  const lists = [sentences, headings, holders, parts].map((list) =>
    [list.from, list.to, list.hashes].map((numbers) => [...numbers.subarray(0, list.count)]),
  );
  return { count, numbers, stops, lists };
}

describe('words that are read again', () => {
  const piece = fc.constantFrom(
    ...[
      'the license',
      ' grants',
      ' you',
      '. ',
      '\n',
      '\n\n',
      '<b>',
      '</b',
      '>',
      '&amp',
      ';',
      'non-',
      '(a) ',
      '1.',
      ' iv.',
    ],
    ...[
      "'s",
      '模型',
      'é',
      ' # ',
      '> ',
      ': ',
      'Copyright 2024 ',
      'ACME',
      'Copyright ',
      '(c) ',
      'Inc. ',
      'the copyright notice ',
      '"',
      '-\n',
      '©',
      '<',
      'terms of use and ',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const long = fc.array(fc.constantFrom('any person may use it. ', 'A note\n\n', 'of the (b) model; ', '<i>and</i> '), {
    minLength: 0,
    maxLength: 60,
  });

  it('are those that are read at once', () => {
    fc.assert(
      // A long text is read anew in a stretch behind the change, and to its end only where that does not tell.
      fc.property(
        long,
        text,
        text,
        text,
        long,
        fc.constantFrom(1, 1, 12),
        (before, start, removed, added, after, times) => {
          const [head, tail] = [before.join('') + start, after.join('').repeat(times)];
          const old = head + removed + tail;
          const now = head + added + tail;
          const again = reread(now, 0, { text: Pieces.of(old), start: 0, words: readWords(old) }).words;
          assert.deepEqual(plain(again), plain(readWords(now)));
        },
      ),
      { numRuns: 1500, examples: [[[], '', 'Inc. ', 'Copyright 2024 Inc. ', ['any person may use it. '], 1]] },
    );
  });

  it('are so from another place on', () => {
    const text = 'A title.\nAny person may use the model for research. '.repeat(20);
    const now = text.replace('research', 'study');
    const words = { text: Pieces.of(text), start: 9, words: readWords(text, 9) };
    assert.deepEqual(plain(reread(now, 9, words).words), plain(readWords(now, 9)));
    assert.deepEqual(plain(reread(now, 0, words).words), plain(readWords(now)));
  });
});

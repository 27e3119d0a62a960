import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintsOf } from '../../../scripts/fingerprints/sample.ts';
import { Identifier } from './identify.ts';
import { Packed, pack } from './packed.ts';

/** A license of our own; each subject makes another one, and all of them have lines in common. */
function licenseOf(subject: string, verb: string, count: number): string {
  const rule = (i: number) =>
    `${i}. Whoever ${verb}s the ${subject} on day ${i} tells the keeper of gate ${(i * 7) % 13} how many ${subject}s of kind ${(i * i) % 11} are left, and leaves this page beside the ${i % 2 === 0 ? 'rope' : 'lantern'} of the ${subject}.`;
  return [
    `The ${subject} License`,
    'Copyright (c) <year> <owner>',
    `Permission is granted to anyone to ${verb} the ${subject}, under the rules that follow.`,
    ...Array.from({ length: count }, (_, i) => rule(i + 1)),
    'It is lent as it lies. The builder answers for no storm, no marten and no broken rope, however it may come about.',
  ].join('\n\n');
}

describe('an edited text', () => {
  const licenses = [
    licenseOf('raft', 'borrow', 14),
    licenseOf('raft', 'borrow', 20),
    licenseOf('nest', 'line', 16),
    licenseOf('kite', 'fly', 9),
  ];
  const known = new Packed(pack(fingerprintsOf(licenses, 25, 5)));
  const told = ({ found, closest }: ReturnType<Identifier['identify']>) => ({ found, closest });
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.oneof(
    fc.constantFrom(...['x', ' ', '\n\n', '. ', 'the raft ', 'Copyright 2024 ACME\n', '(a) ', '<b>', '-', '']),
    fc.constantFrom(...licenses).map((text) => text.slice(300, 900)),
  );
  // Between two words, marks change what is a sentence and leave the words as they are.
  const mark = fc.record({
    place,
    cut: fc.constant(0),
    piece: fc.constantFrom('.', ':', '\n\n', ';'),
    between: fc.constant(true),
  });
  const other = fc.record({ place, cut: fc.nat({ max: 12 }), piece, between: fc.boolean() });
  // What is taken back is not asked for again, and the next edit is one of the text before.
  const edit = fc.tuple(fc.oneof(mark, other), fc.boolean());

  it('is told as one that is read for the first time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...licenses), { minLength: 3, maxLength: 5 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (texts, edits, whole) => {
          const identifier = new Identifier(known);
          let text = texts.join('\n\nIt is a long way to the next harbor, and nobody knows the road.\n\n');
          identifier.identify(text, { whole });
          for (const [{ place, cut, piece, between }, takenBack] of edits) {
            const before = text;
            const near = Math.floor(place * text.length);
            const at = between ? Math.max(near, text.indexOf(' ', near)) : near;
            text = text.slice(0, at) + piece + text.slice(at + cut);
            assert.deepEqual(
              told(identifier.identify(text, { whole })),
              told(new Identifier(known).identify(text, { whole })),
            );
            if (takenBack) text = before;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

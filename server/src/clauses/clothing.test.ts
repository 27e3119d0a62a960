import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** The paragraphs of a license, each on a line of its own. */
const PARAGRAPHS = [
  'HERON VOICES LICENSE',
  '1. Definitions',
  '“Voices” means the weights that Heron Labs publishes under this license, (a) as they were published, (b) as a part of them, or (c) as changed by anyone else who was entitled to change them.',
  '2. Rights. Subject to these terms, Heron Labs grants you a non-exclusive, worldwide, royalty-free license to use, copy, modify and distribute the Voices for research and for other non-commercial purposes.',
  '3. Sharing. If you distribute the Voices, or anything that you made of them, you must:',
  '(a) give everyone who receives them a copy of this license, together with the notice that stands at its end;',
  '(b) state in a file that goes with them which of the files you changed, and on which day you did so; and',
  '(c) bind everyone who receives them to the restrictions of Section 4.',
  '4. Restrictions. You must not use the Voices, and must not let others use them, to:',
  '(a) imitate the voice of a person who did not consent to it, or deceive people about who speaks to them;',
  '(b) harass, threaten or stalk any person or group of persons; or',
  '(c) train a model that competes with the Voices or with any other product of Heron Labs.',
  '5. Ending. This license terminates automatically if you breach any of its terms, and you must then delete all copies of the Voices.',
  '6. Warranty. The Voices are provided “as is”, without warranty of any kind. Heron Labs is not liable for any damages that arise from their use.',
];

function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const laid = (width: number, gap: string, paragraphs: readonly string[] = PARAGRAPHS): string =>
  `${paragraphs.map((one) => wrapped(one, width).join('\n')).join(gap)}\n`;
const behind = (leader: string): string =>
  laid(76, '\n\n')
    .split('\n')
    .map((line) => `${leader} ${line}`.trimEnd())
    .join('\n');
/** With the foot of a page behind every so many lines. */
const paged = (every: number): string =>
  laid(72, '\n\n')
    .split('\n')
    .flatMap((line, i) => (i % every === every - 1 ? [line, '', `Page ${(i + 1) / every} of 9`, ''] : [line]))
    .join('\n');

const CLOTHES: Readonly<Record<string, string>> = {
  'wrapped at 80 columns': laid(80, '\n\n'),
  'wrapped at 40 columns': laid(40, '\n\n'),
  'without blank lines': laid(72, '\n'),
  'a paragraph a line': laid(10_000, '\n'),
  'with an empty line behind each': laid(80, '\n').replaceAll('\n', '\n\n'),
  'in capitals': laid(
    80,
    '\n\n',
    PARAGRAPHS.map((one) => one.toUpperCase()),
  ),
  'behind ">"': behind('>'),
  'behind "#"': behind('#'),
  'behind "--"': behind('--'),
  'behind ";;"': behind(';;'),
  'behind "REM"': behind('REM'),
  'in a block comment': `/*\n${behind(' *')}\n */\n`,
  'in a docstring': `"""\n${laid(76, '\n\n')}"""\n`,
  'in paragraphs of HTML': PARAGRAPHS.map((one) => `<p>${one}</p>`).join('\n'),
  'with breaks of HTML': PARAGRAPHS.map((one) => `${one}<br>`).join('\n'),
  'with every mark escaped': laid(10_000, '\n\n').replace(/[._()[\]-]/g, '\\$&'),
  'with numbers alone on their lines': laid(80, '\n\n').replace(/^(\d\.|\([a-c]\)) /gm, '$1\n'),
  'on short pages': paged(7),
  'on shorter pages': paged(5),
};

/** Each clause with its section, in any case. */
const clauses = (text: string): readonly string[] =>
  readClauses(readText(new SourceText(text))).map(({ kind, section }) => `${kind} ${section.toLowerCase()}`);

describe('the clauses of a text in other clothes', () => {
  const expected = clauses(laid(10_000, '\n\n'));

  it('are many', () => {
    for (const clause of [
      'grants-modification 2',
      'noncommercial-only 2',
      'license-copy 3.a',
      'change-notice 3.b',
      'flow-down 3.c',
      'use-restriction 4.b',
      'no-competing-use 4.c',
      'destroy-on-termination 5',
      'liability-limit 6',
    ])
      assert.ok(expected.includes(clause), `${clause} in ${expected.join(', ')}`);
  });

  for (const [clothes, text] of Object.entries(CLOTHES)) {
    it(`are the same ${clothes}`, () => assert.deepEqual(clauses(text), expected));
  }
});

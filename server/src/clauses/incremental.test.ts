import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Section } from '../text/outline.ts';
import type { Place } from '../text/place.ts';
import { type Reading, readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import type { ClauseKind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { readClauses } from './read.ts';

/** Texts of our own that number, quote, comment and wrap in every way that matters to where blocks end. */
const OWN: readonly string[] = [
  [
    'OPEN WEIGHTS LICENSE',
    'Version 1, May 2024',
    '',
    'By using the Weights you accept the terms that follow, each and all of them.',
    '',
    '1. Grant. We grant you a non-exclusive, non-\ntransferable right to use the Weights.',
    '',
    '2. Limits. You will not, and will not let others, use the Weights to:',
    '   a. harm people;',
    '   b. watch people, such as:',
    '      i. at work;',
    '      ii. at home.',
    '',
    '   These limits hold for outputs too.',
    '',
    '   c. make weapons.',
    '',
    '3. Ending',
    'Your rights end when you break these terms.',
    '',
    'ATTACHMENT A',
    '',
    'Words',
    '',
    '"Weights" means what we publish.',
    '“You” means whoever uses them.',
  ].join('\n'),
  [
    '# Model License',
    '',
    '> You may not sell',
    '> the model.',
    '',
    '## Prohibited Uses',
    '',
    'You agree not to use the model:',
    '* to break the law',
    '    * to spy',
    '* for war; or',
    '',
    '```',
    'Apache',
    '```',
    '',
    'Law',
    '---',
    'The law of the sea holds. You must comply with it.',
  ].join('\r\n'),
  [
    '/*',
    ' * You may use this at home.',
    ' *',
    ' * You may not sell it.',
    ' */',
    '# one',
    '# two',
    '',
    '一、定义',
    '“模型”是指权重。',
    '第二条 许可',
    '您可以使用。',
  ].join('\n'),
  [
    'Weights Agreement',
    '',
    'By using the Weights you accept the terms that follow, each and all of them.',
    '',
    '    Words. The words of these terms mean what they say, as Section 2.1 and Section 3 have it.',
    '',
    '    Grant and Limits.',
    '',
    '        Grant. We grant you a right to use the Weights, which ends as Section 3 says.',
    '',
    '        Limits. You may not sell the Weights.',
    '',
    '    Ending. Your rights end where you break these terms.',
  ].join('\n'),
  [
    '# Policy',
    '',
    '## Uses',
    '',
    'You may not:',
    '',
    '1. spy;',
    '2. lie.',
    '',
    '## Duties',
    '',
    'You must:',
    '',
    '1. name us.',
  ].join('\n'),
  [
    'You may not use the Weights for:',
    '',
    'Hate Speech',
    '',
    'Making false news',
    '',
    'Fraud. Lying for money.',
    '',
    'Adult Content',
    '',
    'Fees',
    'You must pay what the law says.',
  ].join('\n'),
  // The same short lines again and again, in other places each time.
  [
    'You may not:',
    '1.',
    '2. spy;',
    '1.',
    '1.',
    '',
    '2. spy;',
    '2. lie',
    '',
    'Fees',
    '',
    '1.',
    '2. spy;',
    '',
    'Fees',
  ].join('\n'),
  [
    'ORCHID MODEL TERMS',
    '1. Grant. We grant you the right to use the Model, and each copy of it, wherever',
    'the law lets you, alone and with others. You will not use it, or what is said in',
    '(including its words) any part of it, to:',
    'a. watch people in a way that they did not agree to, or in a place that is not',
    'open to all of them; or',
    'b. take part in a war, in whatever way that may be, as is told in Section',
    '2. of these terms, which hold for the Model and for what is made with the Orchid',
    'Model by you.',
    '2. NO WARRANTY. THE MODEL COMES AS IT IS, AND NOBODY WHO MADE IT OWES YOU A THING',
    'FOR WHAT IT SAYS, OR FOR WHAT YOU OR OTHERS DO WITH WHAT IT SAYS, AT ANY TIME AND',
    'IN ANY PLACE.',
    '3.',
    'Fees and Taxes',
    '(a)',
    'you must pay what is due, each year; and',
    '(b)',
    'you may not sell the Model.',
    '',
  ].join('\n\n'),
  '',
];

/** Paragraphs of our own, in which sentences look back, run on, lift bans, define terms, quote, and say things twice. */
const PARAGRAPHS: readonly string[] = [
  [
    '# Terms',
    '',
    '## Limits',
    '',
    'You may use the Weights for the Purpose. "Purpose" means non-commercial research. You may not sell the Weights; you may not rent them; and you shall keep all notices. ' +
      'The foregoing restriction does not apply to students. You will not do what is unlawful. This includes spreading malicious content. This includes harassing people. ' +
      'If your revenue exceeds one million dollars in a year, this license ends. You must request a license from the Licensor, who may grant it or not. ' +
      'It is provided for making extensions; no other use is permitted. Commercial use for profit is prohibited. This includes a commercial product.',
    '',
    'You may copy it provided that you show the notice "Made with Orchid. Thank you." in your product. The law of Norway holds. You agree to indemnify us.',
  ].join('\n'),
  [
    '# Terms',
    '',
    '## Prohibited Uses',
    '',
    'You agree that you will not, and will not let others: (a) use the Weights to harm children; (b) make weapons; spam; fraud; (c) train other models with the',
    'outputs, unless we agree; or (d) remove the marks. You may (1) use it. (2) Change it. (3) Share it under this license.',
    'The restrictions in Annex B apply. You may not use it in violation of such restrictions. WHEREAS nothing is said here, is it? Removing marks is forbidden.',
    '',
    'You must:',
    '',
    '- keep the notices; name us. You may not claim that we endorse you. You may end it at any time by deleting it.',
    '- pay what is due.',
  ].join('\n'),
];

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/ai-licenses');

/** Stretches of real texts, with every sort of start and end. */
function realTexts(count: number, size: number): string[] {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return Array.from({ length: count }, (_, i) => {
    const text = readFileSync(join(CORPUS, names[(i * 37) % names.length] ?? ''), 'utf8');
    const from = text.length > size ? (i * 1009) % (text.length - size) : 0;
    return text.slice(from, from + size);
  });
}

const INSERTED = [
  ...['x', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '\uFEFF', '-', '.', ':', ';', ',', '"', '“', '#', '# ', '> '],
  ...['* ', '- ', '\n* ', '\n1. ', '\n2. ', '\n(a) ', '\n(i) ', '\nb. ', '\n3.1 ', '\nSection 2. ', '\nATTACHMENT A\n'],
  ...[
    '\n\nDefinitions\n\n',
    '\n## Uses\n',
    '\n---\n',
    '\n```\n',
    '\n// ',
    '\n/*\n',
    '*/',
    '\ndnl ',
    '<li>',
    '<h2>',
    '一、',
  ],
  ...[
    'You may not sell the model.',
    ' not',
    'to:',
    ' except',
    '\n\nYou agree not to:\n\n',
    '\n\n| Allowed | Not allowed |\n|---|---|\n| Redistribution | Sale |\n\n',
    '| Modification | Spying |\n',
    '\n\n## Prohibited\n\n- Redistribution\n',
    '“Use” means ',
    '\u200b',
    '😀',
  ],
];

/** A change of a text: `cut` units go at `at`, and `words` stand there. */
interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly words: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80), fc.nat(900)),
  words: fc.oneof(fc.constantFrom(...INSERTED), fc.constant(''), fc.string({ maxLength: 3 })),
});

/** What one types inside of a paragraph. */
const typed: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2), fc.nat(40)),
  words: fc.constantFrom(
    '',
    'x',
    ' ',
    '. ',
    '. You may not ',
    '; ',
    ' (a) ',
    '"',
    ' This ',
    ' not ',
    '\n',
    ': ',
    ' Purpose ',
  ),
});

function applied(text: string, { at, cut, words }: Edit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + words + text.slice(from + cut);
}

const spans = (sections: readonly Section[]): unknown[] =>
  sections.map((s) => [s.path, s.label, s.title, s.start, s.end, s.heading, spans(s.children)]);

function placed({ start, path, headings, leadIn, item, title, block, passage }: Place): unknown[] {
  const chain: string[] = [];
  for (let at = leadIn; at; at = at.outer) chain.push(at.sentence.words.map((w) => w.text).join(' '));
  const { text, marker, heading, titles } = block;
  return [start, path, headings, chain, item, title, text, marker?.text, heading, titles, passage.title];
}

function assertSame(incremental: Reading, fresh: Reading): void {
  assert.deepEqual(incremental.places.map(placed), fresh.places.map(placed));
  assert.deepEqual(spans(incremental.outline.sections), spans(fresh.outline.sections));
  assert.deepEqual(incremental.languages, fresh.languages);
  assert.equal(incremental.language, fresh.language);
}

/** Reads `text` and then each version that `edits` make of it, and compares each with a fresh reading. */
function follow(text: string, edits: readonly Edit[], compareClauses: boolean): void {
  let current = text;
  let reading = readText(new SourceText(current));
  if (compareClauses) readClauses(reading);
  for (const change of edits) {
    current = applied(current, change);
    reading = readText(new SourceText(current), {}, reading);
    const fresh = readText(new SourceText(current));
    assertSame(reading, fresh);
    if (compareClauses) assert.deepEqual(readClauses(reading), readClauses(fresh));
  }
}

/** A kind that is never said, and the statements that were read for it. */
function spied() {
  const asked: string[] = [];
  const reads: ClauseKind['reads'] = ({ words, own }) => {
    const said = words.slice(own).map((word) => word.text);
    asked.push(said.join(' '));
    return null;
  };
  return { asked, added: [{ ...(kinds[0] as ClauseKind), id: 'spy', says: [], frames: [], reads }] };
}

/** More runs than in a unit test: `EDIT_SCRIPTS=5000`. */
const RUNS = Number(process.env.EDIT_SCRIPTS ?? 120);

describe('a text that is edited', () => {
  it('is read as if it were new: places, outline and languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN), fc.array(edit, { minLength: 1, maxLength: 12 }), (text, edits) =>
        follow(text, edits, false),
      ),
      { numRuns: RUNS },
    );
  }).timeout(0);

  it('is read as if it were new: clauses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) =>
        follow(text, edits, true),
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  }).timeout(0);

  it('is read as if it were new where it is a real license', function () {
    if (!existsSync(CORPUS)) {
      console.log('      skipped: ../shared/corpus is not there');
      this.skip();
    }
    const texts = realTexts(40, 3000);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.nat(19),
        (text, edits, i) => follow(text, edits, i === 0),
      ),
      { numRuns: RUNS },
    );
  }).timeout(0);

  it('is read as if it were new where sentences are typed, split and joined', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARAGRAPHS), fc.array(typed, { minLength: 2, maxLength: 6 }), (text, edits) =>
        follow(text, edits, true),
      ),
      { numRuns: Math.ceil(RUNS / 3) },
    );
    if (!existsSync(CORPUS)) return;
    fc.assert(
      fc.property(
        fc.constantFrom(...realTexts(40, 3000)),
        fc.array(typed, { minLength: 2, maxLength: 4 }),
        (text, edits) => follow(text, edits, true),
      ),
      { numRuns: Math.ceil(RUNS / 12) },
    );
  }).timeout(0);

  it('is read as if it were new where each sentence is taken out and put back', () => {
    for (const text of PARAGRAPHS) {
      const edits: Edit[] = [];
      for (const { index } of text.matchAll(/[^.]{3,}[.]/g)) {
        const sentence = /^[^.]{3,}[.]/.exec(text.slice(index))?.[0] ?? '';
        edits.push({ at: index / text.length, cut: sentence.length, words: '' });
        edits.push({ at: index / (text.length - sentence.length), cut: 0, words: sentence });
      }
      follow(text, edits, true);
    }
  });

  it('is read as if it were new where what governs a list, defines a term or stands above is edited', () => {
    for (const [text, from, to] of [
      ['You may not:\n\n- sell it. You may keep it.\n- rent it; lend it.', 'may not', 'may'],
      ['# Terms\n\n## You may not\n\nSell copies. Rent copies. Lend copies.', 'may not', 'may'],
      [PARAGRAPHS[0] ?? '', 'Limits', 'Prohibited Uses'],
      [PARAGRAPHS[1] ?? '', 'Prohibited Uses', 'Uses'],
      [PARAGRAPHS[1] ?? '', 'You must', 'You may'],
      [
        '# Terms\n\n## Restrictions\n\n- Removing the notices.\n- Making weapons.\n- Commercial use includes: a paid service.',
        'Restrictions',
        'Notes',
      ],
      [
        '# Terms\n\n## Prohibited Uses\n\nYou may not use it for:\n\n- Hate speech\n- Spam. This includes fraud.\n- Weapons',
        'Prohibited',
        'Other',
      ],
      ['"Purpose" means research.\n\nYou may use it for the Purpose. You may not sell it.', 'research', 'everything'],
      [
        'You may not sell it. You may use it for any purpose.\n\nThe law of Norway holds. It is governed by it.',
        '. You',
        ' you',
      ],
    ] as const) {
      const at = (text.indexOf(from) + 0.5) / text.length;
      const back = (text.indexOf(from) + 0.5) / (text.length + to.length - from.length);
      follow(
        text,
        [
          { at, cut: from.length, words: to },
          { at: back, cut: to.length, words: from },
        ],
        true,
      );
    }
  });

  it('reads the statement that an edit touches, and no other of its block', () => {
    const { asked, added } = spied();
    const text = 'You may use it. You may not sell it. You may share it; you shall keep the notices. It ends in May.';
    const before = readText(new SourceText(text));
    readClauses(before, added);
    assert.equal(asked.length, 5);
    asked.length = 0;
    const after = readText(new SourceText(text.replace('share', 'reshare')), {}, before);
    const clauses = readClauses(after, added);
    assert.deepEqual(asked, ['You may reshare it']);
    assert.deepEqual(clauses, readClauses(readText(after.source), added));
  });

  it('reads anew under another heading only what asks for headings', () => {
    const { asked, added } = spied();
    const text = '# Terms\n\n## Grant\n\nYou may use it. You may share it.\n\n- You shall keep the notices.';
    const before = readText(new SourceText(text));
    readClauses(before, added);
    asked.length = 0;
    const after = readText(new SourceText(text.replace('Grant', 'Rights')), {}, before);
    const clauses = readClauses(after, added);
    assert.ok(after.places.at(-1)?.headings.endsWith('Rights'));
    // An item may be one of a list of prohibited uses.
    assert.deepEqual(asked, ['You shall keep the notices .']);
    assert.deepEqual(clauses, readClauses(readText(after.source), added));
  });

  it('reads no item of a list anew where an edit leaves the words that govern it as they are', () => {
    const { asked, added } = spied();
    const text = 'We made this. You may not:\n\n- sell it;\n- rent it to others, such as:\n  - shops;\n  - banks.';
    const before = readText(new SourceText(text));
    readClauses(before, added);
    asked.length = 0;
    const after = readText(new SourceText(text.replace('made', 'have made')), {}, before);
    const clauses = readClauses(after, added);
    assert.deepEqual(asked, ['We have made this .']);
    assert.deepEqual(clauses, readClauses(readText(after.source), added));
    asked.length = 0;
    const next = readText(new SourceText(after.source.text.replace('may not', 'may')), {}, after);
    readClauses(next, added);
    assert.equal(asked.length, 5);
  });

  it('reads a heading line anew where what follows it becomes its text, or is it no more', () => {
    for (const [before, after] of [
      ['You must pay what the law says of it.', 'Other Things'],
      ['Other Things', 'You must pay what the law says of it.'],
    ] as const) {
      const text = `You may not use the Weights for:\n\nHate Speech\n\nFees\n\n${before}\n\nMore is said here.\n`;
      follow(text, [{ at: (text.indexOf(before) + 0.5) / text.length, cut: before.length, words: after }], true);
    }
  });

  it('keeps all blocks but those that an edit touches', () => {
    const text = Array.from({ length: 300 }, (_, i) => `${i + 1}. You may use part ${i} of the model.`).join('\n\n');
    const before = readText(new SourceText(text));
    const at = text.indexOf('part 150');
    const after = readText(new SourceText(`${text.slice(0, at)}some ${text.slice(at)}`), {}, before);
    const kept = new Set(before.places.map((p) => p.placement));
    assert.equal(after.places.filter((p) => !kept.has(p.placement)).length, 1);
  });

  it('keeps the clauses in front of an edit', () => {
    const text = 'You may use the model.\n\nYou may not sell the model.\n\nThe end of it.';
    const before = readText(new SourceText(text));
    const [first] = readClauses(before);
    const after = readText(new SourceText(text.replace('The end', 'An end')), {}, before);
    assert.ok(first !== undefined && readClauses(after)[0] === first);
  });
});

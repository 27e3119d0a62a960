import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

/** The same text as somebody else hands it on. */
type Clothing = (text: string) => string;

const NUMBER = /^(\s*)(\d{1,2}|[a-z]|[ivx]{1,4})\.(?=\s)/;

const lines =
  (change: (line: string) => string): Clothing =>
  (text) =>
    text.split('\n').map(change).join('\n');
const filled =
  (change: (line: string) => string): Clothing =>
  (text) =>
    lines((line) => (line.trim() === '' ? line : change(line)))(text);

/** Every level of indent as so many of `unit`. */
function indented(unit: string): Clothing {
  return (text) => {
    const width = (line: string): number => line.length - line.trimStart().length;
    const widths = [...new Set(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [width(line)])))];
    widths.sort((a, b) => a - b);
    return filled((line) => unit.repeat(widths.indexOf(width(line))) + line.trimStart())(text);
  };
}

const wrapped: Clothing = lines((line) => {
  const indent = line.slice(0, line.length - line.trimStart().length);
  const rows: string[] = [];
  for (const word of line.trim().split(/ +/)) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < 72) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(indent + word);
  }
  return rows.join('\n');
});

const asHtml = filled((line) => `<p>${line.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);

/** What takes nothing from a text that its structure is told by. */
const WHOLE: Readonly<Record<string, Clothing>> = {
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  quoted: lines((line) => `> ${line}`),
  'in comments of a shell': lines((line) => `# ${line}`.trimEnd()),
  'in comments of Lisp': lines((line) => `;; ${line}`.trimEnd()),
  'in comments of SQL': lines((line) => `-- ${line}`.trimEnd()),
  'in comments of a batch file': lines((line) => `REM ${line}`.trimEnd()),
  'two blanks deep': indented('  '),
  'three blanks deep': indented('   '),
  'a tab deep': indented('\t'),
  'in a block of four blanks': filled((line) => `    ${line}`),
  'with numbers as "1)"': lines((line) => line.replace(NUMBER, '$1$2)')),
  'with numbers as "(1)"': lines((line) => line.replace(NUMBER, '$1($2)')),
  'with numbers as "1\\."': lines((line) => line.replace(NUMBER, '$1$2\\.')),
  'with bold numbers': lines((line) => line.replace(NUMBER, '$1**$2.**')),
  'with every mark escaped': (text) => text.replace(/[._()[\]-]/g, '\\$&'),
  'with hard blanks behind the marks of headings': lines((line) => line.replace(/^(#+) /, '$1\u00a0')),
  'with breaks of HTML': filled((line) => `${line}<br>`),
  'with hard blanks': lines((line) => line.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))),
};

/** What takes indents or blank lines. */
const TORN: Readonly<Record<string, Clothing>> = {
  'wrapped at 72': wrapped,
  'without indents': lines((line) => line.trimStart()),
  'without blank lines': (text) => text.replace(/\n(?:[ \t]*\n)+/g, '\n'),
  'without both': (text) => text.replace(/\n\s+/g, '\n'),
};

const POLICY = [
  '# Heron Use Policy',
  '',
  'This policy holds for everyone who uses the Heron models, wherever they may have come by them.',
  '',
  '## Prohibited Uses',
  '',
  'You agree that you will not use, or let others use, the Heron models to:',
  '',
  '1. Break the law or harm the rights of others, including to:',
  '    1. Help with acts that the law forbids, such as:',
  '        1. Violence',
  '        2. Trade in people or in what was stolen from them, and praise of those who do so',
  '        3. Any other crime',
  '    2. Threaten or follow people',
  '    3. Give advice for which the law asks a license that neither you nor the one you act for has',
  '2. Work on anything that puts lives at risk, including work on:',
  '    1. Weapons',
  '    2. Power plants, dams and other works that many people need to live',
  '    3. Machines that people are carried by',
  '3. Hide from people that they speak with a machine',
  '',
  'Tell us of any breach of this policy through one of these ways, and we will look into it:',
  '',
  '* by mail to the lab;',
  '* by a note on our page.',
].join('\n');

const POLICY_PATHS = [
  ...[
    'Preamble',
    'Prohibited Uses',
    '1',
    '1.1',
    '1.1.1',
    '1.1.2',
    '1.1.3',
    '1.2',
    '1.3',
    '2',
    '2.1',
    '2.2',
    '2.3',
    '3',
  ],
  ...['Prohibited Uses', 'Prohibited Uses', 'Prohibited Uses'],
];

const LICENSE = [
  'HERON LICENSE',
  '',
  '1. Rights.',
  '',
  '    a. Grant. You are granted a right to use, copy and share the Heron Weights, at home and at work.',
  '',
  '    b. Passing on.',
  '',
  '        i. If you pass the Weights on, hand on a copy of this license with every one of the copies.',
  '',
  '        ii. Say which of the files you have changed, on a page of its own.',
  '',
  '2. Ending. Your rights end when you break these terms, and you then delete every copy you have.',
  '',
  '3. Law',
  '',
  'The law of the sea holds.',
].join('\n');

const LICENSE_PATHS = ['1', '1.a', '1.b', '1.b.i', '1.b.ii', '2', '3', '3'];

interface Line {
  readonly words: string;
  readonly path: string;
}

/** The blocks of a text by their letters, which no clothing changes. */
function read(text: string): readonly Line[] {
  return readText(new SourceText(text)).places.map(({ passage, path }) => ({
    words: passage.normalized.text.toLowerCase().replace(/[^a-z]+/g, ''),
    path,
  }));
}

/** The paths of blocks in a text in other clothes; a block may have become a part of another. */
function pathsIn(text: string, blocks: readonly Line[]): readonly string[] {
  const found = read(text);
  let from = 0;
  return blocks.map(({ words }) => {
    const at = found.findIndex((line, i) => i >= from && line.words.includes(words.slice(0, 40)));
    if (at >= 0) from = at;
    return found[at]?.path ?? '?';
  });
}

describe('a text in other clothes', () => {
  for (const [title, text, expected] of [
    ['policy', POLICY, POLICY_PATHS],
    ['license', LICENSE, LICENSE_PATHS],
  ] as const) {
    const blocks = read(text).slice(title === 'policy' ? 1 : 0);
    const cited = blocks.filter(({ words }) => !/^(?:prohibiteduses|heronlicense)$/.test(words));
    it(`has the paths of the ${title} as it is`, () => {
      assert.deepEqual(
        cited.map(({ path }) => path),
        expected,
      );
    });
    for (const [clothing, put] of Object.entries({ ...WHOLE, ...TORN })) {
      it(`has the paths of the ${title} ${clothing}`, () => assert.deepEqual(pathsIn(put(text), cited), expected));
    }
  }

  it('has the paths of the license in paragraphs of HTML, in a block of YAML and with blank lines all through', () => {
    const blocks = read(LICENSE).slice(1);
    const yaml = `---\nextra_gated_prompt: |-\n${filled((line) => `  ${line}`)(LICENSE)}\n---\n`;
    for (const text of [asHtml(LICENSE), yaml, LICENSE.replaceAll('\n', '\n\n')])
      assert.deepEqual(pathsIn(text, blocks), LICENSE_PATHS);
  });

  it('is cited by the title of its list where the title is no heading of Markdown any more', () => {
    const blocks = read(POLICY).slice(4, 6);
    const plain = POLICY.replaceAll(/^#+ (.*)$/gm, '**$1**');
    assert.deepEqual(pathsIn(plain, blocks), ['Prohibited Uses 1', 'Prohibited Uses 1.1']);
  });

  it('is cited by its headings where bullets took the place of numbers', () => {
    const bullets = lines((line) => line.replace(NUMBER, '$1*'))(POLICY);
    const paths = new Set(pathsIn(bullets, read(POLICY).slice(3)));
    assert.deepEqual([...paths], ['Prohibited Uses']);
  });
});

const GOLD = join(import.meta.dirname, '../../../../shared/gold');
/** Real texts that are open to look at, with numbers of many sorts. */
const REAL =
  'apache-2.0 cc-by-nc-nd-4.0 deepseek-la-1.0 dinov3 falcon-2-11b-1.0 flux-1-nc gemma-tou-2024-04-01 llama-2-aup llama-2-license-2023 llama-3.1-license-2024 nvidia-sdk-12.8 open-aleph-1.0 polyform-noncommercial-1.0.0 responsible-ai-source-1.1 skywork-community-en stability-ai-nc-2023-12-06 tongyi-qianwen-2023';

describe('a real text in other clothes', () => {
  const texts = existsSync(GOLD)
    ? REAL.split(' ').map((name) => readFileSync(join(GOLD, `${name}.txt`), 'utf8').replaceAll('\r\n', '\n'))
    : [];
  before(function () {
    if (texts.length > 0) return;
    console.log('  no texts to dress: ../shared is not there');
    this.skip();
  });

  /** How many blocks have another path in other clothes, and how many there are. */
  function changed(put: Clothing): { readonly changed: number; readonly of: number } {
    const totals = { changed: 0, of: 0 };
    for (const text of texts) {
      const blocks = read(text).filter(({ words }) => words.length > 20);
      const found = pathsIn(text, blocks);
      const dressed = pathsIn(put(text), blocks);
      totals.of += blocks.length;
      totals.changed += found.filter((path, i) => path !== dressed[i]).length;
    }
    return totals;
  }

  for (const [clothing, put] of Object.entries(WHOLE)) {
    it(`has the same paths ${clothing}`, () => {
      const totals = changed(put);
      assert.ok(totals.changed <= totals.of * 0.005, `${totals.changed} of ${totals.of}`);
    });
  }
  for (const [clothing, put] of Object.entries(TORN)) {
    it(`has nearly the same paths ${clothing}`, () => {
      const totals = changed(put);
      assert.ok(totals.changed <= totals.of * 0.05, `${totals.changed} of ${totals.of}`);
    });
  }
});

/**
 * Shows that reading takes time linear in the length of a text, whatever the text: hostile texts at two sizes, against
 * plain prose. Prints nanoseconds per character, how they compare with prose, and how they grow with the size.
 *
 *   npm run bench:linear               at 0.5 and 2 million characters
 *   npm run bench:linear -- 5          the larger size in millions of characters
 *   npm run bench:linear -- 2 nested   only the texts whose name has the word
 */
import { readClauses } from '../../server/src/clauses/read.ts';
import { readText } from '../../server/src/text/reading.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

/** Makes a text of about a number of UTF-16 units. */
type Maker = (length: number) => string;

const repeat =
  (piece: string, head = '', tail = ''): Maker =>
  (length) =>
    head + piece.repeat(Math.ceil(length / piece.length)) + tail;

const counted =
  (piece: (index: number) => string, head = ''): Maker =>
  (length) => {
    const parts = [head];
    for (let size = head.length, i = 0; size < length; i++) {
      const next = piece(i);
      parts.push(next);
      size += next.length;
    }
    return parts.join('');
  };

const PROSE =
  'You may use, copy and modify the Model for any lawful purpose. The licensor is not liable for any damages that arise from it.\n\nIf you breach these terms, your rights end. You must keep all notices and may not use our name to promote products.\n\n';

const TEXTS: Readonly<Record<string, Maker>> = {
  prose: repeat(PROSE),
  'one line of prose': repeat(PROSE.replaceAll('\n', ' ')),
  'one sentence of verbs': repeat('use copy modify share sell train ', 'You may not '),
  'one sentence of permissions': repeat('you may not use the model to train other models and '),
  'one word': repeat('a'),
  'an empty line behind each line': repeat(
    'The licensee may use the Model for any purpose that the law lets it have, and the\n\nLicensor lets it be, so long as all of it is kept as it was and no part of it is\n\n',
  ),
  blanks: repeat(' '),
  'line ends': repeat('\n'),
  'opening brackets': repeat('( [ '),
  'nested brackets with text': repeat('(you may [not '),
  'closing brackets': repeat(') ] '),
  quotes: repeat('" \' “ ” '),
  'run-in items': counted((i) => `(${'abcdefghijklmnopqrstuvwxyz'[i % 26]}) use the model, `, 'You may not: '),
  'run-in items of one letter': repeat('(a) use the model, (a) ', 'You may not: (a) sell, '),
  'parts between semicolons': repeat('use the model; sell the outputs; ', 'You may not '),
  'many colons': repeat('you may not use: '),
  'endless lead-ins': repeat('You may not use the model to:\n\n'),
  'nested lead-ins': counted((i) => `${'  '.repeat(i % 60)}- you may not use the model to:\n`),
  'ever deeper list': counted((i) => `${' '.repeat(Math.min(i * 2, 400))}- use the model for:\n`),
  'numbers 1.1.1…': counted((i) => `${'1.'.repeat((i % 200) + 1)} You may not use the model.\n`),
  'flat numbered list': counted((i) => `${i + 1}. train other models\n`, 'You may not use the model to:\n'),
  'nested quotes': counted((i) => `${'>'.repeat((i % 100) + 1)} You may not use the model.\n`),
  headings: counted((i) => `${'#'.repeat((i % 6) + 1)} Section ${i}\n`),
  'capitals headings': repeat('LIMITATION OF LIABILITY\n\n'),
  'hyphens at line ends': repeat('non-\ntransferable '),
  entities: repeat('&amp;&#x27;&nbsp;'),
  'open tags': repeat('<p><div class="a" '),
  'unclosed comments': repeat('<!-- '),
  fences: repeat('```\ncode\n'),
  tables: repeat('| a | b |\n'),
  links: repeat('[a](https://example.org/use-policy '),
  stops: repeat('. '),
  numbers: repeat('1.2.3.4 700,000,000 '),
  abbreviations: repeat('e.g. i.e. Inc. No. '),
  definitions: counted((i) => `"Term ${i}" means non-commercial research only.\n\n`),
  'definitions and uses': counted((i) => `"Term ${i}" means research only. You may use it for Term ${i}.\n\n`),
  'many defined purposes': counted((i) => {
    const name = `Plan ${String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 97 + (Math.floor(i / 676) % 26))} Purpose`;
    return `"${name}" means non-commercial research only. You may use it for the ${name}.\n\n`;
  }),
  exceptions: repeat('except unless provided that if ', 'You may not use it '),
  laws: repeat('governed by the laws of the State of ', 'This license is '),
  courts: repeat('The Northern Federal District and State '),
  countries: repeat('excluding Norway, Iceland and the '),
  Chinese: repeat('您不得将本模型用于商业用途；'),
  'Chinese without stops': repeat('不得使用模型商业'),
  emoji: repeat('😀'),
  'front matter': repeat('a: b\n', '---\n'),
  'lone surrogates': repeat('\ud800a'),
  'invisible units': repeat('\u200b'),
  stars: repeat('*a _b **c** '),
  backticks: repeat("`a` ``b'' "),
  ampersands: repeat('&amp'),
  apostrophes: repeat("a'"),
  'hyphenated words': repeat('a-'),
  'detached hyphens': repeat('non - '),
  'line-end hyphens': repeat('com-\n'),
  'carriage returns': repeat('a\r'),
  'lines of blanks': repeat(`${' '.repeat(60)}\n`),
  'comment leaders': repeat('# a\n'),
  'lines of markers': repeat('1.\n'),
  'marker after marker': repeat('(a) (i) 1. * '),
  'short items': counted((i) => `${i + 1}. a\n`),
  'Chinese items': repeat('一、您不得使用\n'),
  'defined terms in lines': repeat('“Purpose” means non-commercial research.\n'),
};

/** Milliseconds of CPU to read a text, the best of a few runs; a fresh text each time, so that nothing is remembered. */
function measure(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    readClauses(readText(new SourceText(`${text}${' '.repeat(i)}`)));
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const millions = Number(process.argv[2] ?? 2);
const only = process.argv[3] ?? '';
const large = millions * 1_000_000;
const small = large / 4;

const nanoseconds = (length: number, make: Maker, runs: number): number => {
  const text = make(length);
  return (measure(text, runs) * 1e6) / text.length;
};

nanoseconds(200_000, TEXTS.prose as Maker, 3);
const base = nanoseconds(large, TEXTS.prose as Maker, 1);
console.log(`${'text'.padEnd(30)} ns per char  × prose  ×4 longer`);
for (const [name, make] of Object.entries(TEXTS)) {
  if (!name.includes(only)) continue;
  const first = nanoseconds(small, make, 1);
  const then = nanoseconds(large, make, 1);
  const growth = then / first;
  const flag = growth > 2 || then > 3 * base ? '  <<<' : '';
  console.log(
    `${name.padEnd(30)} ${then.toFixed(0).padStart(11)}  ${(then / base).toFixed(2).padStart(7)}  ${growth.toFixed(2).padStart(9)}${flag}`,
  );
}

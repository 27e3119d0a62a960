/**
 * That reading is linear whatever the text: hostile texts against normal prose of the same size, in CPU time per unit.
 *
 *     tsx scripts/bench/hostile.ts [UNITS] [WORDS]          10,000,000; only texts whose name holds WORDS
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses } from '../../server/src/clauses/read.ts';
import { readText } from '../../server/src/text/reading.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

const SENTENCE = 'You may not use the model or its outputs to train another model, unless we agree in writing; ';
const SMALL = 'the model and all of its parts are given as they are to you by us ';

/** Texts that are hard in one way each; a piece is repeated to the size wanted. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one line': repeated(SMALL),
  'one sentence of semicolons': repeated(SENTENCE),
  'one sentence of commas': repeated('you may use, copy, change, '),
  'run-in items': repeated('(a) sell it, (b) rent it, (i) lend it, '),
  'nested lists': nested,
  'endless lead-ins': repeated('You may not:\n\n'),
  'endless lead-ins in items': repeated('- You may not:\n'),
  'deeper and deeper': (size) => {
    let text = '';
    for (let i = 0; text.length < size; i++) text += `${' '.repeat(i % 200)}* You must:\n`;
    return text;
  },
  'open brackets': repeated('['),
  'open parentheses': repeated('('),
  'open tags': repeated('<a '),
  'open comments': repeated('<!--'),
  'links without an end': repeated('[a]('),
  stars: repeated('*'),
  'stars and words': repeated('*a _b '),
  backticks: repeated('`'),
  ampersands: repeated('&amp'),
  quotes: repeated('"use" '),
  'quotes unclosed': repeated('“'),
  hyphens: repeated('non- '),
  'line-end hyphens': repeated('com-\n'),
  'full stops': repeated('. '),
  'full stops without blanks': repeated('.'),
  abbreviations: repeated('e.g. i.e. Inc. No. '),
  markers: repeated('1. '),
  'lines of markers': repeated('1.\n'),
  'marker after marker': repeated('(a) (i) 1. * '),
  'headings of capitals': repeated('DEFINITIONS\n\n'),
  'Markdown headings': repeated('# Use\n'),
  definitions: repeated('“Use” means any use. '),
  'lines of definitions': repeated('“Purpose” means non-commercial research.\n'),
  'blank lines': repeated('\n'),
  blanks: repeated(' '),
  'lines of blanks': repeated('                                        \n'),
  'carriage returns': repeated('a\r'),
  'comment leaders': repeated('# a\n'),
  'quoting marks': repeated('>'),
  exceptions: repeated('except unless provided that '),
  negations: repeated('not no never nothing '),
  digits: repeated('1'),
  'digits and points': repeated('1.'),
  'one word': repeated('x'),
  'hyphenated words': repeated('a-'),
  apostrophes: repeated("a'"),
  surrogates: repeated('\ud83d'),
  'invisible units': repeated('\u200b'),
  Chinese: repeated('您不得使用'),
  'Chinese items': repeated('一、您不得使用\n'),
};

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function nested(size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++) {
    const depth = i % 40;
    text += `${'  '.repeat(depth)}${['-', '1.', '(a)', '(i)', '*'][depth % 5]} You may not use it:\n`;
  }
  return text;
}

function prose(size: number): string {
  const corpus = join(import.meta.dirname, '../../../shared/corpus/ai-licenses');
  const texts = existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith('.txt') && !name.includes('-zh'))
        .map((name) => readFileSync(join(corpus, name), 'utf8'))
    : ['1. Grant. You may use the model.\n\n2. Limits. You may not sell it, or rent it to other people.\n\n'];
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** Nanoseconds of CPU for each unit of `text`: to read it, and to find its clauses. */
function costOf(text: string): readonly [read: number, clauses: number] {
  const start = process.cpuUsage();
  const reading = readText(new SourceText(text));
  const middle = process.cpuUsage(start).user;
  readClauses(reading);
  const all = process.cpuUsage(start).user;
  return [(middle * 1000) / text.length, ((all - middle) * 1000) / text.length];
}

const size = Number(process.argv[2] ?? 10_000_000);
costOf(prose(200_000));
const [read, clauses] = costOf(prose(size));
const row = (name: string, a: number, b: number): string =>
  `${name.padEnd(28)} text ${a.toFixed(0).padStart(6)}  clauses ${b.toFixed(0).padStart(6)}  ns a unit, ${((a + b) / (read + clauses)).toFixed(2).padStart(6)} times prose`;
console.log(row(`prose, ${size} units`, read, clauses));
for (const [name, make] of Object.entries(HOSTILE)) {
  if (name.includes(process.argv[3] ?? '')) console.log(row(name, ...costOf(make(size))));
}

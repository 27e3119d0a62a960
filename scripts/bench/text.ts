/**
 * How fast texts are read: real license texts, joined to 15 KB, 150 KB and 1.5 MB, read whole and then again after each
 * of 200 edits of one character. Prints milliseconds, and how much of the text a second edit reads anew.
 *
 *     npm run bench:text            with ../shared/corpus beside the repository
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses } from '../../server/src/clauses/read.ts';
import { type Reading, readText } from '../../server/src/text/reading.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/ai-licenses');
const EDITS = 200;

/** Real license texts, joined and cut to `size` UTF-16 units. */
function prose(size: number): string {
  const texts = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt') && !/-zh/.test(name))
    .map((name) => readFileSync(join(CORPUS, name), 'utf8'));
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${texts[i % texts.length] ?? ''}\n\n`;
  return text.slice(0, size);
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0;

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** A text with a letter more or less at `at`, as typing makes it. */
function edited(text: string, at: number, i: number): string {
  return i % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
}

function measure(size: number): void {
  const text = prose(size);
  const [first, cold] = timed(() => {
    const reading = readText(new SourceText(text));
    readClauses(reading);
    return reading;
  });
  const times: number[] = [];
  const parts: number[] = [];
  let reading: Reading = first;
  let current = text;
  const at = Math.floor(text.length / 2);
  const cpu = process.cpuUsage();
  for (let i = 0; i < EDITS; i++) {
    current = edited(current, at, i);
    const [next, read] = timed(() => readText(new SourceText(current), {}, reading));
    const [, clauses] = timed(() => readClauses(next));
    reading = next;
    times.push(read + clauses);
    parts.push(read);
  }
  const spent = process.cpuUsage(cpu).user / 1000 / EDITS;
  const show = (n: number): string => n.toFixed(2).padStart(7);
  const row = (values: readonly number[]): string =>
    `least ${show(Math.min(...values))} p50 ${show(quantile(values, 0.5))} p95 ${show(quantile(values, 0.95))}`;
  console.log(
    `${String(size).padStart(8)} units: whole ${show(cold)} ms; after an edit ${row(times)} ms, CPU ${show(spent)} ms; of it text ${row(parts)} ms`,
  );
}

if (existsSync(CORPUS)) {
  measure(15_000);
  for (const size of [15_000, 150_000, 1_500_000]) measure(size);
} else console.log('skipped: ../shared/corpus is not there');

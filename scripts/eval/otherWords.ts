/**
 * Reads real licenses as they are and in other words, and prints which clauses go or come with them: a reader that
 * understands a word knows what else says the same. What goes was held by a word alone; a limit that comes is an accusation
 * of a text that says what it said before.
 *
 *     npm run eval:words               every pair of words, those that cost most first
 *     npm run eval:words -- WORDS      the pairs with WORDS in them, and what goes and comes (+)
 *
 * Reads the AI licenses in ../shared, but for those that are kin of sealed texts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SEALED_KIN } from './sealed.ts';
import { type ReadText, readLicense } from './texts.ts';
import { inOtherWords, PAIRS } from './wordPairs.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/corpus/ai-licenses');
const MOST_SHOWN = 30;

interface Change {
  readonly pair: string;
  readonly texts: number;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

function main(): void {
  if (!existsSync(FOLDER)) {
    console.log('eval:words is skipped: ../shared is not there');
    return;
  }
  const asked = process.argv[2]?.toLowerCase();
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && !SEALED_KIN.test(name));
  const reads = names
    .map((name) => readLicense(name, readFileSync(join(FOLDER, name), 'utf8')))
    .filter(({ readable, clauses }) => readable && clauses.length > 0);
  const pairs = PAIRS.filter((pair) => asked === undefined || pair.join(' ').includes(asked));
  const changes = pairs.map(([from, to]) => changeOf(from, to, reads));
  for (const { pair, texts, lost, gained } of changes.toSorted((a, b) => b.lost.length - a.lost.length)) {
    console.log(
      `${String(lost.length).padStart(5)} lost ${String(gained.length).padStart(4)} gained in ${texts} texts: ${pair}`,
    );
    if (asked !== undefined)
      for (const one of [...lost, ...gained.map((line) => `+ ${line}`)].slice(0, MOST_SHOWN))
        console.log(`      ${one}`);
  }
}

function changeOf(from: string, to: string, reads: readonly ReadText[]): Change {
  const change = { texts: 0, lost: [] as string[], gained: [] as string[] };
  for (const read of reads) {
    const text = inOtherWords(read.text, from, to);
    if (text === read.text) continue;
    change.texts++;
    const other = readLicense(read.id, text);
    const before = clausesOf(read, (words) => inOtherWords(words, from, to));
    const after = clausesOf(other, (words) => words);
    change.lost.push(...without(before, after));
    change.gained.push(...without(after, before));
  }
  return { pair: `${from} → ${to}`, ...change };
}

/** What clauses say, with kind and text, their words put in others. */
function clausesOf({ id, text, clauses }: ReadText, put: (words: string) => string): readonly string[] {
  return clauses.map(({ kind, start, end }) => `${kind} ${id}: ${put(text.slice(start, end).replaceAll(/\s+/g, ' '))}`);
}

/** Of the first those for which the second have none of that kind and text that says nearly the same. */
function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const near = new Set(those.flatMap((one) => [one.slice(0, 90), tailOf(one)]));
  return these.filter((one) => !near.has(one.slice(0, 90)) && !near.has(tailOf(one)));
}

/** The kind with the end of the words: a clause may begin elsewhere. */
function tailOf(one: string): string {
  return `${one.slice(0, one.indexOf(':'))} … ${one.slice(-40)}`;
}

main();

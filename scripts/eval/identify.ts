import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { families } from '../../server/src/licenses/families/index.ts';
import { Identifier } from '../../server/src/licenses/identify.ts';
import { knownIn } from '../../server/src/licenses/known.ts';
import { Packed, pack } from '../../server/src/licenses/packed.ts';
import { fingerprintsOf } from '../fingerprints/sample.ts';
import { canonical, knownTexts, spdxTexts } from '../fingerprints/texts.ts';

/** How many of how many texts are told, and those that are not, as `wanted -> told`. */
export interface Told {
  readonly name: string;
  readonly floor: number;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

export interface IdentifyFigures {
  readonly spdx: readonly Told[];
  readonly ai: Told;
  /** How many texts are told word for word, in each clothing, and how many are so wrongly with a word put in. */
  readonly exact: readonly { readonly name: string; readonly exact: number; readonly of: number }[];
  /** With its own fingerprint taken out: told as nothing, as another edition of its license or its family, or as another. */
  readonly leftOut: {
    readonly of: number;
    readonly none: number;
    readonly family: number;
    readonly other: readonly string[];
  };
  readonly speed: {
    readonly mbPerSecond: number;
    readonly mbPerCpuSecond: number;
    readonly files: number;
    readonly machine: string;
  };
}

/** A card of our own, around which a license is pasted. */
const CARD = `# Kestrel\n\nKestrel is a small language model that sings. It was trained on the songs of twelve thousand birds of prey, which were recorded between dusk and dawn in the forests of the north.\n\n## How to use\n\nLoad the weights, and ask for a song. The model runs on one graphics card with eight gigabytes of memory.\n`;

const VARIANTS: readonly (readonly [name: string, floor: number, change: (text: string) => string])[] = [
  ['verbatim', 0.995, (text) => text],
  [
    'wrapped at 60 columns',
    0.995,
    (text) =>
      text
        .split(/\n\s*\n/)
        .map(wrapped)
        .join('\n\n'),
  ],
  ['in `> ` quotes', 0.995, (text) => text.replaceAll(/^/gm, '> ')],
  ['with names filled in', 0.995, filled],
  ['3 % of the words dropped', 0.99, dropped],
  ['pasted in a model card', 0.99, (text) => `${CARD}\n## License\n\n${text}\n\n${CARD}`],
];

function wrapped(paragraph: string): string {
  let line = 0;
  return paragraph
    .split(/\s+/)
    .map((word) => {
      line += word.length + 1;
      if (line <= 60) return `${word} `;
      line = word.length + 1;
      return `\n${word} `;
    })
    .join('');
}

function filled(text: string): string {
  return text
    .replaceAll(/<year>|\[yyyy\]|\[year\]/gi, '2024')
    .replaceAll(
      /<copyright holders?>|<owner>|\[name of copyright owner\]|\[fullname\]/gi,
      'Jane Doe and the Example Authors',
    );
}

let seed = 7;
function random(): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
}

function dropped(text: string): string {
  return text
    .split(/(\s+)/)
    .filter((part) => /^\s/.test(part) || random() > 0.03)
    .join('');
}

/** The license that the longest stretch of a text is told to be. */
function toldIn(text: string, whole: boolean): string {
  const longest = [...knownIn(text, { whole }).found].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest?.license.id ?? 'none';
}

/** Measures the shipped fingerprints on the texts of SPDX and of the corpus. */
export function measureIdentify(corpus: string): IdentifyFigures {
  const known = knownTexts(corpus, families);
  const byText = new Map(known.map((one) => [one.text, one.license]));
  const ids = Object.keys(spdxTexts);
  const textOf = (id: string) => spdxTexts[id]?.licenseText ?? '';
  // Licenses with the same words are one: the verbatim text says which.
  const wanted = new Map(ids.map((id) => [id, sameWords(textOf(id), canonical(id), byText)]));
  const spdx = VARIANTS.map(([name, floor, change]) => {
    const wrong = ids.flatMap((id) => {
      const told = toldIn(change(textOf(id)), !name.includes('card'));
      return wanted.get(id)?.has(told) ? [] : [`${id} -> ${told}`];
    });
    return { name, floor, right: ids.length - wrong.length, of: ids.length, wrong };
  });
  const ai = families.flatMap(({ licenses }) =>
    licenses.flatMap(({ id, texts = {} }) => Object.keys(texts).map((key) => ({ id, text: aiText(corpus, key) }))),
  );
  const wrong = ai.flatMap(({ id, text }) => (toldIn(text, true) === id ? [] : [`${id} -> ${toldIn(text, true)}`]));
  return {
    spdx,
    ai: { name: 'AI licenses and policies, verbatim', floor: 1, right: ai.length - wrong.length, of: ai.length, wrong },
    exact: measureExact(ids.map(textOf)),
    leftOut: leaveOneOut(known),
    speed: speedOf([
      ...ids.map(textOf),
      ...readdirSync(join(corpus, 'ai-licenses'))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => aiText(corpus, name.slice(0, -4))),
    ]),
  };
}

/** Changes that leave a license as it is, and one that does not. */
const SAME: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['verbatim', (text) => text],
  ['in `> ` quotes', (text) => text.replaceAll(/^/gm, '> ')],
  ['with names filled in', filled],
  ['behind a copyright line', (text) => `Copyright (c) 2024 Kestrel Labs, Inc. and its affiliates.\n\n${text}`],
];
const PUT_IN = 'with one "not" put in (wrongly)';
/** So many places are tried in each text. */
const PLACES = 4;

function measureExact(texts: readonly string[]): IdentifyFigures['exact'] {
  const exactAt = (text: string, at?: number) =>
    knownIn(text).found.some(({ exact, start, end }) => exact && (at === undefined || (start <= at && at < end)));
  const same = SAME.map(([name, change]) => ({
    name,
    exact: texts.filter((text) => exactAt(change(text))).length,
    of: texts.length,
  }));
  const changed = texts.flatMap((text) => {
    const gaps = [...text.matchAll(/(?<=[a-zA-Z,]) (?=[a-z])/g)].map(({ index }) => index);
    return Array.from({ length: Math.min(PLACES, gaps.length) }, () => {
      const at = gaps[Math.floor(random() * gaps.length)] ?? 0;
      return exactAt(`${text.slice(0, at)} not${text.slice(at)}`, at);
    });
  });
  return [...same, { name: PUT_IN, exact: changed.filter(Boolean).length, of: changed.length }];
}

function aiText(corpus: string, key: string): string {
  return readFileSync(join(corpus, 'ai-licenses', `${key}.txt`), 'utf8');
}

/** The ids that the text may be told as: its own, and that of a license with the same words. */
function sameWords(text: string, id: string, byText: ReadonlyMap<string, string>): ReadonlySet<string> {
  const plain = (of: string) => of.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const words = plain(text);
  return new Set([id, ...[...byText].flatMap(([other, license]) => (plain(other) === words ? [license] : []))]);
}

/** Licenses grew out of others: what a license's name says, and the family that our files place it in. */
function familyOf(license: string): string {
  const ours = families.find(({ id, licenses }) => id !== 'spdx-copies' && licenses.some((one) => one.id === license));
  return (
    ours?.id ??
    license
      .toLowerCase()
      .replace(/[^a-z].*$/, '')
      .slice(0, 4)
  );
}

function leaveOneOut(known: ReturnType<typeof knownTexts>): IdentifyFigures['leftOut'] {
  const fingerprints = fingerprintsOf(known.map(({ text }) => text));
  const result = { of: 0, none: 0, family: 0, other: [] as string[] };
  known.forEach(({ key, license, text }, own) => {
    if (key.includes('#')) return;
    result.of++;
    // Parts of the same text go with it; other editions of its license stay.
    const rest = known.flatMap((one, i) => (i === own || one.key.startsWith(`${key}#`) ? [] : [i]));
    const identifier = new Identifier(
      new Packed(pack(rest.map((i) => fingerprints[i] as (typeof fingerprints)[number]))),
      rest.map((i) => known[i]?.license ?? ''),
    );
    const { found } = identifier.identify(text, { whole: true });
    const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    const told = longest === undefined ? undefined : known[rest[longest.known] ?? 0]?.license;
    if (told === undefined) result.none++;
    else if (told === license || familyOf(told) === familyOf(license)) result.family++;
    else result.other.push(`${license} -> ${told}`);
  });
  return result;
}

/** One pass to warm up, then three; wall time and the time of the processor, which others do not share. */
function speedOf(texts: readonly string[]): IdentifyFigures['speed'] {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pass = () => texts.forEach((text) => void knownIn(text));
  pass();
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < 3; i++) pass();
  const seconds = (performance.now() - wall) / 1000;
  const used = process.cpuUsage(cpu);
  return {
    mbPerSecond: (3 * bytes) / 1e6 / seconds,
    mbPerCpuSecond: (3 * bytes) / (used.user + used.system),
    files: texts.length,
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, Node.js ${process.version}`,
  };
}

/**
 * Computes the MOF class of every public model of the Model Openness Tool in ../shared/corpus/mot by our rules, and lists
 * the entries that cannot be taken as they stand: writes docs/mot-models.md.
 *
 *   npx tsx scripts/mot.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MofClass, MofVerdict } from '../server/src/freedoms/mof.ts';
import { mofOfMot } from '../server/src/freedoms/mofOfMot.ts';
import type { MotDoubt, MotModel } from '../server/src/projects/mot/mot.ts';
import { readMot } from '../server/src/projects/mot/readMot.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MODELS = resolve(ROOT, '../shared/corpus/mot/models');
const PAGE = join(ROOT, 'docs/mot-models.md');

const REASONS: Readonly<Record<MotDoubt, string>> = {
  'license-no-id': 'the license is not named by its SPDX id, so that it counts as not open',
  'license-undisclosed': 'the words for the license name none',
  'says-not-included': 'the row is there, and says that the component is not',
  'unknown-component': 'the framework has no component of that name',
  'component-twice': 'the component has two rows',
  format: 'a key that the format asks for is missing, or has a value that it does not know',
};

interface Computed {
  readonly name: string;
  readonly mot: MotModel;
  readonly verdict: MofVerdict;
}

function computed(): readonly Computed[] {
  return readdirSync(MODELS)
    .filter((name) => name.endsWith('.yml'))
    .map((file) => {
      const mot = readMot(readFileSync(join(MODELS, file), 'utf8'));
      if (mot === null) throw new Error(`${file} is no model of the Model Openness Tool`);
      return { name: file.replace(/\.yml$/, ''), mot, verdict: mofOfMot(mot) };
    });
}

function page(all: readonly Computed[]): string {
  const classOf = (of: MofClass | null) => all.filter(({ verdict }) => verdict.class === of);
  const percent = (share: number) => `${Math.floor(100 * share)} %`;
  const doubts = all.flatMap(({ name, mot }) => mot.problems.map((problem) => ({ name, ...problem })));
  const kinds = Object.keys(REASONS).filter((kind) => doubts.some(({ doubt }) => doubt === kind)) as MotDoubt[];
  const warned = all.filter(
    ({ verdict }) => verdict.class !== null && [...verdict.rules.values()].includes('open-not-suited'),
  );
  const cell = (words: string) => words.replaceAll('|', '\\|');
  return `# The models of the Model Openness Tool, by our rules

The class of each of ${all.length} public model descriptions of the Model Openness Tool (lfai/model_openness_tool, May 2026), computed
by the rules of [judgment.md](judgment.md) from what each file declares; nothing else was looked at. Written by
\`npx tsx scripts/mot.ts\`.

| class | models |
|---|--:|
| I, Open Science | ${classOf(1).length} |
| II, Open Tooling | ${classOf(2).length} |
| III, Open Model | ${classOf(3).length} |
| none | ${classOf(null).length} |

In ${warned.length} of the ${all.length - classOf(null).length} models with a class something counts under a license that is made for another type of content, such as
weights under Apache-2.0.

| model | class | III | II | I |
|---|---|--:|--:|--:|
${all
  .filter(({ verdict }) => verdict.class !== null)
  .toSorted((a, b) => (a.verdict.class ?? 4) - (b.verdict.class ?? 4))
  .map(({ name, verdict: { class: of, progress } }) => {
    return `| ${name} | ${['', 'I', 'II', 'III'][of ?? 0]} | ${percent(progress[3])} | ${percent(progress[2])} | ${percent(progress[1])} |`;
  })
  .join('\n')}

## Entries that cannot be taken as they stand

| reason | entries | models |
|---|--:|--:|
${kinds
  .map((kind) => {
    const of = doubts.filter(({ doubt }) => doubt === kind);
    return `| ${REASONS[kind]} | ${of.length} | ${new Set(of.map(({ name }) => name)).size} |`;
  })
  .join('\n')}

Of the names that are no SPDX id, ${doubts.filter(({ means }) => means !== null).length} are known to us by another name; the class takes none of them, as the tool does.

| model | component: what is written there (what it may mean) |
|---|---|
${all
  .filter(({ mot }) => mot.problems.length > 0)
  .map(({ name, mot }) => `| ${name} | ${cell(grouped(mot))} |`)
  .join('\n')}
`;
}

/** The doubts of one model, those about one value together. */
function grouped({ problems }: MotModel): string {
  const by = new Map<string, string[]>();
  for (const { of, value, means } of problems) {
    const words = `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”${means === null ? '' : ` (${means})`}`;
    by.set(words, [...(by.get(words) ?? []), of]);
  }
  return [...by].map(([words, of]) => `${of.join(', ')}: ${words}`).join('; ');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  if (!existsSync(MODELS)) throw new Error('the models of the Model Openness Tool are not beside this repository');
  writeFileSync(PAGE, page(computed()));
}

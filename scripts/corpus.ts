/**
 * Reviews every model repository and every card of ../shared/corpus, as a test of crashes and a help for reading: one
 * line each with the verdict and what was found.
 *
 *   npx tsx scripts/corpus.ts            all of them
 *   npx tsx scripts/corpus.ts deepseek   those whose name has the word
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FREEDOMS } from '../server/src/clauses/clause.ts';
import { readFiles } from '../server/src/main/files.ts';
import { jsonReport } from '../server/src/reports/json.ts';
import { textReport } from '../server/src/reports/text.ts';
import type { Review } from '../server/src/review/value.ts';
import { review } from '../server/src/review.ts';
import { validReports } from '../test/validReports.ts';
import { validReview } from '../test/validReview.ts';

export const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');

/** Every model repository of the corpus as a folder, and every card as a file. */
export function corpusPaths(): readonly string[] {
  if (!existsSync(CORPUS)) return [];
  const repositories = readdirSync(join(CORPUS, 'model-repos'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(CORPUS, 'model-repos', name));
  const cards = ['cards', 'dataset-cards', 'odd-license-files'].flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .filter((name) => name !== 'MANIFEST.tsv')
      .map((name) => join(CORPUS, folder, name)),
  );
  return [...repositories, ...cards];
}

/** Reviews a path, prints it in every format and holds the JSON against its schema. Throws where any of it fails. */
export function reviewWhole(path: string): Review {
  const read = readFiles([path], CORPUS);
  if ('notThere' in read) throw new Error(`${path} is not there`);
  const result = review(read);
  validReview(jsonReport(result));
  textReport(result);
  validReports(result);
  return result;
}

function line({ documents, models }: Review): string {
  const verdicts = models.map(({ freedoms, osd }) => {
    const words = FREEDOMS.map((freedom) => freedoms[freedom].status.slice(0, 4)).join(' ');
    const broken = Object.entries(osd).flatMap(([number, { status }]) => (status === 'broken' ? [number] : []));
    return `${words} -${broken.join(',')}`;
  });
  const checks = new Map<string, number>();
  for (const { check } of documents.flatMap(({ findings }) => findings))
    checks.set(check, (checks.get(check) ?? 0) + 1);
  const errors = [...checks]
    .filter(([check]) => !check.startsWith('clause/'))
    .map(([check, count]) => `${check}×${count}`);
  return `${verdicts.join(' | ') || '(no model)'}  ${errors.join(' ')}`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  for (const path of corpusPaths().filter((name) => name.includes(process.argv[2] ?? ''))) {
    const start = performance.now();
    const result = reviewWhole(path);
    const took = Math.round(performance.now() - start);
    console.log(`${path.slice(CORPUS.length + 1).padEnd(70)} ${String(took).padStart(5)} ms  ${line(result)}`);
  }
}

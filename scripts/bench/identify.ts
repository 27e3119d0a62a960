/**
 * How fast known licenses are told: the time to the first answer, in which the fingerprints are decoded, and MB/s over
 * all texts of SPDX and of the corpus, in one process. Prints the machine.
 *
 *   npm run bench:identify           with ../shared/corpus beside the repository, else the texts of SPDX alone
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { knownIn } from '../../server/src/licenses/known.ts';
import { spdxTexts } from '../fingerprints/texts.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/ai-licenses');
const ROUNDS = 5;

function corpusTexts(): readonly string[] {
  if (!existsSync(CORPUS)) return [];
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(CORPUS, name), 'utf8'));
}

const texts = [...Object.values(spdxTexts).map(({ licenseText }) => licenseText), ...corpusTexts()];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const [start, cpuBefore] = [performance.now(), process.cpuUsage()];
knownIn('The first question.', { whole: true });
const first = process.cpuUsage(cpuBefore);
console.log(
  `first answer   ${(performance.now() - start).toFixed(1)} ms, ${((first.user + first.system) / 1000).toFixed(1)} ms of processor (wanted: under 30)`,
);

const rounds = Array.from({ length: ROUNDS }, () => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  for (const text of texts) knownIn(text, { whole: true });
  const used = process.cpuUsage(cpu);
  return { wall: (performance.now() - wall) / 1000, cpu: (used.user + used.system) / 1e6 };
});
const best = Math.min(...rounds.slice(1).map(({ wall }) => wall));
const spent = rounds.slice(1).reduce((sum, { cpu }) => sum + cpu, 0) / (ROUNDS - 1);
console.log(
  `identification ${(bytes / 1e6 / best).toFixed(1)} MB/s, ${(bytes / 1e6 / spent).toFixed(1)} MB per second of processor (wanted: 18), ${texts.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
);
console.log(`${cpus()[0]?.model.trim() ?? 'unknown'}, Node.js ${process.version}`);

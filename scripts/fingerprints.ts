/**
 * Makes what the licenses are told by and what is known of them from their texts:
 *
 *   npx tsx scripts/fingerprints.ts           writes server/src/licenses/data/
 *   npx tsx scripts/fingerprints.ts --check   exits 1 where it is stale
 *
 * Reads the texts of npm's spdx-license-list and, in ../shared/corpus, AI licenses and the metadata of SPDX. What it
 * writes has numbers, names, ids and places, and no words of a text.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFiles } from './fingerprints/files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const DATA = join(ROOT, 'server/src/licenses/data');

if (!existsSync(CORPUS)) {
  console.log('skipped: ../shared is not there');
} else {
  mkdirSync(DATA, { recursive: true });
  for (const [name, text] of dataFiles(CORPUS)) {
    const path = join(DATA, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`stale, run "npx tsx scripts/fingerprints.ts": ${name}`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, text);
      console.log(`${name}: ${text.length} bytes`);
    }
  }
}

/**
 * Measures the clause reader against people's annotations and against what others say of well-known licenses.
 *
 *   npm run eval               prints figures, and the sentences to judge
 *   npm run eval -- --sample=ID  also prints what the check ID finds in real cards, to judge
 *   npm run eval -- --write    also writes docs/quality.md (figures, ids and places; no words of the texts)
 *
 * Needs the texts in ../shared; says so in one line where they are not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFiles } from '../fingerprints/files.ts';
import { type CardFindings, measureCards } from './cards.ts';
import { compareChoosealicense } from './choosealicense.ts';
import { measureClaims } from './claims.ts';
import { type FixFigures, measureFixes } from './fixes.ts';
import { FIGURES, FLOORS, measureGold, measureOwn } from './gold.ts';
import { measureIdentify } from './identify.ts';
import { reason } from './judged.ts';
import { measureDatabase } from './licenseDb.ts';
import { measureOsi } from './osi.ts';
import { agreement, type Measured, qualityPage, texts, unjustified } from './page.ts';
import type { Found } from './texts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared');

function run(): void {
  const measured: Measured = {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
    gold: measureGold(ROOT, SHARED),
    own: measureOwn(ROOT, SHARED),
    choosealicense: compareChoosealicense(join(SHARED, 'corpus/choosealicense')),
    osi: measureOsi(),
    database: measureDatabase(join(SHARED, 'corpus/license-db')),
    identify: measureIdentify(join(SHARED, 'corpus')),
  };
  show(measured);
  showClaims();
  for (const [name, text] of dataFiles(join(SHARED, 'corpus'))) {
    if (readFileSync(join(ROOT, 'server/src/licenses/data', name), 'utf8') !== text)
      console.log(`\nstale, run "npx tsx scripts/fingerprints.ts": ${name}`);
  }
  showCards(measureCards(join(SHARED, 'corpus')));
  showFixes(measureFixes(join(SHARED, 'corpus')));
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs/quality.md'), qualityPage(measured));
}

function showFixes({ cards, changed, byCheck, brokenYaml, changedAgain, left, elsewhere }: FixFigures): void {
  console.log(`\n--fix on ${cards} real cards, each by itself: ${changed} changed`);
  for (const [check, { offered, applied }] of byCheck)
    console.log(`  ${check.padEnd(30)} ${applied} applied, ${offered} offered at first`);
  const none = {
    'metadata broken': brokenYaml,
    'changed by a second run': changedAgain,
    'fixes left': left,
    'changed elsewhere': elsewhere,
  };
  for (const [what, names] of Object.entries(none))
    console.log(`  ${what.padEnd(30)} ${names.length} ${names.join(', ')}`);
}

function show({ gold, own, choosealicense, osi, database, identify }: Measured): void {
  showIdentify(identify);
  console.log(gold.kinds.join('\n'));
  if (gold.unsealed.length > 0) console.log(`the rule seals other texts: ${gold.unsealed.join(', ')}`);
  console.log(`\n${'annotated texts'.padEnd(30)}   all  open  sealed  floor`);
  for (const [key, name] of FIGURES) {
    const below = gold.all[key] < FLOORS[key] ? '  below' : '';
    const shown = [gold.all[key], gold.open[key], gold.sealed[key], FLOORS[key]].map((v) => v.toFixed(3));
    console.log(`${name.padEnd(30)} ${shown.join(' ')}${below}`);
  }
  console.log(`\n${'texts of our own'.padEnd(30)}  open sealed`);
  for (const [key, name] of FIGURES)
    console.log(`${name.padEnd(30)} ${own.open[key].toFixed(3)}  ${own.sealed[key].toFixed(3)}`);

  console.log('\nchoosealicense.com: where we differ');
  for (const { id, tag, ours } of choosealicense.disagreements)
    console.log(`  ${id.padEnd(22)} ${tag.padEnd(34)} ${ours ? 'we find it, they do not' : 'they have it, we do not'}`);
  console.log(`agreement ${(100 * agreement(choosealicense)).toFixed(1)} % of ${choosealicense.pairs} (floor 97 %)`);

  console.log('\nlimits on use, study or modification in OSI-approved licenses');
  list(osi.found);
  console.log(
    `in ${percent(texts(osi.found), osi.licenses)} of ${osi.licenses} (at most 3 %); unjustified ${percent(texts(unjustified(osi.found)), osi.licenses)} (at most 1 %)`,
  );

  console.log('\nuse limits in texts that the license database calls Permissive or Public Domain');
  list(database.accused);
  for (const { name, texts: all, useLimit, anyLimit } of database.categories)
    console.log(
      `${name.padEnd(18)} ${`${all}`.padStart(5)} texts  with a use limit ${percent(useLimit, all)}  with a limit on use, study or modification ${percent(anyLimit, all)}`,
    );
}

function showClaims(): void {
  const { sentences, precision, recall } = measureClaims(ROOT);
  console.log(
    `\nclaims in ${sentences} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (floor 0.95)`,
  );
}

function showIdentify({ spdx, ai, exact, leftOut, speed }: Measured['identify']): void {
  console.log('\nwhich known license a text is');
  for (const { name, right, of, floor, wrong } of [...spdx, ai])
    console.log(`${name.padEnd(36)} ${percent(right, of)} (floor ${percent(floor * of, of)}) ${wrong.join(' | ')}`);
  for (const one of exact)
    console.log(`word for word ${one.name.padEnd(36)} ${one.exact} of ${one.of}, ${percent(one.exact, one.of)}`);
  const { of, none, family, other } = leftOut;
  console.log(
    `left out: unknown ${none}, own family ${family}, another ${other.length} of ${of}: ${other.join(' | ')}`,
  );
  console.log(`${speed.mbPerSecond.toFixed(1)} MB/s over ${speed.files} files, ${speed.machine}`);
}

function showCards({ cards, checks, samples }: CardFindings): void {
  console.log(`\nfindings in ${cards} real cards, each by itself`);
  for (const { check, severity, findings, cards: some } of checks)
    console.log(
      `${check.padEnd(40)} ${severity.padEnd(12)} ${`${findings}`.padStart(6)} in ${`${some}`.padStart(4)} cards`,
    );
  const wanted = process.argv.find((argument) => argument.startsWith('--sample='))?.slice('--sample='.length);
  if (wanted === undefined) return;
  for (const { card, line, words, finding } of samples.filter(({ finding: { check } }) => check === wanted))
    console.log(`  ${card}:${line} ${JSON.stringify(words.slice(0, 80))} ${finding.message}`);
}

function list(found: readonly Found[]): void {
  for (const { id, kind, section, sentence } of found)
    console.log(
      `  ${reason(id, kind) === undefined ? '?' : 'ok'} ${id} ${kind} §${section} | ${sentence.slice(0, 300)}`,
    );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

if (existsSync(SHARED)) run();
else console.log('skipped: ../shared is not there');

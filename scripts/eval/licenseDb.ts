import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, foundIn, limitsUse, limitsUseStudyModify, readLicense } from './texts.ts';

export interface Category {
  readonly name: string;
  readonly texts: number;
  /** Texts with a use limit. */
  readonly useLimit: number;
  /** Texts with a limit on use, study or modification. */
  readonly anyLimit: number;
}

export interface DatabaseFigures {
  readonly categories: readonly Category[];
  /** Use limits in texts that the database calls permissive or public domain. */
  readonly accused: readonly Found[];
  /** Keys of texts of the restricted categories in which no limit was found. */
  readonly silent: readonly string[];
}

const FREE = ['Permissive', 'Public Domain'];
const RESTRICTED = ['Free Restricted', 'Source-available', 'Proprietary Free'];

/** Reads the English texts of a copy of a license database and compares with its categories. */
export function measureDatabase(folder: string): DatabaseFigures {
  const [head = '', ...rows] = readFileSync(join(folder, 'licenses.tsv'), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const accused: Found[] = [];
  const silent: string[] = [];
  const counts = new Map([...FREE, ...RESTRICTED].map((name) => [name, { texts: 0, useLimit: 0, anyLimit: 0 }]));
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const count = counts.get(cell('category'));
    const file = join(folder, 'texts', `${cell('key')}.txt`);
    const skipped = ['is_exception', 'is_unknown', 'is_generic', 'is_deprecated'].some((flag) => cell(flag) === 'yes');
    if (!count || skipped || !/^en?$/.test(cell('language') || 'en') || !existsSync(file)) continue;
    const read = readLicense(cell('key'), readFileSync(file, 'utf8'));
    const limits = read.clauses.filter(limitsUse);
    const any = read.clauses.some(limitsUseStudyModify);
    count.texts++;
    if (limits.length > 0) count.useLimit++;
    if (any) count.anyLimit++;
    if (FREE.includes(cell('category'))) accused.push(...limits.map((clause) => foundIn(read, clause)));
    else if (!any) silent.push(read.id);
  }
  return { categories: [...counts].map(([name, count]) => ({ name, ...count })), accused, silent };
}

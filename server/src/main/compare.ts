import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Side } from '../freedoms/differences.ts';
import { sideOfFile, sideOfLicense } from '../freedoms/sides.ts';
import { t } from '../messages.ts';
import { comparisonJson, comparisonText } from '../reports/comparison.ts';
import type { Style } from '../reports/text.ts';
import { readFile } from './configFiles.ts';

/** The comparison of two files or known licenses, ready to be printed; `problem` says what is wrong with one of them. */
export function comparison(
  first: string,
  second: string,
  format: 'text' | 'json',
  style: Style,
): string | { readonly problem: string } {
  const [before, after] = [sideOf(first), sideOf(second)];
  if ('problem' in before) return before;
  if ('problem' in after) return after;
  return format === 'json' ? comparisonJson(before, after) : comparisonText(before, after, style);
}

/**
 * What `compare` is given: a file, or the id or name of a known license. A file that is there wins. `problem` says what is
 * wrong with it.
 */
function sideOf(given: string): Side | { readonly problem: string } {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats?.isFile() === true) {
    const file = readFile(resolve(given), process.cwd());
    const side = file === null ? null : sideOfFile(file.path, file.content);
    return side ?? { problem: t('{0} has no text that can be read', given) };
  }
  const side = sideOfLicense(given);
  if (side !== null) return side;
  return {
    problem:
      stats === undefined
        ? t('{0} is no file here, and no license whose clauses are known', given)
        : t('{0} is a folder: name a license or a policy in it', given),
  };
}

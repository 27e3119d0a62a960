import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baselineOf } from '../fixes/baseline.ts';
import { t } from '../messages.ts';
import { BASELINE_NAME, pathBelow } from '../projects/config/discover.ts';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { shown } from './files.ts';

/** Writes the baseline of a folder, and says where and how much is in it. Gives the exit code. */
export function writeBaseline(project: Project, folder: string): number {
  const cwd = process.cwd();
  const root = shown(resolve(folder), cwd);
  const reviewed = review(project);
  const text = baselineOf(reviewed, (path) => pathBelow(root, path));
  const path = join(folder, BASELINE_NAME);
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    process.stderr.write(`${t('card-and-clause: {0} could not be written: {1}', path, why)}\n`);
    return 1;
  }
  const count = text.split('{"check":').length - 1;
  process.stdout.write(`${t('{0}: {1} findings', path, count)}\n`);
  return 0;
}

import { join, resolve } from 'node:path';
import { baselineOf } from '../fixes/baseline.ts';
import { t } from '../messages.ts';
import { BASELINE_NAME, pathBelow } from '../projects/config/discover.ts';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { shown } from './files.ts';
import { writeFiles } from './writeFiles.ts';

/** Writes the baseline of a folder, and says where and how much is in it. Gives the exit code. */
export function writeBaseline(project: Project, folder: string): number {
  const cwd = process.cwd();
  const root = shown(resolve(folder), cwd);
  const reviewed = review(project);
  const text = baselineOf(reviewed, (path) => pathBelow(root, path));
  const path = join(folder, BASELINE_NAME);
  if (writeFiles([{ path, after: text }], cwd).length > 0) return 1;
  const count = text.split('{"check":').length - 1;
  process.stdout.write(`${t('{0}: {1} findings', path, count)}\n`);
  return 0;
}

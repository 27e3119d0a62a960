import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AppliedFix, type ChangedFile, fixAll } from '../fixes/fixAll.ts';
import { t } from '../messages.ts';
import type { Project } from '../projects/project.ts';
import { diffReport } from '../reports/diff.ts';
import type { Review } from '../review.ts';

/** What came of `--fix`: the review of the files as they are now, and the files that could not be written. */
export interface FixRun {
  readonly review: Review;
  readonly failed: readonly string[];
}

/**
 * Applies every safe fix to the files of a project, whose paths are relative to `cwd`, and says on standard error what it
 * changed. With `dryRun` it writes nothing, and prints on standard output what it would change as a unified diff.
 */
export function runFix(project: Project, cwd: string, dryRun: boolean): FixRun {
  const { fixes, files, review } = fixAll(project);
  if (dryRun) {
    process.stdout.write(diffReport(files));
    process.stderr.write(summary(fixes, files, t('would be changed')));
    return { review, failed: [] };
  }
  const failed = files.flatMap(({ path, after }) => {
    try {
      writeFileSync(resolve(cwd, path), after);
      return [];
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      process.stderr.write(`${t('card-and-clause: {0} could not be written: {1}', path, why)}\n`);
      return [path];
    }
  });
  process.stderr.write(summary(fixes, files, t('changed')));
  return { review, failed };
}

function summary(fixes: readonly AppliedFix[], files: readonly ChangedFile[], how: string): string {
  const lines = fixes.map(({ path, finding, fix }) => `  ${path}  ${finding.check}  ${fix.title}`);
  if (lines.length === 0) return `${t('Nothing to fix that is safe to fix without choosing.')}\n`;
  return `${[t('{0}: {1} files, {2} fixes', how, files.length, fixes.length), ...lines].join('\n')}\n`;
}

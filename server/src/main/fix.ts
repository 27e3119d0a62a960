import { type ChangedFile, changed, changedFiles } from '../fixes/changed.ts';
import { type AppliedFix, fixAll } from '../fixes/fixAll.ts';
import { writeObligations } from '../fixes/obligations.ts';
import { obligationWords } from '../freedoms/planWords.ts';
import { t } from '../messages.ts';
import type { Project } from '../projects/project.ts';
import { diffReport } from '../reports/diff.ts';
import type { Review } from '../review/value.ts';
import { review } from '../review.ts';
import { writeFiles } from './writeFiles.ts';

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
  const { fixes, files, review: after } = fixAll(project);
  if (dryRun) {
    process.stdout.write(diffReport(files));
    process.stderr.write(summary(fixes, files, t('would be changed')));
    return { review: after, failed: [] };
  }
  const failed = writeFiles(files, cwd);
  process.stderr.write(summary(fixes, files, t('changed')));
  return { review: after, failed };
}

/**
 * Writes what the terms of the models of a project ask for and files can hold; without `write` prints it on standard output
 * as a unified diff. What is left to a person is told on standard error. Gives the exit code.
 */
export function runObligations(project: Project, cwd: string, write: boolean): number {
  let at = project;
  let reviewed = review(at);
  const left: string[] = [];
  for (const { root, card } of reviewed.models) {
    const model = reviewed.models.find((one) => one.root === root && one.card === card);
    if (model === undefined) continue;
    const written = writeObligations(at, reviewed, model);
    left.push(...written.left.map((one) => `  ${root}  ${obligationWords(one)}`));
    at = changed(at, written.change);
    reviewed = review(at, reviewed);
  }
  const files = changedFiles(project, at);
  if (!write) process.stdout.write(diffReport(files));
  const failed = write ? writeFiles(files, cwd) : [];
  const done = write ? t('changed') : t('would be changed');
  process.stderr.write(`${t('{0}: {1}', done, files.map(({ path }) => path).join(', ') || t('nothing'))}\n`);
  if (left.length > 0) process.stderr.write(`${[t('left to you:'), ...left].join('\n')}\n`);
  return failed.length > 0 ? 1 : 0;
}

function summary(fixes: readonly AppliedFix[], files: readonly ChangedFile[], how: string): string {
  const lines = fixes.map(({ path, finding, fix }) => `  ${path}  ${finding.check}  ${fix.title}`);
  if (lines.length === 0) return `${t('Nothing to fix that is safe to fix without choosing.')}\n`;
  return `${[t('{0}: {1} files, {2} fixes', how, files.length, fixes.length), ...lines].join('\n')}\n`;
}

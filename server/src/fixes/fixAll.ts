import { type Change, type Finding, type Fix, SEVERITIES } from '../checks/finding.ts';
import { joined, safeFixes } from '../checks/safeFixes.ts';
import type { Project } from '../projects/project.ts';
import type { Review } from '../review/value.ts';
import { review } from '../review.ts';
import { type ChangedFile, changed, changedFiles } from './changed.ts';
import { checkIn, countOpen } from './openFindings.ts';

/** A fix that was applied, and the finding that it mended. */
export interface AppliedFix {
  readonly path: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What came of fixing a project. */
export interface Fixed {
  readonly project: Project;
  readonly review: Review;
  readonly fixes: readonly AppliedFix[];
  readonly files: readonly ChangedFile[];
}

/** Fixes can make room for others. So often it is looked again; two fixes that undo each other end here too. */
const MOST_ROUNDS = 10;

/**
 * Applies every fix of a project that is safe without choosing, and those again that this makes possible, until there is
 * none. Pure and total; nothing is written. A fix that would not mend its finding, or make worse ones, is taken back.
 */
export function fixAll(project: Project): Fixed {
  const fixes: AppliedFix[] = [];
  const refused = new Set<string>();
  let at = project;
  let reviewed = review(at);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const offered = offeredBy(reviewed).filter((one) => !refused.has(keyOf(one)));
    if (offered.length === 0) break;
    const step = tried(at, reviewed, offered);
    if (step !== null) {
      ({ project: at, review: reviewed } = step);
      fixes.push(...offered);
      continue;
    }
    // Together they do harm: one at a time shows which.
    let kept = 0;
    for (const one of offered) {
      const again = offeredBy(reviewed).find((other) => keyOf(other) === keyOf(one));
      if (again === undefined) continue;
      const single = tried(at, reviewed, [again]);
      if (single === null) refused.add(keyOf(one));
      else {
        ({ project: at, review: reviewed } = single);
        fixes.push(again);
        kept++;
      }
    }
    if (kept === 0) break;
  }
  return { project: at, review: reviewed, fixes, files: changedFiles(project, at) };
}

function offeredBy(reviewed: Review): readonly AppliedFix[] {
  const all = reviewed.documents.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  const paths = new Map(all.map(({ path, finding }) => [finding, path]));
  return safeFixes(all.map(({ finding }) => finding)).map(({ finding, fix }) => {
    return { path: paths.get(finding) ?? '', finding, fix };
  });
}

/** The same fix in another round, whatever moved before it. */
function keyOf({ path, finding, fix }: AppliedFix): string {
  return [path, finding.check, fix.title, ...fix.edits.map(({ newText }) => newText)].join('\n');
}

interface Step {
  readonly project: Project;
  readonly review: Review;
}

/** The project after these fixes; null where they change nothing, or leave more that is as bad as what they mend. */
function tried(project: Project, before: Review, fixes: readonly AppliedFix[]): Step | null {
  const change: Change = joined(fixes.map(({ fix }) => fix));
  const next = changed(project, change);
  if (changedFiles(project, next).length === 0) return null;
  const after = review(next, before);
  return isBetter(before, after) && areMended(before, after, fixes) ? { project: next, review: after } : null;
}

/** Whether of each check there are as many findings less in its file as fixes of it were applied. */
function areMended(before: Review, after: Review, fixes: readonly AppliedFix[]): boolean {
  const [was, is] = [countOpen(before, checkIn), countOpen(after, checkIn)];
  const applied = new Map<string, number>();
  for (const { path, finding } of fixes) {
    const key = checkIn(finding, path);
    applied.set(key, (applied.get(key) ?? 0) + 1);
  }
  return [...applied].every(([key, count]) => (is.get(key) ?? 0) <= (was.get(key) ?? 0) - count);
}

/** Fewer findings of some severity and no more of any worse one. */
function isBetter(before: Review, after: Review): boolean {
  const [was, is] = [before, after].map((review) => countOpen(review, ({ severity }) => severity));
  const changed = SEVERITIES.find((severity) => was?.get(severity) !== is?.get(severity));
  return changed !== undefined && (is?.get(changed) ?? 0) < (was?.get(changed) ?? 0);
}

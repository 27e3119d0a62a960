import type { Finding } from '../checks/finding.ts';
import type { Review } from '../review/value.ts';

/** How many findings there are that nobody lives with, by what `keyOf` says of each. */
export function countOpen(
  { documents }: Review,
  keyOf: (finding: Finding, path: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, findings } of documents) {
    for (const finding of findings) {
      if (finding.acknowledged) continue;
      const key = keyOf(finding, path);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The key of the findings of one check in one file. */
export function checkIn({ check }: Pick<Finding, 'check'>, path: string): string {
  return `${path}\n${check}`;
}

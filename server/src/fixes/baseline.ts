import { type BaselineFinding, baselineText } from '../projects/config/baseline.ts';
import { wordsOf } from '../projects/config/words.ts';
import type { Review } from '../review/value.ts';

/**
 * The text of a baseline of everything that a review found in the files of a folder, so that only what comes later
 * speaks. What the configuration acknowledges is not in it; what an earlier baseline knew and is still there, is.
 * `pathIn` names a file from the folder; null for files outside of it.
 */
export function baselineOf({ documents }: Review, pathIn: (path: string) => string | null): string {
  const files = new Map<string, readonly BaselineFinding[]>();
  for (const { path, source, findings } of documents) {
    const own = pathIn(path);
    if (own === null) continue;
    const open = findings.filter(({ acknowledged, known }) => !acknowledged || known === true);
    files.set(
      own,
      open.map((finding) => ({ check: finding.check, words: wordsOf(source.slice(finding)) })),
    );
  }
  return baselineText(files);
}

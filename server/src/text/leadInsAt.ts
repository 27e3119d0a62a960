import type { Reading } from './reading.ts';
import { countBefore } from './search.ts';

/**
 * The words of the lead-ins that govern the block at a UTF-16 offset of the source, the innermost first. Found by the
 * runs that versions of a text share, and so at no cost that grows with the text.
 */
export function leadInsAt(offset: number, { runs }: Reading): readonly string[] {
  const run = runs[countBefore(runs.length, (i) => (runs[i]?.start ?? 0) <= offset) - 1];
  if (run === undefined) return [];
  const { placements, starts } = run.placed;
  const at = countBefore(starts.length, (i) => run.start + (starts[i] ?? 0) <= offset) - 1;
  const texts: string[] = [];
  for (let lead = placements[at]?.leadIn ?? null; lead !== null; lead = lead.outer)
    texts.push(lead.sentence.words.map((word) => word.text).join(' '));
  return texts;
}

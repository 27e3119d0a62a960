import { overlaps } from '../text/span.ts';
import type { Change, Edit, Finding, Fix, NewFile } from './finding.ts';

/** A finding and the one fix of it that needs no choosing. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The preferred fixes that can be applied together, in the order of the findings. One that touches what an earlier one
 * changes waits for the next time. Acknowledged findings are left as they are.
 */
export function safeFixes(findings: readonly Finding[]): readonly SafeFix[] {
  const taken: SafeFix[] = [];
  const edits = new Map<string, Edit[]>();
  const made = new Set<string>();
  for (const finding of findings) {
    const fix = finding.acknowledged ? undefined : finding.fixes.find(({ preferred }) => preferred === true);
    if (fix === undefined) continue;
    const clashes =
      fix.edits.some((edit) => edits.get(edit.path)?.some((other) => touches(other, edit))) ||
      fix.creates?.some(({ path }) => made.has(path));
    if (clashes) continue;
    taken.push({ finding, fix });
    for (const edit of fix.edits) edits.set(edit.path, [...(edits.get(edit.path) ?? []), edit]);
    for (const { path } of fix.creates ?? []) made.add(path);
  }
  return taken;
}

/** Two changes of one place, or two insertions at one place, whose order nobody has said. */
function touches(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || a.start === b.start;
}

/** Several changes as one. */
export function joined(changes: readonly Change[]): Change & { readonly creates: readonly NewFile[] } {
  return {
    edits: changes.flatMap(({ edits }) => edits),
    creates: changes.flatMap(({ creates }) => creates ?? []),
  };
}

import type { ModelReview } from '../review/value.ts';

/** A model, and a file as the model's folder names it; undefined where the file lies elsewhere. */
interface Placed {
  readonly model: ModelReview;
  readonly path: string | undefined;
}

/** Of some models the one that a file belongs to: one that names it, else the innermost one whose folder holds it. */
export function modelHolding<Known>(models: readonly Known[], of: (known: Known) => Placed): Known | undefined {
  let found: Known | undefined;
  let depth = -1;
  for (const known of models) {
    const { model, path } = of(known);
    if (path === undefined) continue;
    const { card, licenses, policies, root } = model;
    if (path === card || licenses.includes(path) || policies.includes(path)) return known;
    if ((root === '.' || path.startsWith(`${root}/`)) && root.length > depth) {
      found = known;
      depth = root.length;
    }
  }
  return found;
}

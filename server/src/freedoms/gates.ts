import type { FoundModel } from '../projects/models.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import type { Evidence, Freedoms } from './verdict.ts';

/**
 * Where the cards of a model say that one must ask, register or accept terms before one gets it: by the Hub's metadata,
 * or in words.
 */
export function gatesOf(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly Evidence[] {
  return model.cards.flatMap((path) =>
    (reads.get(path)?.claims ?? [])
      .filter(({ type, scope }) => type === 'gated' && scope === 'model')
      .map(({ start, end }) => ({ path, start, end })),
  );
}

/**
 * The rule `gated-by-card`: use that is allowed is conditional where the card asks for something first, since it is not
 * "without having to ask for permission". A gate that a license states is a clause, and judged with the others.
 */
export function behindGates(freedoms: Freedoms, gates: readonly Evidence[]): Freedoms {
  const { status, because } = freedoms.use;
  if (gates.length === 0 || (status !== 'allowed' && status !== 'conditional')) return freedoms;
  return { ...freedoms, use: { status: 'conditional', because: [...gates, ...because] } };
}

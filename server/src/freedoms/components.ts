import type { Freedom } from '../clauses/clause.ts';
import type { ComponentKind, ComponentStatus } from '../projects/components/component.ts';
import type { FoundComponent } from '../projects/components/find.ts';
import type { ComponentTerms } from './componentTerms.ts';
import type { Evidence } from './verdict.ts';

/** A component of a model: whether it is here, what shows it, and the terms that apply to it. */
export interface ModelComponent {
  readonly kind: ComponentKind;
  readonly status: ComponentStatus;
  /** How it is shown; `nothing` where it is missing. */
  readonly shownBy: 'file' | 'section' | 'link' | 'metadata' | 'declaration' | 'nothing';
  /** The files, headings and links that show it, or what was looked for in vain. */
  readonly because: readonly Evidence[];
  readonly terms: ComponentTerms;
}

/** The components of a model with their terms. */
export function withTerms(
  found: readonly FoundComponent[],
  termsOf: (component: FoundComponent) => ComponentTerms,
): readonly ModelComponent[] {
  return found.map((component) => {
    const { kind, status, signs } = component;
    const shown = signs.map(({ path, start, end }): Evidence => ({ path, start, end }));
    const because = shown.length > 0 ? shown : [{ searched: kind.lookedFor }];
    return { kind, status, shownBy: signs[0]?.by ?? 'nothing', because, terms: termsOf(component) };
  });
}

/** True where the terms of a component are known to limit one of the freedoms. */
export function isLimited({ terms: { freedoms } }: ModelComponent): boolean {
  return Object.values(freedoms).some(({ status }) => status === 'restricted' || status === 'denied');
}

/** True where the terms of a component grant every freedom. */
export function isFree({ terms: { freedoms } }: ModelComponent): boolean {
  return Object.values(freedoms).every(({ status }) => status === 'allowed' || status === 'conditional');
}

/** What OSI's document reviews would write in a cell: `unknown` where they would leave it blank. */
export type OsiCell = 'allowed' | 'restricted' | 'not-available' | 'unknown';

/** A component and a freedom in the words of OSI's document reviews. */
export function osiCell({ status, terms }: ModelComponent, freedom: Freedom): OsiCell {
  if (status === 'missing') return 'not-available';
  switch (terms.freedoms[freedom].status) {
    case 'allowed':
    case 'conditional':
      return 'allowed';
    case 'restricted':
    case 'denied':
      return 'restricted';
    default:
      return 'unknown';
  }
}

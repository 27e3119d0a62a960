import { isFree, isLimited, type ModelComponent } from './components.ts';

/** A rule of docs/judgment.md; a test holds that the page names each. */
export type OsaidRule = 'component-under-limits' | 'component-not-shown' | 'terms-not-free-to-take' | 'shown-and-free';
export const OSAID_RULES: readonly string[] = [
  'component-under-limits',
  'component-not-shown',
  'terms-not-free-to-take',
  'shown-and-free',
  'labels-if-used',
];

/** How a model stands to the Open Source AI Definition 1.0, as far as its repository shows. */
export interface OsaidVerdict {
  readonly status: 'conforms' | 'fails' | 'incomplete';
  /** What decided for each component that the definition asks for, by the component's id. */
  readonly rules: ReadonlyMap<string, OsaidRule>;
  /** Every component of the checklist: those that are asked for first. */
  readonly components: readonly ModelComponent[];
}

/**
 * The verdict by OSAID 1.0: `fails` where the terms of a component that it asks for break a freedom; `incomplete` where
 * such a component is missing, partly here or elsewhere, or under terms that do not grant all freedoms; else `conforms`.
 */
export function judgeOsaid(components: readonly ModelComponent[]): OsaidVerdict {
  const order = (component: ModelComponent) => ORDER.indexOf(component.kind.osaid);
  const sorted = components.toSorted((a, b) => order(a) - order(b));
  const rules = new Map(
    sorted.flatMap((component) => (isAskedFor(component) ? [[component.kind.id, ruleFor(component)] as const] : [])),
  );
  const any = (wanted: OsaidRule) => [...rules.values()].includes(wanted);
  const status = any('component-under-limits')
    ? 'fails'
    : any('component-not-shown') || any('terms-not-free-to-take')
      ? 'incomplete'
      : 'conforms';
  return { status, rules, components: sorted };
}

const ORDER = ['parameters', 'code', 'data-information', null] as const;

/** Labels are asked about where they were used; where nothing speaks of any, there were none. */
function isAskedFor({ kind, status }: ModelComponent): boolean {
  return kind.osaid !== null && !(kind.id === 'data-labeling' && status === 'missing');
}

function ruleFor(component: ModelComponent): OsaidRule {
  // The terms of the weights are known wherever the weights lie.
  const known = component.status !== 'missing' || component.kind.osaid === 'parameters';
  if (known && isLimited(component)) return 'component-under-limits';
  if (component.status !== 'available') return 'component-not-shown';
  return isFree(component) ? 'shown-and-free' : 'terms-not-free-to-take';
}

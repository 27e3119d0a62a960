import type { Act } from '../plan.ts';
import { IF, type PlanRule } from './rule.ts';

const SHIPPING: readonly Act[] = ['pass-on', 'pass-on-derivative'];

/** A duty is a condition that the reader can fulfil; docs/judgment.md lists them as obligations. */
function duty(name: string, kind: string, acts: readonly Act[]): PlanRule {
  return { name, kinds: [kind], acts, weigh: ({ clause: { values } }) => ({ met: null, values }) };
}

/** Clauses that oblige who passes the model on, or what was made of it. */
export const dutyRules: readonly PlanRule[] = [
  duty('copy-of-license', 'license-copy', SHIPPING),
  duty('notice', 'attribution-notice', SHIPPING),
  duty('display', 'branding-display', [...SHIPPING, 'serve']),
  duty('pass-terms-on', 'flow-down', [...SHIPPING, 'serve']),
  duty('name', 'naming-requirement', ['pass-on-derivative']),
  duty('state-changes', 'change-notice', ['pass-on-derivative']),
  duty('disclose-source', 'source-disclosure', SHIPPING),
  {
    name: 'same-license',
    kinds: ['copyleft'],
    acts: ['pass-on-derivative', 'serve'],
    weigh: ({ clause: { values } }, { plan }) =>
      plan.does.includes('pass-on-derivative') || values.network === true ? { met: null, values } : null,
  },
  { name: 'grant-back', kinds: ['grant-back'], acts: ['change', 'pass-on-derivative', 'merge'], weigh: () => IF },
];

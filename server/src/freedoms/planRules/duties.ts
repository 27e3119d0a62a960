import type { Act } from '../plan.ts';
import { nuancesOf } from './nuances.ts';
import { does, IF, type PlanRule } from './rule.ts';
import { sizeOfDuty } from './size.ts';

const SHIPPING: readonly Act[] = ['pass-on', 'pass-on-derivative'];

/** A duty is a condition that the reader can fulfil; docs/judgment.md lists them as obligations. */
function duty(name: string, kind: string, acts: readonly Act[]): PlanRule {
  return {
    name,
    kinds: [kind],
    acts,
    weigh: (term, asked) => {
      const { link } = nuancesOf(term);
      const values = { ...term.clause.values, ...(link === true && { link }) };
      const size = sizeOfDuty(term, asked);
      if (size === null) return { met: null, values };
      return { met: size.compared === 'below' ? true : null, values: { ...size.values, ...values } };
    },
  };
}

/** A duty that some texts extend to models which learned from the outputs; there only where the words say so. */
function dutyOfOutputs(name: string, kind: string, acts: readonly Act[]): PlanRule {
  const rule = duty(name, kind, [...acts, 'train-another', 'run-products']);
  return {
    ...rule,
    weigh: (term, asked) => {
      const { plan } = asked;
      const ofOutputs = does(plan, 'train-another') && nuancesOf(term).outputs === true;
      // A duty of products above a size holds for who runs the model in one.
      const ofProducts = does(plan, 'run-products') && sizeOfDuty(term, asked) !== null;
      if (nuancesOf(term).changedOnly === true && !does(plan, 'pass-on-derivative') && !ofOutputs) return null;
      return does(plan, ...acts) || ofOutputs || ofProducts ? rule.weigh(term, asked) : null;
    },
  };
}

/** Clauses that oblige who passes the model on, or what was made of it. */
export const dutyRules: readonly PlanRule[] = [
  duty('copy-of-license', 'license-copy', SHIPPING),
  duty('notice', 'attribution-notice', SHIPPING),
  dutyOfOutputs('display', 'branding-display', [...SHIPPING, 'serve', 'earn']),
  duty('pass-terms-on', 'flow-down', [...SHIPPING, 'serve']),
  dutyOfOutputs('name', 'naming-requirement', ['pass-on-derivative']),
  duty('state-changes', 'change-notice', ['pass-on-derivative']),
  duty('disclose-source', 'source-disclosure', SHIPPING),
  {
    name: 'same-license',
    kinds: ['copyleft'],
    acts: ['pass-on-derivative', 'serve'],
    weigh: ({ clause: { values } }, { plan }) =>
      plan.does.includes('pass-on-derivative') || values.network === true ? { met: null, values } : null,
  },
  {
    name: 'grant-back',
    kinds: ['grant-back'],
    acts: ['change', 'pass-on-derivative', 'merge'],
    // Feedback is up to the reader: no plan turns on it.
    weigh: ({ clause }) => (clause.values.feedback === true ? null : IF),
  },
];

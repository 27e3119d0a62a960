import { nuancesOf } from './nuances.ts';
import { does, IF, type PlanRule } from './rule.ts';

/** Clauses about other models and about what the model makes. */
export const outputRules: readonly PlanRule[] = [
  {
    name: 'no-other-models',
    kinds: ['no-improving-other-models'],
    acts: ['train-another', 'score-another', 'merge'],
    weigh: (term, { plan, earns }) => {
      const { values } = term.clause;
      const covers = Array.isArray(values.covers) ? (values.covers as readonly string[]) : [];
      const material = covers.length === 0 || covers.includes('material');
      // Scores are outputs: they may be made, and improve no other model.
      if (does(plan, 'score-another')) return { met: null, values };
      // What the weights are merged into is a derivative of them, which such bans leave out as a rule.
      if (does(plan, 'merge')) return material ? { met: null, values: { ...values, scope: 'merge' } } : null;
      // A ban on some models alone leaves the rest free.
      const { models: scope } = nuancesOf(term);
      if (scope === 'commercial' && earns !== true)
        return { met: earns === false ? true : null, values: { ...values, scope } };
      if (scope === undefined || scope === 'commercial') return { bars: true, met: false, values };
      return { met: null, values: { ...values, scope } };
    },
  },
  {
    name: 'outputs',
    kinds: ['output-limit'],
    acts: ['use-outputs', 'train-another', 'score-another'],
    weigh: (term, { earns }) => {
      const { commerce } = nuancesOf(term);
      if (commerce === true && earns === false) return { met: true };
      return IF;
    },
  },
];

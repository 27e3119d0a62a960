import type { Term } from '../terms.ts';
import { does, IF, type PlanRule, says } from './rule.ts';

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
      const scope = scopeOf(term);
      if (scope === 'commercial' && earns !== true)
        return { met: earns === false ? true : null, values: { ...values, scope } };
      if (scope === null || scope === 'commercial') return { bars: true, met: false, values };
      return { met: null, values: { ...values, scope } };
    },
  },
  {
    name: 'outputs',
    kinds: ['output-limit'],
    acts: ['use-outputs', 'train-another', 'score-another'],
    weigh: (term, { earns }) => {
      const commerce = says(term, /\b(?:non-?commercial|commercial)\b/i) && !says(term, /\bdo(?:es)? not apply\b/i);
      if (commerce && earns === false) return { met: true };
      return IF;
    },
  },
];

/** The models that a ban is limited to: rivals of the licensor's, foundation models, commercial ones; null where it means any. */
function scopeOf(term: Term): 'competing' | 'foundational' | 'commercial' | null {
  if (says(term, /\bfor commercial (?:use|purposes?)\b/i)) return 'commercial';
  if (says(term, /\bcompet(?:e|es|ing|itive|itors?)\b/i)) return 'competing';
  return says(term, /\bfoundation(?:al)?\b/i) ? 'foundational' : null;
}

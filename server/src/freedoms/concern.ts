import { concerns } from './canI.ts';
import type { Condition, Plan } from './plan.ts';
import { planRules } from './planRules/all.ts';
import type { PlanRule } from './planRules/rule.ts';
import { dutyAbove } from './planRules/size.ts';
import { plans } from './plans/index.ts';
import type { Reader } from './reader.ts';
import { evidenceOf, type Term } from './terms.ts';

/** Whether a clause concerns a reader, and where it does not, what this reader fulfils; null where no plan of theirs turns on it. */
export type Concern = { readonly concerns: true } | { readonly concerns: false; readonly condition: Condition | null };

/**
 * Whether a clause concerns a reader: it does unless for every plan of theirs the rules say that it does nothing, or that
 * they fulfil it already. A clause that no rule is about concerns everyone. `terms` are those of its document.
 */
export function concernOf(one: Term, terms: readonly Term[], reader: Reader): Concern {
  // A size above which a duty starts concerns whom the duty does.
  const term = dutyAbove(one, terms) ?? one;
  const rules = (planRules as readonly PlanRule[]).filter(({ kinds }) => kinds.includes(term.kind.id));
  if (rules.length === 0) return { concerns: true };
  let fulfilled: Condition | null = null;
  for (const plan of wanted(reader)) {
    const asked = { reader, plan, terms, earns: plan.does.includes('earn') ? true : reader.commercial };
    for (const rule of rules) {
      const weighed = concerns(rule, plan) ? rule.weigh(term, asked) : null;
      if (weighed === null) continue;
      if (weighed.met !== true) return { concerns: true };
      const { met, values = {} } = weighed;
      fulfilled ??= { rule: rule.name, kind: term.kind.id, bars: false, met, values, because: evidenceOf([term]) };
    }
  }
  return { concerns: false, condition: fulfilled };
}

/** The plans of a reader; who names none has all but to earn, where there is no money in it. */
function wanted(reader: Reader): readonly Plan[] {
  if (reader.plans.length > 0) return plans.filter(({ id }) => reader.plans.includes(id));
  return reader.commercial === false ? plans.filter(({ does }) => !(does as Plan['does']).includes('earn')) : plans;
}

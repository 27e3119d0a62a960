import { outputsMakeDerivatives } from './derivatives.ts';
import { ANSWERS, type Answer, type Condition, type Plan, type PlanAnswer } from './plan.ts';
import { planRules } from './planRules/all.ts';
import { grantsFor } from './planRules/grants.ts';
import type { Asked, PlanRule } from './planRules/rule.ts';
import { plans } from './plans/index.ts';
import { NO_READER, type Reader } from './reader.ts';
import { evidenceOf, type Term, type Terms } from './terms.ts';
import type { Evidence } from './verdict.ts';

/** What plans are judged by: the sets of terms of a model, and where its card's metadata asks for something first. */
export interface CanIGround {
  readonly terms: readonly Terms[];
  readonly gate: readonly Evidence[];
}

/** The rules beside those of clauses. */
export const ANSWER_RULES = [
  'barred',
  'conditions',
  'granted',
  'nothing-granted',
  'terms-not-here',
  'strictest-terms',
  'unread-part',
  'distilled-is-derivative',
];

const inOrder: readonly Plan[] = plans.toSorted((a, b) => a.order - b.order);

/** Answers every plan of a reader, or all of them where the reader has none. Pure. */
export function canI(ground: CanIGround, reader: Reader): readonly PlanAnswer[] {
  const wanted = reader.plans.length === 0 ? inOrder : inOrder.filter(({ id }) => reader.plans.includes(id));
  return wanted.map((plan) => answerOf(plan, ground, reader));
}

/** The answers for the reader who is described, else for nobody in particular. */
export function answersIn(model: {
  readonly plans: readonly PlanAnswer[] | null;
  readonly asks: CanIGround;
}): readonly PlanAnswer[] {
  return model.plans ?? canI(model.asks, NO_READER);
}

/** The strictest answer of all sets of terms, as each of them must be kept. */
function answerOf(plan: Plan, { terms, gate }: CanIGround, reader: Reader): PlanAnswer {
  if (terms.length === 0)
    return { plan: plan.id, answer: 'unknown', because: [{ missing: 'license' }], conditions: [] };
  const all = terms.map((set) => judge(plan, set, reader));
  const answer = ANSWERS[Math.max(...all.map((one) => ANSWERS.indexOf(one.answer)))] ?? 'unknown';
  const deciding = all.filter((one) => one.answer === answer);
  // What one must do anyway holds under every set of terms, not only under the strictest.
  const conditions = joined([...gated(gate), ...all.flatMap((one) => one.conditions)]);
  return {
    plan: plan.id,
    answer: answer === 'yes' && conditions.length > 0 ? 'yes-if' : answer,
    because: distinct(deciding.flatMap(({ because }) => because)),
    conditions,
  };
}

/** What learned from the outputs is a derivative by some texts: then the duties for derivatives are its own. */
function derived(plan: Plan, terms: readonly Term[]): readonly Condition[] {
  if (!plan.does.includes('train-another')) return [];
  const because = outputsMakeDerivatives(terms);
  const none = { kind: '', bars: false, met: null, values: {} };
  return because.length === 0 ? [] : [{ rule: 'distilled-is-derivative', ...none, because }];
}

function unreadBeside(because: readonly Evidence[]): readonly Condition[] {
  return because.length === 0 ? [] : [{ rule: 'unread-part', kind: '', bars: false, met: null, values: {}, because }];
}

function gated(because: readonly Evidence[]): readonly Condition[] {
  return because.length === 0 ? [] : [{ rule: 'gate', kind: '', bars: false, met: null, values: {}, because }];
}

type Judged = Pick<PlanAnswer, 'answer' | 'because' | 'conditions'>;

function judge(plan: Plan, { terms, paths, unseen, named = [], unread: all = [] }: Terms, reader: Reader): Judged {
  if (unseen !== undefined) return { answer: 'unknown', because: unseen, conditions: [] };
  // The license decides. A card or a policy beside it in another language may say more, which is a condition.
  const ofLicense = (one: Evidence) => 'path' in one && one.path === paths[0];
  const unread = all.filter(ofLicense);
  const beside = all.filter((one) => !ofLicense(one));
  const conditions = [...conditionsOf(plan, terms, reader), ...derived(plan, terms), ...unreadBeside(beside)];
  const bars = conditions.filter((condition) => condition.bars);
  if (bars.length > 0)
    return { answer: 'no', because: [...named, ...distinct(bars.flatMap(({ because }) => because))], conditions };
  const grants = plan.granted.map((kinds) => grantsFor(terms, kinds));
  if (unread.length > 0) return { answer: 'unknown', because: [...named, ...unread], conditions };
  const lacking = plan.granted.filter((_, i) => grants[i]?.length === 0);
  if (lacking.length > 0) return { answer: 'unknown', because: [...named, { searched: lacking.flat() }], conditions };
  const answer: Answer = conditions.length > 0 ? 'yes-if' : 'yes';
  return { answer, because: [...named, ...evidenceOf(grants.flat())], conditions };
}

/** What some terms ask of a reader who has a plan, in the order of the rules. */
function conditionsOf(plan: Plan, terms: readonly Term[], reader: Reader): readonly Condition[] {
  const asked: Asked = { reader, plan, terms, earns: plan.does.includes('earn') ? true : reader.commercial };
  const byKind = termsByKind(terms);
  return joined(
    planRules.flatMap((rule) => {
      if (!concerns(rule, plan)) return [];
      return rule.kinds.flatMap((kind) => (byKind.get(kind) ?? []).flatMap((term) => weighed(rule, term, asked)));
    }),
  );
}

/** The terms of a set by the ids of their kinds; every plan asks for them. */
function termsByKind(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const known = memo.get(terms);
  if (known !== undefined) return known;
  const byKind = new Map<string, Term[]>();
  for (const term of terms) {
    const list = byKind.get(term.kind.id);
    if (list === undefined) byKind.set(term.kind.id, [term]);
    else list.push(term);
  }
  memo.set(terms, byKind);
  return byKind;
}
const memo = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Term[]>>();

export function concerns({ acts }: PlanRule, plan: Plan): boolean {
  return acts === 'all' || plan.does.some((act) => acts.includes(act));
}

function weighed(rule: PlanRule, term: Term, asked: Asked): readonly Condition[] {
  const result = rule.weigh(term, asked);
  if (result === null) return [];
  const { bars = false, met, values = {} } = result;
  return [{ rule: rule.name, kind: term.kind.id, bars, met, values, because: evidenceOf([term]) }];
}

/** Conditions of one rule that come to the same are one, with all their places; those that bar come first. */
function joined(conditions: readonly Condition[]): readonly Condition[] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const { rule, kind, bars, met, values } = condition;
    // Prohibited uses are one list, however many items it has.
    // A sentence that is for research and against commerce names production once.
    const of = rule === 'non-production' ? '' : kind;
    const key = JSON.stringify([rule, of, bars, met, rule === LISTED ? '' : told(rule, values)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [condition]);
    else group.push(condition);
  }
  const all = [...groups.values()].flatMap((group): Condition[] => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const because = distinct(group.flatMap((one) => one.because));
    return [{ ...first, because, values: first.rule === LISTED ? topicsOf(group) : first.values }];
  });
  return [...all.filter(({ bars }) => bars), ...all.filter(({ bars }) => !bars)];
}
const LISTED = 'prohibited-uses';

/** The values that tell two conditions of a rule apart: what follows above one size is not two conditions. */
function told(rule: string, values: Condition['values']) {
  if (rule === 'size') return [values.amount, values.unit];
  if (rule === 'no-other-models') return [values.scope, values.except];
  return /^(?:permission-for-commerce|gate|non-production)$/.test(rule) ? [] : values;
}

function topicsOf(conditions: readonly Condition[]) {
  return { topics: [...new Set(conditions.flatMap(({ values }) => values.topics as readonly string[]))] };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

import { type Freedom, isLimit } from '../clauses/clause.ts';
import type { ModelComponent } from './components.ts';
import type { Verdict } from './judgeModel.ts';
import { isOnlyGuarded, isOwed } from './planRules/nuances.ts';
import { evidenceOf, type Term } from './terms.ts';
import type { Evidence } from './verdict.ts';

/** The conditions of Article 53(2) of Regulation (EU) 2024/1689, one by one. */
export type AiActId =
  | 'access'
  | 'usage'
  | 'modification'
  | 'distribution'
  | 'parameters-public'
  | 'architecture-public'
  | 'usage-information-public';

/** The rules of docs/judgment.md; a test holds that the page names each. */
export const AI_ACT_RULES = [
  'gate-before-access',
  'freedom-granted',
  'freedom-limited',
  'prohibited-uses-alone',
  'terms-do-not-say',
  'shown-here',
  'not-shown-here',
] as const;
export type AiActRule = (typeof AI_ACT_RULES)[number];

export type AiActStatus = 'met' | 'not-met' | 'unknown';

export interface AiActCondition {
  readonly id: AiActId;
  readonly status: AiActStatus;
  readonly rule: AiActRule;
  readonly because: readonly Evidence[];
}

/** Whether what the texts and the repository show meets the conditions; kept apart from every verdict on freedoms. */
export interface AiActVerdict {
  readonly status: AiActStatus;
  readonly conditions: readonly AiActCondition[];
}

/** Judges the conditions by the terms of the weights and by what the repository shows. */
export function judgeAiAct(verdict: Verdict, components: readonly ModelComponent[]): AiActVerdict {
  const conditions = [
    access(verdict),
    byFreedom('usage', 'use', verdict),
    byFreedom('modification', 'modify', verdict),
    byFreedom('distribution', 'share', verdict),
    shown('parameters-public', ['model-parameters'], components, ['available']),
    shown('architecture-public', ['model-architecture'], components, ['available', 'partly']),
    usageInformation(components),
  ];
  const any = (wanted: AiActStatus) => conditions.some(({ status }) => status === wanted);
  return { status: any('not-met') ? 'not-met' : any('unknown') ? 'unknown' : 'met', conditions };
}

function access({ terms, freedoms, ground, asks }: Verdict): AiActCondition {
  const gates = terms.filter((term) => term.kind.id === 'access-gate' && !isForCommerce(term, terms));
  if (gates.length > 0)
    return { id: 'access', status: 'not-met', rule: 'gate-before-access', because: evidenceOf(gates) };
  if (ground.gatedByMetadata || asks.gate.length > 0)
    return { id: 'access', status: 'not-met', rule: 'gate-before-access', because: asks.gate };
  const { status, because } = freedoms.use;
  if (status === 'unknown' || status === 'denied')
    return { id: 'access', status: 'unknown', rule: 'terms-do-not-say', because };
  // A limit on use is no reason for it; the grant beside the limit is.
  const grants = terms.filter(({ kind }) => kind.id === 'grants-use');
  const why = status === 'restricted' && grants.length > 0 ? evidenceOf(grants) : grantsAmong(because, 'use', terms);
  return { id: 'access', status: 'met', rule: 'freedom-granted', because: why };
}

/** Of what a freedom rests on, what grants it: that is why a condition is met, and not the duties beside it. */
function grantsAmong(because: readonly Evidence[], freedom: Freedom, terms: readonly Term[]): readonly Evidence[] {
  const grants = terms.filter(({ kind }) => kind.effect === 'grants' && kind.freedoms.includes(freedom));
  const known = new Set(evidenceOf(grants).map((one) => JSON.stringify(one)));
  const granting = because.filter((one) => known.has(JSON.stringify(one)));
  return granting.length === 0 ? because : granting;
}

/** Where the same words ask for a permission to use it in commerce, the others get it without. */
function isForCommerce(gate: Term, terms: readonly Term[]): boolean {
  return terms.some(
    ({ kind, path, clause }) =>
      kind.id === 'commercial-permission-required' &&
      path === gate.path &&
      clause.start < gate.clause.end &&
      gate.clause.start < clause.end,
  );
}

/** Limits that name prohibited uses and nothing else; whether such are accepted is disputed. */
const PROHIBITED_USES: ReadonlySet<string> = new Set(['use-restriction', 'acceptable-use-policy', 'flow-down']);

function byFreedom(id: AiActId, freedom: Freedom, { freedoms, terms }: Verdict): AiActCondition {
  const { status, because } = freedoms[freedom];
  if (status === 'allowed' || status === 'conditional')
    return { id, status: 'met', rule: 'freedom-granted', because: grantsAmong(because, freedom, terms) };
  if (status === 'unknown') return { id, status: 'unknown', rule: 'terms-do-not-say', because };
  const limits = terms
    .filter(({ kind }) => isLimit(kind.effect) && kind.freedoms.includes(freedom))
    .filter((term) => isOwed(term) && !isOnlyGuarded(term, terms));
  const others = limits.filter(({ kind }) => !PROHIBITED_USES.has(kind.id));
  if (limits.length > 0 && others.length === 0)
    return { id, status: 'unknown', rule: 'prohibited-uses-alone', because: evidenceOf(limits) };
  return { id, status: 'not-met', rule: 'freedom-limited', because: others.length > 0 ? evidenceOf(others) : because };
}

/** A card that tells of its use, code that runs it, or the lines in a card that show how. */
function usageInformation(components: readonly ModelComponent[]): AiActCondition {
  const card = shown('usage-information-public', ['model-card'], components, ['available']);
  return card.status === 'met'
    ? card
    : shown('usage-information-public', ['inference-code'], components, ['available', 'partly']);
}

function shown(
  id: AiActId,
  ids: readonly string[],
  components: readonly ModelComponent[],
  enough: readonly ModelComponent['status'][],
): AiActCondition {
  const of = components.filter(({ kind }) => ids.includes(kind.id));
  const here = of.filter(({ status }) => enough.includes(status));
  if (here.length > 0)
    return { id, status: 'met', rule: 'shown-here', because: here.flatMap(({ because }) => because) };
  return { id, status: 'unknown', rule: 'not-shown-here', because: of.flatMap(({ because }) => because) };
}

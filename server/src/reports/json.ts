import { FREEDOMS } from '../clauses/clause.ts';
import { judgedApart } from '../freedoms/apart.ts';
import type { ModelComponent } from '../freedoms/components.ts';
import type { PlanAnswer } from '../freedoms/plan.ts';
import { conditionWords, obligationWords } from '../freedoms/planWords.ts';
import type { Freedoms } from '../freedoms/verdict.ts';
import type { DocumentReview, ModelReview, Review } from '../review/value.ts';

/** The version of the contract in schemas/review.schema.json. */
const SCHEMA_VERSION = 1;

/** A review as JSON text, as schemas/review.schema.json describes it: two spaces deep, with a line break at the end. */
export function jsonReport(review: Review): string {
  return `${JSON.stringify(toJson(review), null, 2)}\n`;
}

function toJson({ documents, models }: Review) {
  return { schema: SCHEMA_VERSION, documents: documents.map(documentToJson), models: models.map(modelToJson) };
}

function documentToJson({
  path,
  type,
  language,
  source,
  licenses,
  closest,
  clauses,
  claims,
  findings,
}: DocumentReview) {
  const line = (start: number) => source.lineAt(start);
  return {
    path,
    type,
    language,
    licenses: licenses.map(({ id, name, spdx, hub, start, end, similarity, exact, appliesTo }) => {
      return { id, name, spdx, hub, start, end, similarity, exact, appliesTo };
    }),
    closest: closest === null ? null : { id: closest.id, similarity: closest.similarity },
    clauses: clauses.map(({ kind, start, end, section, topics, values, confidence }) => {
      return { kind, start, end, line: line(start), section, topics, values, confidence };
    }),
    claims: claims.map(({ type, start, end, scope, value, verdict }) => {
      return { type, start, end, line: line(start), scope, value, verdict };
    }),
    findings: findings.map(({ check, severity, start, end, message, fixes, acknowledged }) => {
      const titles = fixes.map(({ title }) => title);
      return { check, severity, start, end, line: line(start), message, fixes: titles, acknowledged };
    }),
  };
}

function modelToJson(model: ModelReview) {
  const { root, card, licenses, policies, license, freedoms, osd, components, osaid, mof, aiAct, plans, obligations } =
    model;
  return {
    root,
    card,
    licenses,
    policies,
    license,
    freedoms,
    apart: judgedApart(model.asks, licenses).map(({ of, freedoms: alone }) => ({ ...of, freedoms: statusesOf(alone) })),
    osd,
    osaid: { status: osaid.status, components: osaid.components.map(componentToJson) },
    mof: { class: mof.class, progress: mof.progress, missing: mof.missing },
    aiAct,
    components: components.map(({ kind, status, shownBy, because, terms }) => ({
      id: kind.id,
      name: kind.name,
      type: kind.type,
      status,
      shownBy,
      because,
      osaid: osaid.rules.get(kind.id) ?? null,
      mof: mof.rules.get(kind.id) ?? null,
      terms: { rule: terms.rule, names: terms.names, because: terms.because },
      freedoms: terms.freedoms,
    })),
    ...(plans === null ? {} : { plans: plans.map(planToJson) }),
    obligations: obligations.map((one) => {
      const { id, when, status, values, because, seen } = one;
      return { id, when, status, words: obligationWords(one), values, because, seen };
    }),
  };
}

function componentToJson({ kind, status, because, terms: { names, freedoms } }: ModelComponent) {
  const terms = names.length === 0 ? null : names.join(', ');
  return { id: kind.id, status, terms, because, freedoms: statusesOf(freedoms) };
}

function statusesOf(freedoms: Freedoms) {
  return Object.fromEntries(FREEDOMS.map((freedom) => [freedom, freedoms[freedom].status]));
}

function planToJson({ plan, answer, because, conditions }: PlanAnswer) {
  const told = conditions.map((condition) => {
    const { rule, kind, bars, met, values, because } = condition;
    return { rule, kind, bars, met, values, words: conditionWords(condition), because };
  });
  return { plan, answer, because, conditions: told };
}

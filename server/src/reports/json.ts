import type { DocumentReview, ModelReview, Review } from '../review.ts';

/** The version of the contract in schemas/review.schema.json. */
export const SCHEMA_VERSION = 1;

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

function modelToJson({ root, card, licenses, policies, license, freedoms, osd }: ModelReview) {
  return { root, card, licenses, policies, license, freedoms, osd };
}

import { type Clause, FREEDOMS } from '../clauses/clause.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import type { DocumentReview, ModelReview, Review } from '../review/value.ts';
import { cardFacts } from './cardFacts.ts';
import { type Edition, modelName, TOOL } from './edition.ts';
import { oneLine } from './escape.ts';
import { documentsOf } from './words/reasons.ts';
import { CRITERIA } from './words/verdictWords.ts';

/**
 * The models of a review as a CycloneDX 1.6 ML-BOM (ECMA-424) with a `machine-learning-model` for each. The standard has
 * no field for clauses: they are properties of the component, named `card-and-clause:…`, each with its place. Texts of
 * licenses are not copied.
 */
export function cycloneDxReport(review: Review, edition: Edition): string {
  const { version, date } = edition;
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: date,
      tools: { components: [{ type: 'application', name: TOOL, version }] },
      properties: review.documents.map((document) => property('read', readWords(document))),
    },
    components: review.models.map((model, index) => component(review, model, index, edition)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

function property(name: string, value: string): Property {
  return { name: `card-and-clause:${name}`, value: oneLine(value) };
}

/** What was read of a document, and what was not. */
function readWords({ path, type, language, source, findings }: DocumentReview): string {
  const unread = findings.filter(({ check }) => check === 'file/content' || check === 'language/unread');
  return [`${path}; ${type}; ${language}; ${source.length} UTF-16 units`, ...unread.map(({ message }) => message)].join(
    '; ',
  );
}

function component(review: Review, model: ModelReview, index: number, edition: Edition) {
  const documents = documentsOf(review, model);
  return {
    type: 'machine-learning-model',
    'bom-ref': `model-${index + 1}`,
    name: modelName(model, edition),
    ...listed('licenses', licensesOf(documents, model)),
    modelCard: modelCard(review, model),
    properties: [
      property('root', model.root),
      ...FREEDOMS.map((freedom) => property(`freedom:${freedom}`, model.freedoms[freedom].status)),
      ...CRITERIA.map((criterion) => property(`osd:${criterion}`, model.osd[criterion].status)),
      ...documents.flatMap((document) =>
        document.clauses.map((clause) => property(`clause:${clause.kind}`, clauseWords(document, clause))),
      ),
    ],
  };
}

/**
 * The licenses that were recognized in the model's files, and those that its card declares. A license that CycloneDX has
 * an id for is named by it; there is one entry for each.
 */
function licensesOf(documents: readonly DocumentReview[], { license: { declared } }: ModelReview) {
  const concluded = documents.flatMap(({ licenses }) =>
    licenses.filter(({ id }) => licenseNamed(id)?.kind !== 'policy').map(({ id }) => id),
  );
  const entries = new Map<string, object>();
  for (const [ids, acknowledgement] of [
    [concluded, 'concluded'],
    [declared, 'declared'],
  ] as const) {
    for (const id of ids) {
      const known = licenseNamed(id);
      const name = known?.spdx == null ? { name: known?.name ?? id } : { id: known.spdx };
      const key = `${known?.id ?? id}`;
      if (id !== '' && !entries.has(key)) entries.set(key, { license: { ...name, acknowledgement } });
    }
  }
  return [...entries.values()];
}

function modelCard(review: Review, model: ModelReview) {
  const { task, library, languages, datasets, baseModels, metrics } = cardFacts(review, model);
  return {
    modelParameters: {
      ...(task === '' ? {} : { task }),
      ...listed(
        'datasets',
        datasets.map((name) => ({ type: 'dataset', name })),
      ),
    },
    ...(metrics.length === 0
      ? {}
      : { quantitativeAnalysis: { performanceMetrics: metrics.map((type) => ({ type })) } }),
    ...listed('properties', [
      ...(library === '' ? [] : [property('card:library', library)]),
      ...languages.map((language) => property('card:language', language)),
      ...baseModels.map((base) => property('card:base-model', base)),
    ]),
  };
}

/** Place, section, values and topics of a clause, each behind its name. */
function clauseWords({ path, source }: DocumentReview, { start, section, values, topics, confidence }: Clause): string {
  return [
    `${path}:${source.lineAt(start)}`,
    ...(section === '' ? [] : [`section ${section}`]),
    ...Object.entries(values).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`),
    ...(topics.length === 0 ? [] : [`topics=${topics.join(',')}`]),
    ...(confidence < 1 ? [`confidence=${confidence}`] : []),
  ].join('; ');
}

function listed<Name extends string>(name: Name, items: readonly object[]) {
  return items.length === 0 ? {} : ({ [name]: items } as Readonly<Record<Name, readonly object[]>>);
}

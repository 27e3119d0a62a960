import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import MarkdownIt from 'markdown-it';
import { parseAllDocuments } from 'yaml';
import { components } from '../server/src/projects/components/all/index.ts';
import { cycloneDxReport } from '../server/src/reports/cyclonedx.ts';
import type { Edition } from '../server/src/reports/edition.ts';
import { htmlReport } from '../server/src/reports/html.ts';
import { markdownReport } from '../server/src/reports/markdown.ts';
import { motReport } from '../server/src/reports/mot.ts';
import { sarifReport } from '../server/src/reports/sarif.ts';
import type { Review } from '../server/src/review/value.ts';

/** Of no day in particular, so that reports of tests are the same on all. */
export const edition: Edition = { version: '0.0.0', date: '2026-01-02T03:04:05Z' };

/** Makes every report of a review and holds each against what its readers demand. Throws where one falls short. */
export function validReports(review: Review): void {
  validMarkdown(markdownReport(review, edition));
  validHtml(htmlReport(review, edition));
  validCycloneDx(cycloneDxReport(review, edition));
  validSarif(sarifReport(review, edition), review);
  validMot(motReport(review, edition), review);
}

const markdown = new MarkdownIt({ html: true, linkify: true });

/** No link, picture or markup but our own: headings, lists, tables, emphasis, and breaks in the cells of tables. */
export function validMarkdown(report: string): void {
  const tokens = markdown.parse(report, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const foreign = tokens.filter(
    ({ type, content }) =>
      /^(?:link|image|html_block|code|fence|hr|autolink)/.test(type) || (type === 'html_inline' && content !== '<br>'),
  );
  assert.deepEqual(
    foreign.map(({ type, content }) => `${type} ${content}`),
    [],
  );
  // A cell that ends early would give its row another number of cells.
  const widths = report.split('\n').map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0));
  widths.forEach((width, i) => {
    const before = widths[i - 1] ?? 0;
    assert.ok(width === 0 || before === 0 || width === before, `line ${i + 1} has another number of cells`);
  });
}

const TAGS = new Set(
  'html head meta title style body main h1 h2 h3 p ul li table thead tbody tr th td strong span q div'.split(' '),
);

/** Well formed, of our tags alone, with no script, address or handler: so a page of ours, whatever the texts say. */
export function validHtml(report: string): void {
  const page = report.replace(/<style>[^<]*<\/style>/, '');
  assert.doesNotMatch(page, /&(?!(?:amp|lt|gt|quot|#39);)/);
  const open: string[] = [];
  for (const [tag, end, name = '', attributes = ''] of page
    .slice('<!doctype html>'.length)
    .matchAll(/<(\/?)(\w+)([^<>]*)>/g)) {
    assert.ok(TAGS.has(name), tag);
    assert.match(attributes, /^(?: (?:class|scope|lang|charset|name|content|http-equiv)="[^"]*")*$/, tag);
    if (name === 'meta') continue;
    if (end === '') open.push(name);
    else assert.equal(open.pop(), name, tag);
  }
  assert.deepEqual(open, []);
  const text = page.slice('<!doctype html>'.length).replace(/<\/?\w[^<>]*>/g, '');
  assert.doesNotMatch(text, /[<>]/);
}

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string) => JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const isBom = ajv.compile(schema('bom-1.6'));

/** As the official schema of CycloneDX 1.6 says, and no name twice. */
export function validCycloneDx(report: string): void {
  const bom: unknown = JSON.parse(report);
  assert.ok(isBom(bom), JSON.stringify(isBom.errors?.slice(0, 3), null, 2));
}

/** Every result has its rule and its place, in order. */
export function validSarif(report: string, { documents }: Review): void {
  const { version, runs } = JSON.parse(report) as import('sarif').Log;
  assert.equal(version, '2.1.0');
  const [{ tool, results = [], artifacts = [] } = assert.fail('no run')] = runs;
  const uris = new Set(artifacts.map(({ location }) => location?.uri));
  assert.equal(
    results.length,
    documents.reduce((sum, { findings }) => sum + findings.length, 0),
  );
  for (const { ruleId, ruleIndex = -1, locations = [], message } of results) {
    assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    assert.ok(uris.has(artifactLocation?.uri), ruleId);
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
    assert.ok(startLine >= 1 && startColumn >= 1 && endLine >= startLine, ruleId);
    assert.ok(endLine > startLine || endColumn >= startColumn, ruleId);
    assert.ok((message.text ?? '') !== '', ruleId);
  }
}

const motNames = components.flatMap(({ motName }) => motName ?? []);
const theirSchema = '../shared/corpus/mot/mof_schema.json';
/** The tool's own schema, where it is at hand. */
const theirs = existsSync(theirSchema) ? ajv.compile(JSON.parse(readFileSync(theirSchema, 'utf8'))) : null;

/** The format of the Model Openness Tool, as far as its readers hold files to it; written from its documentation. */
const isMot = new Ajv({ allErrors: true }).compile({
  type: 'object',
  required: ['framework', 'release'],
  additionalProperties: false,
  properties: {
    framework: {
      type: 'object',
      required: ['name', 'version', 'date'],
      properties: {
        name: { const: 'Model Openness Framework' },
        version: { type: 'string' },
        date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      },
    },
    release: {
      type: 'object',
      required: ['name', 'license', 'producer', 'components'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        version: { type: 'string' },
        producer: { type: 'string' },
        type: {
          enum: ['', 'language', 'vision', 'image', 'audio', 'video', '3d', 'code', 'multimodal', 'other'],
        },
        license: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            ['distribution', 'code', 'data', 'document'].map((name) => [
              name,
              {
                type: 'object',
                properties: { name: { type: ['string', 'null'] }, path: { type: ['string', 'null'] } },
              },
            ]),
          ),
        },
        components: {
          type: 'array',
          maxItems: 17,
          items: {
            type: 'object',
            required: ['name'],
            additionalProperties: false,
            properties: {
              name: { enum: motNames },
              description: { type: 'string' },
              license: { type: 'string', minLength: 1 },
              license_path: { type: 'string' },
              component_path: { type: 'string' },
            },
          },
        },
      },
    },
  },
});

/** A document for each model, each component at most once. */
export function validMot(report: string, { models }: Review): void {
  for (const version of ['1.1', '1.2'] as const) {
    const documents = parseAllDocuments(report, { version });
    const values = Array.isArray(documents) ? documents.map((document) => document.toJS()) : [];
    assert.equal(values.filter((value) => value !== null).length, models.length);
    for (const value of values.filter((value) => value !== null)) {
      assert.ok(isMot(value), JSON.stringify(isMot.errors?.slice(0, 3), null, 2));
      const names = value.release.components.map(({ name }: { readonly name: string }) => name);
      assert.equal(new Set(names).size, names.length);
      if (theirs !== null) assert.ok(theirs(value), JSON.stringify(theirs.errors?.slice(0, 3), null, 2));
    }
  }
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/review.schema.json', 'utf8')));

/** The value of a JSON review, after it was held against schemas/review.schema.json. For tests alone. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at single values of it.
export function validReview(json: string): any {
  const value: unknown = JSON.parse(json);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3), null, 2));
  return value;
}

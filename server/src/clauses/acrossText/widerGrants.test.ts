import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

const LIMITS = new Set(['field-of-use-limit', 'research-only', 'noncommercial-only', 'unilateral-change']);

/** The limits that are left, by kind. */
const limits = (...paragraphs: string[]): readonly string[] =>
  readClauses(readText(new SourceText(paragraphs.join('\n\n'))))
    .map((c) => c.kind)
    .filter((kind) => LIMITS.has(kind))
    .sort();

const INTERNAL =
  '2.1 You may use, modify and distribute the Software solely for your internal research and development.';
const LIMITED = ['field-of-use-limit', 'research-only'];

describe('a grant for a purpose', () => {
  it('limits by itself', () => {
    assert.deepEqual(limits(INTERNAL), LIMITED);
  });

  const wide = (words: string): readonly string[] => limits(INTERNAL, `2.2 ${words}`);
  it('limits nothing beside a grant of the same rights for every purpose', () => {
    assert.deepEqual(
      wide('You may use, modify and distribute the Software, provided that you publish your changes.'),
      [],
    );
    assert.deepEqual(wide('You may use, modify and distribute the Software for any purpose.'), []);
  });
  it('limits nothing beside a defined verb over a defined whole', () => {
    const deploy = '1.1 "Deploy" means to use or distribute the Software other than for your own research.';
    const whole = '1.2 "Whole Work" means the Software, Modifications, and any part of these.';
    const part = '1.2 "Whole Work" means any part of a larger product.';
    assert.deepEqual(limits(deploy, whole, INTERNAL, '2.2 You may Deploy the Whole Work.'), []);
    assert.deepEqual(limits(deploy, part, INTERNAL, '2.2 You may Deploy the Whole Work.'), LIMITED);
  });
  it('limits where the other grant gives less', () => {
    assert.deepEqual(wide('You may distribute the Software, provided that you keep all notices.'), LIMITED);
    assert.deepEqual(wide('You may use and distribute the Software.'), LIMITED);
  });
  it('limits where the other grant is of something else', () => {
    assert.deepEqual(wide('You may use, modify and distribute the documentation for any purpose.'), LIMITED);
    assert.deepEqual(wide('You may use, modify and distribute the Software’s sample code for any purpose.'), LIMITED);
  });
  it('limits where the other grant has a purpose, a form or a condition of its own', () => {
    assert.deepEqual(wide('You may use, modify and distribute the Software in your products.'), LIMITED);
    assert.deepEqual(wide('You may use, modify and distribute the Software under a separate agreement.'), LIMITED);
    assert.deepEqual(wide('If you pay us, you may use, modify and distribute the Software for any purpose.'), LIMITED);
    assert.deepEqual(wide('Subject to Section 2.1, you may use, modify and distribute the Software.'), LIMITED);
  });
  it('limits where a limit stands by itself or has a price', () => {
    const free = '2.2 You may use, modify and distribute the Software for any purpose.';
    assert.ok(limits(INTERNAL, free, '3. The Software is for research only.').includes('research-only'));
    assert.deepEqual(limits(INTERNAL, free, '3. Commercial use requires a commercial license from us.'), LIMITED);
  });
});

describe('a license that may be revised', () => {
  const revised = '1. These are the terms of the license, as we may revise it from time to time.';
  it('changes for copies already given', () => {
    assert.deepEqual(limits(revised), ['unilateral-change']);
  });
  it('does not where one may go on under the version of the copy', () => {
    const kept = '7. You may continue to use the Software under the terms of the version that it came with.';
    assert.deepEqual(limits(revised, kept), []);
    const policy = '1. You must follow our policy, as we may revise it from time to time.';
    assert.deepEqual(limits(policy, kept), ['unilateral-change']);
  });
});

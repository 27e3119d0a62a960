import assert from 'node:assert/strict';
import { finish } from '../text/steps.ts';
import { documentOf } from './documents.ts';
import { pointerIn } from './pointer.ts';
import { readDocument } from './readDocument.ts';

describe('a file that only points to terms', () => {
  const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['LICENSE', 'See https://github.com/facebookresearch/llama/blob/main/LICENSE.\n', 'llama2'],
    ['LICENSE', 'The model is under https://ai.google.dev/gemma/terms\n', 'gemma'],
    ['USE_POLICY.md', 'See https://github.com/facebookresearch/llama/blob/main/USE_POLICY.md\n', 'llama2-use-policy'],
    ['LICENSE', 'SPDX-License-Identifier: Apache-2.0\n', 'Apache-2.0'],
    ['LICENSE', 'MIT License\n', 'MIT'],
    // What an address that nobody knows leads to may be anything, beside a known one too.
    ['LICENSE', 'See the license at https://example.org/kestrel\n', 'unknown'],
    ['LICENSE', 'See https://ai.google.dev/gemma/terms and https://example.org/kestrel\n', 'unknown'],
    ['LICENSE', 'https://spdx.org/licenses/MIT.html or https://ai.google.dev/gemma/terms\n', 'unknown'],
    ['LICENSE', 'The license is in the other folder.\n', 'unknown'],
    ['LICENSE', 'You may not sell the model. See https://ai.google.dev/gemma/terms\n', 'none'],
    ['LICENSE', 'Kestrel and kite\n', 'none'],
    ['LICENSE', '', 'none'],
  ];
  for (const [name, text, expected] of cases) {
    it(`${expected}: ${JSON.stringify(text)}`, () => {
      const document = documentOf({ path: name, content: { state: 'text', text }, named: true });
      assert.ok(document);
      const pointer = pointerIn(finish(readDocument(document)));
      assert.equal(pointer === null ? 'none' : (pointer.target?.id ?? 'unknown'), expected);
    });
  }
});

import assert from 'node:assert/strict';
import type { ModelReview } from '../review/value.ts';
import { review } from '../review.ts';
import { judgedApart } from './apart.ts';

const FREE = 'You may use, copy, modify and distribute the Model for any purpose.\n';
const BOUND = 'You may use, copy, modify and distribute the Model for non-commercial purposes only.\n';
const CARD = '# Model Card for Kestrel\n\nKestrel is a language model.\n';

function modelOf(files: Readonly<Record<string, string>>): ModelReview {
  const all = Object.entries({ 'MODEL_CARD.md': CARD, ...files });
  const [model] = review({
    files: all.map(([path, text]) => ({ path, content: { state: 'text' as const, text } })),
  }).models;
  assert.ok(model);
  return model;
}

const apartOf = (files: Readonly<Record<string, string>>) => {
  const { asks, licenses } = modelOf(files);
  return judgedApart(asks, licenses).map(({ of, freedoms }) => [Object.values(of)[0], freedoms.use.status]);
};

describe('the licenses of a model, each alone', () => {
  it('are told where they give different freedoms', () => {
    assert.deepEqual(apartOf({ 'model_licenses/LICENSE-LARGE': BOUND, 'model_licenses/LICENSE-SMALL': FREE }), [
      ['model_licenses/LICENSE-LARGE', 'restricted'],
      ['model_licenses/LICENSE-SMALL', 'allowed'],
    ]);
  });

  it('are not where there is one, where all give the same, or where the other is of the code', () => {
    assert.deepEqual(apartOf({ LICENSE: BOUND }), []);
    assert.deepEqual(apartOf({ 'model_licenses/LICENSE-LARGE': FREE, 'model_licenses/LICENSE-SMALL': FREE }), []);
    assert.deepEqual(apartOf({ 'LICENSE-MODEL': BOUND, 'LICENSE-CODE': FREE }), []);
  });

  it('are known ones that are only named, and those of base models, too', () => {
    const card = `---\nlicense: other\nlicense_name: kestrel\nlicense_link: LICENSE\nbase_model: meta-llama/Llama-2-7b\n---\n${CARD}`;
    assert.deepEqual(apartOf({ 'README.md': card, LICENSE: FREE }), [
      ['LICENSE', 'allowed'],
      ['llama2', 'restricted'],
    ]);
  });
});

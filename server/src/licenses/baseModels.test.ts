import assert from 'node:assert/strict';
import { licenseOfModel } from './baseModels.ts';

describe('the license of a well-known model', () => {
  const ids = (...models: readonly string[]) => models.map((model) => licenseOfModel(model)?.license.id);
  it('is told by the owner and the start of the name, with where it is said', () => {
    assert.deepEqual(ids('meta-llama/Llama-3.1-8B-Instruct', 'meta-llama/Meta-Llama-3-8B', 'google/gemma-2-9b'), [
      'llama3.1',
      'llama3',
      'gemma',
    ]);
    assert.match(licenseOfModel('meta-llama/Llama-3.1-8B')?.source ?? '', /^meta-llama\/llama-models /);
  });
  it('differs between editions of one family', () => {
    assert.deepEqual(ids('black-forest-labs/FLUX.1-schnell', 'black-forest-labs/FLUX.1-dev'), [
      'Apache-2.0',
      'flux-1-dev-nc-1.1.1',
    ]);
    assert.deepEqual(ids('deepseek-ai/DeepSeek-R1', 'deepseek-ai/DeepSeek-V3', 'google/gemma-4-27b'), [
      'MIT',
      'deepseek-model-1.0',
      'Apache-2.0',
    ]);
  });
  it('is not told of what others made from them, nor of models that are not known', () => {
    assert.deepEqual(ids('birds/Llama-3.1-8B', 'meta-llama/Kestrel', 'deepseek-ai/DeepSeek-V3-0324', ''), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

import assert from 'node:assert/strict';
import type { ProjectFile } from '../projects/project.ts';
import { review } from '../review.ts';

const LICENSE =
  'Heron License\n\n1. You may use, modify and distribute the Model.\n\n2. You may not use the Model for any commercial purpose.\n';
const card = (words: string, metadata = 'pipeline_tag: text-generation') =>
  `---\n${metadata}\n---\n# Kite\n\nKite is a language model.\n\n## License\n\n${words}\n`;

function found(files: Readonly<Record<string, string>>): readonly string[] {
  const project = Object.entries(files).map(
    ([path, text]): ProjectFile => ({ path, content: { state: 'text', text }, named: false }),
  );
  const document = review({ files: project }).documents.find(({ path }) => path === 'README.md');
  return (document?.findings ?? []).map(({ check, severity }) => `${check} ${severity}`);
}

describe('what a card says of its license', () => {
  it('is a hint where the license says so, too, and a warning where the card alone does', () => {
    const words = 'You may not use the model for any commercial purpose.';
    assert.ok(found({ LICENSE, 'README.md': card(words) }).includes('clause/noncommercial-only hint'));
    assert.ok(found({ 'README.md': card(words) }).includes('clause/noncommercial-only warning'));
    const more = 'You may not use the model to train any other model.';
    assert.ok(found({ LICENSE, 'README.md': card(more) }).includes('clause/no-improving-other-models warning'));
  });

  it('leads to the policy of the base model as well as a copy of it does', () => {
    const metadata = 'license: llama2\nbase_model: meta-llama/Llama-2-7b-hf';
    const files = (words: string) => ({ 'README.md': card(words, metadata), 'config.json': '{}\n' });
    const asked = (words: string) => found(files(words)).filter((one) => one.startsWith('license/base-terms')).length;
    const policy = 'Use is subject to the acceptable use policy: <https://ai.meta.com/llama/use-policy>';
    assert.equal(asked(policy), asked('See the license.') - 1);
  });
});

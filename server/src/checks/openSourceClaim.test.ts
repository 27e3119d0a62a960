import assert from 'node:assert/strict';
import { review } from '../review.ts';

const FREE = 'MIT License\n\nYou may use, modify and distribute the Model for any purpose.\n';
const BOUND = 'Heron License\n\nYou may use the Model for non-commercial purposes only.\n';

function found(files: Readonly<Record<string, string>>): readonly string[] {
  const project = Object.entries({ 'MODEL_CARD.md': '# Heron\n\nWe open-source our Heron encoder.\n', ...files }).map(
    ([path, text]) => ({ path, content: { state: 'text' as const, text }, named: false }),
  );
  const { documents } = review({ files: project });
  const findings = documents.find(({ path }) => path === 'MODEL_CARD.md')?.findings ?? [];
  return findings.filter(({ check }) => check === 'claim/open-source').map(({ severity }) => severity);
}

describe('a claim of open source', () => {
  it('is an error under a license that limits', () => {
    assert.deepEqual(found({ LICENSE: BOUND }), ['error']);
  });

  it('is a warning where one of several licenses limits nothing: which is for what is not known', () => {
    assert.deepEqual(found({ LICENSE: BOUND, MIT_LICENSE: FREE }), ['warning']);
    assert.deepEqual(found({ LICENSE: BOUND, SMALL_LICENSE: BOUND }), ['error']);
  });

  it('is one, too, where the metadata names several of which no text is here, and the license of a base model holds for all', () => {
    const named = (metadata: string) =>
      found({ 'MODEL_CARD.md': `---\n${metadata}\n---\n\n# Heron\n\nWe open-source our Heron encoder.\n` });
    assert.deepEqual(named('license: cc-by-nc-4.0'), ['error']);
    assert.deepEqual(named('license: [apache-2.0, cc-by-nc-4.0]'), ['warning']);
    assert.deepEqual(named('license: [cc-by-nc-sa-4.0, cc-by-nc-4.0]'), ['error']);
    assert.deepEqual(named('license: apache-2.0\nbase_model: meta-llama/Llama-2-7b-hf'), ['error']);
  });
});

import assert from 'node:assert/strict';
import { review } from '../review.ts';

const FREE = 'MIT License\n\nYou may use, modify and distribute the Model for any purpose.\n';
const BOUND = 'Heron License\n\nYou may use the Model for non-commercial purposes only.\n';

/** The verdict on "for commercial purposes" in a card beside such licenses, and what is found there. */
function verdict(licenses: Readonly<Record<string, string>>): readonly unknown[] {
  const card = '# Heron\n\nHeron is a language model. It can be used for commercial purposes.\n';
  const project = Object.entries({ 'MODEL_CARD.md': card, ...licenses }).map(([path, text]) => ({
    path,
    content: { state: 'text' as const, text },
  }));
  const { documents } = review({ files: project });
  const of = documents.find(({ path }) => path === 'MODEL_CARD.md');
  const claims = of?.claims.filter(({ type }) => type === 'free-commercial-use').map((claim) => claim.verdict);
  return [claims, of?.findings.filter(({ check }) => check === 'claim/free-commercial-use').length];
}

describe('a claim of free commercial use', () => {
  it('is contradicted by a license that bars commerce', () => {
    assert.deepEqual(verdict({ LICENSE: BOUND }), [['contradicted'], 1]);
    assert.deepEqual(verdict({ LICENSE: BOUND, LARGE_LICENSE: BOUND }), [['contradicted'], 1]);
  });

  it('is not decided where another license of the weights bars nothing', () => {
    assert.deepEqual(verdict({ LICENSE: BOUND, SMALL_LICENSE: FREE }), [['unsupported'], 0]);
  });
});

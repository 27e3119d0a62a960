import assert from 'node:assert/strict';
import type { ProjectFile } from '../projects/project.ts';
import { review } from '../review.ts';

const CARD = '---\npipeline_tag: text-generation\n---\n\n# Kite\n\nKite is a language model.\n';
const MORE = { 'config.json': '{}\n' };

function isToldOf(files: Readonly<Record<string, string>>): boolean {
  const project = Object.entries(files).map(
    ([path, text]): ProjectFile => ({ path, content: { state: 'text', text }, named: false }),
  );
  return review({ files: project }).documents.some(({ findings }) =>
    findings.some(({ check }) => check === 'license/none'),
  );
}

describe('a model without a license', () => {
  it('is told of where the whole folder is known', () => {
    assert.ok(isToldOf({ ...MORE, 'README.md': CARD }));
    assert.ok(!isToldOf({ 'README.md': CARD }));
  });

  for (const [why, files] of [
    ['a text is here', { ...MORE, 'README.md': CARD, LICENSE: 'You may use the model.\n' }],
    ['a text lies above', { 'a/README.md': CARD, 'a/config.json': '{}\n', LICENSE: 'You may use the model.\n' }],
    ['the metadata names one', { ...MORE, 'README.md': CARD.replace('---\n\n', 'license: kestrel-9\n---\n\n') }],
    ['the card names one', { ...MORE, 'README.md': `${CARD}\nThe weights are released under the MIT license.\n` }],
    ['the card holds terms', { ...MORE, 'README.md': `${CARD}\n## License\n\nYou may use it for research only.\n` }],
    ['its base model has one', { ...MORE, 'README.md': CARD.replace('---\n\n', 'base_model: birds/heron\n---\n\n') }],
  ] as const) {
    it(`is not told of where ${why}`, () => assert.ok(!isToldOf(files)));
  }
});

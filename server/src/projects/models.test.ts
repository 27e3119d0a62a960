import assert from 'node:assert/strict';
import { documentOf } from './documents.ts';
import { findModels } from './models.ts';

const LICENSE = 'The licensor grants you a license to use the model.';
const CARD = '---\nlicense: other\n---\n# Kestrel\n';
const PROSE = '# Tool\n\nA tool.\n';

/** The models of files by path; a license whose text has LIMIT has limits; null text lists the file. */
function modelsOf(files: Readonly<Record<string, string | null>>) {
  const evidence = Object.entries(files).flatMap(([path, text]) => {
    const document = text === null ? null : documentOf({ path, content: { state: 'text', text } });
    return document === null
      ? []
      : [{ document, language: path.includes('_zh') ? 'zh' : 'en', limits: text?.includes('LIMIT') === true }];
  });
  return findModels(evidence, Object.keys(files)).models;
}
const rootsOf = (files: Readonly<Record<string, string | null>>) => modelsOf(files).map(({ root }) => root);

describe('the models of a project', () => {
  it('are not found in a plain software repository', () => {
    assert.deepEqual(rootsOf({ LICENSE, 'README.md': PROSE, 'src/main.ts': null }), []);
  });

  for (const [sign, files] of [
    ['a card', { 'README.md': CARD }],
    ['a policy', { 'USE_POLICY.md': 'Do no harm.' }],
    ['weights', { 'model.safetensors': null }],
    ['a license for weights', { MODEL_LICENSE: LICENSE }],
    ['a license with limits', { LICENSE: `${LICENSE} LIMIT` }],
  ] as const) {
    it(`are found by ${sign}`, () => assert.deepEqual(rootsOf(files), ['.']));
  }

  it('are found by the layout of a bundle of MONAI, the README of which speaks of a model', () => {
    const files = { 'configs/metadata.json': null, 'docs/README.md': '# Gull\n\nAn example of a model.\n' };
    const [model] = modelsOf(files);
    assert.deepEqual([model?.root, model?.card], ['.', 'docs/README.md']);
    const zoo = (name: string) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
    assert.deepEqual(rootsOf({ ...zoo('models/a'), ...zoo('models/b') }), ['models/a', 'models/b']);
    assert.deepEqual(rootsOf({ ...files, 'docs/README.md': PROSE }), []);
    assert.deepEqual(rootsOf({ 'configs/metadata.json': null, 'README.md': files['docs/README.md'] }), []);
  });

  it('are not made by the card of a dataset, which is reviewed by itself', () => {
    const typesOf = (path: string, text: string) => {
      const document = documentOf({ path, content: { state: 'text', text } });
      assert.ok(document !== null);
      return [...findModels([{ document, language: 'en', limits: false }], [path]).types];
    };
    const data = '---\ntask_categories: [other]\n---\n\n# Songs\n';
    assert.deepEqual(rootsOf({ 'README.md': data }), []);
    assert.deepEqual(typesOf('README.md', data), [['README.md', 'data-card']]);
    assert.deepEqual(typesOf('DATA_CARD.md', '# Songs\n'), [['DATA_CARD.md', 'data-card']]);
    assert.deepEqual(typesOf('docs/DATASHEET.md', '# NE555\n\nA timer.\n'), []);
  });

  it('are no folders of data or papers with a license of their own, which is not for the model', () => {
    const [model, ...others] = modelsOf({ 'README.md': CARD, LICENSE, 'data/LICENSE': `${LICENSE} LIMIT` });
    assert.equal(others.length, 0);
    assert.deepEqual(model?.licenses, ['LICENSE', 'data/LICENSE']);
  });

  it('have the README as card where a model is, whatever it says', () => {
    const [model] = modelsOf({ 'README.md': PROSE, MODEL_LICENSE: LICENSE });
    assert.equal(model?.card, 'README.md');
  });

  it('have the card with metadata first, then the model card, then the README', () => {
    assert.equal(modelsOf({ 'README.md': CARD, 'MODEL_CARD.md': PROSE })[0]?.card, 'README.md');
    assert.equal(modelsOf({ 'README.md': PROSE, 'MODEL_CARD.md': PROSE })[0]?.card, 'MODEL_CARD.md');
  });

  it('have the card in English before one in another language', () => {
    const [model] = modelsOf({ 'README_zh.md': CARD, 'README_en.md': CARD });
    assert.equal(model?.card, 'README_en.md');
  });

  it('are one for each folder with a card of its own, and share the license above', () => {
    const models = modelsOf({
      LICENSE,
      'models/a/README.md': CARD,
      'models/b/README.md': CARD,
      'models/b/LICENSE': LICENSE,
    });
    assert.deepEqual(
      models.map(({ root, licenses }) => [root, licenses]),
      [
        ['models/a', ['LICENSE']],
        ['models/b', ['models/b/LICENSE']],
      ],
    );
  });

  it('take in the folders of their parts and the weights below', () => {
    const files = {
      'README.md': CARD,
      'model_licenses/LICENSE-A': LICENSE,
      'docs/data_license.txt': LICENSE,
      'unet/x.safetensors': null,
    };
    const [model, ...others] = modelsOf(files);
    assert.deepEqual(others, []);
    assert.deepEqual(model?.licenses, ['docs/data_license.txt', 'model_licenses/LICENSE-A']);
  });

  it('are named by the card, else by the folder', () => {
    assert.equal(modelsOf({ 'a/README.md': CARD })[0]?.name, 'Kestrel');
    assert.equal(modelsOf({ 'a/MODEL_LICENSE': LICENSE })[0]?.name, 'a');
    const card = (name: string) => `# ${name} Model Card\n\n${name} is a language model.\n`;
    const several = {
      'a/README.md': '# Birds\n\nBirds holds the code of our language models. The weights are on the Hub.\n',
      'a/LICENSE': LICENSE,
      'a/model_cards/KITE_MODEL_CARD.md': card('Kite'),
      'a/model_cards/RED_MODEL_CARD.md': card('Red'),
    };
    assert.equal(modelsOf(several)[0]?.name, 'a');
    assert.equal(modelsOf({ 'README.md': '---\nlicense: mit\nmodel_name: K-2\n---\n' })[0]?.name, 'K-2');
  });
});

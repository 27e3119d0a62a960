import assert from 'node:assert/strict';
import { FREEDOMS } from './clauses/clause.ts';
import type { Review } from './review/value.ts';
import { review } from './review.ts';

const LIMITED = `Plover Non-Commercial License

1. Grant. You are granted a license to use, reproduce, distribute and modify the Model for non-commercial purposes only.
`;
const FREE = `Plover Small License

1. Grant. You are granted a license to use, reproduce, distribute and modify the Model for any purpose.
`;
const SMALL =
  '# Plover Small\n\nPlover Small is an open-source language model.\n\n## License\n\nThe model is released under the Apache 2.0 license.\n';
const LARGE = '# Plover Large\n\n## License\n\nThe weights are released under CC BY-NC 4.0.\n';

const reviewed = (files: Readonly<Record<string, string>>): Review =>
  review({ files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text', text } })) });

/** Each model by name with its license texts and what it grants to use. */
const told = ({ models }: Review) =>
  models.map(({ name, licenses, freedoms }) => [name, licenses.join(' '), freedoms.use.status]);
const claims = ({ documents }: Review, path: string) =>
  documents
    .find((one) => one.path === path)
    ?.findings.map(({ check }) => check)
    .filter((check) => check.startsWith('claim/'));

describe('cards that lie in one folder', () => {
  it('are cards of models of their own where they name different licenses', () => {
    const all = reviewed({ 'model_cards/SMALL_MODEL_CARD.md': SMALL, 'model_cards/LARGE_MODEL_CARD.md': LARGE });
    assert.deepEqual(told(all), [
      ['Plover Large', '', 'restricted'],
      ['Plover Small', '', 'allowed'],
    ]);
    assert.deepEqual(claims(all, 'model_cards/SMALL_MODEL_CARD.md'), []);
  });

  it('are told together, as the strictest, by a README beside them', () => {
    const all = reviewed({
      'README.md': '---\nlibrary_name: plover\n---\n\n# Plover\n\nOur language models.\n',
      'model_cards/SMALL_MODEL_CARD.md': SMALL,
      'model_cards/LARGE_MODEL_CARD.md': LARGE,
      'model_licenses/LICENSE-PLOVER-SMALL': FREE,
      'model_licenses/LICENSE-PLOVER-NC': LIMITED,
    });
    const names = all.models.map(({ name }) => name);
    assert.deepEqual(names, ['Plover', 'Plover Large', 'Plover Small']);
    assert.equal(all.models[0]?.freedoms.use.status, 'restricted');
  });

  it('have the license texts that they name, and not those that others name', () => {
    const named = (title: string, license: string) =>
      `# ${title}\n\n## License\n\nThe model is released under the [${license}](../model_licenses/LICENSE-${license
        .toUpperCase()
        .replace(/ LICENSE$/, '')
        .replaceAll(' ', '-')}).\n`;
    const all = reviewed({
      'model_cards/SMALL_MODEL_CARD.md': named('Plover Small', 'Plover Small License'),
      'model_cards/LARGE_MODEL_CARD.md': named('Plover Large', 'Plover Non-Commercial License'),
      'model_licenses/LICENSE-PLOVER-SMALL': FREE,
      'model_licenses/LICENSE-PLOVER-NON-COMMERCIAL': LIMITED,
    });
    assert.deepEqual(told(all), [
      ['Plover Large', 'model_licenses/LICENSE-PLOVER-NON-COMMERCIAL', 'restricted'],
      ['Plover Small', 'model_licenses/LICENSE-PLOVER-SMALL', 'allowed'],
    ]);
  });

  it('are those of one model where they name one license, or translate each other', () => {
    const count = (files: Readonly<Record<string, string>>) => reviewed(files).models.length;
    assert.equal(count({ 'model_cards/A_MODEL_CARD.md': SMALL, 'model_cards/B_MODEL_CARD.md': SMALL }), 1);
    assert.equal(count({ 'MODEL_CARD.md': SMALL, 'MODEL_CARD_zh.md': LARGE }), 1);
    assert.equal(count({ 'a/MODEL_CARD.md': SMALL, 'a/docs/B_MODEL_CARD.md': LARGE }), 1);
  });
});

describe('a card that only names its license', () => {
  const of = (front: string, section: string) => {
    const text = `---\nlicense: ${front}\n---\n\n# Plover\n\nA language model.\n\n## License\n\n${section}\n`;
    const [model] = reviewed({ 'README.md': text }).models;
    assert.ok(model !== undefined);
    return FREEDOMS.map((freedom) => model.freedoms[freedom].status).join(' ');
  };

  it('grants what that license grants, with or without a section on it', () => {
    assert.equal(of('mit', ''), 'allowed allowed allowed conditional');
    assert.equal(of('mit', 'MIT'), 'allowed allowed allowed conditional');
    assert.equal(of('cc-by-nc-4.0', 'CC BY-NC 4.0'), 'restricted allowed restricted restricted');
  });

  it('withholds nothing under a license of free cultural works, of which version it may be', () => {
    assert.equal(of('cc-by-2.0', ''), 'allowed allowed allowed conditional');
    assert.equal(of('cc-by-sa-3.0', ''), of('cc-by-sa-4.0', ''));
    assert.match(of('cc-by-nd-4.0', ''), /restricted restricted$|denied restricted$/);
  });

  it('is under the newest version of a license of Creative Commons where it names none', () => {
    const says = (name: string) => of('other', `The weights are released under the ${name} license.`);
    assert.equal(says('CC-BY-NC'), of('cc-by-nc-4.0', ''));
    assert.equal(says('CC BY'), of('cc-by-4.0', ''));
    assert.equal(says('Kestrel Community'), 'unknown unknown unknown unknown');
  });

  it('adds to it what its section limits', () => {
    assert.match(of('mit', 'MIT. The model may not be used for commercial purposes.'), /^restricted allowed/);
  });
});

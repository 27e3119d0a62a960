import assert from 'node:assert/strict';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { changed } from './changed.ts';
import { writeObligations } from './obligations.ts';

const project = (files: Readonly<Record<string, string>>): Project => ({
  files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text', text } })),
});

const LICENSE = `Heron License

1. Grant. You may use, copy, modify and distribute the Model.

2. If you distribute the Model or a derivative of it, you must
   (a) prominently display "Built with Heron" on a related website or in the documentation;
   (b) include "Heron" at the beginning of the name of any such derivative model;
   (c) retain the following attribution notice in a "Notice" text file: "Heron is licensed under the Heron License, Copyright Hochwald Labs."

3. Your use of the Model must adhere to the Acceptable Use Policy at https://example.org/heron/use-policy.

4. The rights in Section 1 are not granted to you if you are domiciled in, or your company has its seat in, the European Union.
`;
const CARD =
  '---\r\nbase_model: hochwald/heron-7b\r\npipeline_tag: text-generation\r\n---\r\n\r\n# Kestrel 🪶\r\n\r\nA chat model.\r\n';

/** The texts after what is asked for has been written, and the ids of the obligations that are left as they were. */
function written(files: Readonly<Record<string, string>>, root = '.') {
  const before = project(files);
  const reviewed = review(before);
  const model = reviewed.models.find((one) => one.root === root);
  assert.ok(model !== undefined);
  const { change, left } = writeObligations(before, reviewed, model);
  const after = changed(before, change);
  const texts = Object.fromEntries(
    after.files.map(({ path, content }) => [path, content.state === 'text' ? content.text : '']),
  );
  const statuses = new Map(
    review(after)
      .models.find((one) => one.root === root)
      ?.obligations.map(({ id, status }) => [id, status]),
  );
  return { texts, left: left.map(({ id }) => id), statuses };
}

describe('writing what the terms ask for', () => {
  const { texts, left, statuses } = written({ LICENSE, 'README.md': CARD });
  const card = texts['README.md'] ?? '';

  it('writes the notice in the words of the text', () => {
    assert.equal(texts.NOTICE, 'Heron is licensed under the Heron License, Copyright Hochwald Labs.\n');
  });

  it('writes into the card what it must display and link to, as its lines end', () => {
    assert.match(card, /\r\n## License\r\n\r\n/);
    assert.match(card, /\r\n\r\nBuilt with Heron\r\n\r\n/);
    assert.match(card, /<https:\/\/example\.org\/heron\/use-policy>/);
    assert.match(
      card,
      /derived from \[hochwald\/heron-7b\]\(https:\/\/huggingface\.co\/hochwald\/heron-7b\)|Built with Heron/,
    );
    assert.ok(!/[^\r]\n/.test(card));
  });

  it('proposes a name and keeps out whom the terms leave out, in the metadata', () => {
    assert.match(card, /^model_name: Heron-.*\r$/m);
    assert.match(card, /^extra_gated_eu_disallowed: true\r$/m);
  });

  it('leaves the words of the person as they are', () => {
    assert.ok(card.startsWith(CARD.slice(0, CARD.indexOf('---', 4))));
    assert.ok(card.includes('# Kestrel 🪶\r\n\r\nA chat model.'));
    assert.equal(texts.LICENSE, LICENSE);
  });

  it('does what it writes', () => {
    for (const id of ['attribution-notice', 'branding-display', 'naming-requirement', 'use-policy'])
      assert.equal(statuses.get(id), 'done', id);
    assert.deepEqual(left, []);
  });

  it('writes nothing the second time', () => {
    assert.deepEqual(written(texts).texts, texts);
  });

  it('writes under the heading of the license where there is one, and behind what stands there', () => {
    const headed =
      '---\nbase_model: a/b\n---\n\n# Kestrel\n\nA language model.\n\nLicense\n-------\n\nSee LICENSE.\n\nUses\n----\n\nChat.\n';
    const after = written({ LICENSE, 'README.md': headed }).texts['README.md'] ?? '';
    assert.match(after, /See LICENSE\.\n\nBuilt with Heron\n/);
    assert.ok(after.endsWith('\n\nUses\n----\n\nChat.\n'));
  });

  it('writes there, too, where the parts of the card are on the level of its title', () => {
    const flat =
      '---\nbase_model: a/b\n---\n\n# Kestrel\n\nA language model.\n\n# Uses\n\nChat.\n\n# License\n\nSee LICENSE.\n';
    const after = written({ LICENSE, 'README.md': flat }).texts['README.md'] ?? '';
    assert.match(after, /# License\n\nSee LICENSE\.\n\nBuilt with Heron\n/);
    assert.equal(after.match(/License$/gm)?.length, 1);
  });

  it('links from where the card lies', () => {
    const passed = `${LICENSE}\n5. Whoever receives the Model from you must agree to the terms of this License.\n`;
    const of = (card: string) =>
      written({ LICENSE: passed, [card]: '# Kestrel\n\nA language model.\n' }).texts[card] ?? '';
    assert.match(of('docs/MODEL_CARD.md'), /\[\.\.\/LICENSE\]\(\.\.\/LICENSE\)/);
    assert.match(of('MODEL_CARD.md'), /\[LICENSE\]\(LICENSE\)/);
  });

  it('adds to a notice that is there', () => {
    const after = written({ LICENSE, 'README.md': CARD, NOTICE: 'Kestrel\nCopyright A. Person' });
    assert.equal(
      after.texts.NOTICE,
      'Kestrel\nCopyright A. Person\nHeron is licensed under the Heron License, Copyright Hochwald Labs.\n',
    );
  });

  it('asks no name of what is no derivative', () => {
    const original = CARD.replace('base_model: hochwald/heron-7b\r\n', '');
    assert.ok(!written({ LICENSE, 'README.md': original }).texts['README.md']?.includes('model_name'));
  });
});

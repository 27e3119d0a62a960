import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { applied } from '../checks/applied.ts';
import { type LicenseBeside, licensesBeside } from '../projects/licensesBeside.ts';
import { SourceText } from '../text/sourceText.ts';
import { completionsOf, resolvedCompletion, TRIGGERS } from './completion.ts';

/** What is offered at `|` in the text. */
function offered(
  marked: string,
  path = 'README.md',
  files: readonly string[] = [],
  licenses: readonly LicenseBeside[] = [],
): readonly CompletionItem[] {
  const offset = marked.indexOf('|');
  const source = new SourceText(marked.replace('|', ''));
  const context = { path, files, licenses, snippets: true, labelDetails: true };
  return completionsOf(source, source.positionAt(offset), context).items;
}

/** What is offered first, beside a file LICENSE with such words. */
function firstBeside(terms: string, marked: string): CompletionItem | undefined {
  const file = { path: 'LICENSE', content: { state: 'text', text: terms } } as const;
  return offered(marked, 'README.md', ['LICENSE'], licensesBeside([file], 'README.md')).toSorted((a, b) =>
    (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
  )[0];
}

function labels(marked: string, path?: string): readonly string[] {
  return offered(marked, path).map(({ label }) => label);
}

/** The text after the item with `label` is taken. */
function taken(marked: string, label: string, files: readonly string[] = []): string {
  const item = offered(marked, 'README.md', files).find((one) => one.label === label);
  assert.ok(item !== undefined, `no ${label} among ${labels(marked).slice(0, 20).join(', ')}`);
  const source = new SourceText(marked.replace('|', ''));
  const { range, newText } = item.textEdit as TextEdit;
  const span = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
  return applied(source.text, [{ path: '', ...span, newText }]);
}

const BODY = '---\n\n# Kestrel 🐦\n';

describe('completion in metadata', () => {
  it('offers the keys that are not there yet', () => {
    const keys = labels(`---\nlicense: mit\n|\ntags:\n- a\n${BODY}`);
    assert.ok(keys.includes('language') && keys.includes('pipeline_tag') && keys.includes('license_name'));
    assert.ok(!keys.includes('license') && !keys.includes('tags') && !keys.includes('task_categories'));
  });

  it('offers what nearly every card has first, and is asked for with the first letter', () => {
    const items = offered(`---\n|\n${BODY}`).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual(
      items.slice(0, 4).map(({ label }) => label),
      ['license', 'license_name', 'license_link', 'base_model'],
    );
    assert.ok(TRIGGERS.includes('l'));
    assert.deepEqual(labels(`---\nlicense: mit\n${BODY}\nA l|`), []);
  });

  it('says in every row what a value stands for', () => {
    const german = offered(`---\nlanguage: |\n${BODY}`).find(({ label }) => label === 'de');
    assert.deepEqual(german?.labelDetails, { description: 'German' });
  });

  it('offers those of data cards in a data card', () => {
    const keys = labels('---\npretty_name: Birds\n|\n---\n');
    assert.ok(keys.includes('task_categories') && !keys.includes('pipeline_tag'));
  });

  it('puts a key with its colon in the place of what is typed, and leaves the colon that is there', () => {
    assert.equal(
      taken(`---\nlicense: mit\npipe|\n${BODY}`, 'pipeline_tag'),
      `---\nlicense: mit\npipeline_tag: $0\n${BODY}`,
    );
    assert.equal(taken(`---\nlice|: mit\n${BODY}`, 'license_name'), `---\nlicense_name: mit\n${BODY}`);
  });

  it('offers values, in place of the whole word that is there', () => {
    assert.equal(
      taken(`---\nlicense: mit\npipeline_tag: text-|gen # mine\n${BODY}`, 'text-generation'),
      `---\nlicense: mit\npipeline_tag: text-generation # mine\n${BODY}`,
    );
    assert.ok(labels(`---\nlicense: |\n${BODY}`).includes('apache-2.0'));
    assert.ok(labels(`---\nlibrary_name: tr|\n${BODY}`).includes('transformers'));
    assert.deepEqual(labels(`---\nlicense: mit\ninference: |\n${BODY}`), ['true', 'false']);
  });

  it('puts the blank in that is missing behind a colon', () => {
    assert.equal(taken(`---\nlicense:|\n${BODY}`, 'mit'), `---\nlicense: mit\n${BODY}`);
  });

  it('offers items of lists: with dashes at any indent, in brackets, in quotes', () => {
    for (const [before, after] of [
      ['language:\n- |', 'language:\n- de'],
      ['language:\n  - en\n  - |', 'language:\n  - en\n  - de'],
      ['language: [en, |]', 'language: [en, de]'],
      ['language: [d|, fr]', 'language: [de, fr]'],
      ['language: "d|"', 'language: de'],
    ] as const)
      assert.equal(taken(`---\nlicense: mit\n${before}\n${BODY}`, 'de'), `---\nlicense: mit\n${after}\n${BODY}`);
  });

  it('finds a language by its name, those first that begin so', () => {
    assert.equal(labels(`---\nlicense: mit\nlanguage: eng|\n${BODY}`)[0], 'en');
    assert.ok(labels(`---\nlicense: mit\nlanguage: norweg|\n${BODY}`).includes('no'));
    assert.equal(
      taken(`---\nlicense: mit\nlanguage: norweg|\n${BODY}`, 'no'),
      `---\nlicense: mit\nlanguage: "no"\n${BODY}`,
    );
  });

  it('knows the parts of model-index by their place', () => {
    const above = '---\nlicense: mit\nmodel-index:\n- name: kestrel\n  results:\n  - task:\n';
    assert.deepEqual(labels(`${above}      |\n${BODY}`).slice(0, 2), ['type', 'name']);
    assert.ok(labels(`${above}      type: text-g|\n${BODY}`).includes('text-generation'));
    assert.deepEqual(labels(`${above}      type: x\n    |\n${BODY}`), ['dataset', 'metrics', 'source']);
    assert.deepEqual(labels(`${above}      type: x\n    metrics:\n    - |\n${BODY}`).slice(0, 2), ['type', 'value']);
  });

  it('knows the controls of a gate', () => {
    assert.ok(labels(`---\nlicense: mit\nextra_gated_fields:\n  Your affiliation: |\n${BODY}`).includes('country'));
  });

  it('offers the files that hold terms for license_link', () => {
    assert.equal(
      taken(`---\nlicense: other\nlicense_link: |\n${BODY}`, 'LICENSE', ['LICENSE']),
      `---\nlicense: other\nlicense_link: LICENSE\n${BODY}`,
    );
  });

  it('offers the license that lies beside the card first, and chooses it', () => {
    const item = firstBeside('SPDX-License-Identifier: BSD-3-Clause\n', `---\nlicense: |\n${BODY}`);
    assert.deepEqual(
      [item?.label, item?.preselect, item?.labelDetails?.description],
      ['bsd-3-clause', true, 'the license in LICENSE'],
    );
    const all = offered(
      `---\nlicense: |\n${BODY}`,
      'README.md',
      [],
      [{ file: 'LICENSE', id: 'bsd-3-clause', license: null }],
    );
    assert.equal(all.filter(({ label }) => label === 'bsd-3-clause').length, 1);
  });

  it('offers “other” for terms that the Hub does not list, with their name where it is known', () => {
    const own = `Hochwald Model Terms\n\n${'You may use the Model for birds and for nothing else. '.repeat(9)}`;
    assert.equal(firstBeside(own, `---\nlicense: |\n${BODY}`)?.label, 'other');
    assert.equal(firstBeside('SPDX-License-Identifier: OGL-UK-3.0\n', `---\nlicense: |\n${BODY}`)?.label, 'other');
    const named = firstBeside('SPDX-License-Identifier: OGL-UK-3.0\n', `---\nlicense: other\nlicense_name: |\n${BODY}`);
    assert.equal(named?.label, 'ogl-uk-3.0');
  });

  it('offers the license of the base model first where none lies beside the card, and no first one elsewhere', () => {
    const first = (above: string) => offered(`---\n${above}license: |\n${BODY}`)[0];
    assert.deepEqual(
      ['base_model: google/gemma-2b\n', 'base_model:\n- "google/gemma-2b"\n', 'base_model: hochwald/kestrel\n', ''].map(
        (above) => [first(above)?.label, first(above)?.preselect],
      ),
      [
        ['gemma', true],
        ['gemma', true],
        ['apache-2.0', undefined],
        ['apache-2.0', undefined],
      ],
    );
  });

  it('writes the license that lies beside a new card into it', () => {
    const card = (id: string, file: string) => {
      const [item] = offered('|', 'README.md', [], [{ file, id, license: null }]);
      return item === undefined ? '' : (item.textEdit as TextEdit).newText;
    };
    assert.match(card('mit', 'LICENSE'), /\nlicense: \$\{2:mit\}\nlibrary_name/);
    assert.match(
      card('other', 'LICENSE-$a}.txt'),
      /\nlicense: other\nlicense_name: \$\{2:name-of-the-license\}\nlicense_link: .*LICENSE-\\\$a\\\}\.txt/,
    );
  });

  it('works in metadata that is not closed, is broken elsewhere, has CRLF or a BOM', () => {
    assert.ok(labels('---\nlicense: m|').includes('mit'));
    assert.ok(labels('---\nli|').includes('license'));
    assert.ok(labels(`---\ntags: [a\nbroken\nlicense: |\n${BODY}`).includes('mit'));
    assert.equal(taken('\uFEFF---\r\nlicense: m|\r\n---\r\n', 'mit'), '\uFEFF---\r\nlicense: mit\r\n---\r\n');
  });

  it('is silent in comments, in texts of many lines, in prose and in other Markdown', () => {
    assert.deepEqual(labels(`---\nlicense: mit # |\n${BODY}`), []);
    assert.deepEqual(labels(`---\nextra_gated_prompt: >-\n  Accept |\n${BODY}`), []);
    assert.deepEqual(labels(`---\nlicense: mit\n${BODY}A |`), []);
    assert.deepEqual(labels('---\ntitle: A post\nta|\n---\n', 'blog/post.md'), []);
  });

  it('offers a whole card where there is nothing yet, and metadata where there is none', () => {
    assert.deepEqual(labels('|'), ['New model card', 'New data card']);
    assert.deepEqual(labels('---|', 'MODEL_CARD.md'), ['New model card', 'New data card']);
    assert.deepEqual(labels('|\n# Kestrel\n\nA model.\n'), ['Metadata of a model card', 'Metadata of a data card']);
    assert.deepEqual(labels('# Kestrel\n\nA model. |\n'), []);
  });

  it('says what is known of an item when it is asked: of a license its verdict first', () => {
    const of = (marked: string, label: string) => {
      const item = offered(marked).find((one) => one.label === label);
      const documentation = item === undefined ? undefined : resolvedCompletion(item, true).documentation;
      return typeof documentation === 'object' ? documentation.value : '';
    };
    assert.match(of(`---\nlicense: |\n${BODY}`, 'gemma'), /^\*\*[^*]*restricted[^*]*\*\*\n\n\*\*Gemma/);
    assert.match(of(`---\nlic|\n${BODY}`, 'license'), /^The license of the weights.*\n\n\[Documentation\]\(https:/);
    assert.match(of(`---\nlanguage: |\n${BODY}`, 'de'), /German/);
  });

  it('survives every place of every prefix', () => {
    const text =
      '---\nlanguage: [en, "d\nmodel-index:\n- name: x\n  results:\n  - task: {type: y}\n-\n  - - a: b\n? k\n: v\n---\n';
    for (let end = 0; end <= text.length; end += 5) {
      for (let at = 0; at <= end; at += 3) labels(`${text.slice(0, at)}|${text.slice(at, end)}`);
    }
  });
});

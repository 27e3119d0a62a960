import assert from 'node:assert/strict';
import { applied } from '../checks/applied.ts';
import type { DocumentReview } from '../review/value.ts';
import { definitionOf } from './definition.ts';
import { documentLinksOf } from './documentLinks.ts';
import { fileLinksOf, linkTo } from './fileLinks.ts';
import { document, folder, model } from './handMade.ts';
import { referencesOf } from './references.ts';
import { followedLinks, prepareRename, renameOf } from './rename.ts';

const CARD = [
  '---',
  'license: other',
  'license_link: "LICENSE.md"',
  'base_model: hochwald/heron',
  'datasets:',
  '- hochwald/birds',
  '- https://huggingface.co/datasets/hochwald/trees',
  'tags: [arxiv:2401.00001, bird]',
  '---',
  '',
  '# Kestrel 🐦',
  '',
  'The [terms](./LICENSE.md#3) hold; see <a href="LICENSE.md">them</a>, the [policy][p],',
  '[ours](#terms), [theirs](https://example.org/LICENSE.md) and arXiv:2402.00002.',
  'As in [arXiv:2403.00003](https://arxiv.org/abs/2403.00003).',
  '',
  '[p]: legal/USE_POLICY.md',
  '',
].join('\r\n');

const card = document(CARD, { path: 'kestrel/README.md', type: 'model-card' });
const license = document('Kestrel License\n\nSee USE_POLICY.md.\n', { path: 'kestrel/LICENSE.md' });
const policy = document('Use Policy\n\nUnder the [license](../LICENSE.md).\n', {
  path: 'kestrel/legal/USE_POLICY.md',
  type: 'use-policy',
});
const base = document('# Heron\n', { path: 'heron/README.md', type: 'model-card' });
const data = document('# Birds\n', { path: 'data/birds/README.md', type: 'data-card' });
const all = folder(
  [card, license, policy, base, data],
  [
    model({ root: 'kestrel', card: card.path, licenses: [license.path], policies: [policy.path] }),
    model({ root: 'heron', card: base.path, licenses: [] }),
  ],
);
const on = (of: DocumentReview) => ({ folder: all, document: of });
const place = (of: DocumentReview, words: string) => of.source.positionAt(of.source.text.indexOf(words));

describe('links to files', () => {
  it('are read in metadata, Markdown and HTML, and are none to addresses and to the same file', () => {
    assert.deepEqual(
      fileLinksOf(card).map((link) => [card.source.slice(link), link.target]),
      [
        ['LICENSE.md', 'kestrel/LICENSE.md'],
        ['./LICENSE.md', 'kestrel/LICENSE.md'],
        ['LICENSE.md', 'kestrel/LICENSE.md'],
        ['legal/USE_POLICY.md', 'kestrel/legal/USE_POLICY.md'],
      ],
    );
    assert.deepEqual(
      fileLinksOf(policy).map(({ target }) => target),
      ['kestrel/LICENSE.md'],
    );
  });

  it('say a file by the shortest way, and escape what Markdown needs', () => {
    assert.equal(linkTo('a/README.md', 'a/LICENSE', 'yaml'), 'LICENSE');
    assert.equal(linkTo('a/b/README.md', 'c/MY LICENSE', 'yaml'), '../../c/MY LICENSE');
    assert.equal(linkTo('a/b/README.md', 'c/MY LICENSE', 'markdown'), '../../c/MY%20LICENSE');
  });

  it('are read in time that grows with the text', () => {
    for (const piece of ['](', '[a]: ', 'href="', '[', '](<']) {
      const of = document(piece.repeat(20_000), { path: 'README.md', type: 'model-card' });
      const start = performance.now();
      fileLinksOf(of);
      documentLinksOf({ folder: folder([of]), document: of });
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});

describe('links of metadata', () => {
  it('lead to models, datasets and papers, by nothing but what stands there', () => {
    const links = documentLinksOf(on(card)).filter(({ target = '' }) => target.startsWith('https://'));
    assert.deepEqual(
      links.map(({ target }) => target),
      [
        'https://huggingface.co/hochwald/heron',
        'https://huggingface.co/datasets/hochwald/birds',
        'https://arxiv.org/abs/2401.00001',
        'https://arxiv.org/abs/2402.00002',
      ],
    );
  });
});

describe('definition of what a card names', () => {
  const from = (of: DocumentReview, words: string) =>
    definitionOf(on(of), place(of, words)).map(({ targetUri }) => targetUri);

  it('is the file of a link and of license_link, and a policy that is named', () => {
    assert.deepEqual(from(card, 'LICENSE.md"'), ['file:///models/heron/kestrel/LICENSE.md']);
    assert.deepEqual(from(card, './LICENSE.md#3'), ['file:///models/heron/kestrel/LICENSE.md']);
    assert.deepEqual(from(license, 'USE_POLICY'), ['file:///models/heron/kestrel/legal/USE_POLICY.md']);
  });

  it('is the card of a base model or a dataset that the folder has', () => {
    assert.deepEqual(from(card, 'hochwald/heron'), ['file:///models/heron/heron/README.md']);
    assert.deepEqual(from(card, 'hochwald/birds'), ['file:///models/heron/data/birds/README.md']);
    assert.deepEqual(from(card, 'https://huggingface.co/datasets/hochwald/trees'), []);
  });
});

describe('references of a license file', () => {
  const lines = (of: DocumentReview, words: string, declared: boolean) =>
    referencesOf(on(of), place(of, words), declared).map(({ uri, range }) => `${uri.slice(21)}:${range.start.line}`);

  it('are all links to it, from a link and from its own title', () => {
    const links = [
      'kestrel/README.md:2',
      'kestrel/README.md:12',
      'kestrel/README.md:12',
      'kestrel/legal/USE_POLICY.md:2',
    ];
    assert.deepEqual(lines(card, 'LICENSE.md"', false), links);
    assert.deepEqual(lines(license, 'Kestrel License', true), ['kestrel/LICENSE.md:0', ...links]);
    assert.deepEqual(lines(license, 'See', true), []);
  });
});

describe('rename of a license file', () => {
  /** The texts of the documents after the edits, by path. */
  function after(edits: ReturnType<typeof followedLinks>): Readonly<Record<string, string>> {
    return Object.fromEntries(
      edits.map(({ textDocument, edits: inOne }) => {
        const of = [card, license, policy].find(({ path }) => textDocument.uri.endsWith(path)) as DocumentReview;
        const spans = inOne.map((edit) => ({
          path: '',
          start: of.source.offsetAt(edit.range.start),
          end: of.source.offsetAt(edit.range.end),
          newText: 'newText' in edit ? edit.newText : '',
        }));
        return [of.path, applied(of.source.text, spans)];
      }),
    );
  }

  it('offers the name of the file', () => {
    const offered = prepareRename(on(card), place(card, './LICENSE.md'));
    assert.equal(offered?.placeholder, 'LICENSE.md');
    assert.equal(offered?.range.start.character, CARD.split('\r\n')[12]?.indexOf('LICENSE.md'));
    assert.equal(prepareRename(on(card), place(card, '# Kestrel')), null);
  });

  it('renames the file, and every link follows', () => {
    const edit = renameOf(on(card), place(card, 'LICENSE.md"'), 'LICENSE-KESTREL.md');
    const changes = edit?.documentChanges ?? [];
    assert.deepEqual(changes.at(-1), {
      kind: 'rename',
      oldUri: 'file:///models/heron/kestrel/LICENSE.md',
      newUri: 'file:///models/heron/kestrel/LICENSE-KESTREL.md',
    });
    const texts = after(changes.slice(0, -1) as unknown as ReturnType<typeof followedLinks>);
    assert.equal(
      texts['kestrel/README.md'],
      CARD.replace('"LICENSE.md"', '"LICENSE-KESTREL.md"')
        .replace('(./LICENSE.md#3)', '(./LICENSE-KESTREL.md#3)')
        .replace('href="LICENSE.md"', 'href="LICENSE-KESTREL.md"'),
    );
    assert.match(texts['kestrel/legal/USE_POLICY.md'] ?? '', /\(\.\.\/LICENSE-KESTREL\.md\)/);
  });

  it('takes no name that is none', () => {
    for (const name of ['', 'a/b', '..', 'a:b', 'a\nb'])
      assert.equal(renameOf(on(card), place(card, 'LICENSE.md"'), name), null);
  });

  it('lets links follow a file that is moved, and a folder', () => {
    const moved = after(followedLinks(all, [{ from: 'kestrel/LICENSE.md', to: 'kestrel/legal/LICENSE.md' }]));
    assert.match(moved['kestrel/README.md'] ?? '', /license_link: "legal\/LICENSE\.md"/);
    assert.match(moved['kestrel/legal/USE_POLICY.md'] ?? '', /\(LICENSE\.md\)/);
    const whole = after(followedLinks(all, [{ from: 'kestrel/legal', to: 'kestrel/terms' }]));
    assert.match(whole['kestrel/README.md'] ?? '', /\[p\]: terms\/USE_POLICY\.md/);
    assert.deepEqual(followedLinks(all, [{ from: 'other', to: 'others' }]), []);
  });
});

import assert from 'node:assert/strict';
import { documentLinksOf } from './documentLinks.ts';
import { document, folder, model } from './handMade.ts';

describe('document links', () => {
  const licenses = ['LICENSE', 'LICENSE-MODEL.txt'];
  const of = model({ card: 'README.md', licenses, policies: ['terms/USE_POLICY.md'] });

  function linksIn(path: string, text: string): readonly (readonly [string, string])[] {
    const { source } = document(text);
    const named = document(text, { path });
    return documentLinksOf({ folder: folder([named], [of]), document: named }).map(({ target = '', range }) => [
      source.slice({ start: source.offsetAt(range.start), end: source.offsetAt(range.end) }),
      target.replace('file:///models/heron/', ''),
    ]);
  }

  it('lead to the files of the model that a text names', () => {
    assert.deepEqual(linksIn('LICENSE', 'See the policy (USE_POLICY.md),\nand README.md.'), [
      ['USE_POLICY.md', 'terms/USE_POLICY.md'],
      ['README.md', 'README.md'],
    ]);
  });

  it('take the longer name for itself, and a name without an ending only where it is a path', () => {
    assert.deepEqual(
      linksIn('README.md', 'license_link: LICENSE\nsee [it](LICENSE) or LICENSE-MODEL.txt; the LICENSE AGREEMENT'),
      [
        ['LICENSE-MODEL.txt', 'LICENSE-MODEL.txt'],
        ['LICENSE', 'LICENSE'],
        ['LICENSE', 'LICENSE'],
      ],
    );
  });

  it('are none in a document of no model', () => {
    assert.deepEqual(linksIn('notes/README.md', 'README.md'), []);
  });
});

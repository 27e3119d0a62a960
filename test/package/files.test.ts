import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { shippedFiles } from '../../scripts/stage.ts';

const expected = [
  'LICENSE',
  'dist/NOTICES.txt',
  'dist/browser/extension.js',
  'dist/browser/server.js',
  'dist/cli.js',
  'dist/extension.js',
  'dist/server.js',
  'dist/webview/main.js',
  'dist/webview/style.css',
  'media/activity.svg',
  'package.json',
  'syntaxes/license-text.language-configuration.json',
  'syntaxes/license-text.tmLanguage.json',
  'syntaxes/model-card.tmLanguage.json',
];

/** Not written yet. */
const coming = ['CHANGELOG.md', 'README.md'];

/** There is a page for each clause kind and each check: their generator knows which. */
const page = /^docs\/(?:clauses|checks)\/[\w-]+\.md$/;

describe('the package', () => {
  it('ships the files of this list, and no others', async () => {
    const shipped = await shippedFiles();
    assert.deepEqual(
      shipped.filter((file) => !coming.includes(file) && !page.test(file)),
      expected,
    );
  });

  it('is small: under 3 MB before it is compressed', async () => {
    const bytes = (await shippedFiles()).reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes < 3_000_000, `${bytes} bytes`);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { shippedFiles } from '../../scripts/stage.ts';

const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/NOTICES.txt',
  'dist/browser/extension.js',
  'dist/browser/server.js',
  'dist/cli.js',
  'dist/extension.js',
  'dist/known.bin',
  'dist/languages.txt',
  'dist/patterns.bin',
  'dist/program.js',
  'dist/server.js',
  'dist/webview/main.js',
  'dist/webview/style.css',
  'docs/configuration.md',
  'media/activity.svg',
  'media/walkthrough-mend.svg',
  'media/walkthrough-open.svg',
  'media/walkthrough-panel.svg',
  'media/walkthrough-reader.svg',
  'media/walkthrough-report.svg',
  'package.json',
  'schemas/cardclause.schema.json',
  'syntaxes/license-text.language-configuration.json',
  'syntaxes/license-text.tmLanguage.json',
  'syntaxes/model-card.tmLanguage.json',
];

/** There is a page for each clause kind and each check: their generator knows which. */
const page = /^docs\/(?:clauses|checks)\/[\w-]+\.md$/;

describe('the package', () => {
  it('ships the files of this list, and no others', async () => {
    const shipped = await shippedFiles();
    assert.deepEqual(
      shipped.filter((file) => !page.test(file)),
      expected,
    );
  });

  it('is small: under 2 MB, compressed file by file', async () => {
    const bytes = (await shippedFiles()).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    assert.ok(bytes < 2_000_000, `${bytes} bytes`);
  });
});

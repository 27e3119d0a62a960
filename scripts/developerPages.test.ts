import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explained } from './explained.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = ['docs/architecture.md', 'docs/reading.md'];

/** What a page has in code marks that is a file or a folder: a path with an ending, or with a slash at its end. */
const NAMED = /`(\w[\w./-]*(?:\.(?:ts|mjs|json|css|html|md)|\/))`/g;

/** What is made by the build or stands in a reader's repository. */
const ELSEWHERE = new Set(['cli.js', 'config.json', 'dist/', 'docs/', 'model_licenses/']);
const LEFT_OUT = new Set(['node_modules', 'dist', '.git']);

/** The paths of the project from its root, each with a slash before it, folders with one behind them too. */
function paths(): readonly string[] {
  return readdirSync(ROOT)
    .filter((name) => !LEFT_OUT.has(name))
    .flatMap((name) => {
      if (!statSync(join(ROOT, name)).isDirectory()) return [`/${name}`];
      return readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true }).map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll('\\', '/');
        return entry.isDirectory() ? `${path}/` : path;
      });
    });
}

describe('the pages for developers', () => {
  const all = paths();
  for (const page of PAGES) {
    it(`name files and folders that exist: ${page}`, () => {
      const text = readFileSync(join(ROOT, page), 'utf8');
      const named = new Set([...text.matchAll(NAMED)].map(([, name = '']) => name));
      assert.ok(named.size > 20);
      const missing = [...named].filter(
        (name) => !ELSEWHERE.has(name) && !all.some((path) => path.endsWith(`/${name}`)),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('show an example as it is read: docs/reading.md', () => {
    const page = readFileSync(join(ROOT, 'docs/reading.md'), 'utf8');
    const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
    assert.equal(`${explained(block('text')).join('\n')}\n`, block('explain'));
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type BuildOptions, build as esbuild, type Plugin } from 'esbuild';

/** Gives the module `suite:tests`, which imports every test file of the suite. */
const tests: Plugin = {
  name: 'suite:tests',
  setup(build) {
    build.onResolve({ filter: /^suite:tests$/ }, ({ path }) => ({ path, namespace: 'suite' }));
    build.onLoad({ filter: /.*/, namespace: 'suite' }, async () => {
      const resolveDir = resolve('test/editor/suite');
      const files = (await readdir(resolveDir)).filter((file) => file.endsWith('.test.ts')).sort();
      return { contents: files.map((file) => `import './${basename(file)}';`).join('\n'), resolveDir };
    });
  },
};

/** Lets Mocha's browser build see no CommonJS, or it would take the bundle's exports for its own. */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var exports, module;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/** Bundles the editor's test suite for both extension hosts: dist/test/suite.js and dist/test/suite.browser.js. */
export async function buildSuite(): Promise<void> {
  const options: BuildOptions = {
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [tests],
  };
  await esbuild({
    ...options,
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: 'dist/test/suite.js',
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  await esbuild({
    ...options,
    entryPoints: ['test/editor/suite/index.browser.ts'],
    outfile: 'dist/test/suite.browser.js',
    platform: 'browser',
    external: ['vscode'],
    plugins: [tests, mochaAsScript],
    alias: { 'node:assert/strict': resolve('test/editor/suite/assert.browser.ts') },
    // A worker has no process, which the assertions ask for colors when one fails.
    define: { 'process.env.NODE_DEBUG': 'undefined', 'process.stderr': 'undefined', global: 'globalThis' },
  });
}

import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build as esbuild, type Plugin } from 'esbuild';
import { DATA_PACKAGES } from './hubData.ts';
import { notices } from './notices.ts';
import { main, Trouble } from './trouble.ts';

const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const web: BuildOptions = { platform: 'browser', format: 'iife', target: 'es2022' };

/** The command line's bundle stands beside the one that calls it and is not part of it. */
const besideIt: Plugin = {
  name: 'beside-it',
  setup: ({ onResolve }) => onResolve({ filter: /\/cli\.ts$/ }, () => ({ path: './cli.js', external: true })),
};

/** What is shipped: every bundle is one file without dependencies. By the bundle's name, its entry and its host. */
const shipped: readonly (readonly [bundle: string, entry: string, host: BuildOptions])[] = [
  ['extension', 'client/src/extension.ts', node],
  // The command line is the server too; this one only calls it.
  [
    'server',
    'server/src/main/serverProcess.ts',
    { ...node, plugins: [besideIt], supported: { 'dynamic-import': false } },
  ],
  ['cli', 'server/src/main/cli.ts', { ...node, banner: { js: '#!/usr/bin/env node' } }],
  ['browser/extension', 'client/src/extension.browser.ts', { ...web, format: 'cjs', external: ['vscode'] }],
  ['browser/server', 'server/src/main/browser.ts', web],
  ['webview/main', 'client/src/freedomsView/webview/main.ts', web],
  ['webview/style', 'client/src/freedomsView/webview/style.css', web],
];

/**
 * Bundles everything into dist/, with source maps for development and the notices of the packages that are bundled.
 * Rejects with a Trouble where a bundle does not build; esbuild has then printed why.
 */
export async function build(): Promise<void> {
  await mkdir('dist', { recursive: true });
  const results = await Promise.all(
    shipped.map(([out, entry, host]) =>
      esbuild({
        ...host,
        entryPoints: [{ in: entry, out }],
        outdir: 'dist',
        bundle: true,
        minify: true,
        sourcemap: 'linked',
        legalComments: 'none',
        metafile: true,
      }),
    ),
  ).catch(() => Promise.reject(new Trouble('The bundles could not be built: see above.')));
  const bundled = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const data = DATA_PACKAGES.map((name) => `node_modules/${name}/package.json`);
  await writeFile('dist/NOTICES.txt', await notices([...bundled, ...data]));
  await chmod('dist/cli.js', 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(() => build().then(() => 0));

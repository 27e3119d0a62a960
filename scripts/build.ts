import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build as esbuild, type Plugin } from 'esbuild';
import { columnsOf } from '../server/src/cards/metadata/languageColumns.ts';
import { languageLines } from '../server/src/cards/metadata/languageLines.ts';
import { packPatterns } from '../server/src/clauses/patterns/packedPatterns.ts';
import { knownBytes } from '../server/src/licenses/knownBytes.ts';
import { stems } from '../server/src/text/stem.ts';
import { builtPatterns } from './builtPatterns.ts';
import { DATA_PACKAGES } from './hubData.ts';
import { notices } from './notices.ts';
import { main, Trouble } from './trouble.ts';

const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const web: BuildOptions = { platform: 'browser', format: 'iife', target: 'es2022' };

/** The program is a function of what a module of Node is given, as `launch.ts` runs it. */
const program: BuildOptions = {
  ...node,
  define: { 'import.meta.dirname': '__dirname' },
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

/** The server for browsers is a function of the first message to it, which has the bytes that lie beside it. */
const worker: BuildOptions = {
  ...web,
  // A parameter that is taken apart would forbid the "use strict" that follows.
  banner: { js: 'self.onmessage = (FIRST_MESSAGE) => {' },
  footer: { js: '};' },
};

type Bundle = readonly [name: string, entry: string, host: BuildOptions];

/** What is shipped: every bundle is one file without dependencies. By the bundle's name, its entry and its host. */
const shipped: readonly Bundle[] = [
  ['extension', 'client/src/extension.ts', { ...node, plugins: [copiedOnce()] }],
  // The command line is the server too; what starts either is a few lines beside it.
  [
    'program',
    'server/src/main/cli.ts',
    {
      ...program,
      plugins: [
        fileBeside('knownBytes.ts'),
        fileBeside('languageLines.ts'),
        patternsBeside('patternBytes.ts'),
        copiedOnce(),
        handedOnByValue(),
        manifestAsUsed(),
        loadedLate(),
        markdownLate(),
        withoutExamples(),
        withStems(),
      ],
    },
  ],
  [
    'browser/extension',
    'client/src/extension.browser.ts',
    { ...web, format: 'cjs', external: ['vscode'], plugins: [copiedOnce()] },
  ],
  [
    'browser/server',
    'server/src/main/browser.ts',
    {
      ...worker,
      plugins: [
        fileBeside('knownBytes.browser.ts'),
        fileBeside('languageLines.browser.ts'),
        patternsBeside('patternBytes.browser.ts'),
        copiedOnce(),
        manifestAsUsed(),
        markdownLate(),
        withoutExamples(),
        withStems(),
      ],
    },
  ],
  ['webview/main', 'client/src/freedomsView/webview/main.ts', web],
  ['webview/style', 'client/src/freedomsView/webview/style.css', web],
];

/** What starts the program, once it is known which `build` of it that is. */
function launchers(build: string): readonly Bundle[] {
  const host = { ...node, define: { 'import.meta.dirname': '__dirname', PROGRAM_BUILD: JSON.stringify(build) } };
  return [
    ['server', 'server/src/main/serverProcess.ts', host],
    ['cli', 'server/src/main/commandLine.ts', { ...host, banner: { js: '#!/usr/bin/env node' } }],
  ];
}

/**
 * Bundles everything into dist/, with source maps for development and the notices of the packages that are bundled.
 * Rejects with a Trouble where a bundle does not build; esbuild has then printed why.
 */
export async function build(): Promise<void> {
  await mkdir('dist', { recursive: true });
  const results = await bundled(shipped);
  await writeFile('dist/known.bin', knownBytes());
  await writeFile('dist/languages.txt', columnsOf(languageLines()));
  await writeFile('dist/patterns.bin', packPatterns(builtPatterns()));
  const text = inAscii(await readFile('dist/program.js', 'utf8'));
  await writeFile('dist/program.js', text);
  await bundled(launchers(createHash('sha256').update(text).digest('hex').slice(0, 16)));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const data = DATA_PACKAGES.map((name) => `node_modules/${name}/package.json`);
  await writeFile('dist/NOTICES.txt', await notices([...inputs, ...data]));
  await chmod('dist/cli.js', 0o755);
}

/** Has the program take what one of its modules gives from a file of its own, by the module of that name in `main/`. */
function fileBeside(name: string): Plugin {
  const path = resolve('server/src/main', name);
  const filter = new RegExp(`/${name.split('.')[0]}\\.ts$`);
  return { name: `${name} beside`, setup: (build) => build.onResolve({ filter }, () => ({ path })) };
}

/** The folders whose files, one for each thing, have examples, which are for tests and pages. */
const WITH_EXAMPLES =
  /[\\/](?:claims[\\/]types|checks[\\/]all|clauses[\\/]kinds|clauses[\\/]topics|freedoms[\\/]plans)[\\/][^\\/]+\.ts$/;
/** As the formatter has them; EXAMPLES or PATTERNS where they stand in a file of their own. */
const EXAMPLES = /^ {2}examples: (?:EXAMPLES,|[^\n]*[}\]],|[{[]\n[\s\S]*?^ {2}[}\]],)\n/m;

/** The patterns of kinds and topics, as the formatter has them; `patterns.bin` has what they are made of. */
const PATTERNS = /^ {2}says: (?:PATTERNS,|\[[^\n]*\],|\[\n[\s\S]*?^ {2}\],)\n/m;
const WITH_PATTERNS = /[\\/]clauses[\\/](?:kinds|topics)[\\/]/;
/** What a large kind has in a folder of its own, and words of every day: values alone, which are left out where nothing takes them. */
const PART_OF_KIND = /^(?:\.\/[\w-]+|\.\.\/otherWords)\/\w+\.ts$/;
const KIND = /[\\/]clauses[\\/]kinds[\\/][\w-]+\.ts$/;

/** Leaves out of the program what examples there are, and the patterns that are beside it: each start would have to load them. */
function withoutExamples(): Plugin {
  return {
    name: 'without examples',
    setup: (build) => {
      build.onResolve({ filter: PART_OF_KIND }, ({ path, importer }) =>
        KIND.test(importer) ? { path: resolve(dirname(importer), path), sideEffects: false } : undefined,
      );
      build.onLoad({ filter: WITH_EXAMPLES }, async ({ path }) => {
        const source = (await readFile(path, 'utf8')).replace(EXAMPLES, '');
        const contents = WITH_PATTERNS.test(path) ? source.replace(PATTERNS, '  says: [],\n') : source;
        return { contents: stemmed(contents), loader: 'ts' };
      });
    },
  };
}

/** A list of words whose stems are asked for, as the formatter has it. */
const STEMS = /\bstems\(\s*('[^'\\\n]*'(?:\s*\+\s*'[^'\\\n]*')*),?\s*\)/g;

/** The source with the stems of the words that stand in it, some thousands, which each start would have to find. */
function stemmed(source: string): string {
  return source.replace(STEMS, (_, words: string) => {
    const all = words.split("'").filter((_, i) => i % 2 === 1);
    return `new Set('${[...stems(all.join(''))].join(' ')}'.split(' '))`;
  });
}

/** Gives the program stems where its source has words. Behind all that load sources otherwise. */
function withStems(): Plugin {
  return {
    name: 'with stems',
    setup: (build) =>
      build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: stemmed(await readFile(path, 'utf8')),
        loader: 'ts',
      })),
  };
}

/** Libraries that are no modules of today, with hundreds of names or many importers. */
const COPIED = /^(?:vscode-language(?:server|client)(?:\/\w+)?|yaml)$/;
/** Such of them as load in Node by themselves, so that their names are known here. */
const WITH_NAMES = /^vscode-languageserver(?:\/node)?$/;

/**
 * Has what a library exports be copied once, and of the server's libraries no more than is used. What esbuild makes of an
 * import copies all of it, which for some dozens of files takes longer than the library itself takes to load. The functions of
 * `yaml` load it when the first of them is called, with the first card or configuration; what else it exports is not there.
 */
function copiedOnce(): Plugin {
  const load = createRequire(import.meta.url);
  // What has no effect is left out where it is not used.
  const copied = (path: string) =>
    [`const library = require('${path}');`, 'const copy = (name) => library[name];']
      .concat(Object.keys(load(path)).map((name) => `export const ${name} = /* @__PURE__ */ copy('${name}');`))
      .join('\n');
  const late = (path: string) =>
    Object.entries(load(path))
      .filter(([, value]) => typeof value === 'function' && !String(value).startsWith('class'))
      .map(([name]) => `export let ${name} = (...given) => (${name} = require('${path}').${name})(...given);`)
      .join('\n');
  return {
    name: 'copied once',
    setup: (build) => {
      build.onResolve({ filter: COPIED }, ({ path, namespace, kind }) =>
        namespace === 'file' && kind === 'import-statement' ? { path, namespace: 'copied' } : undefined,
      );
      build.onLoad({ filter: COPIED, namespace: 'copied' }, ({ path }) => ({
        contents: path === 'yaml' ? late(path) : WITH_NAMES.test(path) ? copied(path) : `export * from '${path}';`,
        loader: 'js',
        resolveDir: '.',
      }));
    },
  };
}

/**
 * Has the modules of the language server's libraries hand on what others export by value: each of some 500 names goes
 * through four of them, with a function for each. That is 1 MB of memory at a start.
 */
function handedOnByValue(): Plugin {
  return {
    name: 'handed on by value',
    setup: (build) =>
      build.onLoad(
        { filter: /[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?)[\\/]lib[\\/].*\.js$/ },
        async ({ path }) => ({
          // In `__exportStar`, as TypeScript writes it.
          contents: (await readFile(path, 'utf8')).replace('__createBinding(exports, m, p);', 'exports[p] = m[p];'),
          loader: 'js',
        }),
      ),
  };
}

/** Gives the program of the project's package.json what it asks for: the editor reads the rest for itself. */
function manifestAsUsed(): Plugin {
  const path = resolve('package.json');
  return {
    name: 'manifest as used',
    setup: (build) =>
      build.onLoad({ filter: /[\\/]package\.json$/ }, async (file) => {
        if (file.path !== path) return undefined;
        const { version, repository } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
        return { contents: JSON.stringify({ version, repository }), loader: 'json' };
      }),
  };
}

/** What libraries load of Node and hardly ever use, and what it costs a start: 20 modules each. */
const LATE = /^(?:node:)?(?:crypto|child_process|fs\/promises)$/;

/** Has the program load these modules of Node when something in them is first used. */
function loadedLate(): Plugin {
  return {
    name: 'loaded late',
    setup: (build) => {
      build.onResolve({ filter: LATE }, ({ path, namespace }) =>
        namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
      );
      build.onLoad({ filter: LATE, namespace: 'late' }, async ({ path }) => ({
        contents: `for (const name of ${JSON.stringify(Object.keys(await import(path)))})
          Object.defineProperty(exports, name, { enumerable: true, get: () => require('${path}')[name] });`,
        loader: 'js',
      }));
    },
  };
}

/** Has the program load markdown-it, and its table of entities, when the first card is read. */
function markdownLate(): Plugin {
  const sources: Readonly<Record<string, string>> = {
    // A function, which loads the other; that takes no more than this needs, as what is imported is known.
    'markdown-it': `module.exports = function (...options) {
      return new (require('loaded').default)(...options);
    };`,
    loaded: `export { default } from 'markdown-it';`,
  };
  return {
    name: 'Markdown late',
    setup: (build) => {
      build.onResolve({ filter: /^(?:markdown-it|loaded)$/ }, ({ path, importer }) =>
        importer === 'loaded' ? undefined : { path, namespace: 'late Markdown' },
      );
      build.onLoad({ filter: /./, namespace: 'late Markdown' }, ({ path }) => ({
        contents: sources[path] ?? '',
        loader: 'js',
        resolveDir: '.',
      }));
    },
  };
}

/**
 * Gives the program what can be known of its patterns, which each start would have to find out, from a file beside it; the
 * module of `main/` of that name has its bytes.
 */
function patternsBeside(name: string): Plugin {
  const from = JSON.stringify(resolve('server/src/main', name));
  return {
    name: 'patterns beside',
    setup: (build) =>
      build.onLoad({ filter: /[\\/]clauses[\\/]patterns[\\/]builtPatterns\.ts$/ }, ({ path }) => ({
        contents: `import { patternBytes } from ${from};
          import { unpackPatterns } from './packedPatterns.ts';
          const known = unpackPatterns(patternBytes());
          export const builtPatterns = () => known;`,
        loader: 'js',
        resolveDir: dirname(path),
      })),
  };
}

/**
 * The text of a program with escapes for what is not ASCII, which esbuild leaves in regular expressions alone: V8 keeps
 * such a text in half the memory, and reads it faster.
 */
function inAscii(program: string): string {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function bundled(bundles: readonly Bundle[]) {
  return Promise.all(
    bundles.map(([out, entry, host]) =>
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
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(() => build().then(() => 0));

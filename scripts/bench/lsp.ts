/**
 * Times the language server over its wire, beside two others in the same run: server start to first diagnostics against
 * a bare Node start, and keystroke to diagnostics, processor time and memory at three sizes of real license text. The
 * latency client types letters and takes each back; "letters" are the times of those typed alone, which are read anew.
 *
 *     npm run bench:lsp                all sizes, 200 edits each
 *     npm run bench:lsp -- 40          fewer edits
 *
 * It needs ../shared (the latency client and the texts) and a built dist/. The other servers are installed from npm
 * into the cache folder, at the versions named here, when they are first needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared');
const CLIENT = join(SHARED, 'tools/lsp-latency.mjs');
const OTHERS = join(ROOT, '.cache/bench');
const PACKAGES = ['vscode-markdown-languageserver@0.5.0', 'yaml-language-server@1.19.2', 'markdown-it@14.1.0'];
const SIZES = [15_000, 150_000, 1_500_000];

/** What the latency client prints, as far as it is used here; times in milliseconds, memory in megabytes. */
interface Figures {
  readonly firstDiagnosticsMs?: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  /** From a letter that was typed to its diagnostics: the edits that take none back. */
  readonly lettersMs?: readonly number[];
  readonly cpuMsPerEdit?: number;
  readonly rssMb?: number;
  readonly diagnosticsAtEnd?: number;
  readonly error?: string;
}

function main(): void {
  const missing = !existsSync(CLIENT)
    ? '../shared is not here'
    : existsSync(join(ROOT, 'dist/cli.js'))
      ? null
      : 'run npm run build first';
  if (missing !== null) {
    console.log(`bench:lsp is skipped: ${missing}`);
    return;
  }
  const edits = process.argv[2] ?? '200';
  installOthers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-lsp-'));
  try {
    const client = clientTiming(folder);
    const bare = bareStart();
    console.log(`bare Node start: ${bare.toFixed(0)} ms (median of 7)`);
    for (const size of SIZES) {
      for (const server of servers(folder, size)) {
        const figures = measure(client, [
          ...server.flags,
          '--edits',
          edits,
          '--cold-runs',
          size === SIZES[0] ? '5' : '1',
        ]);
        print(server.name, size, figures, bare);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shared latency client, made to print the times of the letters that were typed, too. */
function clientTiming(folder: string): string {
  const [timed, both] = [
    'times.push(at - sent);',
    'times.push(at - sent), change.text && (result.lettersMs ??= []).push(at - sent);',
  ];
  const client = readFileSync(CLIENT, 'utf8');
  if (!client.includes(timed)) console.log(`${CLIENT} has no "${timed}": letters alone are not timed`);
  return write(folder, '.', 'client.mjs', client.replace(timed, both));
}

/** The median time of a Node that does nothing, in milliseconds. */
function bareStart(): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3] ?? 0;
}

interface Server {
  readonly name: string;
  readonly flags: readonly string[];
}

/** The three servers, each with a document of about `size` units in which it has something to find. */
function servers(folder: string, size: number): readonly Server[] {
  const license = write(folder, `${size}`, 'LICENSE', licenseText(size));
  const card = write(folder, `${size}`, 'notes.md', repeated(readFileSync(firstOf('cards', 'md'), 'utf8'), size));
  const yaml = write(
    folder,
    `${size}`,
    'model.yml',
    repeated(readFileSync(firstOf('mot/models', 'yml'), 'utf8'), size),
  );
  const bin = join(OTHERS, 'node_modules');
  const markdown = join(bin, 'vscode-markdown-languageserver/dist/node/workerMain.js');
  const settings = write(folder, `${size}`, 'settings.json', JSON.stringify(MARKDOWN_SETTINGS));
  return [
    {
      name: 'card-and-clause',
      flags: [
        '--cmd',
        `${process.execPath} ${join(ROOT, 'dist/cli.js')} lsp --stdio`,
        '--lang',
        'plaintext',
        '--file',
        license,
        '--pull',
      ],
    },
    {
      name: 'markdown',
      flags: [
        '--cmd',
        `${process.execPath} ${markdown} --stdio`,
        '--lang',
        'markdown',
        '--file',
        card,
        '--pull',
        '--markdown-it',
        join(bin, 'markdown-it'),
        '--settings',
        settings,
        '--init-options',
        '{"markdownFileExtensions":["md"]}',
      ],
    },
    {
      name: 'yaml',
      flags: [
        '--cmd',
        `${process.execPath} ${join(bin, 'yaml-language-server/bin/yaml-language-server')} --stdio`,
        '--lang',
        'yaml',
        '--file',
        yaml,
      ],
    },
  ];
}

const MARKDOWN_SETTINGS = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'warning' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};

/** Real licenses one after the other; a license of 1.5 MB does not exist. */
function licenseText(size: number): string {
  const folder = join(SHARED, 'corpus/ai-licenses');
  let text = '';
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.txt') && !n.includes('-zh'))
    .sort()) {
    if (text.length >= size) break;
    text += `${readFileSync(join(folder, name), 'utf8')}\n\n`;
  }
  return repeated(text, size);
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.max(1, Math.ceil(size / text.length))).slice(0, size);
}

function firstOf(folder: string, extension: string): string {
  const path = join(SHARED, 'corpus', folder);
  const name =
    readdirSync(path)
      .filter((n) => n.endsWith(`.${extension}`))
      .sort()[0] ?? '';
  return join(path, name);
}

function write(folder: string, inner: string, name: string, text: string): string {
  mkdirSync(join(folder, inner), { recursive: true });
  const path = join(folder, inner, name);
  writeFileSync(path, text);
  return path;
}

function installOthers(): void {
  if (existsSync(join(OTHERS, 'node_modules'))) return;
  mkdirSync(OTHERS, { recursive: true });
  writeFileSync(join(OTHERS, 'package.json'), '{"private":true}\n');
  const run = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: OTHERS,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    console.log('the servers to compare with could not be installed; their rows will show an error');
}

function measure(client: string, flags: readonly string[]): Figures {
  const run = spawnSync(process.execPath, [client, ...flags], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const line = run.stdout.trim().split('\n').at(-1) ?? '';
  return line.startsWith('{')
    ? (JSON.parse(line) as Figures)
    : { error: run.stderr.trim().slice(0, 120) || 'no answer' };
}

function print(name: string, size: number, figures: Figures, bare: number): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(1)).padStart(8);
  const first = figures.firstDiagnosticsMs;
  console.log(
    `${name.padEnd(16)} ${String(size / 1000).padStart(5)} kB  first ${ms(first)} ms (${first === undefined ? '-' : `bare + ${(first - bare).toFixed(0)}`})  ` +
      `p50 ${ms(figures.p50Ms)}  p95 ${ms(figures.p95Ms)} ms  letters p50 ${ms(quantile(figures.lettersMs, 0.5))}  p95 ${ms(quantile(figures.lettersMs, 0.95))} ms  CPU/edit ${ms(figures.cpuMsPerEdit)} ms  memory ${ms(figures.rssMb)} MB  found ${figures.diagnosticsAtEnd ?? '-'}${figures.error ? `  ${figures.error}` : ''}`,
  );
}

/** The same quantile as the latency client's. */
function quantile(values: readonly number[] = [], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
}

main();

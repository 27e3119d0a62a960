import { basename, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import manifest from '../../../package.json' with { type: 'json' };
import { SEVERITIES, type Severity } from '../checks/finding.ts';
import type { Reader } from '../freedoms/reader.ts';
import { t } from '../messages.ts';
import { namedIn } from '../projects/bases.ts';
import { BASELINE_NAME } from '../projects/config/discover.ts';
import { byPath } from '../projects/names.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { REPORT_FORMATS } from '../protocol/requests.ts';
import { configReport } from '../reports/config.ts';
import type { Edition } from '../reports/edition.ts';
import { jsonReport } from '../reports/json.ts';
import { plain, type Style, textReport } from '../reports/text.ts';
import { writtenReport } from '../reports/written.ts';
import type { Review } from '../review/value.ts';
import { review } from '../review.ts';
import { writeBaseline } from './baseline.ts';
import { comparison } from './compare.ts';
import { readAbove, readFile } from './configFiles.ts';
import { readFiles, shown, statOf } from './files.ts';
import { runFix, runObligations } from './fix.ts';
import { readHubCache } from './hubCache.ts';
import { serve } from './node.ts';
import { readerArgument } from './readerArgument.ts';

const FORMATS = ['text', 'json', ...REPORT_FORMATS] as const;
/** The arguments by which a client names its way to a language server. */
const TRANSPORT = /^--(?:stdio|node-ipc|socket=|pipe=)/;
const THRESHOLDS = [...SEVERITIES, 'never'] as const;

type Format = (typeof FORMATS)[number];
type Threshold = (typeof THRESHOLDS)[number];

/** What the arguments ask for; `usage` says what is wrong with them. */
type Command =
  | { readonly run: 'help' | 'version' | 'lsp' }
  | {
      readonly run: 'review';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly failOn: Threshold;
      readonly config?: string;
      /** Whether safe fixes are applied first, and whether they are only shown. */
      readonly fix: 'no' | 'dry-run' | 'write';
      readonly reader: Reader;
    }
  | {
      readonly run: 'obligations';
      readonly paths: readonly string[];
      readonly write: boolean;
      readonly config?: string;
    }
  | { readonly run: 'baseline'; readonly folder: string; readonly config?: string }
  | { readonly run: 'compare'; readonly before: string; readonly after: string; readonly format: 'text' | 'json' }
  | { readonly run: 'config'; readonly path: string; readonly config?: string }
  | { readonly run: 'usage'; readonly problem: string };

function help(): string {
  return `${t('Card & Clause reviews AI model cards, licenses and acceptable-use policies.')}

  card-and-clause review PATH…   ${t('review files and folders')}
      --format FORMAT            ${t('what to print: {0}', FORMATS.join(', '))}
      --fail-on SEVERITY         ${t('exit 1 at error (the default), warning, information, hint, or never')}
      --reader FILE|KEY=VALUE    ${t('for whom plans are answered: keys as under `reader:` in .cardclause.yml; can be given again')}
      --config FILE              ${t('take this configuration for all files, instead of every .cardclause.yml')}
      --fix                      ${t('apply every fix that is safe without choosing, and report what is left')}
      --fix --dry-run            ${t('print the fixes as a diff instead, and write nothing')}
  card-and-clause compare A B    ${t('tell clause by clause how B differs from A: files, or ids of known licenses')}
      --format text|json
  card-and-clause config [PATH]  ${t('print the configuration that holds for a file or folder, and where it is written')}
  card-and-clause baseline [FOLDER]  ${t('keep what is found now in {0}, so that only new findings speak', BASELINE_NAME)}
  card-and-clause obligations PATH…  ${t('print as a diff what the terms ask for and files can hold; --write writes it')}
  card-and-clause lsp --stdio    ${t('start the language server')}
  card-and-clause --help
  card-and-clause --version

${t('Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong arguments or a named path that is not there.')}
`;
}

function commandOf(args: readonly string[]): Command {
  if (args[0] === 'lsp') return { run: 'lsp' };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { run: 'usage', problem: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return { run: 'usage', problem: t('a command is missing') };
  const config = values.config === undefined ? {} : { config: values.config };
  if (command === 'config') {
    if (paths.length > 1) return { run: 'usage', problem: t('config takes one path') };
    return { run: 'config', path: paths[0] ?? '.', ...config };
  }
  if (command === 'baseline') {
    if (paths.length > 1) return { run: 'usage', problem: t('baseline takes one folder') };
    return { run: 'baseline', folder: paths[0] ?? '.', ...config };
  }
  if (command === 'compare') {
    const [before, after, ...more] = paths;
    if (before === undefined || after === undefined || more.length > 0)
      return { run: 'usage', problem: t('compare takes two files or licenses') };
    const format = (['text', 'json'] as const).find((name) => name === values.format);
    if (format === undefined) return { run: 'usage', problem: t('compare has no format {0}', values.format) };
    return { run: 'compare', before, after, format };
  }
  if (command === 'obligations') {
    if (paths.length === 0) return { run: 'usage', problem: t('obligations needs at least one path') };
    return { run: 'obligations', paths, write: values.write, ...config };
  }
  if (command !== 'review') return { run: 'usage', problem: t('there is no command {0}', command) };
  if (paths.length === 0) return { run: 'usage', problem: t('review needs at least one path') };
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) return { run: 'usage', problem: t('there is no format {0}', values.format) };
  const failOn = THRESHOLDS.find((name) => name === values['fail-on']);
  if (failOn === undefined) return { run: 'usage', problem: t('there is no severity {0}', values['fail-on']) };
  if (values['dry-run'] && !values.fix) return { run: 'usage', problem: t('--dry-run goes with --fix') };
  const fix = values['dry-run'] ? 'dry-run' : values.fix ? 'write' : 'no';
  const reader = readerArgument(values.reader);
  if ('problem' in reader) return { run: 'usage', problem: reader.problem };
  return { run: 'review', paths, format, failOn, fix, reader, ...config };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
      config: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      reader: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
}

/** Whether a review has a finding at or above the threshold that was not acknowledged. */
function fails({ documents }: Review, failOn: Threshold): boolean {
  if (failOn === 'never') return false;
  const counted = new Set<Severity>(SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1));
  return documents.some(({ findings }) =>
    findings.some(({ severity, acknowledged }) => counted.has(severity) && !acknowledged),
  );
}

/** The project of named files and folders: with the cards in the local cache that they name. */
async function projectOf(
  paths: readonly string[],
  config: string | undefined,
): Promise<Project | { readonly notThere: string }> {
  const read = readFiles(paths, process.cwd());
  if ('notThere' in read) return read;
  const project = configured(read.files, paths, config);
  if ('notThere' in project) return project;
  return { ...project, cached: await readHubCache(namedIn(project.files)) };
}

/** The files with the configurations that may govern them, or with the one that is asked for. */
function configured(
  files: readonly ProjectFile[],
  paths: readonly string[],
  config: string | undefined,
): Project | { readonly notThere: string } {
  const cwd = process.cwd();
  const { files: above, folder } = readAbove(paths, cwd);
  const asked = config === undefined ? undefined : readFile(resolve(config), cwd);
  if (asked === null) return { notThere: config ?? '' };
  const known = new Map(files.map((file) => [file.path, file]));
  for (const file of asked === undefined ? above : [asked]) {
    // What a person named stays named.
    if (!known.has(file.path)) known.set(file.path, file);
    else if (known.get(file.path)?.content.state === 'listed') known.set(file.path, file);
  }
  const all = [...known.values()].sort((a, b) => byPath(a.path, b.path));
  return { files: all, folder, ...(asked === undefined ? {} : { config: asked.path }) };
}

function notThere(path: string): number {
  process.stderr.write(`${t('card-and-clause: {0} is not there', path)}\n`);
  return 2;
}

/** A review in the format that is asked for. */
function printed(result: Review, format: Format): string {
  switch (format) {
    case 'text':
      return textReport(result, outputStyle());
    case 'json':
      return jsonReport(result);
    default:
      return writtenReport(result, format, edition());
  }
}

/** SOURCE_DATE_EPOCH, in seconds, makes reports the same on every day: see reproducible-builds.org. */
function edition(): Edition {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  const date = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return { version: manifest.version, date: `${date.toISOString().slice(0, 19)}Z`, folder: basename(process.cwd()) };
}

const colored: Style = (format, words) => styleText(format, words);

/** Colors where a person looks on, and does not object. */
function outputStyle(): Style {
  return process.stdout.isTTY === true && !process.env.NO_COLOR ? colored : plain;
}

/** Runs the command and gives the exit code. All output is written before the process ends by itself. */
async function main(args: readonly string[]): Promise<number> {
  const command = commandOf(args);
  // A server that Node itself has connected writes nothing there.
  if (!args.includes('--node-ipc')) allowClosedOutput();
  switch (command.run) {
    case 'help':
      process.stdout.write(help());
      return 0;
    case 'version':
      process.stdout.write(`${manifest.version}\n`);
      return 0;
    case 'lsp':
      if (!process.argv.some((argument) => TRANSPORT.test(argument))) process.argv.push('--stdio');
      // Not by an `import()`, for which esbuild would wrap each of the 600 modules in a function: 4 ms of each start.
      serve();
      return 0;
    case 'usage':
      process.stderr.write(`${t('card-and-clause: {0}', command.problem)}\n\n${help()}`);
      return 2;
    case 'review': {
      const project = await projectOf(command.paths, command.config);
      if ('notThere' in project) return notThere(project.notThere);
      const asked = { ...project, reader: command.reader };
      const fixed = command.fix === 'no' ? null : runFix(asked, process.cwd(), command.fix === 'dry-run');
      if (command.fix === 'dry-run') return 0;
      const result = fixed?.review ?? review(asked);
      process.stdout.write(printed(result, command.format));
      return fails(result, command.failOn) || (fixed?.failed.length ?? 0) > 0 ? 1 : 0;
    }
    case 'obligations': {
      const project = await projectOf(command.paths, command.config);
      if ('notThere' in project) return notThere(project.notThere);
      return runObligations(project, process.cwd(), command.write);
    }
    case 'baseline': {
      if (statOf(command.folder)?.isDirectory() !== true) return notThere(command.folder);
      const project = await projectOf([command.folder], command.config);
      return 'notThere' in project ? notThere(project.notThere) : writeBaseline(project, command.folder);
    }
    case 'compare': {
      const compared = comparison(command.before, command.after, command.format, outputStyle());
      if (typeof compared === 'string') process.stdout.write(compared);
      else process.stderr.write(`${t('card-and-clause: {0}', compared.problem)}\n`);
      return typeof compared === 'string' ? 0 : 2;
    }
    case 'config': {
      const stats = statOf(command.path);
      if (stats === undefined) return notThere(command.path);
      const project = configured([], [command.path], command.config);
      if ('notThere' in project) return notThere(project.notThere);
      const path = shown(resolve(command.path), process.cwd());
      process.stdout.write(configReport(project, stats.isDirectory() ? `${path}/` : path));
      return 0;
    }
  }
}

/** A reader that has enough, such as `head`, is no error. */
function allowClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

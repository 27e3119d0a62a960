import { NO_READER } from '../../freedoms/reader.ts';
import { t } from '../../messages.ts';
import { SourceText } from '../../text/sourceText.ts';
import { baseName, folderOf } from '../names.ts';
import type { Project, ProjectFile } from '../project.ts';
import { type Baseline, isInBaseline, readBaseline } from './baseline.ts';
import { type Acknowledgement, type Config, DEFAULT_PROFILE, NO_KINDS, type Profile } from './config.ts';
import { BASELINE_NAME, CONFIG_NAMES, fromRoot, isGoverning, nearestConfig, pathBelow } from './discover.ts';
import { readConfig } from './readConfig.ts';
import { wordsOf } from './words.ts';

/** A configuration with the folder that its patterns start from, named from the root of the project. */
export interface PlacedConfig {
  readonly config: Config;
  readonly folder: string;
}

/** The configurations of a project, and which of them governs which file. */
export interface Configs {
  /** By path; those too that govern nothing because of a mistake. */
  readonly all: ReadonlyMap<string, Config>;
  /** The one that governs the file at a path; null where none does. */
  governing(path: string): PlacedConfig | null;
  /** The path of a file as its configuration names it; null where it lies outside. */
  pathIn(placed: PlacedConfig, path: string): string | null;
  /** Whether the nearest baseline above the file at a path has a finding of a check on some words; null where there is none. */
  baselineOf(path: string): ((check: string, text: () => string) => boolean) | null;
}

/** What the configurations were read from; no more of the project, which would be kept with all its texts. */
interface ReadFrom {
  readonly folder: string | undefined;
  readonly config: string | undefined;
  readonly files: readonly ProjectFile[];
}
const FILES = new WeakMap<Configs, ReadFrom>();

/**
 * Reads the configurations among the files of a project. `checks` are the ids of all checks. Total. The value is
 * `previous` itself where none of them has changed since.
 */
export function findConfigs(project: Project, checks: ReadonlySet<string>, previous?: Configs): Configs {
  const files = project.files.filter(({ path }) => isGoverning(path) || path === project.config);
  const before = previous === undefined ? undefined : FILES.get(previous);
  if (previous !== undefined && before !== undefined && isSame(before, project, files)) return previous;
  const all = new Map<string, Config>();
  const baselines: Baseline[] = [];
  const broken: Config[] = [];
  for (const file of files) {
    if (baseName(file.path) === BASELINE_NAME) {
      const baseline = baselineOf(file);
      if (baseline === null) continue;
      baselines.push(baseline);
      if (baseline.problem !== null) broken.push(unreadable(file, baseline.problem));
      continue;
    }
    const config = configOf(file, checks, previous?.all.get(file.path));
    if (config !== null && (project.config === undefined || file.path === project.config)) all.set(file.path, config);
  }
  const configs = arranged(project, all, baselines, broken);
  FILES.set(configs, { folder: project.folder, config: project.config, files });
  return configs;
}

function isSame(before: ReadFrom, project: Project, files: readonly ProjectFile[]): boolean {
  return (
    before.folder === project.folder &&
    before.config === project.config &&
    before.files.length === files.length &&
    before.files.every(({ path, content }, i) => {
      const other = files[i];
      return (
        path === other?.path && (content === other.content || JSON.stringify(content) === JSON.stringify(other.content))
      );
    })
  );
}

function configOf({ path, content }: ProjectFile, checks: ReadonlySet<string>, previous?: Config): Config | null {
  if (content.state === 'listed') return null;
  if (content.state === 'text') return readConfig(path, content.text, checks, previous);
  const empty = readConfig(path, '', checks);
  if (content.problem === 'empty') return empty;
  const message = t('The configuration cannot be read, so it does not apply.');
  return { ...empty, problems: [{ start: 0, end: 0, level: 'error', message }] };
}

function baselineOf({ path, content }: ProjectFile): Baseline | null {
  if (content.state === 'listed') return null;
  return readBaseline(path, content.state === 'text' ? content.text : '');
}

/** A baseline that cannot be read, as what can say so: a configuration that holds for nothing. */
function unreadable({ path, content }: ProjectFile, message: string): Config {
  const source = new SourceText(content.state === 'text' ? content.text : '');
  return { path, source, ...NOTHING, problems: [{ start: 0, end: endOfFirstLine(source), level: 'error', message }] };
}

function arranged(
  project: Project,
  read: ReadonlyMap<string, Config>,
  baselines: readonly Baseline[],
  broken: readonly Config[],
): Configs {
  const root = project.folder ?? '.';
  const known = new Map(baselines.map((baseline) => [fromRoot(root, folderOf(baseline.path)), baseline]));
  const baselineOf: Configs['baselineOf'] = (path) => {
    const baseline = known.size === 0 ? null : nearestConfig(fromRoot(root, path), known);
    if (baseline === null) return null;
    const own = pathBelow(fromRoot(root, folderOf(baseline.path)), fromRoot(root, path));
    return own === null ? null : (check, text) => isInBaseline(baseline, own, check, text);
  };
  const all = new Map(broken.map((config) => [config.path, config]));
  const byFolder = new Map<string, PlacedConfig>();
  const pathIn = ({ folder }: PlacedConfig, path: string) => pathBelow(folder, fromRoot(root, path));
  const governing = (path: string) => nearestConfig(fromRoot(root, path), byFolder);
  // From the root down: what a configuration excludes configures nothing.
  const depth = (path: string) => fromRoot(root, path).split('/').length;
  const order = [...read.values()].sort((a, b) => depth(a.path) - depth(b.path) || rank(a.path) - rank(b.path));
  for (const config of order) {
    const outer = governing(config.path);
    if (outer !== null && project.config === undefined && isExcluded(outer.config, pathIn(outer, config.path)))
      continue;
    const folder = fromRoot(root, config.path === project.config ? '.' : folderOf(config.path));
    const beside = byFolder.get(folder);
    all.set(config.path, beside === undefined ? config : unused(config, beside.config));
    if (beside === undefined) byFolder.set(folder, { config, folder });
  }
  if (project.config === undefined) return { all, governing, pathIn, baselineOf };
  const one = [...byFolder.values()][0] ?? null;
  return { all, governing: () => one, pathIn, baselineOf };
}

/** What a configuration says that does not apply. */
const NOTHING = {
  severities: [],
  exclude: [],
  drafts: [],
  acknowledgements: [],
  profile: null,
  reader: NO_READER,
  kinds: [],
  clauseKinds: NO_KINDS,
};

function rank(path: string): number {
  return CONFIG_NAMES.indexOf(baseName(path));
}

function unused(config: Config, beside: Config): Config {
  const message = t('This configuration does not apply: `{0}` beside it does.', baseName(beside.path));
  const { path, source } = config;
  return { path, source, ...NOTHING, problems: [{ start: 0, end: endOfFirstLine(source), level: 'warning', message }] };
}

function endOfFirstLine(source: SourceText): number {
  return source.offsetAt({ line: 0, character: Number.MAX_SAFE_INTEGER });
}

/** Whether a configuration excludes a file, whose path is as the configuration names it. */
export function isExcluded(config: Config | null, path: string | null): boolean {
  return config !== null && path !== null && config.exclude.some(({ glob }) => glob.matches(path));
}

export function profileOf(config: Config | null): Profile {
  return config?.profile?.value ?? DEFAULT_PROFILE;
}

/** The first acknowledgement that holds for a finding; `path` is as the configuration names it. */
export function acknowledgementOf(
  config: Config | null,
  path: string | null,
  check: string,
  text: () => string,
): Acknowledgement | null {
  if (config === null) return null;
  let words: string | undefined;
  for (const one of config.acknowledgements) {
    if (one.check !== check || (one.path !== null && (path === null || !one.path.matches(path)))) continue;
    if (one.words === null) return one;
    words ??= wordsOf(text());
    if (one.words === words) return one;
  }
  return null;
}

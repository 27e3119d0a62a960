import { mayBeMot } from '../mot/mayBeMot.ts';
import { baseName, folderOf, isForeign, mayHoldProse } from '../names.ts';

/** The names of a configuration; where both are in a folder, the first counts. */
export const CONFIG_NAMES: readonly string[] = ['.cardclause.yml', '.cardclause.yaml'];

/** The name of the file with the findings that were there when it was made; it holds for all files below its folder. */
export const BASELINE_NAME = '.cardclause-baseline.json';
/** The names of all that governs the files below its folder. */
export const GOVERNING_NAMES: readonly string[] = [...CONFIG_NAMES, BASELINE_NAME];

/** True for configurations and baselines, by their name. */
export function isGoverning(path: string): boolean {
  return isConfigFile(path) || (path.endsWith(BASELINE_NAME) && baseName(path) === BASELINE_NAME && !isForeign(path));
}

/** True for files that are configurations by their name. */
export function isConfigFile(path: string): boolean {
  // Asked of every file of a project with every edit: the end of a path tells most at once.
  return path.endsWith('ml') && CONFIG_NAMES.includes(baseName(path)) && !isForeign(path);
}

/** True for files of a folder whose text a review wants: prose, what governs it, and models of the Model Openness Tool. */
export function isWanted(path: string): boolean {
  return mayHoldProse(path) || isGoverning(path) || mayBeMot(path);
}

/**
 * `path` as it is named from the root of the project, where `folder` is what the path is relative to. So `../LICENSE`
 * in `models/heron` is `models/LICENSE`. What lies outside the root keeps its `..`.
 */
export function fromRoot(folder: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return path;
  const names: string[] = [];
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else names.push(name);
  }
  return names.length === 0 ? '.' : names.join('/');
}

/** `path` as it is named from `folder`, both from the root; null where it lies elsewhere. */
export function pathBelow(folder: string, path: string): string | null {
  if (folder === '.') return path.startsWith('../') || path.startsWith('/') ? null : path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The folders that hold a path, both from the root, from the nearest to the farthest. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path; ; ) {
    const folder = folderOf(at);
    folders.push(folder);
    if (folder === '.' || folder === '/' || folder === at) return folders;
    at = folder;
  }
}

/**
 * Which of the configurations governs a file: the nearest in its folder or above it; the others have no say. All are
 * named from the root; `configs` are those that there are, by their folder.
 */
export function nearestConfig<T>(path: string, configs: ReadonlyMap<string, T>): T | null {
  for (const folder of foldersAbove(path)) {
    const found = configs.get(folder);
    if (found !== undefined) return found;
  }
  return null;
}

import { LargeExpression } from '../text/largeExpression.ts';
import type { Scope } from './project.ts';

/** What the name of a file hints at. Names are hints: the content decides. */
export type NameHint =
  | 'license'
  | 'use-policy'
  | 'notice'
  | 'model-card'
  | 'data-card'
  | 'readme'
  /** May be a license or a policy; only a text that reads like one is taken for it. */
  | 'maybe-legal'
  /** Prose of another kind, such as rules of conduct, or nothing that holds prose. */
  | 'none';

/** The part of a path after the last slash. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, `.` for the working directory. */
export function folderOf(path: string): string {
  // Nothing that is known lies above `..`.
  if (/^(?:\.\.\/)*\.\.$/.test(path)) return '/';
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
}

const PROSE = new Set(['', 'md', 'markdown', 'mdx', 'txt', 'text', 'rst', 'adoc', 'html', 'htm']);
/** Endings of files that hold no prose, though a word of their name says "license". */
const NOT_PROSE =
  /^(?:[cm]?[jt]sx?|json[l5c]?|ya?ml|toml|ini|cfg|py[ci]?|ipynb|java|kt|rs|go|rb|php|cs|cpp|cc|c|h|hpp|swift|sh|bat|ps1|css|scss|vue|svelte|xml|xsd|csv|tsv|parquet|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|zip|gz|tar|tgz|whl|exe|dll|so|dylib|lock|key|pem|sig|asc|sha256|spdx|tmpl|j2|safetensors|bin|pth?|ckpt|onnx|gguf|ggml|h5|npz|npy|msgpack|tflite|pkl|diff|patch|map|vsix)$/;
const WEIGHTS = new Set(
  'safetensors pt pth ckpt onnx gguf ggml ggjt h5 keras msgpack tflite npz mlmodel nemo pdparams params'.split(' '),
);
/** What the name of a "bin" file has that holds weights. */
const IN_BIN = ['model', 'weights', 'ckpt', 'consolidated', 'adapter'];

/** The ending without its dot, in lower case; "kestrel.one LICENSE AGREEMENT" and "Kestrel 2.5-LICENSE" have none. */
function ending(name: string): string {
  const dot = name.lastIndexOf('.');
  const end = dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
  return /[\s_-](?:licen[sc]e|agreement|terms|policy|notice)\b/.test(end) ? '' : end;
}

/** The words of a name: parted by punctuation, and by capitals inside a word. */
export function nameWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** True for files that hold the weights of a model. */
export function isWeights(path: string): boolean {
  const dot = path.lastIndexOf('.');
  const end = path.slice(dot + 1).toLowerCase();
  if (dot < 0 || end !== 'bin') return dot >= 0 && WEIGHTS.has(end);
  const name = path.slice(path.lastIndexOf('/') + 1, dot).toLowerCase();
  return IN_BIN.some((word) => name.includes(word));
}

/** True for files whose ending says that they may hold prose; "LICENSE.PE" does, "license.py" does not. */
export function mayHoldProse(path: string): boolean {
  const name = baseName(path);
  const end = ending(name);
  return (
    PROSE.has(end) || (end === 'pdf' ? false : /^(?:licen[sc]e|copying|notice)\b/i.test(name) && !NOT_PROSE.test(end))
  );
}

/** Formats of documents that are not read, by their endings. */
const UNREAD: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument',
  pages: 'Pages',
  rtf: 'RTF',
};

/** The name of the format of a file that may hold prose which is not read, such as "PDF"; undefined for other files. */
export function unreadFormat(path: string): string | undefined {
  return UNREAD[ending(baseName(path))];
}

export function nameHint(path: string): NameHint {
  const name = baseName(path);
  if (!mayHoldProse(path) && unreadFormat(path) === undefined) return 'none';
  const words = nameWords(PROSE.has(ending(name)) && ending(name) !== '' ? name.slice(0, name.lastIndexOf('.')) : name);
  const has = (...wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (
    has('conduct', 'privacy', 'security', 'cookie', 'contributing', 'contributor', 'contributors', 'cla', 'changelog')
  )
    return 'none';
  if (has('readme')) return 'readme';
  const inCards = /^(?:model[-_ ]?)?cards?$/i.test(baseName(folderOf(path))) && /\.(?:md|markdown)$/i.test(name);
  if (has('modelcard') || (has('model') && has('card', 'cards')) || inCards) return 'model-card';
  if (has('datacard', 'datasheet') || (has('data', 'dataset') && has('card'))) return 'data-card';
  if (has('license', 'licence', 'licenses', 'licences', 'copying', 'unlicense', 'eula')) return 'license';
  if (has('aup') || (has('policy', 'policies') && has('use', 'usage', 'acceptable', 'prohibited'))) return 'use-policy';
  if (has('notice', 'notices', 'copyright')) return 'notice';
  return has('terms', 'tos', 'agreement', 'policy', 'policies', 'use', 'usage', 'legal', 'restrictions')
    ? 'maybe-legal'
    : 'none';
}

const LANGUAGE = /^(?:[a-z]{2}|zho?|cn|chinese|english|japanese|korean|hans|hant|[a-z]{2,3}[a-z]{2})$/;

/** True for README, README_zh, README-EN and the like; README_TRAINING tells of something else. */
export function isMainReadme(path: string): boolean {
  const [first, ...rest] = nameWords(baseName(path).replace(/\.[^.]*$/, ''));
  return first === 'readme' && rest.every((word) => LANGUAGE.test(word));
}

const TONGUE =
  /^(?:zho?|cn|tw|hans|hant|chinese|en|eng|english|ja|jp|japanese|ko|kr|korean|fr|french|de|german|es|spanish|pt|portuguese|ru|russian|it|italian)$/;

/** The folder and the words of a file's name without its ending and without those that name a language. */
export function nameInAnyLanguage(path: string): string {
  const words = nameWords(baseName(path).replace(/\.(?:txt|md|markdown|rst)$/i, ''));
  return [folderOf(path), ...words.filter((word, i) => i === 0 || !TONGUE.test(word))].join(' ');
}

/** What the terms in a file are for: by its name, then by its folder. */
export function scopeOf(path: string): Scope {
  const folder = baseName(folderOf(path));
  return scopeIn(nameWords(baseName(path))) ?? scopeIn(nameWords(folder)) ?? scopeBeside(path) ?? 'all';
}

const DATA_FOLDER = new LargeExpression(
  /^(?:(?:train(?:ing)?|eval(?:uation)?)[-_ ]?)?(?:data|datasets?|corpus|corpora)$/i,
  /data|corp/i,
);

/**
 * What a license is for that lies with the data or with a paper; undefined where it lies elsewhere. Of code that is not as
 * sure: weights lie with it.
 */
export function scopeBeside(path: string): Scope | undefined {
  const name = baseName(folderOf(path));
  if (DATA_FOLDER.test(name)) return 'data';
  return /^papers?$/i.test(name) ? 'documentation' : undefined;
}

function scopeIn(words: readonly string[]): Scope | undefined {
  const has = (...wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (!has('license', 'licence', 'licenses', 'licences', 'terms', 'agreement', 'copying', 'eula')) return undefined;
  if (has('model', 'models', 'weight', 'weights', 'checkpoint', 'checkpoints', 'parameters')) return 'weights';
  if (has('code', 'software', 'source')) return 'code';
  if (has('data', 'dataset', 'datasets')) return 'data';
  return has('docs', 'documentation') ? 'documentation' : undefined;
}

/** Folders that hold parts of the model of the folder above them, not models of their own. */
const PART_OF_PARENT =
  /^(?:docs?|documentation|(?:model[-_ ]?)?cards?|(?:model[-_ ]?)?licen[sc]es?|legal|terms|polic(?:y|ies)|weights|checkpoints?|ckpts?)$/i;
/** Folders of other people's work, and of no work at all. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|\.git|third[-_]?party|vendor|external|\.venv|venv|site-packages|__pycache__)(?:\/|$)/;

/** The folder whose model a file belongs to, were it one. */
export function homeOf(path: string): string {
  let folder = folderOf(path);
  while (folder !== '.' && folder !== '/' && PART_OF_PARENT.test(baseName(folder))) folder = folderOf(folder);
  return folder;
}

/** True for files that others made and that only lie here. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path);
}

/** Folders that hold nothing of the model's own, or more than anyone wants to walk through. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', 'venv', '__pycache__', '.cache', '.tox']);

/** True for the names of folders that are not walked, by the editor and the command line alike. */
export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

/** The path of a document as it is said beside the model's name: without the model's own folder. */
export function pathWithin(root: string, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/** How what lies in `folder` links to a file: "../LICENSE". */
export function pathFrom(folder: string, path: string): string {
  const from = folder === '.' ? [] : folder.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The order of paths in a project: by their UTF-16 units, so that it is the same everywhere. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

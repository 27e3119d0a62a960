import { t } from '../../messages.ts';

/**
 * Which files a pattern of the configuration means, as in a `.gitignore`: a pattern without a slash, or with one at its
 * end alone, holds at any depth; any other starts at the folder of the configuration. A folder means all that is in it.
 * `*` and `?` stand for what is between two slashes, `**` for any folders.
 *
 * Written here, as the libraries for this make regular expressions that take time without bound on hostile names, and a
 * workspace is safe to open whatever is in it. This takes at most the product of the lengths of pattern and path.
 */
export interface Glob {
  readonly pattern: string;
  /** `path` is relative to the folder of the configuration, with forward slashes. */
  readonly matches: (path: string) => boolean;
}

/** The glob of a pattern, or what is wrong with it, to be shown. */
export function globOf(pattern: string): Glob | { readonly wrong: string } {
  const words = pattern.trim();
  if (words.startsWith('!')) return { wrong: t('A pattern cannot take back another one: `!` is not known here.') };
  const unknown = /[[\]{}\\]/.exec(words)?.[0];
  if (unknown !== undefined) return { wrong: t('Patterns know `*`, `?` and `**` alone, not `{0}`.', unknown) };
  if (words.split('/').includes('..')) return { wrong: t('A pattern cannot leave the folder of its configuration.') };
  const parts = partsOf(words);
  if (parts.names.length === 0) return { wrong: t('This pattern names no file.') };
  return { pattern: words, matches: (path) => holds(parts, path.split('/')) };
}

interface Parts {
  readonly names: readonly string[];
  /** True where the pattern means a folder: something must lie in it. */
  readonly folder: boolean;
}

function partsOf(pattern: string): Parts {
  const folder = /\/(?:\*\*)?$/.test(pattern);
  const names = pattern
    .replace(/\/(?:\*\*)?$/, '')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  const anywhere = !pattern.replace(/\/$/, '').includes('/');
  return { names: anywhere && names.length > 0 ? ['**', ...names] : names, folder };
}

/** Whether the pattern means the path or a folder above it. After a mismatch only the last `**` takes one more name. */
function holds({ names, folder }: Parts, path: readonly string[]): boolean {
  let name = 0;
  let at = 0;
  let star = -1;
  let from = 0;
  const enough = folder ? path.length - 1 : path.length;
  while (name < names.length) {
    if (names[name] === '**') {
      star = name++;
      from = at;
    } else if (at < enough && nameHolds(names[name] ?? '', path[at] ?? '')) {
      name++;
      at++;
    } else if (star >= 0 && from < enough) {
      name = star + 1;
      at = ++from;
    } else return false;
  }
  return at <= enough;
}

/** The same for the characters of one name, where `*` takes any of them. */
function nameHolds(pattern: string, name: string): boolean {
  let p = 0;
  let at = 0;
  let star = -1;
  let from = 0;
  while (at < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      from = at;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[at])) {
      p++;
      at++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

import type { Stated } from './stated.ts';

/** Longer lines say no license. */
const LONGEST_LINE = 500;

/** The lines of a text, without the long ones. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.length <= LONGEST_LINE);
}

/** The license of a `package.json`: `license`, or the old `licenses` and `license` with a type. */
export function packageLicenses(text: string): readonly Stated[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const at = (of: unknown, key: string): unknown =>
    typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined;
  const all = [at(value, 'license'), ...[at(value, 'licenses')].flat()];
  return all.flatMap((one) => {
    const name = typeof one === 'string' ? one : at(one, 'type');
    return typeof name === 'string' ? [{ field: 'license', value: name, of: 'code' as const }] : [];
  });
}

/** The license of a `pyproject.toml`: of `[project]` or `[tool.poetry]`, as a string or as a table with a `text`. */
export function tomlLicenses(text: string): readonly Stated[] {
  let table = '';
  const found: Stated[] = [];
  for (const line of linesOf(text)) {
    const header = /^\s*\[([^[\]]+)\]/.exec(line)?.[1]?.trim();
    if (header !== undefined) table = header;
    const inProject = table === 'project' || table === 'tool.poetry';
    const key = inProject ? 'license' : table === 'project.license' ? 'text' : null;
    const value = key === null ? null : tomlString(line, key);
    if (value !== null)
      found.push({ field: table === 'tool.poetry' ? 'tool.poetry.license' : 'project.license', value, of: 'code' });
  }
  return found;
}

/** The string that a line of TOML gives a key: `key = "…"`, `key.text = "…"` or `key = { text = "…" }`. */
function tomlString(line: string, key: string): string | null {
  const [, name = '', rest = ''] = /^\s*([A-Za-z.]+)\s*=\s*(.*)$/.exec(line) ?? [];
  if (name !== key && name !== `${key}.text`) return null;
  const inline = /^\{\s*text\s*=\s*(.*)$/.exec(rest)?.[1] ?? rest;
  return /^"([^"\\]*)"/.exec(inline)?.[1] ?? /^'([^']*)'/.exec(inline)?.[1] ?? null;
}

/** The license of a `setup.cfg`: `license` in `[metadata]`. */
export function setupLicenses(text: string): readonly Stated[] {
  let section = '';
  for (const line of linesOf(text)) {
    section = /^\[([^\]]+)\]/.exec(line)?.[1]?.trim() ?? section;
    const value = section === 'metadata' ? /^license\s*[=:]\s*(\S.*)$/.exec(line)?.[1]?.trim() : undefined;
    if (value !== undefined) return [{ field: 'license', value, of: 'code' }];
  }
  return [];
}

/** The license of a `CITATION.cff`: one, or a list of which any holds; of data where the file says so. */
export function citationLicenses(text: string): readonly Stated[] {
  const lines = linesOf(text);
  const of = lines.some((line) => /^type:\s*["']?dataset\b/.test(line)) ? 'data' : 'code';
  const at = lines.findIndex((line) => /^license:/.test(line));
  if (at < 0) return [];
  const plain = (value: string) =>
    value
      .replace(/\s#.*$/, '')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
  const own = plain((lines[at] ?? '').slice('license:'.length));
  const listed: string[] = [];
  for (const line of lines.slice(at + 1)) {
    const item = /^\s*-\s+(\S.*)$/.exec(line)?.[1];
    if (item === undefined) break;
    listed.push(plain(item));
  }
  const values =
    own === '' ? listed : own.startsWith('[') ? own.slice(1).replace(/\]$/, '').split(',').map(plain) : [own];
  return values.map((value) => ({ field: 'license', value, of }));
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plans } from '../freedoms/plans/index.ts';
import { type Reader, readReader } from '../freedoms/reader.ts';
import { t } from '../messages.ts';

/**
 * The reader that `--reader` describes: files of YAML or JSON with the keys of a reader, or with them under `reader:`, and
 * `key=value`, several with blanks or semicolons between them. What comes later wins. `problem` says what is wrong.
 */
export function readerArgument(given: readonly string[]): Reader | { readonly problem: string } {
  const written: Record<string, unknown> = {};
  for (const one of given) {
    const pairs = one.split(/[;\s]+/).filter((part) => part !== '');
    if (pairs.length > 0 && pairs.every((pair) => /^\w+=/.test(pair))) {
      for (const pair of pairs) written[pair.slice(0, pair.indexOf('='))] = pair.slice(pair.indexOf('=') + 1);
      continue;
    }
    const read = fromFile(one);
    if ('problem' in read) return read;
    Object.assign(written, read.keys);
  }
  const { reader, problems } = readReader(
    written,
    plans.map(({ id }) => id),
  );
  const [first] = problems;
  return first === undefined ? reader : { problem: first.message };
}

function fromFile(path: string): { readonly keys: object } | { readonly problem: string } {
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'), { maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { problem: t('the reader {0} cannot be read: {1}', path, why) };
  }
  const keys = isObject(value) && 'reader' in value ? value.reader : value;
  return isObject(keys) ? { keys } : { problem: t('the reader {0} has no keys and values', path) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { components } from './all/index.ts';
import type { FileSign } from './component.ts';
import type { ListedFile } from './listing.ts';
import { addSign, MOST_SIGNS, type Sign, type Signs } from './sign.ts';

const known = new WeakMap<readonly ListedFile[], Signs>();

/** The components that the files of a model show. The same list of files gives the same answer without work. */
export function signsInFiles(files: readonly ListedFile[]): Signs {
  let signs = known.get(files);
  if (signs === undefined) {
    signs = found(files);
    known.set(files, signs);
  }
  return signs;
}

function found(files: readonly ListedFile[]): Signs {
  const signs = new Map<string, Sign[]>();
  for (const { id, files: of = [] } of components) {
    const strong: Sign[] = [];
    const weak: Sign[] = [];
    for (const file of files) {
      const sign = of.find((one) => isSign(file, one));
      if (sign === undefined) continue;
      const list = sign.shows === 'whole' ? strong : weak;
      if (list.length < MOST_SIGNS || id.startsWith('model-parameters')) list.push(signOf(file, sign.shows));
    }
    if (strong.length + weak.length > 0) signs.set(id, [...strong, ...weak]);
  }
  return withWeightsTold(signs, files);
}

function isSign(file: ListedFile, { name, folder, kind }: FileSign): boolean {
  if (kind !== undefined && kind !== file.kind) return false;
  if (name !== undefined && !name.test(file.name)) return false;
  return folder === undefined || file.folders.some((words) => folder.test(words));
}

function signOf({ path }: ListedFile, shows: 'whole' | 'part'): Sign {
  return { by: 'file', shows, path, start: 0, end: 0 };
}

/** Final weights, intermediate ones, and shards of which some are not here. */
function withWeightsTold(signs: Map<string, Sign[]>, files: readonly ListedFile[]): Signs {
  const between = new Set(signs.get('model-parameters-intermediate')?.map(({ path }) => path) ?? []);
  const all = signs.get('model-parameters') ?? [];
  const final = all.filter(({ path, shows }) => shows === 'part' || !between.has(path));
  signs.delete('model-parameters');
  signs.delete('model-parameters-intermediate');
  const weights = final.some(({ shows }) => shows === 'whole') ? final : all;
  if (weights.length > 0) signs.set('model-parameters', shards(weights).slice(0, MOST_SIGNS));
  // A single numbered checkpoint is the model itself.
  const places = new Set([...between].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const beside = files.some(({ path, kind }) => kind === 'weights' && !between.has(path));
  if (between.size > 0 && (beside || places.size > 1 || (places.has('') && between.size > 1))) {
    for (const path of [...between].slice(0, MOST_SIGNS))
      addSign(signs, 'model-parameters-intermediate', { by: 'file', shows: 'whole', path, start: 0, end: 0 });
  }
  return signs;
}

const SHARD = /-(\d{5})-of-(\d{5})\./;

/** Weights in numbered parts are all here only with all of their parts. */
function shards(weights: readonly Sign[]): readonly Sign[] {
  const here = new Map<string, number>();
  const series = (path: string) => path.replace(SHARD, '-of-$2.');
  for (const { path } of weights) here.set(series(path), (here.get(series(path)) ?? 0) + 1);
  return weights.map((sign) => {
    const total = Number(SHARD.exec(sign.path)?.[2] ?? 0);
    return total > (here.get(series(sign.path)) ?? 0) ? { ...sign, shows: 'part' as const } : sign;
  });
}

import type { ListedFile } from '../components/listing.ts';
import { addSign, type Sign, type Signs } from '../components/sign.ts';
import { folderOf } from '../names.ts';
import type { MotModel } from './mot.ts';

/**
 * The components that a MOT file declares a model to have. One whose path names a file of the repository is here; of the
 * others the file says that they are somewhere.
 */
export function signsInMot(path: string, { components }: MotModel, files: readonly ListedFile[]): Signs {
  const signs = new Map<string, Sign[]>();
  for (const { kind, included, path: where, start, end } of components) {
    if (kind === null || !included) continue;
    const shows = isHere(where, path, files) ? 'whole' : 'away';
    addSign(signs, kind.id, { by: 'declaration', shows, path, start, end });
  }
  return signs;
}

function isHere(where: string, from: string, files: readonly ListedFile[]): boolean {
  if (where === '' || /^[a-z][a-z0-9+.-]*:/i.test(where)) return false;
  const name = where.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (name === '') return false;
  const folder = folderOf(from);
  const wanted = folder === '.' ? name : `${folder}/${name}`;
  return files.some(({ path }) => path === wanted || path.startsWith(`${wanted}/`) || path.endsWith(`/${name}`));
}

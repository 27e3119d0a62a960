import { baseName, folderOf, isForeign, nameWords } from '../names.ts';

/** True for files that may be models of the Model Openness Tool by their name or their folder. */
export function mayBeMot(path: string): boolean {
  if (!/\.ya?ml$/i.test(path) || isForeign(path)) return false;
  if (/^(?:models|mof|mot)$/i.test(baseName(folderOf(path)))) return true;
  return nameWords(baseName(path)).some((word) => word === 'mof' || word === 'mot' || word === 'openness');
}

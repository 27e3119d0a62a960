import type { LicenseName } from '../../freedoms/apart.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';

/** What one of several licenses of a model is called: its file, from the model's folder, or its id. */
export function licenseName(of: LicenseName, root: string): string {
  if ('path' in of) return pathWithin(root, of.path);
  return 'license' in of ? t('{0}, only named', of.license) : t('terms that are not here');
}

/** What the freedoms under each license alone mean. */
export function apartNote(): string {
  return t('Several licenses are here. Above, the strictest counts; which of them is for what, the files must say.');
}

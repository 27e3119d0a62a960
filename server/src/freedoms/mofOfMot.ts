import type { License } from '../licenses/license.ts';
import type { MotModel } from '../projects/mot/mot.ts';
import { judgeMof, type MofEntry, type MofVerdict } from './mof.ts';
import { spdxNamed } from './mofLicenses.ts';

/** The class of a model as a MOT file declares it, by the rules of the tool: nothing is looked at but the file. */
export function mofOfMot({ components, licenses }: MotModel): MofVerdict {
  const entries = new Map<string, MofEntry>();
  for (const { kind, license, included } of components) {
    if (kind === null || entries.has(kind.id)) continue;
    // Its own license, else that of its type, else that of the whole.
    const name = (license ?? licenses[kind.type] ?? licenses.distribution)?.name ?? null;
    entries.set(kind.id, { included, license: name === null || name === 'unlicensed' ? null : named(name) });
  }
  return judgeMof((id) => entries.get(id));
}

function named(name: string): License | string {
  return spdxNamed(name) ?? name;
}

import { hubIds } from '../licenses/hub.ts';
import { knownIn } from '../licenses/known.ts';
import type { License } from '../licenses/license.ts';
import { SourceText } from '../text/sourceText.ts';
import { baseName, folderOf, nameHint, scopeOf } from './names.ts';
import { licenseTitled } from './pointer.ts';
import type { ProjectFile } from './project.ts';

/** A license that lies beside a card, as its author names it in the metadata. */
export interface LicenseBeside {
  /** The name of its file. */
  readonly file: string;
  /** The Hub's id; `other` where the Hub lists none. */
  readonly id: string;
  /** What is known of it; null for a text of its own. */
  readonly license: License | null;
}

/** A shorter text without a known license holds no terms that one could name. In UTF-16 units. */
const SHORTEST = 200;

/** The licenses in the folder of a card: those for the weights, else those for everything, in the order of the folder. */
export function licensesBeside(files: Iterable<ProjectFile>, card: string): readonly LicenseBeside[] {
  const beside = [...files].filter(
    ({ path }) => folderOf(path) === folderOf(card) && path !== card && nameHint(path) === 'license',
  );
  const weights = beside.filter(({ path }) => scopeOf(path) === 'weights');
  const counted = weights.length > 0 ? weights : beside.filter(({ path }) => scopeOf(path) === 'all');
  return counted.flatMap((file) => {
    const license = licenseIn(file);
    if (license === undefined) return [];
    const id = license !== null && license.hub !== null && hubIds.has(license.hub) ? license.hub : 'other';
    return [{ file: baseName(file.path), id, license }];
  });
}

/** The known license that a file is, null for one of its own, undefined where it is none. A file that stays is read once. */
function licenseIn(file: ProjectFile): License | null | undefined {
  if (file.content.state !== 'text') return undefined;
  const { text } = file.content;
  const before = kept.get(file);
  if (before !== undefined) return before.license;
  const known = knownIn(text, { whole: true });
  const found = known.found.find(({ license }) => license.kind === 'license')?.license;
  const titled = found ?? licenseTitled(new SourceText(text), known);
  const license = titled?.kind === 'license' ? titled : text.trim().length < SHORTEST ? undefined : null;
  kept.set(file, { license });
  return license;
}
const kept = new WeakMap<ProjectFile, { readonly license: License | null | undefined }>();

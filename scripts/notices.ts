import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licenses of the packages that `inputs` (paths of bundled files) come from, as one text that is shipped with the
 * bundles: the license file of each or, where it has none, what its package.json says. Throws where neither is there.
 */
export async function notices(inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].sort().map(async (folder) => {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return `${manifest.name} ${manifest.version}\n\n${(await terms(folder, manifest)).trim()}\n`;
  });
  return `Card & Clause contains these packages:\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function terms(folder: string, manifest: Manifest): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(name));
  if (file !== undefined) return readFile(join(folder, file), 'utf8');
  if (manifest.license === undefined) throw new Error(`${manifest.name} is bundled, and its terms are not known.`);
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  return `${manifest.license}${author === undefined ? '' : `, by ${author}`} (as its package.json says)`;
}

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

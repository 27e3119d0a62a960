import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

/** The files that the extension ships, by the allow-list in .vscodeignore; sorted. Those of dist/ are there once built. */
export async function shippedFiles(): Promise<readonly string[]> {
  return (await listFiles({ packageManager: PackageManager.None })).sort();
}

/**
 * Copies what the extension ships into `folder`, as an installation would. `manifest` overrides fields of its
 * package.json: a field that is undefined is left out.
 */
export async function stageExtension(folder: string, manifest: Readonly<Record<string, unknown>> = {}): Promise<void> {
  for (const file of await shippedFiles()) await cp(file, join(folder, file));
  const staged = { ...JSON.parse(await readFile('package.json', 'utf8')), ...manifest };
  await writeFile(join(folder, 'package.json'), JSON.stringify(staged, null, 2));
}

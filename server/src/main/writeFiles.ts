import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { t } from '../messages.ts';

/** Writes texts to paths that are relative to `cwd`; says on standard error which could not be, and gives their paths. */
export function writeFiles(
  files: readonly { readonly path: string; readonly after: string }[],
  cwd: string,
): readonly string[] {
  return files.flatMap(({ path, after }) => {
    try {
      writeFileSync(resolve(cwd, path), after);
      return [];
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      process.stderr.write(`${t('card-and-clause: {0} could not be written: {1}', path, why)}\n`);
      return [path];
    }
  });
}

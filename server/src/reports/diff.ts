import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ChangedFile } from '../fixes/changed.ts';

/** What `diff -u` and `git apply` name the absent side of a file that is made. */
const NOTHING = '/dev/null';

/** Changed files as one unified diff, which `git apply` takes; empty where nothing changed. */
export function diffReport(files: readonly ChangedFile[]): string {
  return files
    .map(({ path, before, after }) => {
      const from = before === null ? NOTHING : `a/${path}`;
      return createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .join('');
}

import manifest from '../../../package.json' with { type: 'json' };
import { REPORT_FORMATS, type ReportParams } from '../protocol/requests.ts';
import { writtenReport } from '../reports/written.ts';
import type { ReviewedFolder } from './reviewed.ts';
import { canonical, nameOf, pathBelow } from './uris.ts';

/** An instant of the time of the world, to the second at least. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/**
 * A report on the folder that a document lies in, else on the first; empty where there is none, and where what is asked
 * for is not as it should be. `folders` are the reviews by the URI of their folder.
 */
export function reportOf(folders: ReadonlyMap<string, ReviewedFolder>, { uri, format, date }: ReportParams): string {
  if (!REPORT_FORMATS.includes(format) || !INSTANT.test(date)) return '';
  const at = uri === null ? null : canonical(uri);
  // Of folders in folders, the innermost.
  const holding = [...folders.keys()]
    .filter((folder) => at !== null && (folder === uri || pathBelow(folder, at) !== undefined))
    .toSorted((a, b) => b.length - a.length);
  const [first] = folders.keys();
  const reported = holding[0] ?? first;
  const folder = folders.get(reported ?? '');
  if (reported === undefined || folder === undefined) return '';
  return writtenReport(folder.review, format, { version: manifest.version, date, folder: nameOf(reported) });
}

import { checks } from './all/index.ts';
import type { CheckedDocument, CheckedModel } from './check.ts';
import type { Finding } from './finding.ts';

/** Runs every check on a document: its findings in the order of the text. */
export function runChecks(document: CheckedDocument, model: CheckedModel | null): readonly Finding[] {
  return checks
    .flatMap((check) => check.run(document, model))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.check < b.check ? -1 : 1));
}

import type { Change, Finding } from '../checks/finding.ts';
import { t } from '../messages.ts';
import type { Project } from '../projects/project.ts';
import { type DocumentReview, type Review, review } from '../review.ts';
import type { Changed } from './acknowledge.ts';
import { changed } from './changed.ts';

/**
 * What suppresses a finding of a card with a comment and a reason: at the end of its line where the line lets it, else on
 * a line of its own before it. It is tried before it is given: the finding goes, and no other comes or goes, since a
 * comment can also end up inside a block of code, a table or a text of the metadata.
 */
export function suppress(project: Project, document: DocumentReview, finding: Finding, reason: string): Changed {
  const before = review(project);
  for (const change of placesFor(document, finding, reason)) {
    if (isAsMeant(before, review(changed(project, change), before), document.path, finding)) return change;
  }
  return { problem: t('A comment cannot stand here. Acknowledge the finding in the configuration instead.') };
}

function* placesFor({ path, source }: DocumentReview, finding: Finding, reason: string): Generator<Change> {
  const words = reason.replaceAll(/\s+/g, ' ').replaceAll('-->', '→').trim();
  const { text } = source;
  const start = source.lineStart(source.lineAt(finding.start) - 1);
  const next = text.indexOf('\n', finding.start);
  const end = next < 0 ? text.length : next;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // Blanks at the end of a line break it in Markdown: they stay where they are.
  const shown = start + text.slice(start, end).trimEnd().length;
  const comment = (directive: string) => `card-and-clause-${directive} ${finding.check} -- ${words}`;
  const at = (offset: number, newText: string): Change => ({ edits: [{ path, start: offset, end: offset, newText }] });
  const inMetadata = isMetadata(text, finding.start);
  if (inMetadata) {
    yield at(shown, ` # ${comment('disable-line')}`);
    yield at(start, `${indentOf(text, start)}# ${comment('disable-next-line')}${eol}`);
  } else {
    yield at(shown, ` <!-- ${comment('disable-line')} -->`);
    yield at(start, `<!-- ${comment('disable-next-line')} -->${eol}`);
  }
}

/** Whether an offset lies between the fences of the metadata at the top. */
function isMetadata(text: string, offset: number): boolean {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return false;
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = opening[0].length;
  const close = closing.exec(text);
  return close !== null && offset < close.index;
}

function indentOf(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/** Whether the finding is the only difference between two reviews. */
function isAsMeant(before: Review, after: Review, path: string, { check }: Finding): boolean {
  const [was, is] = [countsOf(before), countsOf(after)];
  const gone = `${path}\n${check}`;
  const left = (was.get(gone) ?? 0) - (is.get(gone) ?? 0);
  const others = new Set([...was.keys(), ...is.keys()]);
  others.delete(gone);
  return left > 0 && [...others].every((key) => was.get(key) === is.get(key));
}

function countsOf({ documents }: Review): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, findings } of documents) {
    for (const { check } of findings) counts.set(`${path}\n${check}`, (counts.get(`${path}\n${check}`) ?? 0) + 1);
  }
  return counts;
}

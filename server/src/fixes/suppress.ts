import { frontMatterOf } from '../cards/frontMatter.ts';
import type { Change, Finding } from '../checks/finding.ts';
import { t } from '../messages.ts';
import type { Project } from '../projects/project.ts';
import type { DocumentReview, Review } from '../review/value.ts';
import { review } from '../review.ts';
import type { Changed } from './acknowledge.ts';
import { changed } from './changed.ts';
import { checkIn, countOpen } from './openFindings.ts';

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
  const { text, eol } = source;
  const start = source.lineStart(source.lineAt(finding.start) - 1);
  const next = text.indexOf('\n', finding.start);
  const end = next < 0 ? text.length : next;
  // Blanks at the end of a line break it in Markdown: they stay where they are.
  const shown = start + text.slice(start, end).trimEnd().length;
  const comment = (directive: string) => `card-and-clause-${directive} ${finding.check} -- ${words}`;
  const at = (offset: number, newText: string): Change => ({ edits: [{ path, start: offset, end: offset, newText }] });
  const metadata = frontMatterOf(source);
  if (metadata !== null && finding.start < metadata.end) {
    yield at(shown, ` # ${comment('disable-line')}`);
    yield at(start, `${indentOf(text, start)}# ${comment('disable-next-line')}${eol}`);
  } else {
    yield at(shown, ` <!-- ${comment('disable-line')} -->`);
    yield at(start, `<!-- ${comment('disable-next-line')} -->${eol}`);
  }
}

function indentOf(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/** Whether the finding is the only difference between two reviews. */
function isAsMeant(before: Review, after: Review, path: string, finding: Finding): boolean {
  const [was, is] = [countOpen(before, checkIn), countOpen(after, checkIn)];
  const gone = checkIn(finding, path);
  const others = new Set([...was.keys(), ...is.keys()]);
  others.delete(gone);
  return (is.get(gone) ?? 0) < (was.get(gone) ?? 0) && [...others].every((key) => was.get(key) === is.get(key));
}

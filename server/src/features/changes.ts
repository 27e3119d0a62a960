import type { Change } from '../checks/finding.ts';
import { acknowledge, type Changed } from '../fixes/acknowledge.ts';
import { baselineOf } from '../fixes/baseline.ts';
import { writeObligations } from '../fixes/obligations.ts';
import { suppress } from '../fixes/suppress.ts';
import { obligationWords } from '../freedoms/planWords.ts';
import { t } from '../messages.ts';
import { BASELINE_NAME } from '../projects/config/discover.ts';
import type { AcknowledgeParams, ChangeAnswer, FileEdit } from '../protocol.ts';
import { type Review, review } from '../review.ts';
import { SourceText } from '../text/sourceText.ts';
import { rangeOf } from './positions.ts';
import { parentOf } from './uris.ts';
import type { WholeProject } from './workspaces.ts';

/** The change that acknowledges the finding which the client means, as it is now. */
export function acknowledgingOf(whole: WholeProject, asked: AcknowledgeParams): ChangeAnswer {
  const { project, folder, path } = whole;
  if (asked.reason.trim() === '') return { problem: t('A reason must be given.') };
  const reviewed = review(project, folder.review);
  const document = reviewed.documents.find((one) => one.path === path);
  const start = document?.source.offsetAt(asked.range.start);
  const end = document?.source.offsetAt(asked.range.end);
  const finding = document?.findings.find((one) => one.check === asked.check && one.start === start && one.end === end);
  if (document === undefined || finding === undefined) {
    return { problem: t('The text has changed since; please try again.') };
  }
  if (asked.how === 'configuration' && parentOf(asked.uri) === null) {
    return { problem: t('Save the text first: a configuration holds for files.') };
  }
  const how = asked.how === 'comment' ? suppress : acknowledge;
  return answerOf(whole, reviewed, how(project, document, finding, asked.reason));
}

/** The change that keeps what is found now in a baseline. */
export function baselineAnswer(whole: WholeProject): ChangeAnswer {
  const { project, folder } = whole;
  const reviewed = review(project, folder.review);
  const text = baselineOf(reviewed, (path) => (path.startsWith('../') ? null : path));
  const there = project.files.find(({ path }) => path === BASELINE_NAME);
  const before = there?.content.state === 'text' ? there.content.text : undefined;
  if (before === text) return { problem: t('The baseline has all that is found already.') };
  const change: Change =
    before === undefined
      ? { edits: [], creates: [{ path: BASELINE_NAME, text }] }
      : { edits: [{ path: BASELINE_NAME, start: 0, end: before.length, newText: text }] };
  return answerOf(whole, reviewed, change);
}

/** The change that writes what the terms of the document's model ask for. */
export function obligationsAnswer(whole: WholeProject): ChangeAnswer {
  const { project, folder, path } = whole;
  const reviewed = review(project, folder.review);
  const model = path === null ? undefined : modelOf(reviewed, path);
  if (model === undefined) return { problem: t('This file belongs to no model.') };
  const { change, left } = writeObligations(project, reviewed, model);
  if (change.edits.length > 0 || (change.creates ?? []).length > 0) return answerOf(whole, reviewed, change);
  return left.length === 0
    ? { problem: t('Everything that the terms ask for and files can hold is there.') }
    : { problem: t('Left to you: {0}.', left.map(obligationWords).join('; ')) };
}

/** The model whose folder holds the file most closely. */
function modelOf({ models }: Review, path: string): Review['models'][number] | undefined {
  const holding = models.filter(({ root }) => root === '.' || path.startsWith(`${root}/`));
  return holding.toSorted((a, b) => depth(b.root) - depth(a.root))[0];
}

function depth(root: string): number {
  return root === '.' ? 0 : root.split('/').length;
}

function answerOf({ project, folder }: WholeProject, { documents }: Review, change: Changed): ChangeAnswer {
  if ('problem' in change) return change;
  const edits = change.edits.flatMap(({ path, start, end, newText }): FileEdit[] => {
    const file = project.files.find((one) => one.path === path);
    if (file?.content.state !== 'text') return [];
    const source = documents.find((one) => one.path === path)?.source ?? new SourceText(file.content.text);
    const range = rangeOf(source, { start, end });
    return [{ uri: folder.uriOf(path), version: folder.versionOf(path), range, newText }];
  });
  const creates = (change.creates ?? []).map(({ path, text }) => ({ uri: folder.uriOf(path), text }));
  return { edits, creates };
}

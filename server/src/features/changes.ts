import type { Change } from '../checks/finding.ts';
import { acknowledge, type Changed } from '../fixes/acknowledge.ts';
import { baselineOf } from '../fixes/baseline.ts';
import { writeObligations } from '../fixes/obligations.ts';
import { suppress } from '../fixes/suppress.ts';
import { obligationWords } from '../freedoms/planWords.ts';
import { t } from '../messages.ts';
import { BASELINE_NAME } from '../projects/config/discover.ts';
import { sourceOf } from '../projects/fileText.ts';
import type { AcknowledgeParams, ChangeAnswer } from '../protocol/requests.ts';
import { review } from '../review.ts';
import { modelHolding } from './modelHolding.ts';
import { parentOf } from './uris.ts';
import { fileChange } from './workspaceEdit.ts';
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
  return answerOf(whole, how(project, document, finding, asked.reason));
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
  return answerOf(whole, change);
}

/** The change that writes what the terms of the document's model ask for. */
export function obligationsAnswer(whole: WholeProject): ChangeAnswer {
  const { project, folder, path } = whole;
  const reviewed = review(project, folder.review);
  const model = path === null ? undefined : modelHolding(reviewed.models, (model) => ({ model, path }));
  if (model === undefined) return { problem: t('This file belongs to no model.') };
  const { change, left } = writeObligations(project, reviewed, model);
  if (change.edits.length > 0 || (change.creates ?? []).length > 0) return answerOf(whole, change);
  return left.length === 0
    ? { problem: t('Everything that the terms ask for and files can hold is there.') }
    : { problem: t('Left to you: {0}.', left.map(obligationWords).join('; ')) };
}

/** A configuration or a baseline has its text in the project, whether it is reviewed or not. */
function answerOf({ project, folder }: WholeProject, change: Changed): ChangeAnswer {
  if ('problem' in change) return change;
  return fileChange(folder, change, (path) => {
    const file = project.files.find((one) => one.path === path);
    return file?.content.state === 'text' ? sourceOf(file.content) : undefined;
  });
}

import type { CodeLens } from 'vscode-languageserver';
import { FREEDOMS } from '../clauses/clause.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { limitingClauses } from '../reports/words/reasons.ts';
import { verdictWords } from '../reports/words/verdictWords.ts';
import type { ReviewedDocument } from './reviewed.ts';

/**
 * The verdict on the model above the first line of its licenses and policies. `command` is the client's command that
 * shows the freedoms; without one the lens can only be read.
 */
export function codeLensesOf({ folder, document }: ReviewedDocument, command: string | undefined): CodeLens[] {
  const model = folder.review.models.find(
    ({ licenses, policies }) => licenses.includes(document.path) || policies.includes(document.path),
  );
  if (model === undefined) return [];
  const { word } = verdictWords(model, limitingClauses(folder.review, model));
  const freedoms = FREEDOMS.map((freedom) =>
    t('{0} {1}', freedomWord(freedom), statusWord(model.freedoms[freedom].status)),
  );
  const start = { line: 0, character: 0 };
  return [
    {
      range: { start, end: start },
      command: { title: t('{0}: {1}', word, freedoms.join(' · ')), command: command ?? '' },
    },
  ];
}

import type { CodeLens } from 'vscode-languageserver';
import { FREEDOMS } from '../clauses/clause.ts';
import { judgeFreedoms } from '../freedoms/judgeFreedoms.ts';
import { termsOf } from '../freedoms/terms.ts';
import type { Freedoms } from '../freedoms/verdict.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { verdictOf } from '../reports/words/reasons.ts';
import type { ReviewedDocument } from './reviewed.ts';

/**
 * The verdict above the first line of the licenses and policies of a model. A license that grants more than the model has,
 * such as that of its code, is told by what it says itself, and the model beside it: it must not seem to be what limits.
 * `command` is the client's command that shows the freedoms; without one the lens can only be read.
 */
export function codeLensesOf({ folder, document }: ReviewedDocument, command: string | undefined): CodeLens[] {
  const model = folder.review.models.find(
    ({ licenses, policies }) => licenses.includes(document.path) || policies.includes(document.path),
  );
  if (model === undefined) return [];
  const { word } = verdictOf(folder.review, model);
  const lens = (title: string): CodeLens => {
    const start = { line: 0, character: 0 };
    return { range: { start, end: start }, command: { title, command: command ?? '' } };
  };
  const own = document.type === 'license' ? ownFreedoms(document) : null;
  if (own === null || FREEDOMS.every((freedom) => own[freedom].status === model.freedoms[freedom].status)) {
    return [lens(t('{0}: {1}', word, freedomsWords(model.freedoms)))];
  }
  // A model without a name of its own has that of its folder, which a review does not know.
  const whole = model.name === '.' ? t('The model as a whole: {0}', word) : t('{0} as a whole: {1}', model.name, word);
  return [lens(t('This text: {0}', freedomsWords(own))), lens(whole)];
}

/** What a text grants by itself; null where it has no clauses to judge by. */
function ownFreedoms({ path, clauses, kinds, source }: ReviewedDocument['document']): Freedoms | null {
  const terms = termsOf(path, clauses, kinds, source);
  return terms.length === 0 ? null : judgeFreedoms([{ terms, read: true, paths: [path] }]);
}

function freedomsWords(freedoms: Freedoms): string {
  return FREEDOMS.map((freedom) => t('{0} {1}', freedomWord(freedom), statusWord(freedoms[freedom].status))).join(
    ' · ',
  );
}

import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { SHOW_FREEDOMS } from '../../server/src/protocol/requests.ts';
import type { FollowedModel } from './followedModel.ts';
import { reviewedDocuments } from './languageClient.ts';

/** Shows the verdict on the model that is followed beside the language of its documents; nothing where there is none. */
export function showStatus(model: FollowedModel): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = (): void => {
    const view = model.answer?.view;
    if (view === undefined) {
      item?.dispose();
      item = undefined;
      return;
    }
    if (item === undefined) {
      item = languages.createLanguageStatusItem('cardAndClause.verdict', [...reviewedDocuments()]);
      item.name = l10n.t('Model Freedoms');
      item.severity = LanguageStatusSeverity.Information;
      item.command = { command: SHOW_FREEDOMS, title: l10n.t('Show Freedoms') };
    }
    item.text = view.verdict.word;
    item.detail = `${view.name}: ${view.verdict.head} ${view.verdict.text}`;
  };
  const subscription = model.onDidChange(show);
  show();
  return {
    dispose: () => {
      subscription.dispose();
      item?.dispose();
    },
  };
}

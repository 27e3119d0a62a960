import { commands, type Disposable, env, l10n, languages, type TextEditor, window, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { citationRequest, configurationRequest, type Place } from '../../server/src/protocol/requests.ts';
import { uriOfActive } from './places.ts';
import { ShownText } from './shownText.ts';

/** The commands that need the server; each can also be found in the command palette. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('cardAndClause.reviewAsLicense', reviewAsLicense),
    commands.registerCommand('cardAndClause.copyClause', () => copyClause(client, window.activeTextEditor)),
    ...showsConfiguration(client),
  ];
}

const LICENSE_TEXT = 'license-text';

/**
 * Reviews a text that does not look like a license by its name: what is selected, or else the whole text of the editor;
 * without an editor, what is in the clipboard.
 */
async function reviewAsLicense(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.selection.isEmpty) {
    await languages.setTextDocumentLanguage(editor.document, LICENSE_TEXT);
    return;
  }
  const content = editor === undefined ? await env.clipboard.readText() : editor.document.getText(editor.selection);
  if (content.trim() === '') {
    void window.showInformationMessage(
      l10n.t('Nothing to review: open a text, select a part of one, or copy one to the clipboard.'),
    );
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: LICENSE_TEXT, content }));
}

const citation = new RequestType<Place, string, void>(citationRequest.method);

/** Copies the clauses at the cursor or in the selection, quoted with file and section, to be pasted into a memo. */
async function copyClause(client: BaseLanguageClient, editor: TextEditor | undefined): Promise<void> {
  if (editor === undefined) return;
  const { start, end } = editor.selection;
  const place: Place = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
  const words = await client.sendRequest(citation, place);
  if (words === '') {
    void window.showInformationMessage(l10n.t('No clause was found here.'));
    return;
  }
  await env.clipboard.writeText(words);
  window.setStatusBarMessage(l10n.t('Clause copied'), 3000);
}

const configuration = new RequestType<{ readonly uri: string | null }, string, void>(configurationRequest.method);

/** Shows the configuration that holds for the document. */
function showsConfiguration(client: BaseLanguageClient): Disposable[] {
  const shown = new ShownText('card-and-clause-configuration', l10n.t('Effective Configuration'));
  return [
    shown,
    commands.registerCommand('cardAndClause.showConfiguration', async () => {
      const ownIsActive = window.activeTextEditor?.document.uri.scheme === shown.uri.scheme;
      const text = await client.sendRequest(configuration, { uri: ownIsActive ? null : uriOfActive(client) });
      if (text === '') {
        void window.showInformationMessage(l10n.t('Open a folder or a file to see its configuration.'));
        return;
      }
      shown.text = text;
      await window.showTextDocument(await workspace.openTextDocument(shown.uri), { preview: true });
    }),
  ];
}

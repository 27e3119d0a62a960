import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  languages,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { citationRequest, configurationRequest, type Place } from '../../server/src/protocol.ts';

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

const CONFIGURATION_SCHEME = 'card-and-clause-configuration';
const configuration = new RequestType<{ readonly uri: string | null }, string, void>(configurationRequest.method);

/** Shows the configuration that holds for the document, as a text that cannot be changed and is made anew each time. */
function showsConfiguration(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const uri = Uri.from({ scheme: CONFIGURATION_SCHEME, path: l10n.t('Effective Configuration') });
  let text = '';
  return [
    changed,
    workspace.registerTextDocumentContentProvider(CONFIGURATION_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    commands.registerCommand('cardAndClause.showConfiguration', async () => {
      const of = window.activeTextEditor?.document.uri;
      const asked =
        of === undefined || of.scheme === CONFIGURATION_SCHEME ? null : client.code2ProtocolConverter.asUri(of);
      text = await client.sendRequest(configuration, { uri: asked });
      if (text === '') {
        void window.showInformationMessage(l10n.t('Open a folder or a file to see its configuration.'));
        return;
      }
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    }),
  ];
}

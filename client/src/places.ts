import { commands, l10n, Range, TextEditorRevealType, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileEdit, FileToMake, Place, PlaceRange } from '../../server/src/protocol/requests.ts';

/** The document that is looked at, as the server names it; null where there is none. */
export function uriOfActive(client: BaseLanguageClient): string | null {
  const of = window.activeTextEditor?.document.uri;
  return of === undefined ? null : client.code2ProtocolConverter.asUri(of);
}

/** Shows the place in the editor that has its document already, else in the active one, and selects it. */
export async function openPlace({ uri, range }: Place): Promise<void> {
  const target = Uri.parse(uri);
  const document = await workspace.openTextDocument(target).then(
    (opened) => opened,
    () => undefined,
  );
  if (document === undefined) {
    // Not a text, such as a license in a PDF: as the editor opens such files.
    await commands.executeCommand('vscode.open', target);
    return;
  }
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    selection: rangeOf(range),
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  editor.revealRange(rangeOf(range), TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Makes the changes as one step that can be undone, unless a document is not what they were made for. With `preview`, a
 * title, the editor shows them first and the person chooses. True where they were made.
 */
export async function applyEdits(
  edits: readonly FileEdit[],
  creates: readonly FileToMake[] = [],
  preview?: string,
): Promise<boolean> {
  const shown = preview === undefined ? undefined : { needsConfirmation: true, label: preview };
  const change = new WorkspaceEdit();
  for (const { uri, text } of creates) {
    change.createFile(Uri.parse(uri), { overwrite: false, contents: new TextEncoder().encode(text) }, shown);
  }
  for (const { uri, range, version, newText } of edits) {
    const target = Uri.parse(uri);
    const open = workspace.textDocuments.find((document) => document.uri.toString() === target.toString());
    if (version !== null && open?.version !== version) {
      void window.showInformationMessage(l10n.t('The text has changed since; please try again.'));
      return false;
    }
    change.replace(target, rangeOf(range), newText, shown);
  }
  return workspace.applyEdit(change);
}

function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

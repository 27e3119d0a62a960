import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import {
  ACKNOWLEDGE,
  type AcknowledgeParams,
  acknowledgeRequest,
  baselineRequest,
  type ChangeAnswer,
  obligationsRequest,
  type ToAcknowledge,
  WRITE_OBLIGATIONS,
} from '../../server/src/protocol/requests.ts';
import { applyEdits, uriOfActive } from './places.ts';

const acknowledging = new RequestType<AcknowledgeParams, ChangeAnswer, void>(acknowledgeRequest.method);
const obligations = new RequestType<{ readonly uri: string }, ChangeAnswer, void>(obligationsRequest.method);
const baseline = new RequestType<{ readonly uri: string | null }, ChangeAnswer, void>(baselineRequest.method);

/**
 * The commands that change files: those by which a person lives with findings, with one for a reason and with all that are
 * there now, and that which writes what the license asks for.
 */
export function registerChanges(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(ACKNOWLEDGE, async (asked: ToAcknowledge, given?: string) => {
      const reason = given ?? (await askReason(asked.check));
      // Escape takes the command back.
      if (reason !== undefined) await make(await client.sendRequest(acknowledging, { ...asked, reason }));
    }),
    commands.registerCommand(WRITE_OBLIGATIONS, async (asked?: unknown) => {
      const uri = typeof asked === 'string' ? asked : uriOfActive(client);
      if (uri === null) {
        void window.showInformationMessage(l10n.t('Open a card or a license of the model first.'));
        return;
      }
      await make(await client.sendRequest(obligations, { uri }), l10n.t('What the license asks for'));
    }),
    commands.registerCommand('cardAndClause.makeBaseline', async () => {
      await make(await client.sendRequest(baseline, { uri: uriOfActive(client) }));
    }),
  ];
}

async function askReason(check: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Acknowledge {0}', check),
    prompt: l10n.t('Why can one live with this finding? The reason is kept with it.'),
    validateInput: (words) => (words.trim() === '' ? l10n.t('A reason must be given.') : undefined),
    ignoreFocusOut: true,
  });
}

/**
 * Makes the change, with `preview` after the person has seen it; a configuration that had nothing unsaved in it is saved, so
 * that the command line sees it too.
 */
async function make(answer: ChangeAnswer, preview?: string): Promise<void> {
  if ('problem' in answer) {
    void window.showInformationMessage(answer.problem);
    return;
  }
  const uris = new Set(answer.edits.map(({ uri }) => Uri.parse(uri).toString()));
  const dirty = new Set(workspace.textDocuments.filter((one) => one.isDirty).map((one) => one.uri.toString()));
  if (!(await applyEdits(answer.edits, answer.creates, preview))) return;
  for (const document of workspace.textDocuments) {
    const uri = document.uri.toString();
    if (uris.has(uri) && !dirty.has(uri) && isGoverning(document.uri)) await document.save();
  }
}

/** Configurations and baselines; a card that a comment was put in is the reader's own to save. */
function isGoverning({ path }: Uri): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith('.cardclause');
}

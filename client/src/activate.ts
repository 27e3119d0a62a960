import { commands, type ExtensionContext, window } from 'vscode';
import { SHOW_FREEDOMS } from '../../server/src/protocol/requests.ts';
import { registerChanges } from './changes.ts';
import { registerCommands } from './commands.ts';
import { FollowedModel } from './followedModel.ts';
import { showTree } from './freedomsTree.ts';
import { FreedomsView, VIEW_ID } from './freedomsView/view.ts';
import { type ClientFactory, createLog, startClient } from './languageClient.ts';
import { registerReports } from './reports.ts';
import { showStatus } from './statusItem.ts';

/** What both entries do: start the server and put up what the user sees. Resolves when the server answers. */
export async function activateWith(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  const view = new FreedomsView(context.extensionUri);
  context.subscriptions.push(
    view,
    window.registerWebviewViewProvider(VIEW_ID, view),
    commands.registerCommand(SHOW_FREEDOMS, () => commands.executeCommand(`${VIEW_ID}.focus`)),
  );
  const client = await startClient(context, createClient, createLog(context));
  const model = new FollowedModel(client);
  context.subscriptions.push(
    model,
    showStatus(model),
    showTree(model),
    ...registerCommands(client),
    ...registerChanges(client),
    ...registerReports(client),
  );
  view.follow(model);
}

import { commands, Disposable, env, l10n, Uri, type Webview, type WebviewView, type WebviewViewProvider } from 'vscode';
import { WRITE_OBLIGATIONS } from '../../../server/src/protocol/requests.ts';
import type { FollowedModel } from '../followedModel.ts';
import { applyEdits, openPlace } from '../places.ts';
import { setReader } from '../reader.ts';
import { onDidMoveCursor, placesAtCursor } from './cursor.ts';
import { pageHtml } from './html.ts';
import { type EmptyAction, type EmptyView, type FromPanel, fromPanel, type ToPanel } from './messages.ts';

export const VIEW_ID = 'cardAndClause.freedoms';

/** The side panel with the freedoms of the model that is followed. */
export class FreedomsView implements WebviewViewProvider, Disposable {
  readonly #extensionUri: Uri;
  #view: WebviewView | undefined;
  #model: FollowedModel | undefined;
  #subscription: Disposable | undefined;

  constructor(extensionUri: Uri) {
    this.#extensionUri = extensionUri;
  }

  /** Shows `model` from now on. */
  follow(model: FollowedModel): void {
    this.#model = model;
    this.#subscription?.dispose();
    this.#subscription = Disposable.from(
      model.onDidChange(() => this.#show()),
      onDidMoveCursor(() => this.#showHere()),
    );
    this.#show();
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    const resources = Uri.joinPath(this.#extensionUri, 'dist', 'webview');
    view.webview.options = { enableScripts: true, localResourceRoots: [resources] };
    view.webview.onDidReceiveMessage((message) => {
      const known = fromPanel(message);
      if (known !== undefined) void this.#receive(known);
    });
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    view.onDidChangeVisibility(() => this.#show());
    view.webview.html = page(view.webview, resources);
  }

  dispose(): void {
    this.#subscription?.dispose();
  }

  async #receive(message: FromPanel): Promise<void> {
    const model = this.#model;
    if (message.type === 'ready') return this.#show();
    if (message.type === 'choose') return model?.choose(message.model);
    if (message.type === 'reader') return setReader(message.key, message.value, model?.uri);
    if (message.type === 'action') return void commands.executeCommand(...ACTIONS[message.action]);
    // The numbers are those of one answer: on a newer one they would stand for something else.
    const answer = model?.revision === message.revision ? model.answer : undefined;
    if (message.type === 'fix') {
      const fix = answer?.fixes[message.fix];
      if (fix !== undefined) await applyEdits(fix.edits, fix.creates);
      return;
    }
    const place = answer?.places[message.place];
    if (place === undefined) return;
    if (message.type === 'open') await openPlace(place);
    else await commands.executeCommand(WRITE_OBLIGATIONS, place.uri);
  }

  #show(): void {
    if (this.#view?.visible !== true) return;
    const { answer, revision = 0 } = this.#model ?? {};
    // Before the first answer the panel stays as it is: empty.
    if (answer === undefined) return;
    const message: ToPanel =
      answer === null ? { type: 'empty', view: nothingToShow() } : { type: 'show', revision, view: answer.view };
    void this.#view.webview.postMessage(message);
    this.#showHere();
  }

  /** Tells the panel which of its places the cursor stands in. */
  #showHere(): void {
    if (this.#view?.visible !== true || !this.#model?.answer) return;
    const { answer, revision } = this.#model;
    const message: ToPanel = { type: 'here', revision, places: placesAtCursor(answer.places) };
    void this.#view.webview.postMessage(message);
  }
}

/** What the panel may ask for where it is empty. */
const ACTIONS: Readonly<Record<EmptyAction, readonly [command: string, ...args: readonly unknown[]]>> = {
  openFolder: ['workbench.action.files.openFolder'],
  openFile: ['workbench.action.files.openFile'],
  reviewPasted: ['cardAndClause.reviewAsLicense'],
  walkthrough: ['workbench.action.openWalkthrough', 'card-and-clause.card-and-clause#cardAndClause.firstUse', false],
};

function nothingToShow(): EmptyView {
  return {
    title: l10n.t('No model in sight'),
    text: l10n.t(
      'Open a model card, a license or an acceptable-use policy, or a folder that holds a model. Its freedoms are shown here, with the clauses that decide them.',
    ),
    actions: [
      { id: 'openFolder', label: l10n.t('Open a Folder') },
      { id: 'openFile', label: l10n.t('Open a File') },
      { id: 'reviewPasted', label: l10n.t('Review a Copied Text') },
      { id: 'walkthrough', label: l10n.t('How It Works') },
    ],
  };
}

function page(webview: Webview, resources: Uri): string {
  const address = (name: string) => webview.asWebviewUri(Uri.joinPath(resources, name)).toString();
  return pageHtml({
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    script: address('main.js'),
    style: address('style.css'),
    language: env.language,
    title: l10n.t('Model freedoms'),
  });
}

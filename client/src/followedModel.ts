import { type Disposable, EventEmitter, type TextEditor, window } from 'vscode';
import { type BaseLanguageClient, NotificationType0, RequestType } from 'vscode-languageclient';
import {
  type FreedomsAnswer,
  type FreedomsParams,
  freedomsRequest,
  reviewChangedNotification,
} from '../../server/src/protocol/requests.ts';

const request = new RequestType<FreedomsParams, FreedomsAnswer | null, void>(freedomsRequest.method);
const reviewChanged = new NotificationType0(reviewChangedNotification.method);

/**
 * The model of the document that the reader looks at, or the one that they chose, with its freedoms: asked of the
 * server anew whenever one of them may have changed.
 */
export class FollowedModel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #uri: string | null;
  #chosen: string | undefined;
  #state: 'resting' | 'asking' | 'asking, due again' = 'resting';
  #answer: FreedomsAnswer | null | undefined;
  #revision = 0;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#uri = uriOf(window.activeTextEditor) ?? null;
    this.#subscriptions = [
      this.#changed,
      client.onNotification(reviewChanged, () => this.#ask()),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    ];
    this.#ask();
  }

  /** What the server said last; `null` where there is no model, `undefined` before its first answer. */
  get answer(): FreedomsAnswer | null | undefined {
    return this.#answer;
  }

  /** The document that is looked at; null where there is none. */
  get uri(): string | null {
    return this.#uri;
  }

  /** Counts the answers. */
  get revision(): number {
    return this.#revision;
  }

  /** Shows the model with `id` until the reader turns to another document. */
  choose(id: string): void {
    this.#chosen = id;
    this.#ask();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** The panel and the outputs are not documents to follow: the model stays while the reader is in them. */
  #follow(editor: TextEditor | undefined): void {
    const uri = uriOf(editor);
    if (uri === undefined || uri === this.#uri) return;
    this.#uri = uri;
    this.#chosen = undefined;
    this.#ask();
  }

  /** One question at a time; what happens while it is answered is asked for once more. */
  async #ask(): Promise<void> {
    if (this.#state !== 'resting') {
      this.#state = 'asking, due again';
      return;
    }
    do {
      this.#state = 'asking';
      const last = this.#answer?.view.model;
      const params = {
        uri: this.#uri,
        ...(this.#chosen === undefined ? {} : { model: this.#chosen }),
        ...(last === undefined ? {} : { last }),
      };
      const answer = await this.#client.sendRequest(request, params).catch(() => undefined);
      if (answer !== undefined) {
        this.#answer = answer;
        this.#revision++;
        this.#changed.fire();
      }
    } while (this.#isDueAgain());
    this.#state = 'resting';
  }

  #isDueAgain(): boolean {
    return this.#state === 'asking, due again';
  }
}

const NOT_FOLLOWED = new Set(['output', 'debug', 'vscode', 'comment', 'search-editor']);

function uriOf(editor: TextEditor | undefined): string | undefined {
  const uri = editor?.document.uri;
  return uri === undefined || NOT_FOLLOWED.has(uri.scheme) ? undefined : uri.toString();
}

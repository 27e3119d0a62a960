import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';

/** A text of ours that the editor shows and nobody can change; it is made anew whenever it is asked for. */
export class ShownText implements Disposable {
  readonly uri: Uri;
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  #text = '';

  /** `scheme` is this text's own; `name` is what its tab says. */
  constructor(scheme: string, name: string) {
    this.uri = Uri.from({ scheme, path: name });
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text,
    });
  }

  set text(text: string) {
    this.#text = text;
    this.#changed.fire(this.uri);
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}

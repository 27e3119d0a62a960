import { type Connection, type Disposable, DocumentSymbolRequest } from 'vscode-languageserver';
import { SOURCE } from './diagnostics.ts';

/**
 * The offer to outline documents. A client asks for an outline when its text changes; made anew, the offer has it ask
 * again, since what is in an outline depends on the settings too.
 */
export class Outlines {
  readonly #connection: Connection;
  #offer: Promise<Disposable> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Makes the offer, in place of one that was made before. */
  offer(): void {
    const before = this.#offer;
    this.#offer = (before ?? Promise.resolve(undefined)).then((made) => {
      made?.dispose();
      return this.#connection.client.register(DocumentSymbolRequest.type, { documentSelector: null, label: SOURCE });
    });
  }
}

import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocuments,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { EditedDocument } from './editedDocument.ts';

/** Makes the diagnostics of an open document; those that are as they were in `before` may be the same objects. */
export type Diagnose = (
  uri: string,
  before: readonly Diagnostic[],
  token?: CancellationToken,
) => Promise<readonly Diagnostic[]>;

const NONE: readonly Diagnostic[] = [];

/** Answers pulls; equal diagnostics have an equal result id, so that a client that has them is told no more than that. */
export function answerPulls(
  documents: TextDocuments<EditedDocument>,
  diagnose: Diagnose,
): (uri: string, previousResultId: string | undefined, token: CancellationToken) => Promise<DocumentDiagnosticReport> {
  const last = new Map<string, { readonly resultId: string; readonly items: readonly Diagnostic[] }>();
  let count = 0;
  documents.onDidClose(({ document: { uri } }) => last.delete(uri));
  return async (uri, previousResultId, token) => {
    const items = [...(await diagnose(uri, last.get(uri)?.items ?? NONE, token))];
    const known = last.get(uri);
    const resultId = known !== undefined && areEqual(known.items, items) ? known.resultId : String(++count);
    last.set(uri, { resultId, items });
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };
}

/**
 * Publishes diagnostics for clients that do not pull. The function that is returned says that something changed: the
 * open documents are then diagnosed once the messages that wait have been read, and published where they are new.
 */
export function publishing(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  diagnose: Diagnose,
): () => void {
  const published = new Map<string, { readonly version: number; readonly items: readonly Diagnostic[] }>();
  let state: 'resting' | 'due' | 'working' | 'working, due again' = 'resting';

  const publish = async (): Promise<void> => {
    state = 'working';
    for (const { uri, version } of documents.all().map(({ uri, version }) => ({ uri, version }))) {
      const diagnostics = [...(await diagnose(uri, published.get(uri)?.items ?? NONE))];
      // What changed meanwhile is due again; what was closed is over.
      if (documents.get(uri)?.version !== version) continue;
      const known = published.get(uri);
      if (known?.version === version && areEqual(known.items, diagnostics)) continue;
      published.set(uri, { version, items: diagnostics });
      await connection.sendDiagnostics({ uri, version, diagnostics });
    }
    const again = (state as string) === 'working, due again';
    state = 'resting';
    if (again) changed();
  };
  const changed = (): void => {
    if (state === 'working') state = 'working, due again';
    if (state !== 'resting') return;
    state = 'due';
    setTimeout(() => void publish(), 0);
  };

  documents.onDidClose(({ document: { uri } }) => {
    published.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return changed;
}

/** Whether a client would be told the same; most that are equal are the same objects. */
function areEqual(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i] || JSON.stringify(one) === JSON.stringify(b[i]));
}

import {
  type Diagnostic,
  type Event,
  languages,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';

/** Resolves when `is` holds; it is asked now and at each of the events. Mocha's timeout is the end of patience. */
export function when(is: () => boolean, ...events: readonly Event<unknown>[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!is()) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    };
    const subscriptions = events.map((event) => event(look));
    look();
  });
}

/** Resolves to the diagnostics of `uri` as soon as `is` holds for them. */
export async function diagnosticsWhen(
  uri: Uri,
  is: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  await when(() => is(languages.getDiagnostics(uri)), languages.onDidChangeDiagnostics);
  return languages.getDiagnostics(uri);
}

/** Resolves when the document has this text; the worker's host hears of a change after it was made. */
export function textWhen(document: TextDocument, text: string): Promise<void> {
  return when(() => document.getText() === text, workspace.onDidChangeTextDocument);
}

/** The id of the check that a diagnostic comes from. */
export function checkOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

export function has(check: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((diagnostic) => checkOf(diagnostic) === check);
}

export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

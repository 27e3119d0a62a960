import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Event,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';

/** The longest wait for one thing, in milliseconds: less than Mocha's timeout, which would not say what was there instead. */
const PATIENCE = 25_000;

/** Resolves when `is` holds; it is asked now and at each of the events. Rejects with what the window shows where it never does. */
export function when(is: () => boolean, ...events: readonly Event<unknown>[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited in vain. ${shown()}`));
    }, PATIENCE);
    const look = () => {
      if (!is()) return;
      end();
      resolve();
    };
    const subscriptions = events.map((event) => event(look));
    look();
  });
}

/** What a test sees of the window: the editor that is active, the texts that are open, and what is diagnosed where. */
function shown(): string {
  const active = window.activeTextEditor?.document;
  const open = workspace.textDocuments.map((one) => {
    const { uri, languageId, version, isDirty } = one;
    return `${uri} (${languageId}, version ${version}${isDirty ? ', not saved' : ''}, ${one.getText().length} characters)`;
  });
  const found = languages
    .getDiagnostics()
    .map(([uri, found]) => `${uri}: ${found.map(checkOf).join(', ') || 'nothing'}`);
  return `Active: ${active?.uri}. Open:\n${open.join('\n')}\nDiagnosed:\n${found.join('\n')}`;
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

/**
 * What the editor offers at the diagnostic of a check, as soon as there is one: it is gone for a moment when a file beside it
 * is heard of. VS Code does not tell which diagnostic each action is for.
 */
export async function actionsOn(uri: Uri, check: string): Promise<readonly CodeAction[]> {
  const found = await diagnosticsWhen(uri, has(check));
  const start = found.find((one) => checkOf(one) === check)?.range.start ?? new Position(0, 0);
  return commands.executeCommand('vscode.executeCodeActionProvider', uri, new Range(start, start));
}

export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

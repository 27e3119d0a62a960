import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { browser } from './browser.ts';
import { example } from './extension.ts';
import { actionsOn, diagnosticsWhen, has, show, textWhen, when } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');
const CARD = example('llama-like/README.md');
const BASELINE = example('.cardclause-baseline.json');
const HERON = example('heron/README.md');
const TERMS = example('heron/LICENSE');
const CONFIG = example('heron/.cardclause.yml');
const BAN = 'clause/no-improving-other-models';
const CLAIM = 'claim/open-source';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
const lacks = (check: string) => (found: Parameters<ReturnType<typeof has>>[0]) => !has(check)(found);

/**
 * The action of this title at a diagnostic. Diagnostics can be shown that are older than what the server has heard of since:
 * it is asked for again, a bounded number of times.
 */
async function actionOn(document: TextDocument, check: string, title: string): Promise<CodeAction> {
  let titles: readonly string[] = [];
  for (let asked = 0; asked < 200; asked++) {
    const actions = await actionsOn(document.uri, check);
    const action = actions.find((one) => one.title === title);
    if (action !== undefined) return action;
    titles = actions.map((one) => one.title);
  }
  return assert.fail(`no action “${title}” among: ${titles.join(', ')}`);
}

/** Runs a code action that asks for a reason, and types the reason into the box that VS Code shows. */
async function giveReason(action: CodeAction, reason: string): Promise<void> {
  assert.ok(action.command !== undefined);
  const done = commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  // The focus may come to the box late, or leave it again: what goes to the focus would go to the document.
  await browser.answerWindow('.quick-input-widget:not([style*="display: none"]) .quick-input-box input', reason);
  await done;
}

async function undo(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('undo');
}

describe('mending and living with findings', () => {
  afterEach(async () => {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.isDirty) await commands.executeCommand('workbench.action.files.revert');
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [CONFIG, BASELINE, HERON, TERMS]) {
      await workspace.fs.delete(uri).then(
        () => undefined,
        () => undefined,
      );
    }
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
  });

  it('acknowledges a clause with the reason that is typed, in the configuration', async () => {
    await workspace.fs.writeFile(CONFIG, bytes('profile: hub # as agreed\n'));
    await workspace.fs.writeFile(
      HERON,
      bytes('---\npipeline_tag: text-generation\n---\n\n# Heron\n\nA language model.\n'),
    );
    await workspace.fs.writeFile(
      TERMS,
      bytes('Heron License\n\n1. You may not use the Model to train any other model.\n'),
    );
    // The server hears of an open text before all that is asked later; of a file on the disk it hears when it does.
    await workspace.openTextDocument(CONFIG);
    const { document } = await show(TERMS);
    await diagnosticsWhen(TERMS, has(BAN));
    const action = await actionOn(document, BAN, `Acknowledge ${BAN} in the configuration…`);
    await giveReason(action, 'Legal agreed in March');
    await diagnosticsWhen(TERMS, lacks(BAN));
    assert.match(
      await textOf(CONFIG),
      /^profile: hub # as agreed\nacknowledgements:\n {2}- check: clause\/no-improving-other-models\n {4}path: \/LICENSE\n {4}words: .*\n {4}reason: Legal agreed in March\n$/,
    );
    assert.equal(document.isDirty, false);
  });

  it('suppresses a claim with a comment in the card, which one undo takes back', async () => {
    const { document } = await show(CARD);
    const before = document.getText();
    await diagnosticsWhen(CARD, has(CLAIM));
    const action = await actionOn(document, CLAIM, `Suppress ${CLAIM} here with a comment…`);
    await giveReason(action, 'it is about the code');
    await diagnosticsWhen(CARD, lacks(CLAIM));
    assert.match(
      document.getText(),
      /<!-- card-and-clause-disable-(?:next-)?line claim\/open-source -- it is about the code -->/,
    );
    await undo();
    await diagnosticsWhen(CARD, has(CLAIM));
    await textWhen(document, before);
  });

  it('fixes all that is safe to fix, on the lines as they end, in one step', async () => {
    const text =
      '---\r\nlicense: Apache-2.0\r\npipeline_tag: text-generation\r\n---\r\n\r\n# Heron 🪶\r\n\r\nA language model.\r\n';
    await workspace.fs.writeFile(HERON, bytes(text));
    const { document } = await show(HERON);
    await diagnosticsWhen(HERON, has('license/hub-id'));
    const [action] = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      HERON,
      new Range(0, 0, 0, 0),
      CodeActionKind.SourceFixAll.append('cardAndClause').value,
    );
    assert.ok(action?.edit !== undefined);
    await workspace.applyEdit(action.edit);
    await diagnosticsWhen(HERON, lacks('license/hub-id'));
    await textWhen(document, text.replace('Apache-2.0', 'apache-2.0'));
    await undo();
    await textWhen(document, text);
  });

  it('shows what the license asks for before it writes it', async () => {
    const card = '---\npipeline_tag: text-generation\n---\n\n# Heron 🪶\n\nA language model.\n';
    await workspace.fs.writeFile(HERON, bytes(card));
    await workspace.fs.writeFile(
      TERMS,
      bytes(
        'Heron License\n\n1. You may use and distribute the Model.\n\n2. If you distribute the Model, you must prominently display "Built with Heron" in the documentation.\n',
      ),
    );
    await show(TERMS);
    await diagnosticsWhen(TERMS, has('clause/branding-display'));
    const { document } = await show(HERON);
    await commands.executeCommand('cardAndClause.showFreedoms');
    await browser.click('[data-key="write obligations"]');
    assert.match(await browser.windowText('.bulk-edit-panel'), /Built with Heron[\s\S]*Apply/);
    await browser.screenshot('obligations-preview');
    assert.equal(document.getText(), card);
    // Each change waits to be ticked; the box of the file ticks all of it.
    await browser.tickWindow('.bulk-edit-panel .monaco-list-row .edit-checkbox');
    await browser.clickWindow('.bulk-edit-panel .monaco-button:has-text("Apply")');
    await textWhen(document, `${card}\n## License\n\nBuilt with Heron\n`);
    await undo();
    await textWhen(document, card);
  });

  it('keeps all that is found now in a baseline, so that only what is new speaks', async () => {
    const { document } = await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    await commands.executeCommand('cardAndClause.makeBaseline');
    await diagnosticsWhen(LICENSE, (diagnostics) => diagnostics.length === 0);
    assert.ok(JSON.parse(await textOf(BASELINE)).files['llama-like/LICENSE'].length > 0);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await window.activeTextEditor?.edit((edit) =>
      edit.insert(end, '\n9. You may not reverse engineer the Materials.\n'),
    );
    await diagnosticsWhen(LICENSE, (diagnostics) => diagnostics.length > 0);
    await undo();
    await when(() => !document.isDirty || document.getText().endsWith('\n'), workspace.onDidChangeTextDocument);
  });
});

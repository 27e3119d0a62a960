import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { browser } from './browser.ts';
import { example } from './extension.ts';
import { checkOf, diagnosticsWhen, has, show, when } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');
const CARD = example('llama-like/README.md');
const BROOK = example('apache-like/LICENSE');
const CRANE = example('crane/LICENSE');
const CRANE_CARD =
  '---\nlicense: other\npipeline_tag: text-generation\n---\n\n# Crane-1B\n\nCrane-1B is a language model.\n';
const CRANE_LICENSE = `Crane License

1. Grant. You are granted a worldwide license to use, reproduce, distribute and modify the Materials.

2. Secrets. You may not reverse engineer the Materials.

3. Marks. This license gives no right to our names and marks.
`;
const BAN = 'clause/no-improving-other-models';
const CAP = 'clause/commercial-threshold';

function wordsOf(document: TextDocument, range: Range): string {
  return document.getText(range).replace(/\s+/g, ' ');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Deletes the text of the active editor from the first words up to the other ones. */
async function deleteText(document: TextDocument, from: string, to: string): Promise<void> {
  const range = rangeOf(document, document.getText().indexOf(from), document.getText().indexOf(to));
  assert.ok(await window.activeTextEditor?.edit((edit) => edit.delete(range)));
}

async function outlineOf(document: TextDocument): Promise<string> {
  const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  const lines = (of: readonly DocumentSymbol[], indent: string): string =>
    of.map(({ name, children = [] }) => `${indent}${name}\n${lines(children, `${indent}  `)}`).join('');
  return lines(symbols, '');
}

/** In the editor, not in the panel: an undo belongs to what has the focus. */
async function undo(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('undo');
}

describe('a review in the editor', () => {
  const texts = new Map<Uri, string>();

  before(async () => {
    for (const uri of [LICENSE, CARD, BROOK]) {
      texts.set(uri, (await workspace.openTextDocument(uri)).getText());
    }
  });

  afterEach(async () => {
    for (const [uri, text] of texts) {
      const document = await workspace.openTextDocument(uri);
      if (document.getText() === text) continue;
      const edit = new WorkspaceEdit();
      edit.replace(uri, rangeOf(document, 0, document.getText().length), text);
      await workspace.applyEdit(edit);
    }
  });

  it('marks the clauses that limit, each with its check, its section and its page', async () => {
    const { document } = await show(LICENSE);
    const diagnostics = await diagnosticsWhen(LICENSE, has(BAN));
    const ban = diagnostics.find((diagnostic) => checkOf(diagnostic) === BAN);
    assert.match(wordsOf(document, ban!.range), /to train or to improve any other large language model/);
    assert.match(ban!.message, /1\.b\.v/);
    assert.match(String((ban!.code as { target: unknown }).target), /docs\/clauses\/no-improving-other-models\.md$/);
    const cap = diagnostics.find((diagnostic) => checkOf(diagnostic) === CAP);
    assert.match(wordsOf(document, cap!.range), /more than 500 million monthly active users/);
  });

  it('explains a clause on hover, with what it does to practices of machine learning', async () => {
    const { document } = await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    const at = document.positionAt(document.getText().indexOf('train or to improve'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', LICENSE, at);
    const words = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join('\n');
    assert.match(words, /use and modify/);
    assert.match(words, /criterion 6 of the Open Source Definition/);
    assert.match(words, /Distillation/);
    assert.match(words, /Not legal advice/);
  });

  it('shows the verdict in the panel, and goes to a clause on click', async () => {
    await show(LICENSE);
    await commands.executeCommand('cardAndClause.showFreedoms');
    assert.match(await browser.panelText('.verdictText.limit'), /Not open source/);
    assert.match(
      await browser.panelText('.tile.limit[aria-labelledby="freedom-use"]'),
      /restricted[\s\S]*500,000,000 monthly active users/,
    );
    assert.match(await browser.panelText('.tile.good[aria-labelledby="freedom-study"]'), /allowed/);

    await show(CARD);
    await browser.click('button.clause:has-text("500,000,000")');
    await when(
      () => window.activeTextEditor?.document.uri.path === LICENSE.path && !window.activeTextEditor.selection.isEmpty,
      window.onDidChangeActiveTextEditor,
      window.onDidChangeTextEditorSelection,
    );
    const { document, selection } = window.activeTextEditor!;
    assert.match(wordsOf(document, selection), /500 million/);
  });

  it('goes to a clause by keyboard, and keeps the focus when the panel is drawn anew', async () => {
    await show(CARD);
    await commands.executeCommand('cardAndClause.showFreedoms');
    await browser.panelText('button.filter');
    await browser.panelValue(`document.querySelector('[data-key="filter all"]').focus()`);
    await browser.press('Enter');
    await browser.panelText('[data-key="filter all"][aria-pressed="true"]:focus');
    await browser.panelValue(`document.querySelector('[data-key="filter limits"]').focus()`);
    await browser.press('Space');
    await browser.panelText('[data-key="filter limits"][aria-pressed="true"]:focus');
    await browser.press('Tab');
    assert.equal(await browser.panelValue('document.activeElement.dataset.key'), 'filter duties');
    await browser.panelValue(`document.querySelector('button.clause').focus()`);
    await browser.press('Enter');
    await when(() => window.activeTextEditor?.document.uri.path === LICENSE.path, window.onDidChangeActiveTextEditor);
  });

  it('fixes the claim of open source in the card, and undoes the fix', async () => {
    const { document } = await show(CARD);
    const claim = has('claim/open-source');
    const [found] = (await diagnosticsWhen(CARD, claim)).filter((diagnostic) => claim([diagnostic]));
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', CARD, found!.range);
    const fix = actions.find(({ edit, kind }) => edit !== undefined && kind?.value === 'quickfix');
    assert.ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    await diagnosticsWhen(CARD, (diagnostics) => !claim(diagnostics));
    assert.doesNotMatch(document.getText().slice(0, 600), /is an open source/);
    await undo();
    await diagnosticsWhen(CARD, claim);
  });

  it('fixes it from the panel too', async () => {
    await show(CARD);
    await commands.executeCommand('cardAndClause.showFreedoms');
    const claim = has('claim/open-source');
    await diagnosticsWhen(CARD, claim);
    await browser.click('.finding button.do');
    await diagnosticsWhen(CARD, (diagnostics) => !claim(diagnostics));
  });

  it('follows the deletion of a clause in diagnostic, outline and panel, and its undoing', async () => {
    await workspace.fs.writeFile(example('crane/README.md'), bytes(CRANE_CARD));
    await workspace.fs.writeFile(CRANE, bytes(CRANE_LICENSE));
    const { document } = await show(CRANE);
    await commands.executeCommand('cardAndClause.showFreedoms');
    const ban = has('clause/reverse-engineering-ban');
    const study = (tone: string) => browser.panelText(`.tile.${tone}[aria-labelledby="freedom-study"]`);
    await diagnosticsWhen(CRANE, ban);
    // The name is the card's: until it is heard of, a license without limits is none of our business.
    await browser.panelText('body:has-text("Crane-1B")');
    const before = await outlineOf(document);
    assert.match(before, /^2\. Secrets\n {2}No reverse engineering/m);
    const barred = await study('limit');
    assert.match(barred, /restricted[\s\S]*No reverse engineering/);

    await deleteText(document, '2. Secrets.', '3. Marks.');
    await diagnosticsWhen(CRANE, (diagnostics) => !ban(diagnostics));
    assert.doesNotMatch(await outlineOf(document), /Secrets|reverse engineering/);
    const allowed = await study('good');
    assert.match(allowed, /allowed/);
    assert.doesNotMatch(allowed, /reverse engineering/);

    await undo();
    await diagnosticsWhen(CRANE, ban);
    assert.equal(await outlineOf(document), before);
    assert.equal(await study('limit'), barred);
  });

  it('follows the deletion of one limit among several', async () => {
    const { document } = await show(LICENSE);
    await commands.executeCommand('cardAndClause.showFreedoms');
    await diagnosticsWhen(LICENSE, has(BAN));
    const before = await browser.panelText('.verdictText.limit:has-text("clauses limit")');
    await deleteText(document, 'v. You may not use', '2. Large Services');
    await diagnosticsWhen(LICENSE, (diagnostics) => !has(BAN)(diagnostics) && has(CAP)(diagnostics));
    await browser.panelText('.tile[aria-labelledby="freedom-use"]:not(:has-text("1.b.v"))');
    assert.notEqual(await browser.panelText('.verdictText'), before);
    await undo();
    await diagnosticsWhen(LICENSE, has(BAN));
    await browser.panelText('.tile[aria-labelledby="freedom-use"]:has-text("1.b.v")');
    assert.equal(await browser.panelText('.verdictText'), before);
  });

  it('follows the model of the document that is looked at', async () => {
    await show(LICENSE);
    await commands.executeCommand('cardAndClause.showFreedoms');
    await browser.panelText('h1:has-text("Alpenglow")');
    await show(BROOK);
    await browser.panelText('h1:has-text("Brook")');
    assert.match(await browser.panelText('.verdictText.good'), /Nothing restricted/);
  });
});

function rangeOf(document: TextDocument, start: number, end: number): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { browser } from './browser.ts';
import { example } from './extension.ts';
import { diagnosticsWhen, has, show, when } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');

describe('reports and views beside the panel', () => {
  before(async () => {
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has('clause/commercial-threshold'));
  });
  // Reports are closed at the end: a text without a file that gets the name of one just closed can be given its words
  // back, which VS Code keeps a moment longer.
  after(async () => {
    await commands.executeCommand('_workbench.revertAllDirty');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [format, language, words] of [
    ['markdown', 'markdown', /^# Review of \d+ models[\s\S]*^## Alpenglow-7B$/m],
    ['html', 'html', /^<!doctype html>[\s\S]*<h2>Alpenglow-7B<\/h2>/],
    ['sarif', 'json', /"version": "2\.1\.0"[\s\S]*clause\/no-improving-other-models/],
    ['cyclonedx', 'json', /"specVersion": "1\.6"[\s\S]*"name": "Alpenglow-7B"/],
    ['mot', 'yaml', /name: Model Openness Framework[\s\S]*name: Alpenglow-7B/],
  ] as const) {
    it(`are written as ${format}`, async () => {
      await show(LICENSE);
      await commands.executeCommand('cardAndClause.writeReport', format);
      // The window may hear of the editor, and of its text, after the command has ended.
      await when(
        () => words.test(window.activeTextEditor?.document.getText() ?? ''),
        window.onDidChangeActiveTextEditor,
        workspace.onDidChangeTextDocument,
      );
      assert.equal(window.activeTextEditor?.document.languageId, language);
    });
  }

  it('compare two licenses clause by clause', async () => {
    await show(LICENSE);
    await commands.executeCommand('cardAndClause.compareLicenses', ['license:llama2', `file:${LICENSE}`]);
    const text = await workspace.openTextDocument(
      Uri.from({ scheme: 'card-and-clause-comparison', path: 'Comparison.md' }),
    );
    assert.match(text.getText(), /^# llama2 → /);
    assert.match(text.getText(), /700\\,000\\,000 → 500\\,000\\,000/);
    await browser.windowText('.tab:has-text("Comparison")');
  });

  it('show the freedoms as a tree, whose lines lead to their places', async () => {
    await show(example('llama-like/README.md'));
    await commands.executeCommand('cardAndClause.freedomsTree.focus');
    await browser.windowText(
      '[id="workbench.view.extension.cardAndClause"] .monaco-list-row:has-text("Not open source")',
    );
    await browser.clickWindow(
      '[id="workbench.view.extension.cardAndClause"] .monaco-list-row:has-text("Use"):has-text("restricted")',
    );
    await browser.clickWindow(
      '[id="workbench.view.extension.cardAndClause"] .monaco-list-row:has-text("No improving other models")',
    );
    await when(() => window.activeTextEditor?.document.uri.path === LICENSE.path, window.onDidChangeActiveTextEditor);
    await commands.executeCommand('cardAndClause.freedoms.focus');
  });
});

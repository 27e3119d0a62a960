import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  languages,
  Position,
  Range,
  type Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { example } from './extension.ts';
import { checkOf, diagnosticsWhen, has, show } from './waiting.ts';

const CARD = example('plover/README.md');
const LICENSE = example('plover/LICENSE');
/** CRLF, and emoji of two units each before what is found. */
const CRLF_CARD = [
  '---',
  'license: other',
  'license_name: plover-1.0',
  'license_link: LICENSE',
  '---',
  '',
  '# 🐦 Plover-1B 🐦',
  '',
  '🪶🪶 Plover is a language model. 🪶 Plover is free for research and commercial use.',
  '',
  '## 🧭 Uses',
  '',
  '- **Shared by:** [More Information Needed]',
  '',
].join('\r\n');
const TERMS =
  'Plover License\n\n1. You may use, modify and distribute the Model for non-commercial purposes only.\n\n2. You may not use the Model to train any other model.\n';
const CLAIM = 'claim/free-commercial-use';

const bytes = (text: string) => new TextEncoder().encode(text);
const lacks = (check: string) => (found: Parameters<ReturnType<typeof has>>[0]) => !has(check)(found);

/** The fix of a finding by its title; VS Code gives actions without the diagnostics that they are for. */
async function fixOf(uri: Uri, check: string, title: RegExp): Promise<WorkspaceEdit> {
  const diagnostic = languages.getDiagnostics(uri).find((one) => checkOf(one) === check);
  assert.ok(diagnostic !== undefined);
  const { range } = diagnostic;
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  const found = actions.find((action) => action.edit !== undefined && title.test(action.title));
  assert.ok(found?.edit !== undefined, `no such fix among: ${actions.map((action) => action.title).join(', ')}`);
  return found.edit;
}

async function undo(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('undo');
}

describe('a card in the editor', () => {
  before(async () => {
    await workspace.fs.writeFile(LICENSE, bytes(TERMS));
    await workspace.fs.writeFile(CARD, bytes(CRLF_CARD));
  });

  after(async () => {
    await show(CARD);
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [CARD, LICENSE]) await workspace.fs.delete(uri);
  });

  it('marks a claim that the terms contradict, behind emoji and CRLF, and mends it and undoes that', async () => {
    const { document } = await show(CARD);
    const found = await diagnosticsWhen(CARD, has(CLAIM));
    const claim = found.find((one) => checkOf(one) === CLAIM);
    assert.equal(document.getText(claim?.range), 'Plover is free for research and commercial use');
    assert.ok(await workspace.applyEdit(await fixOf(CARD, CLAIM, /^Say “non-commercial”/)));
    await diagnosticsWhen(CARD, lacks(CLAIM));
    assert.equal(
      document.getText(),
      CRLF_CARD.replace('research and commercial use', 'research and non-commercial use'),
    );
    await undo();
    await diagnosticsWhen(CARD, has(CLAIM));
    assert.equal(document.getText(), CRLF_CARD);
  });

  it('takes a blank of the template away with its line, and adds what the card does not tell', async () => {
    const { document } = await show(CARD);
    await diagnosticsWhen(CARD, has('card/placeholder'));
    assert.ok(await workspace.applyEdit(await fixOf(CARD, 'card/placeholder', /^Take it away/)));
    await diagnosticsWhen(CARD, lacks('card/placeholder'));
    assert.doesNotMatch(document.getText(), /Shared by/);
    await diagnosticsWhen(CARD, has('card/section-missing'));
    assert.ok(await workspace.applyEdit(await fixOf(CARD, 'card/section-missing', /^Add the \d+ missing sections/)));
    await diagnosticsWhen(CARD, lacks('card/section-missing'));
    assert.match(document.getText(), /\r\n\r\n## Training Data\r\n\r\n<!-- /);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });

  it('follows what is typed', async () => {
    const editor = await show(CARD);
    const { document } = editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    for (const [at, typed] of [...'\nPlover can be used for any purpose.'].entries()) {
      const position = at === 0 ? end : document.lineAt(document.lineCount - 1).range.end;
      assert.ok(await editor.edit((edit) => edit.insert(position, typed)));
    }
    await diagnosticsWhen(CARD, has('claim/no-restrictions'));
    await editor.edit((edit) =>
      edit.delete(
        new Range(new Position(document.lineCount - 1, 0), document.lineAt(document.lineCount - 1).range.end),
      ),
    );
    await diagnosticsWhen(CARD, lacks('claim/no-restrictions'));
    assert.ok(window.activeTextEditor !== undefined);
  });
});

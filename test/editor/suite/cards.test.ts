import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type DocumentLink,
  FileType,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  Position,
  Selection,
  SnippetString,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { browser } from './browser.ts';
import { example, ourExtension } from './extension.ts';
import { checkOf, diagnosticsWhen, has, show, when } from './waiting.ts';

/** CRLF, and marks of two UTF-16 units before the places that are asked for. */
const TEXT = [
  '---',
  '# 🐦🐦 what the Hub reads',
  'license: other # 🐦',
  'license_name: kestrel-1.0',
  'license_link: LICENSE.md',
  'thumbnail: "https://example.org/🐦.png"',
  'pipeline_tag: text-generation',
  'tags: ["🐦", arxiv:2401.00001]',
  'base_model: hochwald/llama-like',
  'language:',
  '- en',
  '---',
  '',
  '# Kestrel 🐦',
  '',
  '🐦 Kestrel is a language model, under [our license](LICENSE.md).',
  '',
].join('\r\n');
const TERMS =
  'Kestrel License\r\n\r\n1. Grant. You may use, reproduce, distribute and modify the Materials.\r\n\r\n2. Secrets. You may not reverse engineer the Materials.\r\n';

const bytes = (text: string) => new TextEncoder().encode(text);

function after(document: TextDocument, words: string): Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `no such words: ${words}`);
  return document.positionAt(at + words.length);
}

describe('a card in the editor', () => {
  let document: TextDocument;
  // A folder for each test: a file that is written anew is read anew a little later.
  let folders = 0;
  let [card, license, renamed] = [example(''), example(''), example('')];

  before(() => ourExtension().activate());

  beforeEach(async () => {
    const folder = `kestrel-${++folders}`;
    [card, license, renamed] = [
      example(`${folder}/README.md`),
      example(`${folder}/LICENSE.md`),
      example(`${folder}/LICENSE-KESTREL.md`),
    ];
    await workspace.fs.writeFile(license, bytes(TERMS));
    await workspace.fs.writeFile(card, bytes(TEXT));
    await show(license);
    await diagnosticsWhen(license, has('clause/reverse-engineering-ban'));
    ({ document } = await show(card));
    assert.equal(document.getText(), TEXT);
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(example(`kestrel-${folders}`), { recursive: true });
  });

  async function completions(position: Position): Promise<CompletionList> {
    return commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      card,
      position,
      undefined,
      100,
    );
  }

  it('completes values, and puts them in the place of the word', async () => {
    const { items } = await completions(after(document, 'pipeline_tag: text-'));
    const item = items.find(({ label }) => label === 'text-classification');
    assert.ok(item !== undefined, items.map(({ label }) => label).join(', '));
    const range = item.range !== undefined && 'replacing' in item.range ? item.range.replacing : item.range;
    assert.ok(range !== undefined);
    assert.equal(document.getText(range), 'text-generation');
  });

  it('completes licenses with their verdict first, and keys that are not there yet', async () => {
    const licenses = await completions(after(document, 'license: '));
    const gemma = licenses.items.find(({ label }) => label === 'gemma');
    assert.match((gemma!.documentation as MarkdownString).value, /^\*\*.*restricted/);
    const edit = new WorkspaceEdit();
    edit.insert(card, after(document, 'kestrel-1.0\r\n'), 'lib\r\n');
    await workspace.applyEdit(edit);
    const keys = await completions(after(document, '\nlib'));
    const key = keys.items.find(({ label }) => label === 'library_name');
    assert.ok(key?.insertText instanceof SnippetString);
    assert.ok(!keys.items.some(({ label, range }) => label === 'license' && range !== undefined));
  });

  it('explains keys and values', async () => {
    const words = async (at: string) => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', card, after(document, at));
      return hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
    };
    assert.match(await words('pipeline'), /The task of the model/);
    assert.match(await words('pipeline_tag: te'), /Text Generation/);
    assert.match(await words('- e'), /English/);
  });

  it('leads from license_link and from the base model to their files, and links ids and papers', async () => {
    const targetOf = async (at: string) => {
      const [link] = await commands.executeCommand<(LocationLink | Location)[]>(
        'vscode.executeDefinitionProvider',
        card,
        after(document, at),
      );
      return link === undefined ? undefined : 'targetUri' in link ? link.targetUri.path : link.uri.path;
    };
    assert.equal(await targetOf('license_link: LIC'), license.path);
    assert.equal(await targetOf('base_model: hoch'), example('llama-like/README.md').path);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', card);
    const paper = links.find(({ target }) => target?.toString() === 'https://arxiv.org/abs/2401.00001');
    assert.equal(paper === undefined ? '' : document.getText(paper.range), 'arxiv:2401.00001');
    assert.ok(links.some(({ target }) => target?.path === '/hochwald/llama-like'));
  });

  it('knows every link to the license file', async () => {
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      license,
      new Position(0, 1),
    );
    const lines = found.filter(({ uri }) => uri.path === card.path).map(({ range }) => range.start.line);
    assert.deepEqual([...new Set(lines)], [4, 15]);
  });

  it('renames the license file, and its links follow', async () => {
    const at = after(document, 'license_link: LIC');
    window.activeTextEditor!.selection = new Selection(at, at);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const done = new Promise<void>((resolve) => {
      const subscription = workspace.onDidRenameFiles(() => {
        subscription.dispose();
        resolve();
      });
    });
    // This ends with the rename.
    void commands.executeCommand('editor.action.rename');
    await browser.clickWindow('.rename-box input');
    await browser.press('Control+A');
    await browser.type('LICENSE-KESTREL.md');
    await browser.press('Enter');
    const wanted = TEXT.replaceAll('LICENSE.md', 'LICENSE-KESTREL.md');
    await when(() => document.getText() === wanted, workspace.onDidChangeTextDocument);
    await done;
    assert.equal((await workspace.fs.stat(renamed)).type, FileType.File);
    await document.save();
  });

  it('lets its links follow where the file is renamed elsewhere', async () => {
    const edit = new WorkspaceEdit();
    edit.renameFile(license, renamed);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), TEXT.replaceAll('LICENSE.md', 'LICENSE-KESTREL.md'));
    await document.save();
  });

  it('marks what the Hub refuses, and not what is being typed', async () => {
    const edit = new WorkspaceEdit();
    edit.replace(card, document.lineAt(10).range, '- English');
    await workspace.applyEdit(edit);
    const marked = await diagnosticsWhen(card, has('metadata/language'));
    const [one] = marked.filter((diagnostic) => checkOf(diagnostic) === 'metadata/language');
    assert.equal(one === undefined ? '' : document.getText(one.range), 'English');
    const all = new WorkspaceEdit();
    all.replace(
      card,
      document.validateRange(window.activeTextEditor!.document.lineAt(0).range.with(undefined, new Position(999, 0))),
      '---\nlicense: mit\nlanguage:\n- Engl',
    );
    await workspace.applyEdit(all);
    await diagnosticsWhen(card, (diagnostics) => !has('metadata/language')(diagnostics));
  });
});

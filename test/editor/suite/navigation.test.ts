import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type DocumentLink,
  env,
  type LocationLink,
  Selection,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { example } from './extension.ts';
import { diagnosticsWhen, has, show, when } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');
const BAN = 'clause/no-improving-other-models';

function positionOf(document: TextDocument, words: string) {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `no such words: ${words}`);
  return document.positionAt(at);
}

describe('around in a license', () => {
  it('has the verdict above its first line', async () => {
    await show(LICENSE);
    const [lens] = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', LICENSE, 5);
    assert.match(lens?.command?.title ?? '', /^Not open source: use restricted · study allowed/);
    assert.equal(lens?.command?.command, 'cardAndClause.showFreedoms');
  });

  it('links the files that it names', async () => {
    await show(LICENSE);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', LICENSE);
    assert.ok(links.some(({ target }) => target?.path.endsWith('/llama-like/USE_POLICY.md')));
  });

  it('leads from a section and from a defined term to where they stand', async () => {
    const { document } = await show(LICENSE);
    const lineOf = async (words: string) => {
      const position = positionOf(document, words).translate(0, 1);
      const [link] = await commands.executeCommand<LocationLink[]>(
        'vscode.executeDefinitionProvider',
        LICENSE,
        position,
      );
      return document.lineAt(link!.targetSelectionRange!.start.line).text;
    };
    assert.match(await lineOf('Section 2 does not apply'), /^2\. Large Services/);
    assert.match(await lineOf('Alpenglow\nMaterials.'), /^“Alpenglow Materials” means/);
  });

  it('colors the words of a policy in Markdown, and leaves a license to its grammar', async () => {
    const POLICY = example('llama-like/USE_POLICY.md');
    const { document } = await show(POLICY);
    await diagnosticsWhen(POLICY, (found) => found.length > 0);
    assert.equal(document.languageId, 'markdown');
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      POLICY,
    );
    const tokensOf = (uri: Uri) =>
      commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri);
    const [line, character, length, , modifiers] = (await tokensOf(POLICY))?.data ?? [];
    const words = document.lineAt(line!).text.slice(character!, character! + length!);
    assert.equal(legend.tokenModifiers[Math.log2(modifiers!)], 'permits');
    assert.equal(words, 'may');
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    assert.equal((await tokensOf(LICENSE))?.data.length ?? 0, 0);
  });

  it('finds clauses of the whole workspace by name', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'No improving',
    );
    assert.ok(found.some(({ location }) => location.uri.path === LICENSE.path));
  });

  it('copies a clause for a memo', async () => {
    const editor = await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    const at = positionOf(editor.document, 'to train or to improve');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('cardAndClause.copyClause');
    const words = await env.clipboard.readText();
    assert.match(words, /^> You may not use the Alpenglow Materials, nor anything/);
    assert.match(words, /LICENSE, section 1\.b\.v, line \d+/);
  });

  it('reviews a text that was only pasted', async () => {
    const content = 'You may not use the model or its outputs to improve any other large language model.\n';
    const pasted = await workspace.openTextDocument({ language: 'plaintext', content });
    await window.showTextDocument(pasted);
    await commands.executeCommand('cardAndClause.reviewAsLicense');
    await when(() => pasted.languageId === 'license-text', workspace.onDidOpenTextDocument);
    await diagnosticsWhen(pasted.uri, has(BAN));
  });
});

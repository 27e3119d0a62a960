import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  window,
  workspace,
} from 'vscode';
import { example } from './extension.ts';
import { diagnosticsWhen, has, show } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');
const CONFIG = example('llama-like/.cardclause.yml');
const BAN = 'clause/no-improving-other-models';

describe('a configuration in the workspace', () => {
  const write = (text: string) => workspace.fs.writeFile(CONFIG, new TextEncoder().encode(text));
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(CONFIG);
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
  });

  it('holds as soon as it is there', async () => {
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    await write('severities:\n  clause/no-improving-other-models: off\n');
    await diagnosticsWhen(LICENSE, (diagnostics) => !has(BAN)(diagnostics));
  });

  it('says what is wrong in it where it is written', async () => {
    await write('severities:\n  clause/no-improving-other-models: of\n');
    await show(CONFIG);
    const [diagnostic] = await diagnosticsWhen(CONFIG, has('config/file'));
    assert.match(diagnostic?.message ?? '', /did you mean `off`/);
    assert.equal(diagnostic?.range.start.line, 1);
  });

  it('is told with the line of each part', async () => {
    await write('profile: research\n');
    await diagnosticsWhen(CONFIG, (diagnostics) => diagnostics.length === 0);
    await show(LICENSE);
    await commands.executeCommand('cardAndClause.showConfiguration');
    const shown = window.activeTextEditor?.document;
    assert.match(shown?.getText() ?? '', /profile +research +llama-like\/\.cardclause\.yml:1/);
    assert.equal(shown?.isDirty, false);
  });

  it('stands beside settings that switch us off and on', async () => {
    const settings = workspace.getConfiguration('cardAndClause');
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(BAN));
    await settings.update('enable', false, ConfigurationTarget.Workspace);
    await diagnosticsWhen(LICENSE, (diagnostics) => diagnostics.length === 0);
    await settings.update('enable', undefined, ConfigurationTarget.Workspace);
    await diagnosticsWhen(LICENSE, has(BAN));
  });

  it('stands beside a setting that leaves all but limits out of problems, outline and symbols', async () => {
    const settings = workspace.getConfiguration('cardAndClause');
    const DUTY = 'clause/license-copy';
    await show(LICENSE);
    await diagnosticsWhen(LICENSE, has(DUTY));
    const clauses = async (): Promise<readonly string[]> => {
      const outline = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', LICENSE);
      const all = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
        symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
      return all(outline).flatMap(({ kind, name }) => (kind === SymbolKind.Key ? [name] : []));
    };
    const found = async (query: string): Promise<boolean> => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return symbols.some(({ location }) => location.uri.path === LICENSE.path);
    };
    const before = await clauses();
    assert.ok(before.includes('Pass on the license text') && (await found('Pass on the license text')));
    await settings.update('limitsOnly', true, ConfigurationTarget.Workspace);
    await diagnosticsWhen(LICENSE, (diagnostics) => !has(DUTY)(diagnostics) && has(BAN)(diagnostics));
    const after = await clauses();
    assert.ok(after.includes('No improving other models') && after.length < before.length, after.join());
    assert.ok(!after.includes('Pass on the license text') && !(await found('Pass on the license text')));
    await settings.update('limitsOnly', undefined, ConfigurationTarget.Workspace);
    await diagnosticsWhen(LICENSE, has(DUTY));
  });
});

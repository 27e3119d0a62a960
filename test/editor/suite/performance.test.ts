import assert from 'node:assert/strict';
import { commands, Position, type TextDocument, Uri, window, workspace } from 'vscode';
import { browser, post } from './browser.ts';
import { example } from './extension.ts';
import { diagnosticsWhen, has, show } from './waiting.ts';

const MODELS = 10;
const CLAUSES = 200;

const folder = (i: number) => example(`many/egret-${i}`);
const bytes = (text: string) => new TextEncoder().encode(text);

function license(): string {
  const uses = [
    'for war',
    'to build weapons',
    'to defame people',
    'to spread malware',
    'for surveillance',
    'to harass others',
  ];
  const items = Array.from(
    { length: CLAUSES },
    (_, i) => `${i + 2}. You may not use the Model ${uses[i % uses.length]}.`,
  );
  return ['1. You may use, copy, modify and distribute the Model.', ...items].join('\n\n');
}

async function type(document: TextDocument, text: string): Promise<void> {
  const editor = window.activeTextEditor!;
  const at = document.lineAt(0).range.end;
  assert.ok(await editor.edit((edit) => edit.insert(new Position(at.line, at.character), text)));
}

describe('ten models with two hundred clauses each', () => {
  before(async () => {
    for (let i = 0; i < MODELS; i++) {
      await workspace.fs.writeFile(Uri.joinPath(folder(i), 'LICENSE'), bytes(license()));
      const card = `---\nlicense: other\npipeline_tag: text-generation\n---\n\n# Egret-${i}\n\nEgret-${i} is a language model.\n`;
      await workspace.fs.writeFile(Uri.joinPath(folder(i), 'README.md'), bytes(card));
    }
  });
  after(() => workspace.fs.delete(example('many'), { recursive: true }));

  it('are drawn anew while one types, in times that are told', async () => {
    const uri = Uri.joinPath(folder(3), 'LICENSE');
    const { document } = await show(uri);
    await commands.executeCommand('cardAndClause.showFreedoms');
    await diagnosticsWhen(uri, has('clause/use-restriction'));
    await browser.panelText('h1:has-text("Egret-3"), header:has(option:checked:has-text("Egret-3"))');
    await browser.panelText(`[data-key="filter limits"]:has-text("${CLAUSES}")`);
    await browser.panelText('.comparison .toggleRow:has-text("Egret-9")');
    await browser.panelValue(`performance.clearMeasures('draw')`);
    for (let i = 0; i < 20; i++) await type(document, ' again');
    await type(document, '\n\n2. You may not use the Model to improve any other language model.');
    await browser.panelText('.tile:has-text("No improving other models")');
    const draws = (await browser.panelValue(
      `performance.getEntriesByName('draw').map(({ duration }) => duration).sort((a, b) => a - b)`,
    )) as readonly number[];
    assert.ok(draws.length > 0);
    // How long it took is told and not judged: that is the machine's affair, too.
    const shown = draws.map((duration) => Math.round(duration)).join(', ');
    await post({ type: 'line', text: `    drawn in ${shown} ms` });
  });
});

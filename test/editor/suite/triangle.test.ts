import assert from 'node:assert/strict';
import { commands, type Hover, type MarkdownString, Position, workspace } from 'vscode';
import { safetensorsFile } from '../../../server/src/projects/stated/weightsFiles.ts';
import { example } from './extension.ts';
import { checkOf, diagnosticsWhen, has, show } from './waiting.ts';

const CARD = example('kite/README.md');
const WEIGHTS = example('kite/model.safetensors');
const TEXT =
  '---\nlicense: mit\nbase_model: google/gemma-7b\npipeline_tag: text-generation\n---\n\n# Kite\n\nKite is a language model.\n';
const STATED = 'license/stated-elsewhere';

/** In Node's host the server reads the disk; in the web's it asks the editor. */
describe('a license in the editor is held against', () => {
  before(async () => {
    await workspace.fs.writeFile(CARD, new TextEncoder().encode(TEXT));
    await workspace.fs.writeFile(WEIGHTS, safetensorsFile({ format: 'pt', license: 'apache-2.0' }));
    await show(CARD);
  });
  after(async () => {
    await workspace.fs.delete(example('kite'), { recursive: true });
  });

  it('what the header of the weights states', async () => {
    const diagnostics = await diagnosticsWhen(CARD, has(STATED));
    const found = diagnostics.find((diagnostic) => checkOf(diagnostic) === STATED);
    assert.equal(
      found?.message,
      'kite/model.safetensors (license) states the Apache License 2.0, but the metadata says MIT License.',
    );
  });

  it('the license of the base model, which hover tells of', async () => {
    await diagnosticsWhen(CARD, has('license/laxer-than-base'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', CARD, new Position(2, 16));
    const words = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join();
    assert.match(words, /^\S+7b is under this license\\?\. It is known from google/);
    assert.match(words, /Gemma Terms of Use/);
  });
});

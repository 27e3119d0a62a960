import assert from 'node:assert/strict';
import { languages, window, workspace } from 'vscode';
import { example, ourExtension } from './extension.ts';

describe('the extension', () => {
  it('opens a LICENSE as license text', async () => {
    const document = await workspace.openTextDocument(example('llama-like/LICENSE'));
    assert.equal(document.languageId, 'license-text');
  });

  it('leaves a model card and a policy in Markdown to Markdown', async () => {
    for (const path of ['llama-like/README.md', 'llama-like/USE_POLICY.md']) {
      assert.equal((await workspace.openTextDocument(example(path))).languageId, 'markdown');
    }
  });

  it('starts its language server when a license is opened', async () => {
    await window.showTextDocument(await workspace.openTextDocument(example('llama-like/LICENSE')));
    await ourExtension().activate();
    assert.ok(ourExtension().isActive);
  });

  it('knows its own language', async () => {
    assert.ok((await languages.getLanguages()).includes('license-text'));
  });
});

import assert from 'node:assert/strict';
import { canonical, nameOf, pathBelow, uriBelow } from './uris.ts';

describe('URIs', () => {
  it('are compared in one form', () => {
    assert.equal(canonical('file:///a/b%20(c)/'), canonical('file:///a/b%20%28c%29'));
    assert.equal(canonical('file:///C:/models'), canonical('file:///c%3A/models'));
    assert.equal(canonical('vscode-vfs://github/a/b'), 'vscode-vfs://github/a/b');
  });

  it('turn into paths of a folder and back', () => {
    const folder = canonical('file:///models');
    for (const path of ['LICENSE', 'a b/LICENSE #1', 'größe/100%.md', 'q?.txt']) {
      assert.equal(pathBelow(folder, uriBelow(folder, path)), path);
    }
  });

  it('have no path below another folder', () => {
    assert.equal(pathBelow('file:///models', 'file:///models2/LICENSE'), undefined);
    assert.equal(pathBelow('file:///models', 'file:///models'), undefined);
  });

  it('have a name without a folder too', () => {
    assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(nameOf('file:///a/LICENSE'), 'LICENSE');
  });
});

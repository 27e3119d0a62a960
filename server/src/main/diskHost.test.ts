import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namesIn } from '../features/host.ts';
import { diskHost } from './diskHost.ts';

describe('the names in a folder of the disk', () => {
  let folder: string;
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  /** A host that can but list its folders. */
  const { namesIn: _, ...listing } = diskHost;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'names-'));
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.cardclause.yml'), '');
    writeFileSync(join(folder, 'LICENSE'), '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are those that are asked for and there, files and folders', async () => {
    const asked = ['.cardclause.yaml', '.git', '.cardclause.yml'];
    assert.deepEqual(await namesIn(diskHost, uri('.'), asked), ['.git', '.cardclause.yml']);
    assert.deepEqual(new Set(await namesIn(listing, uri('.'), asked)), new Set(['.git', '.cardclause.yml']));
  });

  it('are null where there is no folder', async () => {
    for (const path of ['LICENSE', 'nowhere'])
      for (const host of [diskHost, listing]) assert.equal(await namesIn(host, uri(path), ['.git']), null);
    assert.equal(await namesIn(diskHost, 'untitled:1', ['.git']), null);
  });
});

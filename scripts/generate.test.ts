import assert from 'node:assert/strict';
import { generatedFiles, orphans, staleFiles } from './generate.ts';

describe('scripts/generate.ts', () => {
  it('has been run: no index and no page is stale', async () => {
    const files = await generatedFiles();
    assert.deepEqual([...staleFiles(files), ...orphans(files)], [], 'run npm run generate');
  });
});

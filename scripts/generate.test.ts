import assert from 'node:assert/strict';
import { generatedFiles, staleFiles } from './generate.ts';

describe('scripts/generate.ts', () => {
  it('has been run: no index and no page is stale', async () => {
    assert.deepEqual(staleFiles(await generatedFiles()), []);
  });
});

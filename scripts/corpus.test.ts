import { corpusPaths, reviewWhole } from './corpus.ts';

/** Every so many paths of the corpus are read; all of them where CORPUS is set to `all`. */
const STEP = process.env.CORPUS === 'all' ? 1 : 8;

describe('real repositories and cards', () => {
  const paths = corpusPaths();
  if (paths.length === 0) {
    console.log('  Skipped: ../shared/corpus is not here.');
    return;
  }
  it('are reviewed without a crash, and as the schema says', () => {
    for (let i = 0; i < paths.length; i += STEP) reviewWhole(paths[i] ?? '');
  }).timeout(300_000);
});

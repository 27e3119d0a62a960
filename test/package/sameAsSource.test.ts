import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotatedIn } from '../../scripts/eval/gold.ts';
import { kinds } from '../../server/src/clauses/kinds/index.ts';
import { topics } from '../../server/src/clauses/topics/index.ts';

const ANNOTATED = 'test-fixtures/annotated/open';

/** The program has what the build found out, and bytes beside it, where its source finds out and has them itself. */
describe('the program that is built', () => {
  let folder: string;
  const json = (program: readonly string[], paths: readonly string[]) => {
    const args = [...program, 'review', ...paths, '--format', 'json', '--fail-on', 'never'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    assert.equal(stderr, '');
    return stdout;
  };
  const assertSame = (paths: readonly string[]) =>
    assert.equal(json(['dist/cli.js'], paths), json(['--import', 'tsx', 'server/src/main/cli.ts'], paths));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'same-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says of the example repositories what its source says', () => assertSame(['test-fixtures']));

  it('reads the annotated texts as its source does', () =>
    assertSame(annotatedIn(ANNOTATED).map((name) => join(ANNOTATED, `${name}.txt`))));

  it('reads every example of a kind and of a topic as its source does', () => {
    const examples = kinds.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
    const items = topics.flatMap(({ examples }) => [...examples.match, ...examples.noMatch]);
    const license = join(folder, 'LICENSE');
    const listed = items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n');
    writeFileSync(license, `${examples.join('\n\n')}\n\nYou may not use the model to:\n\n${listed}\n`);
    assertSame([license]);
  });
});

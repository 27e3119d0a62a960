import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { validReview } from '../../../test/validReview.ts';

const LIMITED = '1. You may not use the Model or any output of the Model to train any other language model.\n';
const OPEN = '# K\n\nK is an open-source language model.\n';

describe('card-and-clause', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'card-and-clause-'));
    // One bundle, as it is shipped, starts faster than the sources.
    buildSync({
      entryPoints: ['server/src/main/cli.ts'],
      outfile: join(folder, 'cli.cjs'),
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the program in the folder. */
  function run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  }
  function write(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }

  it('exits 0 on a license by itself, and says what it limits', () => {
    write({ 'a/LICENSE': LIMITED });
    const { status, stdout } = run('review', 'a/LICENSE');
    assert.equal(status, 0);
    assert.match(stdout, /clause\/no-improving-other-models/);
  });

  it('exits 1 on a finding at or above --fail-on', () => {
    write({ 'b/LICENSE': LIMITED, 'b/MODEL_CARD.md': OPEN });
    assert.equal(run('review', 'b').status, 1);
    assert.equal(run('review', 'b', '--fail-on', 'never').status, 0);
    assert.equal(run('review', 'b/LICENSE', '--fail-on', 'warning').status, 1);
  });

  it('prints the JSON of its schema, with paths from the working directory', () => {
    write({ 'c/LICENSE': LIMITED, 'c/MODEL_CARD.md': OPEN });
    const { status, stdout } = run('review', './c', '--format', 'json');
    const { documents, models } = validReview(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
      documents.map(({ path }: { path: string }) => path),
      ['c/LICENSE', 'c/MODEL_CARD.md'],
    );
    assert.equal(models[0].root, 'c');
  });

  it('writes a long JSON whole into a pipe', () => {
    write({ 'd/LICENSE': LIMITED.repeat(3000) });
    const { documents } = validReview(run('review', 'd', '--format', 'json').stdout);
    assert.ok(documents[0].clauses.length >= 1000);
  });

  it('exits 2 where the arguments are wrong or a named path is not there, and prints no review', () => {
    for (const args of [
      [],
      ['review'],
      ['frobnicate'],
      ['review', '.', '--format', 'xml'],
      ['review', '.', '--nope'],
      ['review', '.', '--fail-on', 'x'],
      ['review', 'not-there'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^card-and-clause: /);
    }
  });

  it('says its version and how it is used', () => {
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /review PATH/);
  });

  it('reviews a file that is named whatever its name', () => {
    write({ 'e/x.cfg': LIMITED });
    const { documents } = validReview(run('review', 'e/x.cfg', '--format', 'json').stdout);
    assert.equal(documents[0].clauses.length, 1);
  });

  it('says once what is wrong with a bad file, and reads the others', () => {
    write({
      'f/LICENSE': Uint8Array.of(0, 1, 2, 3),
      'f/COPYING': '',
      'f/USE_POLICY.md': Uint8Array.of(0x43, 0xff, 0x0a),
      'f/MODEL_LICENSE': 'x'.repeat(4_000_001),
      'f/MODEL_CARD.md': '---\nlicense: [\n---\n# K\n',
      'f/LICENSE-MODEL': LIMITED,
    });
    const { status, stdout } = run('review', 'f', '--format', 'json');
    assert.equal(status, 1);
    const { documents } = validReview(stdout);
    const found = new Map(
      documents.map(({ path, findings }: { path: string; findings: { check: string; message: string }[] }) => [
        path,
        findings,
      ]),
    );
    const checksOf = (path: string) => (found.get(path) as { check: string }[] | undefined)?.map(({ check }) => check);
    for (const path of ['f/LICENSE', 'f/COPYING', 'f/USE_POLICY.md', 'f/MODEL_LICENSE'])
      assert.deepEqual(checksOf(path), ['file/content'], path);
    assert.deepEqual(checksOf('f/MODEL_CARD.md'), ['card/front-matter']);
    assert.deepEqual(checksOf('f/LICENSE-MODEL'), ['clause/no-improving-other-models']);
  });

  it('reads a license in UTF-16, and says that it is', () => {
    write({ 'g/LICENSE': new Uint8Array(Buffer.from(`\uFEFF${LIMITED}`, 'utf16le')) });
    const { documents } = validReview(run('review', 'g/LICENSE', '--format', 'json').stdout);
    assert.equal(documents[0].clauses.length, 1);
    assert.equal(documents[0].findings[0].check, 'file/content');
  });

  it('counts a BOM in offsets', () => {
    write({ 'h/LICENSE': `\uFEFF${LIMITED}` });
    const { documents } = validReview(run('review', 'h/LICENSE', '--format', 'json').stdout);
    assert.equal(
      `\uFEFF${LIMITED}`.slice(documents[0].clauses[0].start, documents[0].clauses[0].end),
      LIMITED.slice(3, -1),
    );
  });

  it('walks into no circle of links, and past what it may not read', function () {
    write({ 'i/LICENSE': LIMITED, 'i/sub/LICENSE': LIMITED });
    symlinkSync('..', join(folder, 'i/sub/up'));
    symlinkSync('nowhere', join(folder, 'i/TERMS'));
    chmodSync(join(folder, 'i/sub/LICENSE'), 0);
    const { documents } = validReview(run('review', 'i', '--format', 'json').stdout);
    const paths = documents.map(({ path }: { path: string }) => path);
    assert.deepEqual(
      paths.filter((path: string) => path.includes('up/')),
      [],
    );
    assert.ok(paths.includes('i/LICENSE') && paths.includes('i/sub/LICENSE'));
    if (process.getuid?.() === 0) this.skip();
    assert.equal(documents[1].findings[0].check, 'file/content');
  });

  it('finds nothing in plain software', () => {
    write({ 'j/README.md': '# left-pad\n\nPads.\n', 'j/package.json': '{}' });
    assert.deepEqual(validReview(run('review', 'j', '--format', 'json').stdout), {
      schema: 1,
      documents: [],
      models: [],
    });
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('answers plans for the reader of --reader, and says what is wrong with one', () => {
    write({ 'reader/LICENSE': LIMITED, 'reader/who.yml': 'reader:\n  region: DE\n  plans: [distill]\n' });
    const plans = (...args: readonly string[]) =>
      validReview(run('review', 'reader', '--format', 'json', ...args).stdout).models[0].plans;
    assert.equal(plans(), undefined);
    const [distill, ...rest] = plans('--reader', 'reader/who.yml', '--reader', 'commercial=no monthlyUsers=5');
    assert.deepEqual([distill.plan, distill.answer, rest.length], ['distill', 'no', 0]);
    assert.match(run('review', 'reader', '--reader', 'region=DE').stdout, /Can I …/);
    for (const wrong of ['region=Germany', 'size=7', 'reader/none.yml', 'reader/LICENSE'])
      assert.equal(run('review', 'reader', '--reader', wrong).status, 2, wrong);
  });

  it('compares two texts, or licenses by id', () => {
    write({ 'c/A.md': LIMITED, 'c/B.md': '1. You may use the Model.\n' });
    const { status, stdout } = run('compare', 'c/A.md', 'c/B.md');
    assert.equal(status, 0);
    assert.match(stdout, /gone +No improving other models/);
    const { differences } = JSON.parse(run('compare', 'llama2', 'c/B.md', '--format', 'json').stdout);
    assert.ok(differences.length > 5);
    assert.equal(run('compare', 'c/A.md').status, 2);
    assert.equal(run('compare', 'c', 'c/A.md').status, 2);
    assert.equal(run('compare', 'c/A.md', 'no-such-license').status, 2);
    assert.equal(run('compare', 'c/A.md', 'c/B.md', '--format', 'html').status, 2);
  });

  it('exits 1 on a finding at or above --fail-on', () => {
    write({ 'b/LICENSE': LIMITED, 'b/MODEL_CARD.md': OPEN });
    assert.equal(run('review', 'b').status, 1);
    assert.equal(run('review', 'b', '--fail-on', 'never').status, 0);
    assert.equal(run('review', 'b/LICENSE', '--fail-on', 'warning').status, 1);
  });

  it('keeps what is found in a baseline, and speaks of nothing but what is new', () => {
    write({ 'base/LICENSE': LIMITED, 'base/MODEL_CARD.md': OPEN });
    const { status, stdout } = run('baseline', 'base');
    assert.equal(status, 0);
    assert.match(stdout, /^base\/\.cardclause-baseline\.json: \d+ findings\n$/);
    assert.equal(run('review', 'base', '--fail-on', 'hint').status, 0);
    write({ 'base/LICENSE': `${LIMITED}2. You may not use the Model for commercial purposes.\n` });
    assert.equal(run('review', 'base', '--fail-on', 'hint').status, 1);
    assert.equal(run('baseline', 'nowhere').status, 2);
  });

  it('writes what the terms ask for, where it is told to', () => {
    const license =
      'Heron License\n\n1. You may use and distribute the Model.\n\n2. You must retain the following attribution notice in a "Notice" text file: "Heron is licensed under the Heron License."\n';
    write({ 'duty/LICENSE': license, 'duty/README.md': '---\nlicense: other\n---\n\n# K\n\nA language model.\n' });
    const diff = run('obligations', 'duty');
    assert.match(diff.stdout, /^--- \/dev\/null\n\+\+\+ b\/duty\/NOTICE\n/);
    assert.equal(run('obligations', 'duty', '--write').status, 0);
    assert.equal(readFileSync(join(folder, 'duty/NOTICE'), 'utf8'), 'Heron is licensed under the Heron License.\n');
    assert.equal(run('obligations', 'duty').stdout, '');
  });

  describe('--fix', () => {
    const card =
      '---\r\nlicense: Apache-2.0\r\npipeline_tag: text-generation\r\n---\r\n\r\n# K\r\n\r\nA language model.\r\n';
    const fixed = card.replace('Apache-2.0', 'apache-2.0');
    const contentOf = (path: string) => readFileSync(join(folder, path), 'utf8');

    it('writes what is safe to fix, says so, and reports what is left', () => {
      write({ 'fix/README.md': card });
      const { status, stdout, stderr } = run('review', 'fix', '--fix', '--format', 'json');
      assert.equal(status, 0);
      assert.equal(contentOf('fix/README.md'), fixed);
      assert.match(stderr, /fix\/README\.md {2}license\/hub-id/);
      assert.ok(!stdout.includes('license/hub-id'));
      assert.equal(run('review', 'fix', '--format', 'json').stdout, stdout);
    });

    it('changes nothing the second time', () => {
      write({ 'fix-again/README.md': fixed });
      run('review', 'fix-again', '--fix');
      assert.equal(contentOf('fix-again/README.md'), fixed);
    });

    it('prints a diff and writes nothing with --dry-run', () => {
      write({ 'fix-dry/README.md': card });
      const { status, stdout } = run('review', 'fix-dry', '--fix', '--dry-run');
      assert.equal(status, 0);
      assert.equal(contentOf('fix-dry/README.md'), card);
      assert.match(stdout, /^--- a\/fix-dry\/README\.md\n\+\+\+ b\/fix-dry\/README\.md\n@@ -1,/);
      assert.ok(stdout.includes('\n-license: Apache-2.0\r\n+license: apache-2.0\r\n'));
    });

    it('never writes to a file whose bytes are not UTF-8', () => {
      const bytes = Uint8Array.from([...Buffer.from(card), 0xe9, 0x0a]);
      write({ 'fix-latin/README.md': bytes });
      run('review', 'fix-latin', '--fix');
      assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'fix-latin/README.md'))), bytes);
    });

    it('wants --fix where --dry-run is asked for', () => {
      assert.equal(run('review', '.', '--dry-run').status, 2);
    });
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
    assert.deepEqual(checksOf('f/MODEL_CARD.md'), ['card/front-matter', 'card/section-missing']);
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

  describe('finds the configuration', () => {
    const checks = (from: string, ...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], {
        cwd: join(folder, from),
        encoding: 'utf8',
      });
      assert.notEqual(status, 2, stderr);
      return validReview(stdout).documents.flatMap(
        ({ findings }: { findings: { check: string; severity: string }[] }) =>
          findings.map(({ check, severity }) => `${check} ${severity}`),
      );
    };
    const BAN = 'clause/no-improving-other-models';
    before(() => {
      write({
        'k/.git/HEAD': '',
        'k/.cardclause.yml': 'severities: {clause/*: hint}\nexclude: [m/b/LICENSE]\n',
        'k/m/a/LICENSE': LIMITED,
        'k/m/b/LICENSE': LIMITED,
        'k/n/.cardclause.yml': 'severities: {clause/*: error}\n',
        'k/n/LICENSE': LIMITED,
        'strict.yml': 'severities: {clause/*: error}\n',
        'l/.cardclause.yml': 'severities: {clause/*: error}\n',
        'l/m/LICENSE': LIMITED,
      });
    });

    it('in the folder of a file or above it, from whatever folder one looks', () => {
      const json = ['--format', 'json'];
      assert.deepEqual(checks('k', 'review', '.', ...json), [`${BAN} hint`, `${BAN} error`]);
      assert.deepEqual(checks('k/m', 'review', '.', ...json), [`${BAN} hint`]);
      assert.deepEqual(checks('k/m/a', 'review', '.', ...json), [`${BAN} hint`]);
      assert.deepEqual(checks('k/m/a', 'review', 'LICENSE', ...json), [`${BAN} hint`]);
      assert.deepEqual(checks('k/m/b', 'review', '.', ...json), []);
      assert.deepEqual(checks('.', 'review', 'k/m/a', ...json), [`${BAN} hint`]);
      assert.deepEqual(checks('k/n', 'review', '../m', ...json), [`${BAN} hint`]);
      assert.deepEqual(checks('l/m', 'review', '../../k/n', ...json), [`${BAN} error`]);
    });

    it('no farther up than the root of the project, or the working directory where nothing says what that is', () => {
      assert.deepEqual(checks('l/m', 'review', '.', '--format', 'json'), [`${BAN} warning`]);
      assert.deepEqual(checks('.', 'review', 'l/m', '--format', 'json'), [`${BAN} error`]);
    });

    it('or takes the one that is named, and exits by its severities', () => {
      assert.deepEqual(checks('k', 'review', 'm/a', '--config', '../strict.yml', '--format', 'json'), [`${BAN} error`]);
      assert.equal(run('review', 'k/m/a').status, 0);
      assert.equal(run('review', 'k/m/a', '--config', 'strict.yml').status, 1);
      assert.equal(run('review', 'k/m/a', '--config', 'not-there.yml').status, 2);
    });

    it('and says which holds, and where it is written', () => {
      assert.match(run('config', 'k/m/a/LICENSE').stdout, /severity +clause\/\*: hint +k\/\.cardclause\.yml:1/);
      assert.match(run('config', 'k/n').stdout, /^k\/n\/\n {2}configuration +k\/n\/\.cardclause\.yml/);
      assert.match(run('config').stdout, /none/);
      assert.match(run('config', 'k', '--config', 'strict.yml').stdout, /given on the command line/);
      assert.equal(run('config', 'not-there').status, 2);
      assert.equal(run('config', 'k', 'l').status, 2);
    });

    it('does not fail for what is acknowledged', () => {
      const text = `acknowledgements:\n  - check: no-improving-other-models\n    words: "${LIMITED.slice(3).trim()}"\n    reason: Agreed.\n`;
      write({ 'o/LICENSE': LIMITED, 'o/.cardclause.yml': text });
      assert.equal(run('review', 'o', '--fail-on', 'hint').status, 0);
      write({ 'o/LICENSE': LIMITED.replace('language', 'speech') });
      assert.equal(run('review', 'o', '--fail-on', 'warning').status, 1);
    });
  });
});

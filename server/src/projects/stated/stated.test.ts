import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayState, statedIn } from './stated.ts';
import { ggufFile, safetensorsFile } from './weightsFiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const values = (path: string, head: Uint8Array) => statedIn(path, head).map(({ field, value }) => `${field}: ${value}`);

describe('what a file states', () => {
  it('is the license in the metadata of a safetensors header', () => {
    const head = safetensorsFile({ format: 'pt', license: 'mit', 'modelspec.license': 'Kestrel "1}" License' });
    assert.deepEqual(values('model.safetensors', head), ['license: mit', 'modelspec.license: Kestrel "1}" License']);
    assert.deepEqual(statedIn('a/model-00001-of-00003.safetensors', head)[0]?.of, 'weights');
  });
  it('is read of a header that is cut behind the metadata, and not of one that is cut within', () => {
    const head = safetensorsFile({ license: 'mit' }, 50_000);
    assert.deepEqual(values('m.safetensors', head.subarray(0, 200)), ['license: mit']);
    assert.deepEqual(values('m.safetensors', head.subarray(0, 30)), []);
  });
  it('is the license among the general keys of a GGUF header, behind arrays and numbers', () => {
    const head = ggufFile([
      ['general.architecture', 'llama'],
      ['general.file_type', 7],
      ['general.tags', ['a', 'b']],
      ['general.license', 'llama3.1'],
      ['general.license.link', 'https://example.org/license'],
    ]);
    assert.deepEqual(values('kestrel.Q4_K_M.gguf', head), [
      'general.license: llama3.1',
      'general.license.link: https://example.org/license',
    ]);
    assert.deepEqual(values('kestrel.gguf', head.subarray(0, 60)), []);
  });
  it('is the license of a configuration, a citation file and the metadata of packages', () => {
    assert.deepEqual(values('config.json', bytes('{"license": "apache-2.0", "vocab": {"license": "x"}}')), [
      'license: apache-2.0',
    ]);
    assert.deepEqual(values('CITATION.cff', bytes('title: Kestrel\nlicense: "MIT" # as it is\n')), ['license: MIT']);
    assert.deepEqual(values('CITATION.cff', bytes('license:\n  - MIT\n  - Apache-2.0\ntitle: x\n')), [
      'license: MIT',
      'license: Apache-2.0',
    ]);
    assert.deepEqual(statedIn('CITATION.cff', bytes('type: dataset\nlicense: CC-BY-4.0\n'))[0]?.of, 'data');
    assert.deepEqual(
      values('pyproject.toml', bytes('[tool.x]\nlicense = "no"\n[project]\nlicense = { text = "MIT" }\n')),
      ['project.license: MIT'],
    );
    assert.deepEqual(values('pyproject.toml', bytes('[tool.poetry]\nlicense = "BSD-3-Clause"\n')), [
      'tool.poetry.license: BSD-3-Clause',
    ]);
    assert.deepEqual(values('setup.cfg', bytes('[options]\nlicense = no\n[metadata]\nlicense = MIT\n')), [
      'license: MIT',
    ]);
    assert.deepEqual(values('package.json', bytes('{"license": {"type": "ISC"}}')), ['license: ISC']);
  });
  it('is nothing where the file is broken, a pointer to large storage, or says nothing', () => {
    for (const path of ['m.safetensors', 'm.gguf', 'config.json', 'CITATION.cff', 'package.json', 'pyproject.toml'])
      for (const text of ['', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n', '{', '[['.repeat(90_000)])
        assert.deepEqual(statedIn(path, bytes(text)), [], path);
  });
  it('never fails, whatever the bytes', () => {
    const cut = fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.nat(200), fc.nat(255));
    fc.assert(
      fc.property(
        fc.constantFrom('m.safetensors', 'm.gguf', 'package.json', 'CITATION.cff'),
        cut,
        (path, [random, at, byte]) => {
          statedIn(path, random);
          const head = path.endsWith('gguf')
            ? ggufFile([['general.license', 'mit']])
            : safetensorsFile({ license: 'mit' });
          head[at % head.length] = byte;
          statedIn(path, head);
        },
      ),
    );
  });
  it('is asked of weights and metadata alone, of weights in many files of the first', () => {
    for (const path of ['a/m.safetensors', 'm-00001-of-00030.safetensors', 'x.gguf', 'config.json', 'CITATION.cff'])
      assert.ok(mayState(path), path);
    for (const path of [
      'm-00002-of-00030.safetensors',
      'm.bin',
      'tokenizer_config.json',
      'package-lock.json',
      'README.md',
    ])
      assert.ok(!mayState(path), path);
  });
});

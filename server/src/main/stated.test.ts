import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolder } from '../features/folderFiles.ts';
import { cacheKey, namedIn } from '../projects/bases.ts';
import type { Project } from '../projects/project.ts';
import { ggufFile, safetensorsFile } from '../projects/stated/weightsFiles.ts';
import { review } from '../review.ts';
import { diskHost } from './diskHost.ts';
import { readFiles } from './files.ts';
import { readHubCache } from './hubCache.ts';

const card = (lines: string) => `---\n${lines}\n---\n\n# Kestrel\n\nKestrel is a language model.\n`;

describe('what lies beside the texts', () => {
  let folder = '';
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'beside-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const findings = (project: Project) =>
    review(project)
      .documents.flatMap((document) => document.findings)
      .filter(({ check }) => check === 'license/stated-elsewhere' || check.startsWith('license/base'))
      .map(({ check, message }) => `${check}: ${message}`);
  const filesIn = () => {
    const read = readFiles(['.'], folder);
    return 'files' in read ? read.files : [];
  };

  it('is read of the headers of weights, by command line and editor alike', async () => {
    put('README.md', card('license: apache-2.0'));
    put('model-00001-of-00002.safetensors', safetensorsFile({ license: 'cc-by-nc-4.0' }));
    put('model-00002-of-00002.safetensors', safetensorsFile({ license: 'cc-by-nc-4.0' }));
    put('kestrel.Q4.gguf', ggufFile([['general.license', 'cc-by-nc-4.0']]));
    put('broken.gguf', 'GGUF and nothing else');
    put('broken.safetensors', new Uint8Array(64).fill(255));
    const expected = [
      'license/stated-elsewhere: kestrel.Q4.gguf (general.license), as one more file, states the Creative Commons Attribution Non Commercial 4.0 International, but the metadata says Apache License 2.0.',
    ];
    assert.deepEqual(findings({ files: filesIn() }), expected);
    const read = await readFolder(diskHost, pathToFileURL(folder).toString());
    const sorted = [...read.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    assert.deepEqual(findings({ files: sorted }), expected);
  });

  it('agrees with the card where it says the same in other words, or nothing that is known', () => {
    put('README.md', card('license: apache-2.0'));
    put('model.safetensors', safetensorsFile({ license: 'Apache-2.0', 'modelspec.license': 'ours alone' }));
    put('config.json', '{"license": "Apache License 2.0"}');
    put('pyproject.toml', '[project]\nlicense = "MIT"\n');
    assert.deepEqual(findings({ files: filesIn() }), []);
  });

  it('is the card of a base model in the cache of the Hub, through the links of its snapshot', async () => {
    put('README.md', card('license: apache-2.0\nbase_model: birds/Heron-7B'));
    const repository = 'hub/models--birds--Heron-7B';
    put(`${repository}/refs/main`, 'abc');
    put(`${repository}/blobs/1`, card('license: llama2'));
    put(`${repository}/snapshots/old/README.md`, card('license: mit'));
    mkdirSync(join(folder, repository, 'snapshots/abc'), { recursive: true });
    symlinkSync('../../blobs/1', join(folder, repository, 'snapshots/abc/README.md'));
    const files = filesIn().filter(({ path }) => path === 'README.md');
    assert.match(findings({ files }).join(), /license\/base-unknown/);
    const cached = await readHubCache(namedIn(files), join(folder, 'hub'));
    assert.ok(cached.get(cacheKey('model', 'birds/heron-7b'))?.includes('llama2'));
    assert.doesNotMatch(findings({ files, cached }).join(), /base-unknown/);
  });

  it('asks the cache for nothing that leads out of it', async () => {
    put('secret/snapshots/abc/README.md', card('license: mit'));
    const asked = ['../secret', '..', 'a/../../secret', ''].map((id) => ['model', id] as const);
    assert.equal((await readHubCache(asked, join(folder, 'hub'))).size, 0);
    assert.equal((await readHubCache([['model', 'birds/heron']], join(folder, 'not-there'))).size, 0);
  });
});

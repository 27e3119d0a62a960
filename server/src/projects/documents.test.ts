import assert from 'node:assert/strict';
import { documentOf } from './documents.ts';
import { homeOf, isWeights, nameHint, scopeOf } from './names.ts';
import type { ProjectFile } from './project.ts';

const file = (path: string, text: string, parts: Partial<ProjectFile> = {}): ProjectFile => ({
  path,
  content: { state: 'text', text },
  ...parts,
});
const typeOf = (path: string, text: string, parts: Partial<ProjectFile> = {}) =>
  documentOf(file(path, text, parts))?.type ?? null;

export const LICENSE = `KESTREL LICENSE AGREEMENT

The licensor grants you a license to use, copy, modify and distribute the model. You must keep the copyright notice. You may
not use the model to harm people. The model comes "as is", without warranty; the licensor is not liable for damages. This
agreement terminates when you breach it. It is governed by the laws of Austria.`;
const CARD = `# Kestrel

Kestrel is a small language model with 2 billion parameters, pretrained on bird songs.

## Model details

The model weights are on Hugging Face. Fine-tuning and inference run on one GPU.

## Training data

Songs.
`;
const SOFTWARE = '# left-pad\n\nPads strings. Install it with npm.\n\n## License\n\nMIT\n';

describe('what a name hints at', () => {
  const hints: Readonly<Record<string, readonly string[]>> = {
    license: [
      'LICENSE',
      'LICENCE.txt',
      'COPYING',
      'MODEL_LICENSE',
      'LICENSE-CODE',
      'LICENSE.PE',
      'x LICENSE AGREEMENT',
      'kestrel.one LICENSE AGREEMENT',
      'KESTREL.1-LICENSE',
      'ModelsCommunityLicenseAgreement',
      'data_license.txt',
      'MIT_LICENSE',
    ],
    'use-policy': ['USE_POLICY.md', 'ACCEPTABLE_USE_POLICY', 'USAGE_POLICY', 'aup.txt', 'prohibited-use-policy.md'],
    'model-card': [
      'MODEL_CARD.md',
      'model-card.md',
      'modelcard.md',
      'Kestrel_v1_Model_Card.md',
      'model_cards/kestrel.md',
    ],
    readme: ['README.md', 'readme.md', 'README_zh.md', 'README'],
    notice: ['NOTICE', 'THIRD_PARTY_NOTICES.txt'],
    'maybe-legal': ['TERMS.md', 'agreement.txt', 'how-to-use.md'],
    none: [
      'license.py',
      'LICENSE.json',
      'use.ts',
      'PRIVACY_POLICY.md',
      'SECURITY_POLICY.md',
      'CODE_OF_CONDUCT.md',
      'main.c',
      'paper.pdf',
      'notes.txt',
      'licenses.csv',
      'model.ckpt-1000',
    ],
  };
  for (const [hint, paths] of Object.entries(hints)) {
    it(hint, () =>
      assert.deepEqual(
        paths.filter((path) => nameHint(path) !== hint),
        [],
      ),
    );
  }

  it('of what the terms are for', () => {
    assert.deepEqual(
      [
        'LICENSE',
        'MODEL_LICENSE',
        'LICENSE_weights',
        'model_licenses/LICENSE-A',
        'LICENSE-CODE',
        'DATA_LICENSE',
        'models/a/LICENSE',
      ].map(scopeOf),
      ['all', 'weights', 'weights', 'weights', 'code', 'data', 'all'],
    );
  });

  it('of where the model is', () => {
    assert.deepEqual(
      ['LICENSE', 'a/docs/README.md', 'a/model_licenses/LICENSE-X', 'a/models/b/LICENSE', '../x/LICENSE'].map(homeOf),
      ['.', 'a', 'a', 'a/models/b', '../x'],
    );
  });

  it('of weights', () => {
    assert.ok(['a.safetensors', 'pytorch_model-1-of-2.bin', 'x/y.gguf', 'consolidated.00.pth'].every(isWeights));
    assert.ok(!['a.bin', 'notes.md', 'model.py'].some(isWeights));
  });
});

describe('what a file is', () => {
  it('is decided by its content where the name says little', () => {
    assert.equal(typeOf('agreement.txt', LICENSE), 'license');
    assert.equal(typeOf('agreement.txt', 'We agreed to meet on Monday.'), null);
    assert.equal(typeOf('kestrel.txt', LICENSE), 'license');
    assert.equal(typeOf('notes.txt', 'Buy bread.'), null);
    assert.equal(
      typeOf('LICENSE.md', `# Kestrel Acceptable Use Policy\n\nYou agree not to harm people.`),
      'use-policy',
    );
  });

  it('is a card where a README has the metadata of one or describes a model', () => {
    assert.equal(typeOf('README.md', CARD), 'model-card');
    assert.equal(
      typeOf('README.md', '---\nlicense: mit\npipeline_tag: text-generation\n---\nKestrel.\n'),
      'model-card',
    );
    assert.equal(typeOf('README.md', '---\nlicense: mit\ntask_categories: [other]\n---\nSongs.\n'), 'data-card');
    assert.equal(typeOf('kestrel.md', '---\nlicense: mit\n---\nKestrel.\n'), 'model-card');
  });

  it('is undecided for another README, which may be the card of a model here', () => {
    assert.equal(documentOf(file('README.md', SOFTWARE))?.undecided, true);
    assert.equal(documentOf(file('README_TRAINING.md', 'How to train.')), null);
  });

  it('is something whatever its name, if a person named it', () => {
    assert.equal(typeOf('x.cfg', LICENSE, { named: true }), 'license');
    assert.equal(typeOf('x.cfg', 'Hello.', { named: true }), 'other');
    assert.equal(typeOf('x.cfg', 'Hello.', { languageId: 'license-text' }), 'license');
  });

  it('is no license for what a README that a person named says of terms', () => {
    const quoting = `${SOFTWARE}\n${'It keeps lists of bread. '.repeat(200)}\n## License\n\n${LICENSE}\n`;
    assert.equal(typeOf('README.md', quoting, { named: true }), 'other');
    assert.equal(typeOf('README.md', LICENSE, { named: true }), 'license');
  });

  it('is not looked at where other people’s work lies', () => {
    assert.equal(typeOf('third_party/x/LICENSE', LICENSE), null);
    assert.equal(typeOf('node_modules/x/LICENSE', LICENSE), null);
  });

  it('is nothing to read in another format, as text in an editor too, unless a person says that it is a license', () => {
    const opened = file('LICENSE.pdf', '%PDF-1.4 1 0 obj', { languageId: 'plaintext' });
    assert.equal(documentOf(opened)?.problem, 'unread-format');
    assert.equal(documentOf({ ...opened, languageId: 'license-text' })?.problem, null);
  });

  it('keeps what kept a license from being read', () => {
    const binary: ProjectFile = { path: 'LICENSE', content: { state: 'problem', problem: 'binary' } };
    assert.equal(documentOf(binary)?.problem, 'binary');
    assert.equal(documentOf({ ...binary, path: 'notes.txt' }), null);
    assert.equal(documentOf({ ...binary, path: 'notes.txt', named: true })?.problem, 'binary');
    assert.equal(documentOf(file('LICENSE', ' \n'))?.problem, 'empty');
    assert.equal(documentOf(file('LICENSE', 'x'.repeat(4_000_001)))?.problem, 'too-large');
  });
});

describe('a license in a format that is not read', () => {
  it('is a document without text, whose problem names the format', () => {
    for (const [path, format] of [
      ['LICENSE.pdf', 'PDF'],
      ['Model License Agreement.docx', 'Word'],
    ] as const) {
      const found = documentOf({ path, content: { state: 'listed' } });
      assert.deepEqual([found?.type, found?.problem, found?.detail], ['license', 'unread-format', format], path);
    }
  });

  it('is none where the name does not tell of terms', () => {
    assert.equal(documentOf({ path: 'paper.pdf', content: { state: 'listed' } }), null);
  });
});

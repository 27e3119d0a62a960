import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { FREEDOMS } from './clauses/clause.ts';
import type { ProjectFile } from './projects/project.ts';
import type { ModelReview } from './review/value.ts';
import { review } from './review.ts';

const spdx = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
  Record<string, { licenseText: string }>
>;
const textOf = (id: string) => spdx[id]?.licenseText ?? '';

/** The model of files by path; a null text lists the file. */
function modelOf(files: Readonly<Record<string, string | null>>): ModelReview {
  const project = Object.entries(files).map(([path, text]): ProjectFile => {
    return { path, content: text === null ? { state: 'listed' } : { state: 'text', text } };
  });
  const { models } = review({ files: project });
  assert.equal(models.length, 1);
  return models[0] as ModelReview;
}

function component({ components }: ModelReview, id: string) {
  const found = components.find(({ kind }) => kind.id === id);
  assert.ok(found !== undefined, id);
  return found;
}

const termsOf = (model: ModelReview, id: string) => {
  const { rule, names, freedoms } = component(model, id).terms;
  return [rule, names.join(', '), FREEDOMS.map((freedom) => freedoms[freedom].status[0]).join('')];
};

const LIMITED = 'You may use, copy, modify and share the model for research purposes only.';
const CARD = `---
license: mit
pipeline_tag: text-generation
---

# Heron

## Intended use

Anything.

## Training data

Forty million messages of our own.

## Evaluation

| test | score |
|---|---|
| reading | 71.4 |

## Limits

It errs.
`;
const PARAGRAPH = 'The archive has forty parts, each with its source, its years and its license. '.repeat(5);
const DATA_CARD = `# The data of Heron\n\n## Sources\n\n${PARAGRAPH}\n\n## Composition\n\n${PARAGRAPH}\n\n## Cleaning\n\n${PARAGRAPH}\n\n## Training procedure\n\n${PARAGRAPH}\n`;
const OPEN = {
  'README.md': CARD,
  LICENSE: textOf('MIT'),
  'DATA_CARD.md': DATA_CARD,
  'model.safetensors': null,
  'modeling_heron.py': null,
  'requirements.txt': null,
  'train.py': null,
  'prepare_data.py': null,
  'generate.py': null,
  'evaluate.py': null,
} as const;

describe('the terms of a component', () => {
  it('are those of the repository', () => {
    assert.deepEqual(termsOf(modelOf(OPEN), 'training-code'), ['license-of-the-repository', 'MIT', 'aaac']);
  });

  it('are those that the metadata names, where there is no text', () => {
    const model = modelOf({ 'README.md': CARD, 'train.py': null });
    assert.deepEqual(termsOf(model, 'training-code'), ['license-of-the-repository', 'MIT', 'aaac']);
  });

  it('are those for its type, by the name of the file', () => {
    const files = { 'README.md': '# Heron\n', 'LICENSE-CODE': textOf('MIT'), 'LICENSE-MODEL': LIMITED };
    const model = modelOf({ ...files, 'train.py': null, 'model.safetensors': null });
    assert.deepEqual(termsOf(model, 'training-code'), ['license-of-its-type', 'MIT', 'aaac']);
    assert.deepEqual(termsOf(model, 'model-parameters').slice(0, 2), ['terms-of-the-weights', 'LICENSE-MODEL']);
    assert.equal(component(model, 'model-parameters').terms.freedoms.use.status, 'restricted');
    assert.deepEqual(termsOf(model, 'model-card'), ['no-license', '', 'uuuu']);
  });

  it('are those for its type, by the words of the card', () => {
    const card = `${CARD}\n## License\n\nThe code is licensed under the Apache License 2.0.\n`;
    const model = modelOf({ 'README.md': card, 'train.py': null, MODEL_LICENSE: LIMITED });
    assert.deepEqual(termsOf(model, 'training-code').slice(0, 2), ['license-of-its-type', 'Apache-2.0']);
  });

  it('are those of a license that lies with its files, which then is not for the model', () => {
    const model = modelOf({ ...OPEN, 'data/LICENSE': LIMITED, 'data/train-00000.parquet': null });
    assert.deepEqual(termsOf(model, 'datasets').slice(0, 2), ['own-license', 'data/LICENSE']);
    assert.equal(component(model, 'datasets').terms.freedoms.use.status, 'restricted');
    assert.equal(model.freedoms.use.status, 'allowed');
  });

  it('are not known where it lies elsewhere', () => {
    const card = `${CARD}\n## Paper\n\nSee the [paper](https://arxiv.org/abs/2401.00001).\n`;
    assert.deepEqual(termsOf(modelOf({ ...OPEN, 'README.md': card }), 'research-paper'), [
      'terms-elsewhere',
      '',
      'uuuu',
    ]);
  });

  it('leave the use policy to the weights where these have a license of their own', () => {
    const policy = '# Use policy\n\nYou may not use Heron for weapons.\n';
    const both = { 'README.md': '# Heron\n', LICENSE: textOf('MIT'), 'USE_POLICY.md': policy, 'train.py': null };
    assert.equal(component(modelOf(both), 'training-code').terms.freedoms.use.status, 'restricted');
    const apart = modelOf({ ...both, MODEL_LICENSE: LIMITED });
    assert.equal(component(apart, 'training-code').terms.freedoms.use.status, 'allowed');
  });

  it('are those that a file of the Model Openness Tool declares', () => {
    const mot = `framework: {name: Model Openness Framework, version: '1.0', date: '2024-12-15'}
release:
  name: Heron
  producer: Heron Lab
  license: {code: {name: Apache-2.0}}
  components:
    - {name: Training code, license: MIT, component_path: train.py}
    - {name: Inference code, component_path: 'https://example.org/heron'}
    - {name: Evaluation code, license: Component not include}
`;
    const model = modelOf({ 'README.md': '# Heron\n', MODEL_LICENSE: LIMITED, 'mof.yml': mot, 'train.py': null });
    assert.deepEqual(termsOf(model, 'training-code'), ['declared-license', 'MIT', 'aaac']);
    assert.equal(component(model, 'training-code').status, 'available');
    assert.equal(component(model, 'inference-code').status, 'unknown');
    assert.equal(component(model, 'inference-code').shownBy, 'declaration');
    assert.deepEqual(termsOf(model, 'inference-code').slice(0, 2), ['declared-license', 'Apache-2.0']);
    assert.equal(component(model, 'evaluation-code').status, 'missing');
  });
});

describe('the verdict by the Open Source AI Definition', () => {
  it('is that it conforms where all it asks for is here and free', () => {
    const model = modelOf(OPEN);
    assert.deepEqual([...new Set(model.osaid.rules.values())], ['shown-and-free']);
    assert.equal(model.osaid.status, 'conforms');
    assert.equal(model.osd[2].status, 'met');
    assert.ok(Object.values(model.osd).every(({ status }) => status === 'met'));
  });

  it('is incomplete where something is not here, and names it', () => {
    const { 'train.py': _, ...rest } = OPEN;
    const model = modelOf(rest);
    assert.equal(model.osaid.status, 'incomplete');
    assert.equal(model.osaid.rules.get('training-code'), 'component-not-shown');
    assert.deepEqual(model.osd[2], { status: 'unknown', because: [{ missing: 'training-code' }] });
  });

  it('fails where the terms of one component limit a freedom, whatever the others’ are', () => {
    const model = modelOf({ ...OPEN, MODEL_LICENSE: LIMITED });
    assert.equal(model.osaid.status, 'fails');
    assert.equal(model.osaid.rules.get('training-code'), 'shown-and-free');
  });

  it('fails for the terms of the parameters wherever they lie', () => {
    assert.equal(modelOf({ MODEL_LICENSE: LIMITED }).osaid.status, 'fails');
  });
});

describe('the class by the Model Openness Framework, of a repository', () => {
  it('counts what is here under open licenses', () => {
    const { mof } = modelOf({ ...OPEN, 'heron-report.pdf': null });
    assert.equal(mof.class, 3);
    assert.equal(mof.rules.get('model-parameters'), 'open-not-suited');
    assert.deepEqual(mof.missing.slice(0, 1), ['evaluation-data']);
  });
});

describe('the conditions of Article 53(2)', () => {
  const conditions = (files: Readonly<Record<string, string | null>>) =>
    Object.fromEntries(modelOf(files).aiAct.conditions.map(({ id, status, rule }) => [id, [status, rule]]));

  it('are met where the texts grant all and the repository shows all', () => {
    assert.equal(modelOf(OPEN).aiAct.status, 'met');
  });

  it('are not met where the text limits a freedom by more than prohibited uses', () => {
    const found = conditions({ ...OPEN, LICENSE: LIMITED });
    assert.deepEqual(found.usage, ['not-met', 'freedom-limited']);
  });

  it('are left open where the text lists prohibited uses alone', () => {
    const license = `${textOf('MIT')}\n\nYou agree not to use the model to make weapons.\n`;
    assert.deepEqual(conditions({ ...OPEN, LICENSE: license }).usage, ['unknown', 'prohibited-uses-alone']);
  });

  it('are not met behind a gate', () => {
    const card = CARD.replace('license: mit', 'license: mit\nextra_gated_prompt: Tell us who you are.');
    assert.deepEqual(conditions({ ...OPEN, 'README.md': card }).access, ['not-met', 'gate-before-access']);
  });

  it('are not met where the card asks for something first, and are met by what grants, not by duties', () => {
    const asking = { ...OPEN, 'README.md': `${CARD}\nYou must request access to the weights.\n` };
    assert.deepEqual(conditions(asking).access, ['not-met', 'gate-before-access']);
    const duty = `${textOf('MIT')}\n\nYou will indemnify the authors.\n`;
    const model = modelOf({ ...OPEN, LICENSE: duty });
    const [access] = model.aiAct.conditions;
    assert.deepEqual([access?.status, access?.because], ['met', model.freedoms.study.because]);
    const limited = modelOf({ ...OPEN, LICENSE: `${textOf('MIT')}\n\nYou may not use it for commercial purposes.\n` });
    assert.deepEqual(limited.aiAct.conditions[0]?.because, model.freedoms.study.because);
  });

  it('are not decided by what is not here', () => {
    const { 'model.safetensors': _, ...rest } = OPEN;
    assert.deepEqual(conditions(rest)['parameters-public'], ['unknown', 'not-shown-here']);
  });
});

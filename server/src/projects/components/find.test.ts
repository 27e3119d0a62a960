import assert from 'node:assert/strict';
import { readCard } from '../../cards/card.ts';
import { SourceText } from '../../text/sourceText.ts';
import { findComponents } from './find.ts';
import { Listing } from './listing.ts';

const found = (paths: readonly string[], card?: string) => {
  const texts =
    card === undefined
      ? []
      : [{ path: 'README.md', card: readCard(new SourceText(card)), kind: 'model-card' as const }];
  const all = findComponents(new Listing(paths).of('.', ['.']), texts, new Map());
  return new Map(all.map((component) => [component.kind.id, component]));
};
const status = (id: string, paths: readonly string[], card?: string) => found(paths, card).get(id)?.status;

describe('the components of a model', () => {
  it('are its weights, in one file or in shards', () => {
    assert.equal(status('model-parameters', ['model.safetensors']), 'available');
    assert.equal(status('model-parameters', ['consolidated.00.pth', 'params.json']), 'available');
    assert.equal(
      status('model-parameters', ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors']),
      'available',
    );
    assert.equal(status('model-parameters', ['heron.Q4_K_M.gguf']), 'available');
    assert.equal(status('model-parameters', ['optimizer.pt', 'LICENSE']), 'missing');
  });

  it('are partly here where shards are not', () => {
    assert.equal(status('model-parameters', ['model-00001-of-00003.safetensors']), 'partly');
    assert.equal(status('model-parameters', ['model.safetensors.index.json']), 'partly');
  });

  it('are intermediate checkpoints beside the final weights, and a single numbered one is the model', () => {
    const both = ['model.safetensors', 'checkpoint-1000/model.safetensors'];
    assert.equal(status('model-parameters-intermediate', both), 'available');
    assert.equal(status('model-parameters', both), 'available');
    assert.equal(status('model-parameters-intermediate', ['checkpoint-1000/model.safetensors']), 'missing');
    assert.equal(status('model-parameters', ['checkpoint-1000/model.safetensors']), 'available');
  });

  it('are code, by the names of files and folders', () => {
    const paths = ['src/pretrain_heron.py', 'inference/generate.py', 'evaluation/run_mmlu.py', 'prepare_data.py'];
    const components = found([...paths, 'modeling_heron.py', 'requirements.txt']);
    for (const id of ['training-code', 'inference-code', 'evaluation-code', 'data-preprocessing-code'])
      assert.equal(components.get(id)?.status, 'available', id);
    assert.equal(components.get('model-architecture')?.status, 'available');
    assert.equal(components.get('supporting-libraries-and-tools')?.status, 'available');
    assert.deepEqual(components.get('training-code')?.signs, [
      { by: 'file', shows: 'whole', path: 'src/pretrain_heron.py', start: 0, end: 0 },
    ]);
  });

  it('are told by the whole of a name', () => {
    for (const [path, id, wanted] of [
      ['heron/model.py', 'model-architecture', 'available'],
      ['download_model.py', 'model-architecture', 'missing'],
      ['heron/layers/attention.py', 'model-architecture', 'missing'],
      ['data_generator.py', 'inference-code', 'missing'],
      ['example_text_completion.py', 'inference-code', 'available'],
      ['scripts/txt2img.py', 'inference-code', 'available'],
      ['main.py', 'inference-code', 'partly'],
      ['prepare_train_data.py', 'training-code', 'missing'],
      ['prepare_train_data.py', 'data-preprocessing-code', 'available'],
      ['data/poems/prepare.py', 'data-preprocessing-code', 'available'],
      ['train_tokenizer.py', 'training-code', 'missing'],
      ['scripts/trainHeron.sh', 'training-code', 'available'],
      ['tests/test_train.py', 'training-code', 'missing'],
      ['heron/test_training_loop.py', 'training-code', 'missing'],
      ['test.py', 'evaluation-code', 'available'],
      ['requirements/requirements-dev.txt', 'supporting-libraries-and-tools', 'available'],
      ['train-00000-of-00002.parquet', 'datasets', 'available'],
      ['data/poems.csv', 'datasets', 'partly'],
      ['docs/heron-technical-report.pdf', 'technical-report', 'available'],
    ] as const)
      assert.equal(status(id, [path]), wanted, `${path}: ${id}`);
  });

  it('are no one else’s files', () => {
    assert.equal(status('training-code', ['third_party/other/train.py']), 'missing');
  });

  it('tell fine-tuning from the training that made the weights, and a configuration from code', () => {
    assert.equal(status('training-code', ['finetune.py']), 'partly');
    assert.equal(status('model-architecture', ['config.json']), 'partly');
  });

  it('are what a card describes, partly, and what it links to, unknown', () => {
    const card = `# Heron\n\n## Training data\n\n1.2 trillion tokens of web pages, filtered by language.\n\n## Paper\n\nSee [the paper](https://arxiv.org/abs/2401.00001).\n`;
    assert.equal(status('data-scope', [], card), 'partly');
    assert.equal(status('data-cleaning', [], card), 'partly');
    assert.equal(status('data-provenance', [], card), 'missing');
    assert.equal(status('research-paper', [], card), 'unknown');
  });

  it('are nothing where the card holds the template’s words alone', () => {
    const template = `# Heron

## Training Details

### Training Data

<!-- A link to a card of the data, or a summary of them: tokens, languages, sources. -->

[More Information Needed]

#### Preprocessing [optional]

[More Information Needed]

## Evaluation

### Results

[More Information Needed]
`;
    for (const [id, { status: found_ }] of found([], template))
      if (id !== 'model-card') assert.equal(found_, 'missing', id);
    assert.equal(status('data-scope', [], '# Heron\n\n## Training data\n\n[More Information Needed]\n'), 'missing');
  });

  it('are results in the metadata or in a table, and datasets that the metadata names lie elsewhere', () => {
    const card = '---\ndatasets:\n  - heron/eggs\nmodel-index:\n  - name: heron\n---\n\n# Heron\n';
    assert.equal(status('evaluation-results', [], card), 'available');
    assert.equal(status('datasets', [], card), 'unknown');
    assert.equal(
      status('evaluation-results', [], '# H\n\n## Evaluation\n\n| a | b |\n|---|---|\n| x | 71.4 |\n'),
      'available',
    );
  });
});

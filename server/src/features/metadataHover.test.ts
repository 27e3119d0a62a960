import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { alone, document } from './handMade.ts';
import { hoverOf } from './hover.ts';

const TEXT = [
  '---',
  'license: gemma',
  'pipeline_tag: text-generation',
  'language: [de, "no"]',
  'base_model: hochwald/heron',
  'mine: 1',
  'model-index:',
  '- name: kestrel',
  '  results:',
  '  - task:',
  '      type: fill-mask',
  '---',
  '',
  '# Kestrel',
  '',
].join('\n');

/** The hover at the words: what it covers, and what it says. */
function at(words: string): readonly [string, string] | null {
  const of = document(TEXT, { path: 'README.md', type: 'model-card' });
  const hover = hoverOf(alone(of), of.source.positionAt(TEXT.indexOf(words)), { markdown: true });
  if (hover === null || hover.range === undefined) return null;
  const { start, end } = hover.range;
  const span = { start: of.source.offsetAt(start), end: of.source.offsetAt(end) };
  return [of.source.slice(span), (hover.contents as MarkupContent).value];
}

describe('hover on metadata', () => {
  it('says of a key what it is for, what may stand there, and where that is written', () => {
    const [words, says] = at('pipeline_tag') ?? ['', ''];
    assert.equal(words, 'pipeline_tag');
    assert.match(
      says,
      /^\*\*pipeline\\_tag\*\* · text\n\nThe task of the model.*\n\n\[Documentation\]\(<https:\/\/huggingface\.co/,
    );
    assert.match(at('type: fill')?.[1] ?? '', /^\*\*model\\-index\\\[0\\\]\\\.results.*required\n\nThe task/);
  });

  it('says of a value what it stands for', () => {
    assert.match(
      at('text-generation')?.[1] ?? '',
      /^\*\*text\\-generation\*\* · Text Generation · Natural Language Processing/,
    );
    assert.deepEqual(at('de,')?.[0], 'de');
    assert.match(at('"no"')?.[1] ?? '', /Norwegian/);
    assert.match(at('fill-mask')?.[1] ?? '', /Fill\\-Mask/);
  });

  it('says of other values what their key is for', () => {
    assert.match(at('hochwald')?.[1] ?? '', /^\*\*base\\_model\*\* · id of a model\\, or a list of it/);
  });

  it('leaves a license to its own hover, which is no advice', () => {
    assert.match(at('gemma')?.[1] ?? '', /^\*\*Gemma[\s\S]*Not legal advice/);
    assert.doesNotMatch(at('pipeline_tag')?.[1] ?? '', /legal advice/);
  });

  it('is silent on keys of one’s own and beside the metadata', () => {
    assert.equal(at('mine'), null);
    assert.equal(at('# Kestrel'), null);
  });
});

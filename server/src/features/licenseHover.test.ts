import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { alone, document } from './handMade.ts';
import { hoverOf } from './hover.ts';

function at(text: string, words: string): string {
  const of = document(text, {});
  const hover = hoverOf(alone(of), of.source.positionAt(text.indexOf(words) + 1), { markdown: false });
  return hover === null ? '' : (hover.contents as MarkupContent).value;
}

describe('hover on a license', () => {
  const card = '---\nlicense: llama2\n---\n\n# Kestrel\n\nThe mit of birds, `mit`.\n';

  it('shows what is known of an id in the metadata, with its verdict and sections', () => {
    const words = at(card, 'llama2');
    assert.match(words, /^Llama 2 Community License Agreement · Hub llama2\n\nnot approved by the OSI\n/);
    assert.match(words, /- Published by Meta\n- Known editions: 2023-07-18 .*\n- With Llama 2 Acceptable Use Policy/);
    assert.match(words, /- use: restricted · study: .* · share: restricted\n- breaks 5 and 6 of/);
    assert.match(words, /No improving other models \(1\.b\.v\)|improv.*\(1\.b\.v\)/i);
  });
  it('shows it in SPDX headers, in code marks, and at an address of its text', () => {
    assert.match(
      at('// SPDX-License-Identifier: MIT OR Apache-2.0\n', 'Apache'),
      /^Apache License 2.0 · SPDX Apache-2.0 · Hub apache-2.0\n\napproved by the OSI/,
    );
    assert.match(at(card, 'mit`'), /^MIT License/);
    assert.match(at('See [the terms](https://ai.google.dev/gemma/terms).\n', 'ai.google'), /^Gemma Terms of Use/);
  });
  it('is silent on words that only look like one', () => {
    assert.equal(at(card, 'mit of'), '');
  });
  it('says of ids of families, of other and of unknown what they stand for', () => {
    const words = (id: string) => at(`---\nlicense: ${id}\n---\n`, id);
    assert.match(words('cc'), /^Creative Commons license family: the Hub’s id for several licenses/);
    assert.match(words('other'), /license_name says which/);
    assert.match(words('unknown'), /nobody knows/);
  });
  it('shows editions, duties and where all of it is known from', () => {
    const words = at('---\nlicense: llama3.1\n---\n', 'llama3.1');
    assert.match(words, /- Known editions: 2024-07-23\n/);
    assert.match(words, /Asks for: .*Llama.*\(1\.b\.i\)/);
    assert.match(words, /Known from meta-llama\/llama-models models\/llama3_1\/LICENSE/);
  });
  it('shows the license of a base model that is well known', () => {
    const words = at('---\nbase_model: google/gemma-7b\n---\n', 'google/');
    assert.match(
      words,
      /^google\/gemma-7b is under this license\. It is known from google\/gemma-7b README\.md\.\n\nGemma Terms/,
    );
    assert.equal(at('---\nbase_model: birds/heron\n---\n', 'birds/'), '');
  });
});

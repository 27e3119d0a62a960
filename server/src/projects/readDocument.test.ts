import assert from 'node:assert/strict';
import { finish } from '../text/steps.ts';
import { documentOf } from './documents.ts';
import { readDocument } from './readDocument.ts';

/** The kinds of the clauses in a README with their sections. */
function clausesIn(text: string, named = false): readonly string[] {
  const document = documentOf({ path: 'README.md', content: { state: 'text', text }, named });
  assert.ok(document !== null);
  return finish(readDocument(document)).clauses.map(({ kind, section }) => `${kind} ${section}`);
}

describe('the clauses of a card', () => {
  it('stand under a heading of the card where they stand before the numbers of its terms', () => {
    const card = `---
pipeline_tag: text-generation
---
# Kite

Kite is a language model.

# 声明、协议、引用

## 声明

不得利用 Kite 模型进行任何危害国家安全或违法的活动。

## 协议

您不得将本模型用于商业用途。
`;
    assert.deepEqual(clausesIn(card).slice(0, 1), ['use-restriction 声明']);
  });
});

describe('a README that a person named', () => {
  it('is read in its sections on terms alone, as it is in its folder', () => {
    const readme = `# Tern

Tern trains a small network.

## Data

If you use the data, you must acknowledge its authors.

## License

You may not use Tern for any commercial purpose.
`;
    assert.deepEqual(clausesIn(readme, true), ['noncommercial-only License']);
  });
});

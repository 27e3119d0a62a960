import assert from 'node:assert/strict';
import { documentOf } from './documents.ts';
import { readDocument } from './readDocument.ts';

const SECTIONS =
  'You may use, copy and modify the Model for any purpose.\n\nIf you breach these terms, your rights end.\n\n';

/** How often one may leave the reading of a long license, and of how many runs of blocks it is. */
function stepsOf(text: string): { readonly steps: number; readonly runs: number } {
  const document = documentOf({ path: 'LICENSE', content: { state: 'text', text } });
  assert.ok(document);
  const reading = readDocument(document);
  for (let steps = 0; ; steps++) {
    const step = reading.next();
    if (step.done) return { steps, runs: step.value.reading.runs.length };
  }
}

describe('a text that is read for the first time', () => {
  it('can be left between any two runs: when they are placed, told their language, searched for definitions, and read', () => {
    const { steps, runs } = stepsOf(SECTIONS.repeat(600));
    assert.ok(runs > 15, `${runs} runs`);
    assert.ok(steps >= 4 * runs, `${steps} steps for ${runs} runs`);
  });
});

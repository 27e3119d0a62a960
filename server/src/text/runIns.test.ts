import assert from 'node:assert/strict';
import { splitBlocks } from './blocks.ts';
import { passageOf } from './passage.ts';
import { runInsOf } from './runIns.ts';

function runIns(text: string): string[] {
  const [block] = splitBlocks(text);
  assert.ok(block);
  const passage = passageOf(block);
  return runInsOf(passage).map((r) => `${r.label}: ${passage.normalized.text.slice(r.labelEnd, r.end).trim()}`);
}

describe('items that run on in a paragraph', () => {
  it('are found where they count from the first', () => {
    assert.deepEqual(runIns('You will not (a) sell it, (b) rent it, or (c) lend it.'), [
      'a: sell it,',
      'b: rent it, or',
      'c: lend it.',
    ]);
    assert.deepEqual(runIns('You must (i) ask; (ii) pay; and (iii) wait.').length, 3);
    assert.deepEqual(runIns('You must (1) ask and (2) pay.').length, 2);
    assert.deepEqual(runIns('It has (f) a, (g) b.'), []);
  });

  it('are not the letters of references and lone parentheses', () => {
    assert.deepEqual(runIns('As told in Section 4(a) and in 5(b), you may.'), []);
    assert.deepEqual(runIns('Copyright (c) 2024, copyright (c) 2025.'), []);
    assert.deepEqual(runIns('You may (a) ask.'), []);
  });

  it('go on past what is between', () => {
    assert.deepEqual(runIns('You may (a) use (i.e. run) it (v2), (b) share it.').length, 2);
  });
});

import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** The kinds that a text of ours is read as, in order. */
function kindsOf(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text))).map((clause) => clause.kind);
}

describe('what a heading or a sign makes of an act', () => {
  it('is a right under "What you can do"', () => {
    const kinds = kindsOf('# Terms\n\n## What you can do\n\nUse, modify and share the weights, for anything.\n');
    assert.deepEqual([...kinds].sort(), ['grants-distribution', 'grants-modification', 'grants-use']);
  });

  it('is banned under "What you can\'t do"', () => {
    assert.deepEqual(kindsOf("# Terms\n\n## What you can't do\n\n- Resell the model\n"), ['redistribution-ban']);
  });

  it('is owed under "Your obligations"', () => {
    assert.deepEqual(kindsOf('# Terms\n\n## Your obligations\n\n- Link to the original repository\n'), [
      'attribution-notice',
    ]);
  });

  it('is let or banned by the sign before it', () => {
    const kinds = kindsOf('# Terms\n\n✅ Modify the model\n❌ Sell the model\n');
    assert.deepEqual(kinds, ['grants-modification', 'redistribution-ban']);
  });

  it('is nothing where a noun opens the sentence', () => {
    assert.deepEqual(kindsOf('# Terms\n\n## Allowed uses\n\nUse of the model is told of in the paper.\n'), []);
  });

  it('prohibits what stands under "do not use it for", wherever these words stand in the heading', () => {
    const kinds = kindsOf('# Policy\n\n## Out of scope: do not use the model for\n\n- **Stalking** of neighbors.\n');
    assert.deepEqual(kinds, ['use-restriction']);
  });
});

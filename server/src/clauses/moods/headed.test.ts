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

  it('is banned in a list under "Prohibited", and what nobody forbids is owed there too', () => {
    const kinds = kindsOf('# Terms\n\n## Prohibited\n\n- Share the weights with third parties\n- Keep the notices\n');
    assert.deepEqual(kinds, ['redistribution-ban', 'attribution-notice']);
  });

  it('is let, owed or banned by a line that asks for it, as under a heading', () => {
    assert.deepEqual(kindsOf('What you can do:\n\n- Modify the model.\n'), ['grants-modification']);
    assert.deepEqual(kindsOf('Rights you get:\n\n- Modify the model.\n'), ['grants-modification']);
    assert.deepEqual(kindsOf('What you may not do:\n\n- Modify the model.\n'), ['modification-ban']);
    assert.deepEqual(kindsOf('What you must do:\n\n- Cite our paper.\n'), ['attribution-notice']);
  });
});

describe('an order', () => {
  it('opens with its verb', () => {
    assert.deepEqual(
      kindsOf('# Terms\n\nCause all changed files to carry prominent notices that you changed them.\n'),
      ['change-notice'],
    );
    assert.deepEqual(kindsOf('# Terms\n\nStrictly abide by the export laws.\n'), ['export-control']);
  });

  it('is none where the verb tells what something does', () => {
    assert.deepEqual(kindsOf('# Card\n\nIncludes a copy of the license. Retains all copyright notices.\n'), []);
  });
});

describe('what a heading makes of an act that an item names', () => {
  const under = (heading: string, item: string): readonly string[] =>
    kindsOf(`# Terms\n\n## ${heading}\n\n- Nothing else\n- ${item}\n`);

  it('bans it under "Prohibited" and "Not permitted"', () => {
    assert.deepEqual(under('Prohibited', 'Redistribution of the model'), ['redistribution-ban']);
    assert.deepEqual(under('Prohibited', 'Commercial use'), ['noncommercial-only']);
    assert.deepEqual(under('Not permitted', 'Modification of the weights'), ['modification-ban']);
    assert.deepEqual(under('Not permitted', 'Sublicensing'), ['non-transferable']);
    assert.deepEqual(under('Not permitted', 'Training of other models'), ['no-improving-other-models']);
    assert.deepEqual(under('Not permitted', 'Military applications'), ['use-restriction']);
  });

  it('lets it under "Permitted" and "Allowed"', () => {
    assert.deepEqual(under('Permitted', 'Redistribution'), ['grants-distribution']);
    assert.deepEqual(under('Permitted uses', 'Commercial use'), ['grants-commercial-use', 'grants-use']);
    assert.deepEqual(under('Allowed', 'Modification'), ['grants-modification']);
  });

  it('makes nothing of it where it is the title of what follows', () => {
    assert.deepEqual(under('Permitted', 'Distribution of copies. It is told of below.'), []);
  });
});

import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** What is read in a text: of each clause its kind and its words. */
function readIn(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text))).map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`);
}

const TABLE = `# Orchid License

| Use case | Allowed? | Notes |
|---|---|---|
| Modification | ✅ Yes | |
| Commercial use | ❌ No | contact us |
| Redistribution | not allowed |
`;

describe('an answer to whether an act is let', () => {
  it('is read in each row of a table', () => {
    assert.deepEqual(readIn(TABLE), [
      'grants-modification: | Modification | ✅ Yes |',
      'noncommercial-only: | Commercial use | ❌ No | contact us |',
      'redistribution-ban: | Redistribution | not allowed |',
    ]);
  });

  it('is read behind a colon, and in a sign before the act', () => {
    assert.deepEqual(readIn('# Terms\n\n- Commercial use: ❌\n- Modification: yes\n'), [
      'noncommercial-only: Commercial use: ❌',
      'grants-modification: Modification: yes',
    ]);
    assert.deepEqual(
      readIn('# Terms\n\n- Redistribution of weights: Not permitted in this form\n- Modification: allowed\n'),
      [
        'redistribution-ban: Redistribution of weights: Not permitted in this form',
        'grants-modification: Modification: allowed',
      ],
    );
    assert.deepEqual(readIn('# Terms\n\n✅ Modification\n\n❌ Redistribution of the weights\n'), [
      'grants-modification: Modification',
      'redistribution-ban: Redistribution of the weights',
    ]);
  });

  it('is read where no verb stands between', () => {
    assert.deepEqual(readIn('# Terms\n\n- ❌ Commercial use forbidden\n- Redistribution not allowed.\n'), [
      'noncommercial-only: ❌ Commercial use forbidden',
      'redistribution-ban: Redistribution not allowed.',
    ]);
    assert.deepEqual(readIn('# Terms\n\nModifications permitted here are few.\n'), []);
  });

  it('is none where columns differ, or where something else is asked', () => {
    assert.deepEqual(readIn('# Terms\n\n| Commercial use | Yes | No |\n|---|---|---|\n'), []);
    assert.deepEqual(
      readIn('# Terms\n\n| Approval needed for modification | No |\n| Supports fine-tuning | No |\n'),
      [],
    );
    assert.deepEqual(readIn('# Terms\n\n| Tested in commercial use | No |\n'), []);
  });
});

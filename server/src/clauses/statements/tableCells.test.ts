import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** What is read in a table of ours: the kind of each clause with the words that carry it. */
function readIn(table: string): readonly string[] {
  const text = `# Terms\n\n${table}`;
  return readClauses(readText(new SourceText(text))).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('the cells of a table', () => {
  it('are each governed by the head of their column', () => {
    const table =
      '| ✅ Allowed | ❌ Not allowed |\n|---|---|\n| Modify the model | Sell the model |\n| Redistribution | Surveillance of people |\n';
    assert.deepEqual(readIn(table), [
      'grants-modification: Modify the model',
      'redistribution-ban: Sell the model',
      'grants-distribution: Redistribution',
      'use-restriction: Surveillance of people',
    ]);
  });

  it('are one sentence where the heads do not both let and forbid', () => {
    assert.deepEqual(readIn('| Use | Allowed |\n|---|---|\n| Commercial use | No |\n'), [
      'noncommercial-only: | Commercial use | No |',
    ]);
    assert.deepEqual(readIn('| Name | Size |\n|---|---|\n| Sale | 3 |\n'), []);
  });

  it('are not parted in a row of another number of cells', () => {
    assert.deepEqual(readIn('| Allowed | Prohibited |\n|---|---|\n| Reading | Selling | Malware |\n'), []);
  });
});

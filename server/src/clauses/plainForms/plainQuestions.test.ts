import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** What is read in a text: of each clause its kind and its words. */
function readIn(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text))).map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`);
}

describe('a question with its answer', () => {
  it('is read as one statement where both stand in a paragraph', () => {
    assert.deepEqual(readIn('**May I share the weights?** No.\n'), [
      'redistribution-ban: May I share the weights?** No.',
    ]);
    assert.deepEqual(readIn('Can the Model be used for surveillance? No, never.\n'), [
      'use-restriction: the Model be used for surveillance? No',
    ]);
    assert.deepEqual(readIn('Q: Do I need to give credit to you? A: Yes.\n'), [
      'attribution-notice: Do I need to give credit to you? A: Yes.',
    ]);
  });

  it('is read at its answer where a heading asks', () => {
    assert.deepEqual(readIn('# Questions\n\n## Can I use it commercially?\n\nNo. Sorry.\n'), [
      'noncommercial-only: No.',
    ]);
    const threshold = 'Yes, with fewer than 100 employees.';
    assert.deepEqual(readIn(`# Questions\n\n## Is commercial use allowed?\n\n${threshold}\n`), [
      `commercial-threshold: ${threshold}`,
      `grants-commercial-use: ${threshold}`,
      `grants-use: ${threshold}`,
    ]);
    assert.deepEqual(readIn('# Questions\n\nQ: May I pass the Model on?\nA: Yes, as before.\n'), [
      'grants-distribution: Yes, as before.',
    ]);
  });

  it('says nothing where no leave or duty is asked for, or where the answer is another', () => {
    assert.deepEqual(readIn('Do I need to give credit? No.\n'), []);
    assert.deepEqual(readIn('Is the Model used for surveillance? No.\n'), []);
    assert.deepEqual(readIn('Can I use it commercially? That depends.\n'), []);
    assert.deepEqual(readIn('You asked for it.\n\nNo. We said so.\n'), []);
  });
});

import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** The words of each clause of a kind, blanks as they are written. */
const found = (kind: string, text: string): readonly string[] =>
  readClauses(readText(new SourceText(text)))
    .filter((clause) => clause.kind === kind)
    .map((clause) => text.slice(clause.start, clause.end));

describe('reading clauses', () => {
  it('shows a lead-in that says it all with the items that run on', () => {
    const text = 'We are not liable for any (a) lost profits, (b) lost data, or (c) other damages. You may go.';
    assert.deepEqual(found('liability-limit', text), [
      'We are not liable for any (a) lost profits, (b) lost data, or (c) other damages.',
    ]);
  });

  it('lets a verb of will inside of a list that runs on govern what follows it', () => {
    const text =
      'You may (a) run the model and (b) share it; you may not (c) sell the model or (d) make weapons with it.';
    assert.deepEqual(found('redistribution-ban', text), ['(c) sell the model']);
    assert.deepEqual(found('grants-distribution', text), ['(b) share it']);
  });

  it('shows parts that follow each other and say the same as one clause, and no part between that says another thing', () => {
    const size = '(i) your products have more than 5 million users, or (ii) your revenue exceeds EUR 2 million';
    assert.deepEqual(found('commercial-threshold', `If ${size}, this license ends.`), [`${size}, this license ends.`]);
    const text = 'You may not (a) sell the model, (b) reverse engineer it, or (c) sublicense it.';
    assert.deepEqual(found('redistribution-ban', text), ['(a) sell the model']);
  });

  it('takes a wrong that is done with outputs for a forbidden use, and business with them for a limit of outputs', () => {
    const list = (item: string) => `You may not use the service for:\n\n- ${item}\n- Anything against the law.`;
    assert.deepEqual(found('output-limit', list('Using generated audio in scam calls.')), []);
    assert.equal(found('output-limit', list('Using outputs for commercial purposes.')).length, 1);
    assert.equal(
      found(
        'output-limit',
        list('You must not use any output on a person for purposes that could have a legal impact on them.'),
      ).length,
      1,
    );
  });

  it('cites the uses of a list that runs on by their labels, and one or two with their sentence', () => {
    const sections = (text: string): readonly string[] =>
      readClauses(readText(new SourceText(text)))
        .filter((clause) => clause.kind === 'use-restriction')
        .map((clause) => clause.section);
    const uses = '(a) harass people, (b) make weapons';
    assert.deepEqual(sections(`3. You may not use it to ${uses}, or (c) spread malware.`), ['3.a', '3.b', '3.c']);
    assert.deepEqual(sections(`3. You may not use it to ${uses}.`), ['3', '3']);
  });

  it('cuts a long sentence to 700 characters of the source, however it is indented', () => {
    const line = 'damages of any kind, which may be direct or indirect or special or incidental or other,';
    const text = `In no event shall the author be liable to you for\n${`${' '.repeat(40)}${line}\n`.repeat(12)} and so on.`;
    const [clause = ''] = found('liability-limit', text);
    assert.match(clause, /^In no event shall the author be liable/);
    assert.ok(clause.length <= 700 && clause.length > 400, `${clause.length}`);
  });

  it('does not read what stands beside the terms: how to apply them, what their steward says of itself', () => {
    const terms = '1. Warranty. The work is provided "as is", without any warranty.\n\n';
    const beside =
      'END OF TERMS AND CONDITIONS\n\nSay in each file: the file is provided "as is", without any warranty.\n\n';
    assert.equal(found('warranty-disclaimer', terms + beside).length, 1);
    assert.deepEqual(found('warranty-disclaimer', 'Creative Commons gives no warranties about its licenses.'), []);
  });

  it('reads sentences that each go on with the one before once', () => {
    const text = `We met. ${'This includes spreading malware. '.repeat(4000)}`;
    assert.deepEqual(found('use-restriction', text), []);
    assert.equal(
      found('use-restriction', text.replace('We met.', 'You may not use it to break the law.')).length,
      4001,
    );
  });

  it('reads over the stop of an abbreviation or a version', () => {
    const text = 'In no event shall Acme Inc. be liable for damages from Model X1.2 or its outputs.';
    assert.equal(found('liability-limit', text).length, 1);
  });
});

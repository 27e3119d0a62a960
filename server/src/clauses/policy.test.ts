import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** The words of each prohibited use with its section and topics. */
function usesIn(text: string): readonly string[] {
  const source = new SourceText(text);
  return readClauses(readText(source))
    .filter((clause) => clause.kind === 'use-restriction')
    .map((clause) => `${clause.section}: ${text.slice(clause.start, clause.end)} [${clause.topics.join(' ')}]`);
}

describe('use policies', () => {
  it('may list uses in numbers under a heading, without a lead-in', () => {
    const text = '# Policy\n\n## Prohibited Uses\n\n1. Generation of malware\n2. Scams and spam\n3. Adult content\n';
    assert.deepEqual(usesIn(text), [
      '1: Generation of malware [malware]',
      '2: Scams and spam [fraud]',
      '3: Adult content [sexual-content]',
    ]);
  });

  it('may go on with "This includes:" behind what they forbid', () => {
    const text = 'Foo strictly prohibits the abuse of children. This includes:\n\n- Grooming of minors\n';
    assert.deepEqual(usesIn(text).at(-1), ': Grooming of minors [child-safety]');
  });

  it('may forbid by a heading', () => {
    const text = '# Rules\n\n## Do Not Make Weapons\n\nDesigning, selling or building explosives.\n';
    assert.deepEqual(usesIn(text), ['Do Not Make Weapons: Designing, selling or building explosives. [weapons]']);
  });

  it('may give a ban as an example of itself', () => {
    const text = 'Respect others. For example, do not engage in harassment of people.\n';
    assert.deepEqual(usesIn(text), [
      'Respect others: For example, do not engage in harassment of people. [harassment]',
    ]);
  });

  it('may take things out of a list before its verb', () => {
    const text = 'You may not:\n\n(a) except as our API permits, scrape data from the Services;\n\n(b) hack others.\n';
    assert.equal(usesIn(text).length, 2);
  });

  it('say nothing of uses where they tell what the licensor may do', () => {
    assert.deepEqual(usesIn('We may cease to offer the Data where it might endanger the privacy of persons.\n'), []);
  });
});

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

  it('may stand right under a title that is a line like others', () => {
    const text = 'Prohibited Activity\n- phishing mails;\n- malware.\n\nEnforcement\n\nWe read all reports.\n';
    assert.deepEqual(usesIn(text), ['Preamble: phishing mails; [fraud]', 'Preamble: malware. [malware]']);
  });

  it('may forbid harmful acts, and what is done with the works of others', () => {
    const text =
      'Do not engage in any activity that is harmful to others. Do not repost pictures of others without consent.\n';
    assert.equal(usesIn(text).length, 2);
  });

  it('may say of a list that it is not all there is', () => {
    const text =
      'You must not use it for any of the following activities. These examples are illustrative, not exhaustive.\n\n' +
      '- Tracking people.\n- Use of it to (1) send spam; or (2) write malware.\n';
    assert.deepEqual(usesIn(text), [
      ': Tracking people. [surveillance]',
      ': (1) send spam [fraud]',
      ': (2) write malware. [malware]',
    ]);
    const below = 'You may not use it for the purposes below. The list is not exhaustive.\n\n- Gambling\n- Malware\n';
    assert.deepEqual(usesIn(below).slice(-2), [': Gambling [regulated-goods]', ': Malware [malware]']);
  });

  it('may say what the author will do about what they list', () => {
    const text =
      'You may not make it say anything with the following contents, or we will delete it and tell the police:\n\n' +
      '1. calls for violence;\n2. scams.\n';
    assert.deepEqual(usesIn(text), ['1: calls for violence; [violence]', '2: scams. [fraud]']);
  });

  it('forbid nothing where they tell of their author', () => {
    const text =
      'You may not use it for the following:\n\n- Abuse of children\n  - We report such abuse of children to the police.\n' +
      "- Legal advice\n  - Orchid's models are not made to give legal advice.\n";
    assert.deepEqual(usesIn(text), [': Abuse of children [child-safety]', ': Legal advice [legal-advice]']);
  });

  it('may begin what their items end', () => {
    const text =
      'You may not use it for the following:\n\n- False content about:\n  - natural disasters\n  - ballots\n' +
      '- Sharing personal information, including:\n  - Full names\n- **Violence**: Content that:\n  - glorifies murder\n';
    assert.deepEqual(usesIn(text), [
      ': False content about: [disinformation]',
      ': natural disasters [disinformation]',
      ': ballots [disinformation elections]',
      ': Sharing personal information, including: [privacy]',
      ': Full names [privacy]',
      ': glorifies murder [violence]',
    ]);
  });

  it('may prohibit in an item what is offensive, and forbid nothing where they say what one must do', () => {
    const text =
      '# Use Policy\n\n## Restrictions\n\n- Prohibited generation of offensive content.\n' +
      '- **Consent:** Before collecting or processing images of persons you must ask them.\n';
    assert.equal(usesIn(text).length, 1);
  });

  it('may ask to make sure that something does no harm', () => {
    const text = 'You must:\n\n- Ensure that your content does not:\n  - mislead people\n  - violate privacy\n';
    assert.deepEqual(usesIn(text), [': mislead people [disinformation]', ': violate privacy [privacy]']);
  });

  it('may name a kind of use above its cases', () => {
    const text =
      'We do not allow the use of our models for the following:\n\n- Activity with a high risk of economic harm, including:\n' +
      '  - Gambling\n';
    assert.deepEqual(usesIn(text), [
      ': Activity with a high risk of economic harm, including: []',
      ': Gambling [regulated-goods]',
    ]);
  });

  it('may ask to leave alone what one has no rights in', () => {
    assert.equal(usesIn('Do not upload pictures to which you do not hold the rights.\n').length, 1);
    assert.equal(usesIn('Do not share images that could cause harm.\n').length, 1);
  });

  it('may be in capitals, each sentence on a line of its own and without a stop, and may list so', () => {
    const text =
      'USE POLICY\n\nDO NOT USE THE MODEL TO HARASS PEOPLE\n\nTHE LICENSEE MUST NOT USE THE MODEL TO DEVELOP WEAPONS\n';
    assert.deepEqual(usesIn(text), [
      ': DO NOT USE THE MODEL TO HARASS PEOPLE [harassment]',
      ': THE LICENSEE MUST NOT USE THE MODEL TO DEVELOP WEAPONS [weapons]',
    ]);
    const list =
      'USE POLICY\n\nYOU MUST NOT USE THE MODEL FOR:\n\nHARASSING PEOPLE;\nGENERATING SPAM; OR\nDECEIVING THOSE WHO DO NOT KNOW IT.\n';
    assert.equal(usesIn(list).length, 3);
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

  it('may open a list with any words that forbid, in any clothing', () => {
    const leads = [
      'You may not use the Model for any of the following purposes:',
      'You may not use the Model for any of the following:',
      'Prohibited uses include, but are not limited to:',
      'You may use the Model for any purpose except for:',
      'You agree to refrain from:',
      'We prohibit the following activities:',
    ];
    const items = ['Generating malware', 'Harassing people', 'The spread of disinformation that harms others'];
    const lists = [
      items.map((item) => `- ${item}`),
      items.map((item, i) => `${i + 1}. ${item}`),
      items.map((item, i) => `(${'abc'[i]}) ${item};\n`),
      items.map((item) => `    ${item};`),
    ];
    for (const lead of leads)
      for (const list of lists) {
        const text = `# Rules\n\n${lead}\n\n${list.join('\n')}\n`;
        const found = usesIn(text).map((use) => use.split(': ')[1]?.split(/[;[]/)[0]?.trim());
        for (const item of items) assert.ok(found.includes(item), `${text}: ${found}`);
      }
  });

  it('may go on with a list behind "as long as you do not use it to:"', () => {
    const text = 'You may use the Model as long as you do not use it to:\n\n- generate malware;\n- harass people.\n';
    assert.equal(usesIn(text).length, 2);
  });

  it('say nothing of uses where they tell what the licensor may do', () => {
    assert.deepEqual(usesIn('We may cease to offer the Data where it might endanger the privacy of persons.\n'), []);
  });
});

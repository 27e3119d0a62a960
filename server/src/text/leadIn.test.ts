import assert from 'node:assert/strict';
import { type Reading, readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

const read = (text: string): Reading => readText(new SourceText(text));

/** What governs each block, outermost first, cut to its first and last words: `You … not: > sell …`. */
function governed(text: string): string[] {
  return read(text).places.map((place) => {
    const chain: string[] = [];
    for (let at = place.leadIn; at; at = at.outer) chain.unshift(at.sentence.words[0]?.text ?? '');
    const own = place.passage.normalized.text.split(' ')[0] ?? '';
    return [...chain, own].join(' > ');
  });
}

describe('a lead-in', () => {
  it('governs the numbered items behind it, and ends with them', () => {
    const text = [
      'You may not use the Weights to:',
      '',
      '1. harm people;',
      '2. watch people.',
      '',
      'The Weights come as they are, and nobody answers for what they do.',
    ].join('\n');
    assert.deepEqual(governed(text), ['You', 'You > harm', 'You > watch', 'The']);
  });

  it('has the sentence before it above where it only says that a list comes', () => {
    const text = 'Abuse of people is forbidden. This includes:\n\n- stalking;\n- threats.\n';
    assert.deepEqual(governed(text), ['Abuse', 'Abuse > This > stalking;', 'Abuse > This > threats.']);
  });

  it('may end with a full stop where it names what follows', () => {
    const text = 'We grant the following rights to you.\n\n(a) use the Data;\n(b) share the Data.\n';
    assert.deepEqual(governed(text), ['We', 'We > use', 'We > share']);
  });

  it('ends where the next begins at the margin, without an empty line', () => {
    const text = 'You agree not to:\n- spam people, or to mock them.\nYou agree to:\n- cite us\n';
    assert.deepEqual(governed(text), ['You', 'You > spam', 'You', 'You > cite']);
  });

  it('stands before a remark on its list', () => {
    const text = 'It must not be put to the following uses. The list is not complete.\n\n- spying;\n- fraud.\n';
    assert.deepEqual(governed(text), ['It', 'It > spying;', 'It > fraud.']);
  });

  it('governs items at any depth, with what stands between', () => {
    const text = [
      '* You agree never to:',
      '    * Break the law, including to:',
      '        * trade in people',
      '        * trade in arms',
      '    * Mislead anyone, such as:',
      '        * with false reviews',
      '* Ask first.',
    ].join('\n');
    assert.deepEqual(governed(text), [
      'You',
      'You > Break',
      'You > Break > trade',
      'You > Break > trade',
      'You > Mislead',
      'You > Mislead > with',
      'Ask',
    ]);
  });

  it('governs the items of an item that has no colon', () => {
    const text = 'You will not:\n\n(a) watch people\n\n    (i) at home\n\n    (ii) at work\n\n(b) sell arms';
    assert.deepEqual(governed(text), ['You', 'You > watch', 'You > at', 'You > at', 'You > sell']);
  });

  it('governs indented paragraphs without marks', () => {
    const text = [
      'Limits. You will not, and will let nobody,',
      '',
      '    use the Weights in war;',
      '',
      '    remove our name from them; or',
      '',
      '    You must keep the seal.',
      '',
      'Warranty. There is none.',
    ].join('\n');
    assert.deepEqual(governed(text), ['Limits.', 'use', 'remove', 'You', 'Warranty.']);
    assert.deepEqual(governed(text.replace('nobody,', 'nobody to')), [
      'Limits.',
      'You > use',
      'You > remove',
      'You > You',
      'Warranty.',
    ]);
  });

  it('governs indented lines, each an item, where lines end as sentences do', () => {
    const text = 'You may not:\n\n    Sell our weights.\n    Rent our weights.\n    Lend them.\n\nAsk us.';
    assert.deepEqual(governed(text), ['You', 'You > Sell', 'You > Rent', 'You > Lend', 'Ask']);
  });

  it('governs paragraphs such as "Harm: causing …", and the bullets below one of them', () => {
    const text = [
      'We do not allow use of our weights for:',
      '',
      'Violence: threatening people or praising those who do.',
      '',
      'Fraud: passing weights off as people, including:',
      '',
      '* writing reviews that nobody wrote;',
      '* calling people in a false voice.',
      '',
      'Spying: gathering what people keep to themselves.',
      '',
      'We look after this list and may add to it.',
    ].join('\n');
    assert.deepEqual(governed(text), [
      'We',
      'We > Violence:',
      'We > Fraud:',
      'We > Fraud > writing',
      'We > Fraud > calling',
      'We > Spying:',
      'We',
    ]);
  });

  it('governs short items that look like headings', () => {
    const text = 'You may not use the Weights for:\n\nWeapons\n\nSpying\n\nGrant\n\nYou may use the Weights at home.';
    assert.deepEqual(governed(text), ['You', 'You > Weapons', 'You > Spying', 'Grant', 'You']);
    const indented = 'You may not use the Weights for:\n\n  Weapons\n\n  Spying\n\nGrant\n\nYou may use the Weights.';
    assert.deepEqual(governed(indented), ['You', 'You > Weapons', 'You > Spying', 'Grant', 'You']);
  });

  it('governs lines without marks between blank lines, until one is a sentence or has a text of its own', () => {
    const text = [
      'You may not use the Weights for:',
      '',
      'Weapons of any sort',
      '',
      'Spying on people who have not agreed to it',
      '',
      'Any use which is meant to deceive',
      '',
      'The making of viruses',
      '',
      'Making pictures that harm children',
      '',
      'Fines and Fees',
      '',
      'You must pay what the law says.',
    ].join('\n');
    assert.deepEqual(governed(text), [
      'You',
      'You > Weapons',
      'You > Spying',
      'You > Any',
      'You > The',
      'You > Making',
      'Fines',
      'You',
    ]);
    assert.deepEqual(governed('On Linux:\n\nType it\n\nHeron Samples\n\nDescription\n\nThey are few.').slice(-3), [
      'Heron',
      'Description',
      'They',
    ]);
  });

  it('governs entries with a name of their own, where no section of the text looks like them', () => {
    const entries = 'Spying. Following people.\n\nWar. Anything that armies do.\n\nEnding. Your rights may end.';
    assert.deepEqual(governed(`The following uses are forbidden:\n\n${entries}`), [
      'The',
      'The > Spying.',
      'The > War.',
      'Ending.',
    ]);
    const sections = `Limits. You must keep to this.\n\nThe following uses are forbidden:\n\n${entries}`;
    assert.deepEqual(governed(sections).slice(2), ['Spying.', 'War.', 'Ending.']);
  });

  it('that sets conditions governs the lines below it that say what you do, and no other', () => {
    const lines = [
      'You may share the Data so long as:',
      'You keep all notices.',
      'You may not sell it.',
      'It is ours.',
    ];
    assert.deepEqual(governed(lines.join('\n\n')), ['You', 'You > You', 'You', 'It']);
  });

  it('does not go on with a permission that is granted by a sentence of its own', () => {
    const text = [
      'As this was not clear, we add this permission:',
      '',
      'Permission to copy this file is granted, with or without a fee.',
    ].join('\n');
    assert.deepEqual(governed(text), ['As', 'Permission']);
  });

  it('goes on behind a paragraph that interrupts the list', () => {
    const text = [
      'You must not:',
      '',
      '(a) sell the Weights;',
      '',
      'Selling means to take money, goods or favors in return for a copy of them.',
      '',
      '(b) rent the Weights.',
    ].join('\n');
    assert.deepEqual(governed(text), ['You', 'You > sell', 'Selling', 'You > rent']);
    const indented = text.replace('Selling', '    Selling');
    assert.deepEqual(governed(indented), ['You', 'You > sell', 'Selling', 'You > rent']);
  });

  it('does not govern the second paragraph of an item', () => {
    const text = 'You must:\n\n- name us.\n\n  A link is enough, where there is no room for a name.\n\n- keep this.';
    assert.deepEqual(governed(text), ['You', 'You > name', 'A', 'You > keep']);
  });

  it('governs the end of its own sentence behind the items', () => {
    const text = 'You may:\n\n(a) copy,\n\n(b) change,\n\nprovided that you name us in every copy.';
    assert.deepEqual(governed(text), ['You', 'You > copy,', 'You > change,', 'You > provided']);
  });

  it('that frames the whole text does not govern its titled sections', () => {
    const text =
      'The parties agree as follows:\n\n1. Terms\n\nThey are few.\n\n2. Grant. You may use it at home and at work.';
    assert.deepEqual(governed(text), ['The', 'Terms', 'They', 'Grant.']);
  });

  it('that says what holds for those who do not agree governs none of the terms behind it', () => {
    const text =
      'You agree to the following terms and duties. If you do not agree to all of them, you may not use it:\n\n1. End. It ends.\n';
    assert.deepEqual(governed(text), ['You', 'End.']);
  });

  it('ends at a heading and at a part', () => {
    assert.deepEqual(governed('You must:\n\n# Ending\n\n- Rights end.'), ['You', 'Ending', 'Rights']);
    assert.deepEqual(governed('You must:\n\n- ask.\n\nArticle II: Ending\n\n1. Rights end.'), [
      'You',
      'You > ask.',
      'Ending',
      'Rights',
    ]);
  });

  it('is the same object for a block that did not change', () => {
    const before = read('You must:\n\n- ask;\n- pay.');
    const after = readText(new SourceText('You must:\n\n- ask;\n- pay us.'), {}, before);
    const lead = before.places[1]?.leadIn;
    assert.ok(lead && before.places[2]?.leadIn === lead && after.places[2]?.leadIn === lead);
  });
});

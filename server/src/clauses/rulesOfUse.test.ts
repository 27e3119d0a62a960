import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** The words of each prohibited use with its topics. */
function usesIn(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text)))
    .filter((clause) => clause.kind === 'use-restriction')
    .map((clause) => `${text.slice(clause.start, clause.end)} [${clause.topics.join(' ')}]`);
}

describe('rules of use', () => {
  it('rule out what they list under headings that say how to behave', () => {
    const text =
      '# Orchid Usage Policy\n\nThis page is about Orchid.\n\n**Be kind**\n\n- Bullying, or mocking people for how they look.\n' +
      '- Hate speech against migrants.\n\n**Play fair**\n\n- Phishing mails and lottery scams.\n- No forged invoices.\n';
    assert.deepEqual(usesIn(text), [
      'Bullying, or mocking people for how they look. [harassment]',
      'Hate speech against migrants. [discrimination]',
      'Phishing mails and lottery scams. [fraud regulated-goods]',
      'No forged invoices. [fraud]',
    ]);
  });

  it('are the items below numbered Markdown headings, and not these', () => {
    const text =
      '# Terms\n\n## Prohibited Uses\n\n### 1. Fraud & Deception\n\n- Phishing mails\n\n### 2. Violence\n\n- Threats\n';
    assert.deepEqual(usesIn(text), ['Phishing mails [fraud]', 'Threats [violence]']);
  });

  it('are not what is let right below a numbered title', () => {
    const text =
      'Terms & Acceptable Use\n\nThis page sets out the acceptable use policy of Orchid.\n\n1. Permitted Uses\n- Creating copies of your own voice\n' +
      '- Creating copies of the voices of consenting people\n\n2. Prohibitions\n- Copyright infringement.\n- Hate, harassment, or threats.\n';
    assert.deepEqual(usesIn(text), [
      'Copyright infringement. [ip-infringement]',
      'Hate, harassment, or threats. [discrimination harassment violence]',
    ]);
  });

  it('are refused under a heading of restrictions', () => {
    const text =
      '# Terms\n\n## Restrictions\n\n- No autonomous weapons\n- No warranty for weapons\n- No commercial use\n';
    assert.deepEqual(usesIn(text), ['No autonomous weapons [weapons]']);
  });

  it('are all acts below a lead-in that bans them, in groups with titles', () => {
    const text =
      '# Orchid Usage Policy\n\nYou agree not to:\nAgainst people\n- Open accounts for anybody else\n- Mock people for their religion\n' +
      'Against the law\n- Launder money\n- Sublicense it\n';
    assert.deepEqual(usesIn(text), [
      'Open accounts for anybody else []',
      'Mock people for their religion [harassment]',
      'Launder money [fraud illegal-activity]',
    ]);
  });

  it('name things behind a label', () => {
    const text =
      '# Content Policy\n\nKeep to it.\n\n- Hate: symbols of hatred\n- Contact: Jane\n- Safety: we filter threats\n';
    assert.deepEqual(usesIn(text), ['Hate: symbols of hatred [discrimination]']);
  });

  it('are not the titles that signs mark', () => {
    const text = '# Orchid Usage Policy\n\nKeep to it.\n\n🚫 Illegal Content\n  • Weapons\n  • Phishing mails\n';
    assert.deepEqual(usesIn(text), ['Weapons [weapons]', 'Phishing mails [fraud]']);
  });

  it('forbid wrongs by orders of their own', () => {
    const text = '# Orchid Usage Policy\n\nKeep to it.\n\n- **Fairness**: Do not infringe the copyrights of others.\n';
    assert.deepEqual(usesIn(text), ['Fairness**: Do not infringe the copyrights of others. [ip-infringement]']);
  });

  it('may stand below a first heading that names no text', () => {
    assert.deepEqual(usesIn('# Prohibited\n\n- Mass surveillance\n\n# Permitted\n\n- Research\n'), [
      'Mass surveillance [surveillance]',
    ]);
  });

  it('may be a part of other terms', () => {
    const text = '# Terms\n\nRead them.\n\n## Acceptable Use Policy\n\n### Honesty\n\n- Phishing mails.\n';
    assert.deepEqual(usesIn(text), ['Phishing mails. [fraud]']);
  });

  it('list as well what is let, what one must do, and how they are kept', () => {
    const text =
      '# Orchid Usage Policy\n\nThis page is about Orchid.\n\n## What you may do\n\n- Research on hate speech.\n\n## How to report abuse\n\n' +
      '- Threats of violence: write to the police.\n\n## Be kind\n\n- Treat people well, whatever their religion.\n' +
      '- Respecting people of any religion.\n- Satire about weapons is fine.\n- If you see hate speech, tell us.\n';
    assert.deepEqual(usesIn(text), []);
  });

  it('say nothing of what the model itself cannot do', () => {
    const items = '- Medical advice of any kind.\n- Diagnosis of diseases.\n';
    for (const heading of ['What Orchid cannot do', 'What the answers are not', 'Known limitations'])
      assert.deepEqual(usesIn(`# Orchid Usage Policy\n\nThis page is about Orchid.\n\n## ${heading}\n\n${items}`), []);
    assert.equal(usesIn(`# Orchid Usage Policy\n\n## What you cannot do\n\n${items}`).length, 2);
  });

  it('do not rule out what keeps them', () => {
    const items =
      '- Prompt moderation by a model of ours.\n- CSAM detection: always on.\n- Automatic reporting of weapons.\n';
    assert.deepEqual(usesIn(`# Orchid Usage Policy\n\nThis page is about Orchid.\n\n## Safety\n\n${items}`), []);
    const misuse = '- Emotion detection of employees.\n';
    assert.equal(usesIn(`# Orchid Usage Policy\n\nThis page is about Orchid.\n\n## Respect\n\n${misuse}`).length, 1);
  });

  it('may name those who should keep away', () => {
    const text =
      '# Orchid Usage Policy\n\nThis page is about Orchid.\n\n## Who should use Orchid\n\n- Doctors seeking medical papers.\n\n' +
      '## Who should not use Orchid\n\n- Patients seeking medical advice.\n';
    assert.deepEqual(usesIn(text), ['Patients seeking medical advice. [medical]']);
  });

  it('forbid a wrong by whatever is done for it', () => {
    const read = (text: string) => usesIn(text).map((use) => use.slice(use.indexOf('[')));
    const rules =
      '# Orchid Usage Policy\n\n## Weapons\n\n- Do not build weapons with it.\n\n## Crime\n\n- Never help terrorists.\n';
    assert.deepEqual(read(rules), ['[weapons]', '[violence]']);
    assert.deepEqual(read('Do not make bombs with the Model.'), ['[weapons]']);
    assert.deepEqual(read('Do not write phishing mails with the Model.'), ['[fraud]']);
    assert.deepEqual(read('The authors do not build weapons.'), []);
    assert.deepEqual(read('You may not make copies of the Model for makers of weapons.'), []);
    assert.deepEqual(read('Do not write to us about terrorists.'), []);
  });

  it('are no other texts', () => {
    assert.deepEqual(usesIn('# Orchid\n\nA data set.\n\n## Be kind\n\n- Bullying, or mocking people.\n'), []);
  });

  it('are known at once when the title is typed', () => {
    const body = '\n\nThis page is about Orchid.\n\n**Be kind**\n\n- Bullying, or mocking people for how they look.\n';
    assert.equal(usesIn(`# Orchid${body}`).length, 0);
    assert.equal(usesIn(`# Orchid: rules of use${body}`).length, 1);
  });
});

describe('a list of uses', () => {
  it('may open without a colon', () => {
    const text =
      'It shall moreover not be used\n\n  (a) in courts of law;\n\n  (b) to grade the poems of pupils; or\n\n  (c) on boats.\n';
    assert.equal(usesIn(text).length, 3);
  });

  it('may open with what one must keep away from, behind what is not covered', () => {
    const text =
      '## Out-of-scope uses\n\nThe grant does not cover, and you undertake to stay away from:\n\n' +
      '* **Warfare.** Steering of missiles.\n* **Gossip.** Rumors about neighbors, however they are told.\n';
    assert.equal(usesIn(text).length, 2);
  });

  it('may stand behind a condition', () => {
    const text =
      'Unless a doctor reads what it says first, do not use Orchid for:\n\n- the triage of patients;\n- advice on poems.\n';
    assert.equal(usesIn(text).length, 2);
  });

  it('takes topics from the titles of its items', () => {
    const text = 'You will not use the Model for:\n\n* **Weapons.** Parts that are hard to find.\n';
    assert.deepEqual(usesIn(text), ['Parts that are hard to find. [weapons]']);
  });

  it('may have items of several parts', () => {
    const text =
      'You will not use it for:\n\n- **Deceit.** Assistants that pretend to be human; bought praise; lottery scams.\n';
    assert.deepEqual(usesIn(text), [
      'Assistants that pretend to be human; bought praise; lottery scams. [fraud impersonation regulated-goods undisclosed-ai]',
    ]);
  });

  it('are the titles of items, and not what explains them, also where we say what we will not help with', () => {
    const items =
      '- **Diagnosis of patients.** Orchid is no doctor. Its outputs are not diagnostic.\n' +
      '- **Surveillance of workers.** Watching moods at work is a harm.\n';
    const uses = ['Diagnosis of patients. [medical]', 'Surveillance of workers. [surveillance]'];
    const heading = '# Policy\n\n## Out of scope: do not use Orchid for any of the following\n\n';
    assert.deepEqual(usesIn(`${heading}${items}`), uses);
    assert.deepEqual(usesIn(`${heading}We will not merge code that helps any of these uses:\n\n${items}`), uses);
  });
});

import assert from 'node:assert/strict';
import { normalize } from '../../text/normalize.ts';
import { words } from '../../text/words.ts';
import { bans, Mood, moodsOf, obliges, permits } from './mood.ts';

/** What a text says of the words marked with `*` in it. */
function moodOf(text: string): string {
  const all = words(normalize(text.replace('*', ''), 0, text.length - 1));
  const at = all.findIndex((word) => word.start >= text.indexOf('*'));
  const mood = moodsOf(all)[at] ?? 0;
  return [bans(mood) ? 'ban' : '', obliges(mood) ? 'duty' : '', permits(mood) ? 'permit' : '']
    .filter(Boolean)
    .join(' ');
}

describe('moods', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['You agree to *keep the notices.', 'duty'],
    ['You may share it provided that you *keep the notices.', 'duty'],
    ['All papers that use Fooware have to *cite the article.', 'duty'],
    ['You may share it provided that the files are not *changed.', 'ban'],
    ['You may use it, provided that you do not copy, change or *sell it.', 'ban'],
    ['You may use it, provided that you do not adapt, *modify or sell it.', 'ban'],
    ['You may, provided that you do not rename it, *modify or sell it.', 'permit'],
    ['You may not copy, except as the law allows, *modify or sell it.', 'ban'],
    ['It ends, provided that it shall not end at once if you have *shared it in a store.', ''],
    ['You may share it if you do all of the following: *keep the notices.', 'duty'],
    ['We will *keep your feedback.', ''],
    ['You must share works that you do not *change.', 'duty'],
    ['Derivatives shall not include works that *link to it.', ''],
    ['You may place it beside parts not covered by this license, and *share the whole.', 'permit'],
    ['Nothing in this license prevents you from *selling copies.', 'permit'],
    ['Terms that do not *sell the Model.', ''],
    ['The outputs are yours, except that you may not *sell them.', 'ban'],
    ['The Licensor must be *notified of each incident.', 'duty'],
    ['Every image processed by the Device shall be *read by a doctor.', 'duty'],
    ['No dealer of ours is authorized to *modify this promise.', 'ban'],
    ['This license does not permit you to *sell the Model.', 'ban'],
    ['Do not *sell the Model.', 'ban'],
    ['You understand that the service does not yet allow you to *send pictures.', ''],
    ['You do not currently have permission to *sell it.', 'ban'],
    ['You need not *share the changes.', ''],
    ['The database (but not its contents) is *shared.', ''],
    ['You agree not to *sell the Model.', 'ban'],
    ['Sale of its derivatives, which include models that *learn from outputs, is prohibited.', ''],
    ['You may not use it for wrongs, which include *spying on people.', 'ban'],
    ['You may not share it unless either: the *changes are small.', ''],
    ['You must not sell it, except where: the *buyer is a museum.', ''],
    ['You may not do this unless we permit it: *sell the Model.', 'ban'],
    ['No one owns the Model: you are free to *sell it.', 'permit'],
    ['We give you a worldwide, not transferable license to *sell the Model.', 'permit'],
    ['You must, where the law asks for it, *register the Model.', 'duty'],
    ['You may not, if you are a rival, *run the Model.', 'ban'],
    ['Licensee is obliged to *keep the notices.', 'duty'],
    ['You are not authorized to *sell the Model.', 'ban'],
    ['Licensee is authorized to *sell the Model.', 'permit'],
    ['Unauthorized *sale of the Model ends the license.', 'ban'],
    ['You must guard it against unauthorized copying, *sale or loss.', 'duty'],
    ['Provided the firm meets these terms, the Model is *shared.', ''],
    ['You are responsible for all that the Model and its derivatives do, and shall not *use them to harm.', 'ban'],
    ['Do not *generate hate speech.', 'ban'],
    ['We do not allow *content that harms others.', 'ban'],
    ['Acme does not tolerate *fraud.', 'ban'],
    ['Our models may not be *used for fraud.', 'ban'],
    ['The following is not allowed here: *generating spam.', 'ban'],
    ['No party has authority to *sell the Model.', 'ban'],
    ['You may not take part in acts that could hurt others, such as: *building weapons.', 'ban'],
    ['You may not lie, and it is you who must *answer for it.', 'duty'],
  ];
  it('hear who acts by name, also where the name opens the sentence', () => {
    const licensorIn = (text: string): boolean =>
      moodsOf(words(normalize(text, 0, text.length))).some((mood) => mood & Mood.Licensor);
    assert.ok(licensorIn('Acme may change the terms.'));
    assert.ok(licensorIn('ACME may change the terms.'));
    // A name that ends as an abstract noun does is told by what it does.
    assert.ok(licensorIn('Vivacity may suspend your account.'));
    assert.ok(licensorIn('Vivacity will not sell your data.'));
    assert.ok(licensorIn('IBM may terminate this license.'));
    assert.ok(!licensorIn('Modification may change the outputs.'));
    assert.ok(!licensorIn('Software may collect data.'));
    assert.ok(!licensorIn('The Application may store data.'));
    assert.ok(!licensorIn('Attribution may be given.'));
    assert.ok(!licensorIn('A Matching Alliance may change the files.'));
    assert.ok(!licensorIn('Derivatives may be sold.'));
    assert.ok(!licensorIn('Distribution may be stopped.'));
    assert.ok(!licensorIn('ALL COPIES MAY BE SOLD.'));
  });

  for (const [text, expected] of cases) it(`${expected}: ${text}`, () => assert.equal(moodOf(text), expected));
});

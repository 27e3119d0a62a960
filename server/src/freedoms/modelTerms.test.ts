import assert from 'node:assert/strict';
import { modelTerms, type TermsText } from './modelTerms.ts';

const text = (path: string, parts: Partial<TermsText> = {}): TermsText => ({
  path,
  scope: 'all',
  terms: [],
  read: true,
  ...parts,
});
const unread = (path: string) => [{ path, start: 0, end: 9 }];

describe('the terms of a model', () => {
  it('are those of each license that counts, with the policies and the cards', () => {
    const sets = modelTerms([text('A'), text('B'), text('CODE', { scope: 'code' })], [text('POLICY')], [text('CARD')]);
    assert.deepEqual(
      sets.map(({ paths }) => paths),
      [
        ['A', 'POLICY', 'CARD'],
        ['B', 'POLICY', 'CARD'],
      ],
    );
  });

  it('are not made unknown by the translation of a card into a language that is not read', () => {
    const french = text('README_FR.md', { unread: unread('README_FR.md') });
    assert.deepEqual(modelTerms([text('LICENSE')], [], [text('README.md'), french])[0]?.unread, []);
    assert.deepEqual(modelTerms([text('LICENSE')], [], [french])[0]?.unread, unread('README_FR.md'));
  });

  it('are read as a whole where the card that is not, such as one in Chinese, says the same as one that is', () => {
    const chinese = text('README_ZH.md', { read: false });
    assert.equal(modelTerms([text('LICENSE')], [], [text('README.md'), chinese])[0]?.read, true);
    assert.equal(modelTerms([text('LICENSE')], [], [chinese])[0]?.read, false);
  });

  it('are not those of a license and of its translation: the one in English counts', () => {
    const paths = (...licenses: readonly TermsText[]) => modelTerms(licenses, [], []).map((set) => set.paths);
    const [english, chinese] = [text('LICENSE', { language: 'en' }), text('LICENSE_ZH.txt', { language: 'zh' })];
    assert.deepEqual(paths(english, chinese), [['LICENSE']]);
    assert.deepEqual(paths(chinese), [['LICENSE_ZH.txt']]);
    assert.deepEqual(paths(english, text('LICENSE-VOICE', { language: 'zh' })), [['LICENSE'], ['LICENSE-VOICE']]);
    assert.deepEqual(paths(english, text('LICENSE_EN', { language: 'en' })), [['LICENSE'], ['LICENSE_EN']]);
  });
});

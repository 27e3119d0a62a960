import assert from 'node:assert/strict';
import { readCard } from '../cards/card.ts';
import { readClaims } from '../cards/claims/read.ts';
import { SourceText } from '../text/sourceText.ts';
import { isHarmless, isSameLicense, textsNotAtHand } from './namedLicenses.ts';

const missing = (card: string, licenses: Readonly<Record<string, string>>) => {
  const source = new SourceText(card);
  const texts = Object.entries(licenses).map(([path, text]) => ({ path, source: new SourceText(text) }));
  return textsNotAtHand(readClaims(readCard(source)), source, texts).map(({ value }) => value);
};

describe('a license that a card names', () => {
  it('is the same by its words, whatever their order and their form', () => {
    assert.ok(isSameLicense('apache-2.0', 'Apache-2.0'));
    assert.ok(isSameLicense('KESTREL 2 COMMUNITY LICENSE AGREEMENT', 'Kestrel 2 Community License'));
    assert.ok(isSameLicense('Attribution-NonCommercial 4.0 International', 'CC-BY-NC-4.0'));
    assert.ok(!isSameLicense('Attribution-NonCommercial 4.0 International', 'CC-BY-NC-SA-4.0'));
    assert.ok(!isSameLicense('MIT License', 'Kestrel License'));
    assert.ok(isSameLicense('KESTREL Community License v2.0', 'Kestrel.2 Community License'));
    assert.ok(!isSameLicense('Kestrel.1 Community License', 'Kestrel.2 Community License'));
  });

  it('is at hand by title, by the name of its file, or by a link', () => {
    assert.deepEqual(
      missing('The model is released under the Kestrel License.', {
        LICENSE: 'Copyright (c) us\n\nKestrel License 1.0\n',
      }),
      [],
    );
    assert.deepEqual(
      missing('The model is released under the Model License.', { MODEL_LICENSE: 'The Heron terms' }),
      [],
    );
    assert.deepEqual(
      missing('It is released under the [Kestrel License](x/LICENSE-K).', { 'x/LICENSE-K': 'Terms' }),
      [],
    );
  });

  it('is missing otherwise, unless it is that of the code or the base', () => {
    assert.deepEqual(missing('The model is released under the Kestrel License.', { LICENSE: 'MIT License' }), [
      'Kestrel License',
    ]);
    assert.deepEqual(missing('The model is released under the MIT license.', {}), ['MIT']);
    assert.ok(isHarmless('MIT') && !isHarmless('CC-BY-NC-4.0'));
    assert.deepEqual(missing('The code is released under the Kestrel License.', {}), []);
  });
});

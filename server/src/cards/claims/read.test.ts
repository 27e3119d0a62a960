import assert from 'node:assert/strict';
import { SourceText } from '../../text/sourceText.ts';
import { readCard } from '../card.ts';
import { readClaims } from './read.ts';
import { readers } from './types/index.ts';

const claimsOf = (text: string) => readClaims(readCard(new SourceText(text)));

describe('claims of a card', () => {
  for (const { id, examples } of readers) {
    describe(id, () => {
      for (const text of examples.yes) {
        it(`reads it in: ${text}`, () => assert.ok(claimsOf(text).some(({ type }) => type === id)));
      }
      for (const text of examples.no) {
        it(`does not read it in: ${text}`, () => assert.ok(!claimsOf(text).some(({ type }) => type === id)));
      }
    });
  }

  it('gives the operative words of the sentence as they stand in the text', () => {
    const text = '\uFEFF# Kestrel\r\n\r\nBirds sing. **Kestrel** is an *open-source* model.\r\n';
    const [claim] = claimsOf(text);
    assert.equal(text.slice(claim?.start, claim?.end), 'Kestrel** is an *open-source* model');
  });

  it('reads neither code nor comments, and of the metadata only tags and gates', () => {
    const text =
      '---\nlicense: other\nwidget: [open source]\n---\n<!-- This model is open source. -->\n```\nThis model is open source.\n```\n';
    assert.deepEqual(claimsOf(text), []);
  });

  it('names the license by its SPDX id where there is one, and says of what', () => {
    const values = (text: string) =>
      claimsOf(text)
        .filter(({ type }) => type === 'licensed-under')
        .map(({ value, scope }) => [value, scope]);
    assert.deepEqual(values('The code is released under the MIT License.'), [['MIT', 'code']]);
    assert.deepEqual(values('The weights are licensed under CC BY-NC-SA 4.0.'), [['CC-BY-NC-SA-4.0', 'model']]);
    assert.deepEqual(values('- **License:** Apache 2.0'), [['Apache-2.0', 'model']]);
    assert.deepEqual(values('Kestrel is licensed under the Kestrel 2 Community License.'), [
      ['Kestrel 2 Community License', 'model'],
    ]);
  });
});

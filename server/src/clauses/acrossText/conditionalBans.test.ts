import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

const bansChange = (...paragraphs: string[]): boolean =>
  readClauses(readText(new SourceText(paragraphs.join('\n\n')))).some(({ kind }) => kind === 'modification-ban');

describe('a ban on changing what is passed on as it came', () => {
  const asked = [
    '1. If the Recipient redistributes the Font as it came, the Recipient shall meet all of the following conditions:',
    '(1) The Recipient may not rename the Font.',
    '(2) The Recipient may not alter the Font.',
  ];
  it('is none where a changed version may be passed on, too', () => {
    assert.ok(!bansChange(...asked, '2. The Recipient may redistribute a Derived Font under these terms.'));
    assert.ok(
      !bansChange(
        '1. The Recipient shall not modify the Source when redistributing the Source.',
        '2. The Recipient may distribute a modified Source.',
      ),
    );
  });
  it('stands where only what is unchanged may be passed on', () => {
    assert.ok(bansChange(...asked));
    assert.ok(bansChange(...asked, '2. The Recipient may redistribute the Font without modification.'));
  });
  it('stands where it is asked of who passes on a changed version', () => {
    assert.ok(
      bansChange(
        '1. You may redistribute a modified Font under the following conditions:',
        '(1) You may not alter the Font any further.',
        '2. You may redistribute a Derived Font.',
      ),
    );
  });
  it('stands where it is asked of everyone', () => {
    assert.ok(bansChange('1. You may not alter the Font.', '2. The Recipient may redistribute a Derived Font.'));
  });
});

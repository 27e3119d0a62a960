import assert from 'node:assert/strict';
import { keepsHyphen } from './hyphens.ts';

const halves = (words: string): readonly [string, string] => words.split('-') as [string, string];

describe('a hyphen at a line end', () => {
  it('stays in a compound', () => {
    for (const word of 'royalty-free third-party fine-tune open-source in-house as-is no-charge not-for'.split(' ')) {
      assert.ok(keepsHyphen(...halves(word)), word);
    }
  });

  it('goes in a word that was broken', () => {
    for (const word of 'com-mercial in-tended with-out data-base trade-mark use-ful model-ing as-sociated per-mission free-dom'.split(
      ' ',
    )) {
      assert.ok(!keepsHyphen(...halves(word)), word);
    }
  });
});

import assert from 'node:assert/strict';
import { columnsOf, linesOf } from './languageColumns.ts';
import { languageLines } from './languageLines.ts';

describe('languages in columns', () => {
  it('have each letter of a code once that follows from the one before', () => {
    assert.equal(
      columnsOf('aa\tAfar\tAfaraf\nab\tAbkhaz\naba\tAbé\nabb\tBankon\nzh\tChinese\n'),
      '=aa\nb\n=aba\nb\n=zh\n=\fAfar\tAfaraf\nAbkhaz\nAbé\nBankon\nChinese\n',
    );
  });

  it('are the same lines again', () => {
    for (const lines of ['', '\naa\tAfar\naa\tAfar again\nab\tAbkhaz\t\n', languageLines()])
      assert.equal(linesOf(columnsOf(lines)), lines);
  });
});

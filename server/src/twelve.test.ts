import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { FREEDOMS } from './clauses/clause.ts';
import { readFiles } from './main/files.ts';
import { review } from './review.ts';

const REPOSITORIES = '../shared/corpus/model-repos';

/** The table of docs/judgment.md, as a person reviewed it. */
const ROWS = readFileSync('docs/judgment.md', 'utf8')
  .split('\n## Twelve repositories\n')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| [\w.-]+__/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the twelve repositories of docs/judgment.md', () => {
  it('are twelve, each with its reasons', () => {
    assert.equal(ROWS?.length, 12);
    assert.ok(ROWS?.every((cells) => (cells[7]?.length ?? 0) > 10));
  });
  if (!existsSync(REPOSITORIES)) {
    console.info('    skipped: the real repositories are not beside this one');
    return;
  }
  for (const [, name = '', freedoms, broken, met, osaid, article] of ROWS ?? []) {
    it(`come out as the table says: ${name}`, () => {
      const read = readFiles(['.'], `${REPOSITORIES}/${name}`);
      assert.ok('files' in read);
      const model = review(read).models.find(({ root }) => root === '.');
      assert.ok(model !== undefined);
      const criteria = (status: string) =>
        Object.entries(model.osd)
          .filter(([, verdict]) => verdict.status === status)
          .map(([number]) => number)
          .join(', ') || '–';
      assert.deepEqual(
        [
          FREEDOMS.map((freedom) => model.freedoms[freedom].status).join(', '),
          criteria('broken'),
          criteria('met'),
          model.osaid.status,
          model.aiAct.status,
        ],
        [freedoms, broken, met, osaid, article],
      );
    });
  }
});

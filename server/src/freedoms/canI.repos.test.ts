import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../main/files.ts';
import { review } from '../review.ts';
import { canI } from './canI.ts';
import type { Answer } from './plan.ts';
import { NO_READER, type Reader } from './reader.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/model-repos');

const READERS: Readonly<Record<string, Reader>> = {
  hobbyist: {
    ...NO_READER,
    commercial: false,
    monthlyUsers: 5000,
    annualRevenue: 0,
    region: 'DE',
    organization: 'individual',
  },
  company: {
    ...NO_READER,
    commercial: true,
    monthlyUsers: 800_000_000,
    annualRevenue: 50_000_000_000,
    currency: 'USD',
    region: 'DE',
    organization: 'company',
  },
};
const CELL: Readonly<Record<Answer, string>> = { yes: 'yes', 'yes-if': 'if', unknown: '?', no: 'no' };

/** The rows of the table in docs/judgment.md: repository, reader and the cells. */
function rows(): readonly (readonly [string, string, string])[] {
  const page = readFileSync('docs/judgment.md', 'utf8');
  const table = page.slice(page.indexOf('### Twelve real repositories')).split('\n\n')[2] ?? '';
  let repository = '';
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', reader = '', ...cells] = line.split('|').map((cell) => cell.trim());
      if (name !== '') repository = name;
      return [repository, reader, cells.slice(0, 11).join(' ')] as const;
    });
}

describe('can I, of real repositories', () => {
  const all = rows();

  it('is answered in the table for two readers of twelve', () => {
    assert.equal(all.length, 24);
    assert.equal(new Set(all.map(([repository]) => repository)).size, 12);
  });

  for (const [repository, reader, cells] of all) {
    it(`${repository}, for a ${reader}`, function () {
      const folder = join(CORPUS, repository.replaceAll('/', '__'));
      if (!existsSync(folder)) {
        console.log('      skipped: ../shared is not there');
        this.skip();
      }
      const read = readFiles([folder], CORPUS);
      assert.ok('files' in read);
      const [model, ...others] = review({ files: read.files }).models;
      // Before the models that have a card each comes the one of which the README tells.
      assert.ok(model !== undefined && others.every(({ root }) => root === model.root));
      const told = canI(model.asks, READERS[reader] ?? NO_READER).map(({ answer }) => CELL[answer]);
      assert.equal(told.join(' '), cells);
    }).timeout(60_000);
  }
});

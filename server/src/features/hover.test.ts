import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { alone, clause, document } from './handMade.ts';
import { hoverOf } from './hover.ts';

const TEXT = '2. Cap. Above 700 million users ask us.\nb. You will not train other models with it.';
const CAP = 'Above 700 million users ask us.';
const BAN = 'You will not train other models with it.';

function wordsAt(words: string, clauses: Parameters<typeof document>[1], markdown = true): string {
  const of = document(TEXT, clauses);
  const hover = hoverOf(alone(of), of.source.positionAt(TEXT.indexOf(words)), { markdown });
  return hover === null ? '' : (hover.contents as MarkupContent).value;
}

describe('hover', () => {
  const ban = { clauses: [clause(TEXT, BAN, 'no-improving-other-models', { section: '1.b' })] };

  it('says what a clause means, which freedoms and criteria it touches, and that it is not legal advice', () => {
    assert.equal(
      wordsAt('train', ban),
      [
        '**No improving other models** · section 1\\.b',
        'limits: use and modify · breaks criterion 6 of the Open Source Definition, in our reading',
        'What no-improving-other-models means. Why it matters.',
        '- Distillation: A student may not learn from it\\.\n- LLM as a judge: A judge that grades is not named\\.',
        'What to do.',
        '_What this text says, as we read it. Not legal advice._',
      ].join('\n\n'),
    );
  });

  it('names the values of a clause', () => {
    const values = {
      amount: 700_000_000,
      unit: 'monthly-active-users',
      measuredAt: 'release date',
      consequence: 'license-required',
    };
    const words = wordsAt('700', { clauses: [clause(TEXT, CAP, 'commercial-threshold', { values })] }, false);
    assert.match(words, /^Cap: 700,000,000 monthly active users\n/);
    assert.match(
      words,
      /\n- Amount: 700,000,000\n- Unit: monthly active users\n- Measured at: release date\n- Consequence: another license is needed\n/,
    );
  });

  it('names every size of a threshold', () => {
    const values = { amount: 5_000_000, unit: 'monthly-active-users', or: ['2000000 revenue USD month'] };
    const words = wordsAt('700', { clauses: [clause(TEXT, CAP, 'commercial-threshold', { values })] }, false);
    assert.match(words, /^Cap: 5,000,000 monthly active users or USD 2,000,000 of revenue a month\n/);
    assert.match(words, /\n- Or: USD 2,000,000 of revenue a month\n/);
  });

  it('tells all clauses of a place, the narrowest first', () => {
    const clauses = [clause(TEXT, TEXT, 'grants-use'), clause(TEXT, BAN, 'no-improving-other-models')];
    const words = wordsAt('train', { clauses });
    assert.ok(words.indexOf('No improving') < words.indexOf('Grants use'));
  });

  it('escapes the words of the workspace', () => {
    const section = '<img src=x> [a](command:x) https://example.org \u202Etxet';
    const words = wordsAt('train', { clauses: [clause(TEXT, BAN, 'grants-use', { section })] });
    assert.ok(words.includes('\\<img src\\=x\\> \\[a\\]\\(command\\:x\\) https\\:\\/\\/example\\.org txet'), words);
  });

  it('is plain for a client without Markdown', () => {
    assert.match(wordsAt('train', ban, false), /^No improving other models · section 1\.b\n/);
  });

  it('is silent beside the clauses', () => {
    assert.equal(wordsAt('2. Cap', ban), '');
  });
});

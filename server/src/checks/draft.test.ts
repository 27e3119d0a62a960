import assert from 'node:assert/strict';
import { clauseKinds } from '../clauses/index.ts';
import { review } from '../review.ts';

const CONFIG = 'drafts: [LICENSE]\n';

function findings(license: string, config = CONFIG): readonly string[] {
  const files = Object.entries({ LICENSE: license, '.cardclause.yml': config }).map(([path, text]) => ({
    path,
    named: true,
    content: { state: 'text' as const, text },
  }));
  const document = review({ files }).documents.find(({ path }) => path === 'LICENSE');
  return (document?.findings ?? [])
    .filter(({ check }) => check.startsWith('draft/'))
    .map(({ check, message }) => `${check} ${message}`);
}

describe('the help for who drafts a license', () => {
  it('has a wording for every kind of clause that breaks a criterion', () => {
    const breaking = [...clauseKinds.values()].filter(({ effect, osd }) => {
      return (effect === 'limits' || effect === 'withholds') && osd.length > 0;
    });
    assert.deepEqual(
      breaking.map(({ id }) => id).filter((id) => clauseKinds.get(id)?.freeWording === undefined),
      [],
    );
  });

  for (const { id, freeWording } of clauseKinds.values()) {
    if (freeWording === undefined) continue;
    it(`breaks no criterion itself: ${id}`, () => {
      assert.deepEqual(findings(`Heron License\n\n1. ${freeWording}\n`), []);
    });
  }

  it('is silent of every text that is no draft', () => {
    assert.deepEqual(findings('1. You may not use the Model for commercial purposes.\n', 'drafts: [NOTES]\n'), []);
  });

  it('asks for a definition of commercial only where there is none', () => {
    const ban = '2. You may not use the Model for commercial purposes.\n';
    const unclear = (text: string) => findings(text).filter((one) => one.startsWith('draft/unclear'));
    assert.equal(unclear(`1. You may use the Model.\n\n${ban}`).length, 1);
    assert.deepEqual(unclear(`1. “Commercial purposes” means uses that make money.\n\n${ban}`), []);
  });

  it('asks a threshold what it counts, and when', () => {
    const cap = 'You may not use the Model if you have more than 100 million monthly active users.';
    assert.match(findings(`1. You may use the Model.\n\n2. ${cap}\n`).join('\n'), /the day on which it is counted/);
  });
});

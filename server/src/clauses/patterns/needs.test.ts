import assert from 'node:assert/strict';
import type { ConceptMap } from '../statements/concepts.ts';
import { needNumber, satisfiedBy, satisfies } from './needs.ts';

describe('needs of patterns', () => {
  it('are the same number for the same choices', () => {
    assert.equal(needNumber(['alpha', 'beta']), needNumber(['beta', 'alpha', 'beta']));
    assert.notEqual(needNumber(['alpha', 'beta']), needNumber(['alpha']));
  });

  it('hold where one of the choices of each occurs', () => {
    const needs = [needNumber(['gamma', 'delta']), needNumber(['@model'])];
    assert.ok(satisfies(occurring('delta', [{ concept: 'model', end: 1 }]), needs));
    assert.ok(!satisfies(occurring('delta'), needs));
    assert.ok(!satisfies(occurring('epsilon', [{ concept: 'model', end: 1 }]), needs));
  });

  it('hold also for statements that were read before', () => {
    const satisfied = occurring('epsilon');
    assert.ok(satisfies(satisfied, [needNumber(['epsilon', 'zeta'])]));
    assert.ok(satisfies(occurring('epsilon', [{ concept: 'use', end: 1 }]), [needNumber(['@use', 'theta'])]));
    assert.ok(!satisfies(satisfied, [needNumber(['eta', 'zeta'])]));
  });

  it('hold for words that were looked at again when more choices had a number', () => {
    const satisfied = occurring('iota');
    assert.ok(!satisfies(satisfied, [needNumber(['kappa', 'lambda'])]));
    const later = needNumber(['iota', 'mu']);
    assert.ok(satisfied.choices.length > 0);
    assert.ok(satisfies(satisfied, [later]));
  });
});

/** What a single word satisfies, at which the phrases of `concepts` start. */
function occurring(stem: string, concepts: ConceptMap[number] = []) {
  return satisfiedBy([{ stem }], [concepts]);
}

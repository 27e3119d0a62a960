import assert from 'node:assert/strict';
import { needNumber, satisfiedBy, satisfies } from './needs.ts';

describe('needs of patterns', () => {
  it('are the same number for the same choices', () => {
    assert.equal(needNumber(['alpha', 'beta']), needNumber(['beta', 'alpha', 'beta']));
    assert.notEqual(needNumber(['alpha', 'beta']), needNumber(['alpha']));
  });

  it('hold where one of the choices of each occurs', () => {
    const needs = [needNumber(['gamma', 'delta']), needNumber(['@model'])];
    assert.ok(satisfies(satisfiedBy(new Set(['delta', '@model'])), needs));
    assert.ok(!satisfies(satisfiedBy(new Set(['delta'])), needs));
  });

  it('hold also for statements that were read before', () => {
    const satisfied = satisfiedBy(new Set(['epsilon']));
    assert.ok(satisfies(satisfied, [needNumber(['epsilon', 'zeta'])]));
    assert.ok(!satisfies(satisfied, [needNumber(['eta', 'zeta'])]));
  });
});

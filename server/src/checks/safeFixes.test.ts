import assert from 'node:assert/strict';
import type { Edit, Finding } from './finding.ts';
import { joined, safeFixes } from './safeFixes.ts';

const edit = (start: number, end: number, newText: string, path = 'README.md'): Edit => ({ path, start, end, newText });

function finding(check: string, edits: readonly Edit[], parts: Partial<Finding> = {}): Finding {
  const fixes = [{ title: check, edits, preferred: true }];
  return {
    check,
    start: 0,
    end: 1,
    severity: 'error',
    message: check,
    fixes,
    acknowledged: false,
    related: [],
    ...parts,
  };
}

const titles = (findings: readonly Finding[]) => safeFixes(findings).map(({ fix }) => fix.title);

describe('safe fixes', () => {
  it('are those that need no choosing', () => {
    const [fix] = finding('b', [edit(0, 1, 'x')]).fixes;
    const toChoose = finding('b', [], { fixes: fix === undefined ? [] : [{ ...fix, preferred: false }] });
    assert.deepEqual(titles([finding('a', [edit(2, 3, 'y')]), toChoose]), ['a']);
  });

  it('leave alone what was acknowledged', () => {
    assert.deepEqual(titles([finding('a', [edit(2, 3, 'y')], { acknowledged: true })]), []);
  });

  it('wait where they touch what an earlier one changes', () => {
    const first = finding('first', [edit(0, 5, 'x')]);
    assert.deepEqual(titles([first, finding('inside', [edit(3, 4, 'y')])]), ['first']);
    assert.deepEqual(titles([first, finding('behind', [edit(5, 6, 'y')])]), ['first', 'behind']);
    assert.deepEqual(titles([first, finding('elsewhere', [edit(3, 4, 'y', 'LICENSE')])]), ['first', 'elsewhere']);
  });

  it('wait where both insert at one place, or make one file', () => {
    assert.deepEqual(titles([finding('a', [edit(3, 3, 'x')]), finding('b', [edit(3, 3, 'y')])]), ['a']);
    const making = (check: string): Finding => ({
      ...finding(check, []),
      fixes: [{ title: check, edits: [], creates: [{ path: 'NOTICE', text: check }], preferred: true }],
    });
    assert.deepEqual(titles([making('a'), making('b')]), ['a']);
  });

  it('are joined into one change', () => {
    const fixes = safeFixes([finding('a', [edit(0, 1, 'x')]), finding('b', [edit(4, 5, 'y')])]).map(({ fix }) => fix);
    assert.equal(joined(fixes).edits.length, 2);
    assert.deepEqual(joined(fixes).creates, []);
  });
});

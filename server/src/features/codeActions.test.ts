import assert from 'node:assert/strict';
import { codeActionsOf, FIX_ALL, safeEdits } from './codeActions.ts';
import { alone, document, finding, spanOf } from './handMade.ts';

const TEXT = 'Heron is an open source model.\nIt is free.\n';

describe('code actions', () => {
  const words = spanOf(TEXT, 'open source');
  const fix = { title: 'Say “open weights”', edits: [{ path: 'README.md', ...words, newText: 'open weights' }] };
  const of = document(TEXT, {
    path: 'README.md',
    type: 'model-card',
    findings: [
      finding(TEXT, 'open source', 'claim/open-source', { fixes: [{ ...fix, preferred: true }] }),
      finding(TEXT, 'free', 'claim/no-restrictions'),
    ],
  });
  const range = { start: { line: 0, character: 12 }, end: { line: 0, character: 23 } };
  const edit = {
    documentChanges: [
      {
        textDocument: { uri: 'file:///models/heron/README.md', version: 3 },
        edits: [{ range, newText: 'open weights' }],
      },
    ],
  };

  it('are the fixes of the findings under the cursor', () => {
    const cursor = { line: 0, character: 15 };
    const [action, ...others] = codeActionsOf(alone(of), { start: cursor, end: cursor }, undefined);
    assert.deepEqual(others, []);
    assert.equal(action?.title, 'Say “open weights”');
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action?.isPreferred, true);
    assert.deepEqual(action?.edit, edit);
    assert.deepEqual(
      action?.diagnostics?.map(({ code, range }) => ({ code, range })),
      [{ code: 'claim/open-source', range }],
    );
  });

  it('are none away from the findings, or for another kind', () => {
    const start = { line: 1, character: 0 };
    assert.deepEqual(codeActionsOf(alone(of), { start, end: start }, undefined), []);
    assert.deepEqual(codeActionsOf(alone(of), range, ['refactor']), []);
  });

  it('fix all that is safe, where that is asked for', () => {
    for (const only of ['source', 'source.fixAll', FIX_ALL]) {
      assert.deepEqual(codeActionsOf(alone(of), range, [only])[0]?.edit, edit);
    }
    assert.deepEqual(
      codeActionsOf(alone(of), range, undefined).map(({ kind }) => kind),
      ['quickfix'],
    );
  });

  it('leave a fix that touches an earlier one for the next time', () => {
    const [first] = of.findings;
    assert.equal(first === undefined ? 0 : safeEdits([first, first]).length, 1);
  });
});

import assert from 'node:assert/strict';
import { codeActionsOf, FIX_ALL } from './codeActions.ts';
import { alone, document, finding, spanOf } from './handMade.ts';

const CAN = { creates: true };
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
    const [action, ...others] = codeActionsOf(alone(of), { start: cursor, end: cursor }, undefined, CAN);
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
    assert.deepEqual(codeActionsOf(alone(of), { start, end: start }, undefined, CAN), []);
    assert.deepEqual(codeActionsOf(alone(of), range, ['refactor'], CAN), []);
  });

  it('fix all that is safe, where that is asked for', () => {
    for (const only of ['source', 'source.fixAll', FIX_ALL]) {
      assert.deepEqual(codeActionsOf(alone(of), range, [only], CAN)[0]?.edit, edit);
    }
    assert.deepEqual(
      codeActionsOf(alone(of), range, undefined, CAN).map(({ kind }) => kind),
      ['quickfix'],
    );
  });

  it('offer the fixes of all that are alike, where there are several', () => {
    const text = 'open source and open source again\n';
    const at = [0, 16].map((start) => ({ start, end: start + 11 }));
    const findings = at.map((span) =>
      finding(text, 'open source', 'claim/open-source', {
        ...span,
        fixes: [{ title: 'Mend', edits: [{ path: 'README.md', ...span, newText: 'open weights' }], preferred: true }],
      }),
    );
    const start = { line: 0, character: 2 };
    const actions = codeActionsOf(
      alone(document(text, { path: 'README.md', findings })),
      { start, end: start },
      undefined,
      CAN,
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Mend', 'Fix all 2 of claim/open-source in this file'],
    );
    const [edit] = actions[1]?.edit?.documentChanges ?? [];
    assert.equal(edit !== undefined && 'edits' in edit ? edit.edits.length : 0, 2);
  });

  it('let one live with a finding, for a reason that the client asks for', () => {
    const cursor = { line: 0, character: 15 };
    const actions = codeActionsOf(alone(of), { start: cursor, end: cursor }, undefined, { ...CAN, acknowledges: true });
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.command]),
      [
        ['Say “open weights”', undefined],
        ['Acknowledge claim/open-source in the configuration…', 'cardAndClause.acknowledge'],
        ['Suppress claim/open-source here with a comment…', 'cardAndClause.acknowledge'],
      ],
    );
    assert.deepEqual(actions[1]?.command?.arguments, [
      { uri: 'file:///models/heron/README.md', range, check: 'claim/open-source', how: 'configuration' },
    ]);
  });

  it('write what the license of a base model asks for, by a command that shows it first', () => {
    const lacks = document(TEXT, { path: 'README.md', findings: [finding(TEXT, 'free', 'license/base-terms')] });
    const at = { line: 1, character: 7 };
    const [first] = codeActionsOf(alone(lacks), { start: at, end: at }, undefined, { ...CAN, acknowledges: true });
    assert.deepEqual(
      [first?.title, first?.command?.command, first?.command?.arguments],
      ['Write what the license asks for…', 'cardAndClause.writeObligations', ['file:///models/heron/README.md']],
    );
    assert.deepEqual(codeActionsOf(alone(lacks), { start: at, end: at }, undefined, CAN), []);
  });

  it('make files only where the client can, and never over others', () => {
    const fixes = [{ title: 'Write NOTICE', edits: [], creates: [{ path: 'NOTICE', text: 'Heron\n' }] }];
    const lacks = document(TEXT, { path: 'README.md', findings: [finding(TEXT, 'free', 'x', { fixes })] });
    const start = { line: 1, character: 7 };
    const actions = (creates: boolean) => codeActionsOf(alone(lacks), { start, end: start }, undefined, { creates });
    assert.deepEqual(actions(false), []);
    const uri = 'file:///models/heron/NOTICE';
    const top = { line: 0, character: 0 };
    assert.deepEqual(actions(true)[0]?.edit?.documentChanges, [
      { kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start: top, end: top }, newText: 'Heron\n' }] },
    ]);
  });
});

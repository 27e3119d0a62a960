import assert from 'node:assert/strict';
import { clause, document, folder } from './handMade.ts';
import { workspaceSymbolsOf } from './workspaceSymbols.ts';

const TEXT = 'You may use it. You will not train other models with it.';

describe('workspace symbols', () => {
  const license = document(TEXT, {
    clauses: [
      clause(TEXT, 'You may use it.', 'grants-use', { section: '1' }),
      clause(TEXT, 'You will not train other models with it.', 'no-improving-other-models'),
    ],
  });
  const found = (query: string) =>
    workspaceSymbolsOf([folder([license])], query).map(({ name, containerName }) => `${name} in ${containerName}`);

  it('are the clauses with their file and section', () => {
    assert.deepEqual(found(''), ['Grants use in LICENSE, section 1', 'No improving other models in LICENSE']);
  });

  it('are found by letters in their order, whatever their case', () => {
    assert.deepEqual(found('NoImpr'), ['No improving other models in LICENSE']);
    assert.deepEqual(found('zzz'), []);
  });
});

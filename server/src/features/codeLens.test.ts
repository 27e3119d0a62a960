import assert from 'node:assert/strict';
import { codeLensesOf } from './codeLens.ts';
import { clause, criteria, document, folder, freedoms, model } from './handMade.ts';

const TEXT = 'You may use it. You will not train other models with it.';

describe('code lenses', () => {
  const license = document(TEXT, {
    clauses: [clause(TEXT, 'You will not train other models with it.', 'no-improving-other-models')],
  });
  const because = { path: 'LICENSE', clause: 0 };
  const of = model({
    freedoms: freedoms({ use: ['restricted', because], study: ['allowed'] }),
    osd: criteria({ 6: ['broken', because] }),
  });

  it('say the verdict above the first line of a license', () => {
    const [lens, ...others] = codeLensesOf({ folder: folder([license], [of]), document: license }, 'show');
    assert.deepEqual(others, []);
    assert.equal(lens?.range.start.line, 0);
    assert.deepEqual(lens?.command, {
      title: 'Not open source: use restricted · study allowed · modify not said · share not said',
      command: 'show',
    });
  });

  it('are none where the document is no license of a model', () => {
    assert.deepEqual(codeLensesOf({ folder: folder([license]), document: license }, 'show'), []);
  });
});

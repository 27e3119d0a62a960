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

  const titles = (of: ReturnType<typeof model>, text = license) =>
    codeLensesOf({ folder: folder([text], [of]), document: text }, 'show').map(({ command }) => command?.title);

  it('say the verdict above the first line of a license', () => {
    const [lens] = codeLensesOf({ folder: folder([license], [of]), document: license }, 'show');
    assert.equal(lens?.range.start.line, 0);
    assert.equal(lens?.command?.command, 'show');
    const same = model({
      ...of,
      freedoms: freedoms({ use: ['restricted', because], modify: ['restricted', because] }),
    });
    assert.deepEqual(titles(same), [
      'Not open source: use restricted · study not said · modify restricted · share not said',
    ]);
  });

  it('say of a license that is not what limits the model what it grants itself', () => {
    const text = 'You may use the software.';
    const code = document(text, { clauses: [clause(text, text, 'grants-use')] });
    assert.deepEqual(titles(of, code), [
      'This text: use allowed · study allowed · modify not said · share not said',
      'Heron as a whole: Not open source',
    ]);
    assert.equal(titles({ ...of, name: '.' }, code)[1], 'The model as a whole: Not open source');
  });

  it('weigh a duty by its words, as the panel does', () => {
    const text = 'You may use it. In accepting such obligations you agree to indemnify us.';
    const clauses = [
      clause(text, 'You may use it.', 'grants-use'),
      clause(text, 'In accepting such obligations you agree to indemnify us.', 'indemnification'),
    ];
    const [title = ''] = titles(of, document(text, { clauses }));
    assert.match(title, /^This text: use allowed/);
  });

  it('are none where the document is no license of a model', () => {
    assert.deepEqual(codeLensesOf({ folder: folder([license]), document: license }, 'show'), []);
  });
});

import assert from 'node:assert/strict';
import { answerFreedoms } from './freedomsRequest.ts';
import { document, folder, model } from './handMade.ts';

describe('the request for the freedoms', () => {
  const root = 'file:///models';
  const heron = folder(
    [document('a'), document('b', { path: 'chat/LICENSE' })],
    [model({ name: '.' }), model({ name: 'Heron', root: 'chat', licenses: ['chat/LICENSE'] })],
  );
  const crane = folder([document('c')], [model({ name: 'Heron' })]);
  const folders = new Map([
    [root, heron],
    ['file:///crane', crane],
  ]);
  const shown = (uri: string | null, chosen?: string) =>
    answerFreedoms(folders, { uri, ...(chosen === undefined ? {} : { model: chosen }) })?.view;

  it('shows the model that names the document, else the innermost one around it, else the first', () => {
    assert.equal(shown(`${root}/chat/LICENSE`)?.model, `${root}#chat`);
    assert.equal(shown(`${root}/chat/train/run.py`)?.model, `${root}#chat`);
    assert.equal(shown(`${root}/train.py`)?.model, `${root}#.`);
    assert.equal(shown('file:///crane/LICENSE')?.model, 'file:///crane#.');
    assert.equal(shown(null)?.model, `${root}#.`);
  });

  it('shows the model that was chosen, as long as it is there', () => {
    assert.equal(shown(`${root}/LICENSE`, `${root}#chat`)?.model, `${root}#chat`);
    assert.equal(shown(`${root}/LICENSE`, `${root}#gone`)?.model, `${root}#.`);
  });

  it('names a model without a name by its folder, and tells those of one name apart', () => {
    assert.deepEqual(
      shown(null)?.models.map(({ name }) => name),
      ['models', 'Heron (chat)', 'Heron (crane)'],
    );
  });

  it('has no answer where there is no model', () => {
    assert.equal(answerFreedoms(new Map([[root, folder([])]]), { uri: null }), null);
  });
});

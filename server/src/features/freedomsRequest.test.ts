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

  it('stays with the model that was shown last where the document is of none', () => {
    const after = (uri: string, last: string) => answerFreedoms(folders, { uri, last })?.view.model;
    assert.equal(after('file:///elsewhere/.cardclause.yml', 'file:///crane#.'), 'file:///crane#.');
    assert.equal(after(`${root}/chat/LICENSE`, 'file:///crane#.'), `${root}#chat`);
    assert.equal(after('file:///elsewhere/.cardclause.yml', 'file:///gone#.'), `${root}#.`);
  });

  it('shows models of one folder apart, and of those that have a document the one that was shown last', () => {
    const license = { licenses: ['LICENSE'] };
    const plovers = folder(
      [document('a')],
      [model({ name: 'Plover', ...license }), model({ name: 'Plover Small', card: 'SMALL.md', ...license })],
    );
    const of = (uri: string, last?: string) =>
      answerFreedoms(new Map([[root, plovers]]), { uri, ...(last === undefined ? {} : { last }) })?.view.model;
    assert.equal(of(`${root}/SMALL.md`), `${root}#.#SMALL.md`);
    assert.equal(of(`${root}/LICENSE`), `${root}#.`);
    assert.equal(of(`${root}/LICENSE`, `${root}#.#SMALL.md`), `${root}#.#SMALL.md`);
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

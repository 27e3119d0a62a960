import assert from 'node:assert/strict';
import { fromPanel, toPanel } from './messages.ts';

describe('messages of the panel', () => {
  it('are taken when they are whole', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'open', revision: 2, place: 0 },
      { type: 'fix', revision: 2, fix: 1 },
      { type: 'write', revision: 2, place: 3 },
      { type: 'choose', model: '0:.' },
      { type: 'reader', key: 'region', value: 'DE' },
      { type: 'action', action: 'openFolder' },
    ]) {
      assert.deepEqual(fromPanel(message), message);
    }
  });

  it('are dropped when they are anything else', () => {
    for (const message of [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'open', revision: 2 },
      { type: 'open', revision: 2, place: -1 },
      { type: 'open', revision: 2, place: 0.5 },
      { type: 'open', revision: '2', place: 'file:///etc/passwd' },
      { type: 'fix', revision: 2, fix: Number.NaN },
      { type: 'write', revision: 2, place: 'file:///etc/passwd' },
      { type: 'choose', model: 1 },
      { type: 'reader', key: 'trace.server', value: 'verbose' },
      { type: 'reader', key: 'region', value: 'x'.repeat(1000) },
      { type: 'reader', key: 'region', value: { $: 1 } },
      { type: 'action', action: 'workbench.action.reloadWindow' },
      { type: 'run', command: 'x' },
    ]) {
      assert.equal(fromPanel(message), undefined, JSON.stringify(message));
    }
  });

  it('carry nothing beyond what they are', () => {
    assert.deepEqual(fromPanel({ type: 'ready', uri: 'x' }), { type: 'ready' });
  });

  it('reach the panel only with a view', () => {
    const empty = { type: 'empty', view: { title: 'a', text: 'b', actions: [] } };
    assert.deepEqual(toPanel(empty), empty);
    assert.equal(toPanel({ type: 'empty', view: { title: 'a' } }), undefined);
    assert.equal(toPanel({ type: 'show', revision: 1, view: { name: 'x' } }), undefined);
    assert.equal(toPanel({ type: 'show' }), undefined);
    assert.equal(toPanel('show'), undefined);
    const here = { type: 'here', revision: 1, places: [0, 2] };
    assert.deepEqual(toPanel(here), here);
    assert.equal(toPanel({ ...here, places: ['0'] }), undefined);
  });
});

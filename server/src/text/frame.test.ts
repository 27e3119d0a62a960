import assert from 'node:assert/strict';
import { Frame, findFrame, type Opened, pop, popTo, popWhile, ROOT, sameFrame } from './frame.ts';

const part = (over: Partial<Opened>): Opened => ({ ...ROOT.part, kind: 'marker', ...over });

describe('frames', () => {
  it('are the same where they and all above them hold the same', () => {
    const make = (label: string): Frame => new Frame(new Frame(ROOT, part({ path: '1' })), part({ path: label }));
    assert.ok(sameFrame(make('1.a'), make('1.a')));
    assert.ok(!sameFrame(make('1.a'), make('1.b')));
    assert.ok(!sameFrame(make('1.a'), make('1.a').with({ filled: true })));
    assert.ok(!sameFrame(make('1.a'), ROOT));
    assert.ok(sameFrame(ROOT, ROOT));
  });

  it('are popped down to the whole text and no further', () => {
    const deep = new Frame(new Frame(ROOT, part({ indent: 2 })), part({ indent: 4 }));
    assert.equal(deep.depth, 2);
    assert.equal(popWhile(deep, (f) => f.part.indent > 2).depth, 1);
    assert.equal(
      popWhile(deep, () => true),
      ROOT,
    );
    assert.equal(pop(ROOT), ROOT);
    assert.equal(popTo(deep, ROOT), ROOT);
    assert.equal(findFrame(deep, (f) => f.part.indent === 2)?.depth, 1);
    assert.equal(
      findFrame(deep, (f) => f.part.indent === 9),
      null,
    );
  });

  it('hand the number of a list that a paragraph opened on to what it stands in', () => {
    const last = { style: '(a)', ordinal: 2, leadIn: null };
    const list = new Frame(ROOT, part({ kind: 'text' })).with({ last });
    assert.deepEqual(pop(list).last, last);
    assert.equal(pop(new Frame(ROOT, part({})).with({ last })).last, null);
  });
});

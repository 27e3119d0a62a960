import assert from 'node:assert/strict';
import { isContinuous, placeSegment } from './placed.ts';
import { startState } from './placing.ts';
import { splitSegments } from './segments.ts';

describe('a segment', () => {
  it('is placed once in an equal state, and anew in another', () => {
    const [segment] = splitSegments('1. You may use it.\n\n2. You may not sell it.');
    assert.ok(segment);
    const first = placeSegment(segment, startState(false));
    assert.equal(placeSegment(segment, { ...startState(false) }), first);
    assert.notEqual(placeSegment(segment, startState(true)), first);
  });

  it('knows where its blocks with words start', () => {
    const [segment] = splitSegments('\n\nOne.\n\nTwo.');
    assert.ok(segment);
    assert.deepEqual(placeSegment(segment, startState(false)).starts, [2, 8]);
  });
});

describe('the numbers of a text', () => {
  const continuous = (text: string): boolean => isContinuous(splitSegments(text));

  it('go on from part to part, or begin afresh in each', () => {
    assert.ok(continuous('Section I: A\n\n1. One is it.\n\nSection II: B\n\n2. Two is it.'));
    assert.ok(!continuous('Section I: A\n\n1. One is it.\n\nSection II: B\n\n1. Two is it.'));
    assert.ok(!continuous('1. One is it.\n\n2. Two is it.'));
  });

  it('of an attachment do not tell', () => {
    assert.ok(continuous('Part I\n\n1. One is it.\n\nPart II\n\n2. Two is it.\n\nExhibit A\n\n1. Three is it.'));
  });
});

import assert from 'node:assert/strict';
import { splitBlocks } from './blocks.ts';
import { passageOf } from './passage.ts';
import { Pieces } from './pieces.ts';
import { type Segment, splitSegments, splitSteps, updateSegments as update } from './segments.ts';

const text = Array.from({ length: 500 }, (_, i) => `${i + 1}. You may use part ${i} of it.`).join('\n\n');
const blocksOf = (segments: readonly Segment[]): string[] => segments.flatMap((s) => s.blocks.map((b) => b.text));
const updateSegments = (before: readonly Segment[], older: string, newer: string): readonly Segment[] =>
  update(before, Pieces.of(older), Pieces.of(newer));
const sizes = (segments: readonly Segment[]): number[] => segments.map((s) => s.blocks.length);

describe('segments', () => {
  it('of a long text are read in steps, wherever these part it', () => {
    const long = `${'// A comment that goes on.\n'.repeat(4000)}\n${text.repeat(6)}`;
    const steps = splitSteps(long);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.ok(count >= Math.floor(long.length / 70_000) && count > 3, `${count} steps`);
    const blocks = splitBlocks(long);
    assert.deepEqual(
      step.value.flatMap((segment) => segment.blocks.map((block) => [block.text, block.leader])),
      blocks.map((block) => [block.text, block.leader]),
    );
  });

  it('hold the blocks of a text, some in each', () => {
    const segments = splitSegments(text);
    assert.deepEqual(
      blocksOf(segments),
      splitBlocks(text).map((b) => b.text),
    );
    assert.ok(Math.max(...sizes(segments)) <= 32 && segments.length === 16);
    assert.deepEqual(
      segments.map((s) => s.length),
      segments.map((s) => s.blocks.reduce((sum, b) => sum + b.text.length, 0)),
    );
    assert.deepEqual(splitSegments(''), []);
  });

  it('are the same objects where nothing changed', () => {
    const before = splitSegments(text);
    assert.equal(updateSegments(before, text, text), before);
    const at = text.indexOf('part 250');
    const after = updateSegments(before, text, `${text.slice(0, at)}a ${text.slice(at)}`);
    assert.equal(after.filter((s) => !before.includes(s)).length, 1);
    const blocks = new Set(before.flatMap((s) => s.blocks));
    assert.equal(after.flatMap((s) => s.blocks).filter((b) => !blocks.has(b)).length, 1);
  });

  it('take what was read of a block from before, where an edit that changed it is taken back', () => {
    const at = text.indexOf('part 250');
    const edited = `${text.slice(0, at)}a ${text.slice(at)}`;
    const before = splitSegments(text);
    const read = before.flatMap((s) => s.blocks).map(passageOf);
    const again = updateSegments(updateSegments(before, text, edited), edited, text);
    assert.ok(again.flatMap((s) => s.blocks).every(({ memo }, i) => memo.passage === read[i]));
  });

  it('are read anew from three blocks before a change: the first may end there because of the line behind the others', () => {
    const commented = (last: string): string =>
      [
        'The words of this paragraph are wrapped at a width that is common enough.',
        'Fees',
        '# This comment is as wide as the lines of the paragraph that stands above:',
        `${last} (a) what it says of them goes on for a while.`,
      ].join('\n');
    for (const [older, newer] of [
      [commented('#'), commented(';')],
      [commented(';'), commented('#')],
    ] as const) {
      const after = updateSegments(splitSegments(older), older, newer);
      assert.deepEqual(blocksOf(after), blocksOf(splitSegments(newer)));
    }
  });

  it('stay of a fair size through many edits', () => {
    let current = text;
    let segments = splitSegments(current);
    const change = (next: string): void => {
      segments = updateSegments(segments, current, next);
      current = next;
    };
    for (let i = 0; i < 100; i++) change(current.replace('\n\n', '\n\nA new one stands here.\n\n'));
    for (let i = 0; i < 400; i++) change(current.slice(0, 3000) + current.slice(3100));
    assert.deepEqual(
      blocksOf(segments),
      splitBlocks(current).map((b) => b.text),
    );
    assert.ok(Math.max(...sizes(segments)) <= 128);
    assert.ok(segments.length <= Math.ceil(blocksOf(segments).length / 16) + 2);
  });

  it('do not keep the whole of an old version alive', () => {
    // Not observable from outside but by its length: a block of a new version is a copy of its own lines.
    const after = updateSegments(splitSegments(text), text, `New.\n\n${text}`);
    assert.equal(after[0]?.blocks[0]?.text, 'New.\n\n');
  });
});

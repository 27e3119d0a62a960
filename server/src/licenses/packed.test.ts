import assert from 'node:assert/strict';
import type { Fingerprint } from './fingerprint.ts';
import { Packed, pack } from './packed.ts';

const fingerprint = (runs: readonly number[], sentences: readonly number[] = [], parts: readonly number[] = []) =>
  ({
    words: 900,
    head: 4,
    tail: 70_000,
    runs: Int32Array.from(runs),
    title: 65_535,
    sentences: Uint16Array.from(sentences),
    parts: Uint16Array.from(parts),
  }) satisfies Fingerprint;

const holders = (packed: Packed, run: number) => {
  const number = packed.numberOf(run);
  if (number < 0) return null;
  const list = packed.listOf(number);
  return [...packed.holders.subarray(packed.startOf(list), packed.startOf(list + 1))];
};

describe('packed fingerprints', () => {
  const texts = [
    fingerprint([3, 256, 0xffffff], [1, 2, 65_535], [7]),
    fingerprint([3]),
    fingerprint([4, 256], [], [8]),
  ];
  const packed = new Packed(pack(texts));
  it('have the facts of each text, and how many runs it has', () => {
    for (const [i, { runs, ...facts }] of texts.entries()) {
      assert.deepEqual(packed.text(i), { ...facts, runs: runs.length });
      assert.equal(packed.runsOf(i), runs.length);
    }
  });
  it('tell which texts hold a run', () => {
    assert.deepEqual(holders(packed, 3), [0, 1]);
    assert.deepEqual(holders(packed, 4), [2]);
    assert.deepEqual(holders(packed, 256), [0, 2]);
    assert.deepEqual(holders(packed, 0xffffff), [0]);
    assert.equal(packed.runs, 4);
  });
  it('tell that no text holds a run, in a bucket with others or without', () => {
    for (const run of [0, 2, 5, 255, 257, 512, 0xfffffe]) assert.equal(holders(packed, run), null);
  });
  it('number the runs without gaps, beyond the buckets whose first run is kept', () => {
    const runs = Array.from({ length: 500 }, (_, i) => i * 97);
    const many = new Packed(pack([fingerprint(runs)]));
    assert.deepEqual(
      runs.map((run) => many.numberOf(run)),
      runs.map((_, i) => i),
    );
  });
  it('are read from bytes wherever they begin', () => {
    const bytes = pack(texts);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    assert.deepEqual(holders(new Packed(moved.subarray(1)), 256), [0, 2]);
  });
});

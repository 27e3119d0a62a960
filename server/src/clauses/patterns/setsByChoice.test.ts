import assert from 'node:assert/strict';
import { setsByChoice } from './setsByChoice.ts';

describe('the sets that hold a choice', () => {
  it('are those of its words, each once, by the first stem of phrases', () => {
    const { starts, items } = setsByChoice({
      choices: ['use', 'run', '@model', 'in'],
      // "in part", "in whole"
      longerFirsts: Uint16Array.of(3, 3),
      // use|run, @model, in part|in whole, run|use with other marks, run|in whole
      words: { starts: Uint32Array.of(0, 2, 3, 5, 7, 9), items: Uint16Array.of(0, 1, 2, 4, 5, 0, 1, 1, 5) },
      needs: Uint16Array.of(0, 1, 2, 0, 3),
    });
    const lists = Array.from({ length: 4 }, (_, choice) => [...items.subarray(starts[choice], starts[choice + 1])]);
    assert.deepEqual(lists, [[0], [0, 3], [1], [2, 3]]);
  });
});

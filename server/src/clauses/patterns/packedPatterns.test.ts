import assert from 'node:assert/strict';
import type { BuiltPatterns } from './builtPatterns.ts';
import { packPatterns, unpackPatterns } from './packedPatterns.ts';

describe('packed patterns', () => {
  it('are what was packed', () => {
    const built: BuiltPatterns = {
      choices: ['use', '@model', '"'],
      longer: ['use in', 'türkiye use'],
      longerFirsts: Uint16Array.of(0, 300),
      words: { starts: Uint32Array.of(0, 3, 3, 5), items: Uint16Array.of(3, 0, 300, 2, 1) },
      patterns: { starts: Uint32Array.of(0, 3, 4), items: Int16Array.of(2, -11, 5, 8) },
      kinds: Uint16Array.of(0),
      topics: Uint16Array.of(1),
      roles: Uint16Array.of(3, 65535),
      moods: Uint16Array.of(1, 65535),
      guardsOfKinds: {
        guarded: { starts: Uint32Array.of(0, 1, 1, 1), items: Uint16Array.of(0) },
        free: Uint16Array.of(1),
      },
      guardsOfTopics: {
        guarded: { starts: Uint32Array.of(0, 0, 1, 2), items: Uint16Array.of(0, 0) },
        free: Uint16Array.of(),
      },
      says: ['[{"mood":"ban","unless":0}]'],
      unless: { starts: Uint32Array.of(0, 1, 3), items: Uint16Array.of(1, 0, 1) },
      others: ['no ..2 use', 'say|€'],
      firstOther: 2,
      phrases: [['model', 'model weight'], [], ['it']],
    };
    assert.deepEqual(unpackPatterns(packPatterns(built)), built);
  });
});

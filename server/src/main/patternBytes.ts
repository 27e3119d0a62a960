import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build found out about the built-in patterns, packed, from the file that it put beside the program. */
export function patternBytes(): Uint8Array {
  // A copy begins at a multiple of four of its buffer.
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'patterns.bin')));
}

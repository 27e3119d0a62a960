import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packed fingerprints of the known texts, from the file that the build put beside the program: half a megabyte that
 * not every start has to read as a part of it.
 */
export function knownBytes(): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'known.bin'));
}

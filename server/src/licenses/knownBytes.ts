import { packed } from './data/fingerprints.ts';

/**
 * The packed fingerprints of the known texts, from the program's own text. The program for Node has
 * `main/knownBytes.ts` in the place of this.
 */
export function knownBytes(): Uint8Array {
  const units = atob(packed);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}

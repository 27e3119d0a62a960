import { packed } from './data/fingerprints.ts';

/**
 * The packed fingerprints of the known texts. The programs that are built have `main/knownBytes.ts` and, for browsers,
 * `main/knownBytes.browser.ts` in the place of this: the bytes are shipped once, as a file.
 */
export function knownBytes(): Uint8Array {
  const units = atob(packed);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}

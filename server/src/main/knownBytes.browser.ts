import { shipped } from './shipped.browser.ts';

/** What `licenses/knownBytes.ts` is in a browser. */
export function knownBytes(): Uint8Array {
  return shipped.known;
}

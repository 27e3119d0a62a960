import { shipped } from './shipped.browser.ts';

/** What `patternBytes.ts` is in a browser. */
export function patternBytes(): Uint8Array {
  // A copy begins at a multiple of four of its buffer.
  return new Uint8Array(shipped.patterns);
}

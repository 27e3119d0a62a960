let kept: Uint8Array = new Uint8Array();

/** Keeps the packed fingerprints of the known texts that the client has read: a worker has no disk. */
export function keepKnownBytes(bytes: Uint8Array): void {
  kept = bytes;
}

/** What `licenses/knownBytes.ts` is in a browser. */
export function knownBytes(): Uint8Array {
  return kept;
}

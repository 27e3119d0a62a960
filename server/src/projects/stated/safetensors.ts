/** The longest header that the format allows, in bytes. */
const LONGEST_HEADER = 100_000_000;

/**
 * The `__metadata__` of a safetensors file, from its first bytes: strings by their keys. The header is JSON behind its
 * length in eight bytes; where the bytes end within it, the metadata is still read if it is whole. Null for what is no
 * such file or has none. Total.
 */
export function safetensorsMetadata(head: Uint8Array): ReadonlyMap<string, string> | null {
  if (head.length < 10 || head[8] !== 0x7b) return null;
  const length = new DataView(head.buffer, head.byteOffset, 8).getBigUint64(0, true);
  if (length < 2n || length > BigInt(LONGEST_HEADER)) return null;
  const text = new TextDecoder().decode(head.subarray(8, 8 + Math.min(Number(length), head.length - 8)));
  const object = /"__metadata__"\s*:\s*\{/.exec(text);
  if (object === null) return null;
  const start = object.index + object[0].length - 1;
  const end = objectEnd(text, start);
  if (end < 0) return null;
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return new Map(Object.entries(value as object).filter((e): e is [string, string] => typeof e[1] === 'string'));
  } catch {
    return null;
  }
}

/** Where the object that starts at `start` ends, -1 where it does not. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return i + 1;
  }
  return -1;
}

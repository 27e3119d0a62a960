/** The types of values of GGUF, and how many bytes those of a fixed length have. */
const FIXED: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const STRING = 8;
const ARRAY = 9;
/** "GGUF" */
const MAGIC = 0x46554747;
/** A key is no longer than this, in bytes, and no file has more of them: more is no such file. */
const LONGEST_KEY = 65_535;
const MOST_KEYS = 100_000;
/** Arrays in arrays are not known to be written. */
const DEEPEST = 4;

/**
 * The strings that the header of a GGUF file, versions 2 and 3, has under some keys, from its first bytes. What stands
 * behind a cut or a break is not read: the general keys come first. Null for what is no such file. Total, and linear.
 */
export function ggufStrings(head: Uint8Array, keys: readonly string[]): ReadonlyMap<string, string> | null {
  if (head.length < 24) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const version = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || (version !== 2 && version !== 3)) return null;
  const count = Math.min(MOST_KEYS, Number(view.getBigUint64(16, true)));
  const decoder = new TextDecoder();
  const wanted = new Set(keys);
  const found = new Map<string, string>();
  let at = 24;
  /** The bytes of the string at `at`, which is moved behind it; null where it is cut. */
  const string = (): Uint8Array | null => {
    if (at + 8 > head.length) return null;
    const length = Number(view.getBigUint64(at, true));
    if (length > head.length - at - 8) return null;
    const start = at + 8;
    at = start + length;
    return head.subarray(start, at);
  };
  /** Moves `at` behind a value; false where it is cut or of no known type. */
  const skip = (type: number, depth: number): boolean => {
    const fixed = FIXED[type];
    if (fixed !== undefined) {
      at += fixed;
      return at <= head.length;
    }
    if (type === STRING) return string() !== null;
    if (type !== ARRAY || depth >= DEEPEST || at + 12 > head.length) return false;
    const of = view.getUint32(at, true);
    const length = Number(view.getBigUint64(at + 4, true));
    at += 12;
    const each = FIXED[of];
    if (each !== undefined) {
      at += each * length;
      return at <= head.length;
    }
    // Each string or array has at least eight bytes, so that the length is checked by reading on.
    for (let i = 0; i < length; i++) if (!skip(of, depth + 1)) return false;
    return true;
  };
  for (let i = 0; i < count && found.size < wanted.size; i++) {
    const bytes = string();
    if (bytes === null || bytes.length > LONGEST_KEY || at + 4 > head.length) break;
    const key = decoder.decode(bytes);
    const type = view.getUint32(at, true);
    at += 4;
    if (type === STRING && wanted.has(key)) {
      const value = string();
      if (value === null) break;
      found.set(key, decoder.decode(value));
    } else if (!skip(type, 0)) break;
  }
  return found;
}

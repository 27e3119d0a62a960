import type { FileContent } from './project.ts';

/** As much of a file, in bytes, as git looks at to tell binary from text. */
export const SNIFFED = 8000;

/**
 * Bytes as text: UTF-8, a byte order mark kept, so that offsets are those of the file. What is not UTF-8 is read as
 * UTF-16 where its mark says so, else with U+FFFD for each bad byte, and marked.
 */
export function decode(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return { state: 'problem', problem: 'empty' };
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark !== null) {
    const text = new TextDecoder(mark, { ignoreBOM: true }).decode(bytes);
    return { state: 'text', text, misencoded: true };
  }
  if (bytes.subarray(0, SNIFFED).includes(0)) return { state: 'problem', problem: 'binary' };
  try {
    return { state: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { state: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), misencoded: true };
  }
}

import { normalize } from '../../text/normalize.ts';

/**
 * The words of a stretch of text as an acknowledgement keeps them: in lower case, with nothing but a blank between
 * them. Wrapping, marks of quotes and Markdown, and punctuation do not count.
 */
export function wordsOf(text: string, start = 0, end = text.length): string {
  return normalize(text, start, end)
    .text.toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

import { JOINED_PREFIXES, normalize, sourceAt } from './normalize.ts';
import type { Span } from './span.ts';

const LAST_WORD = /[a-z]+$/i;

/**
 * The words of a span of `source` to be quoted: on one line, without quoting marks and Markdown, and else letter by letter as
 * they are written. The normalized view would not do, as it sets aside what a reader must find again: curly quotes, and the
 * hyphen of "non-commercial", which stays here also where a line ends behind it.
 */
export function verbatim(source: string, { start, end }: Span): string {
  const view = normalize(source, start, end);
  const units: string[] = [];
  let read = start;
  let word = '';
  for (let i = 0; i < view.text.length; i++) {
    const at = sourceAt(view, i);
    // A unit of the source that the view writes as several is taken once.
    if (at < read) continue;
    const plain = view.text[i] ?? '';
    const isLetter = /[a-z]/i.test(plain);
    if (
      isLetter &&
      /^-\s*/.test(source.slice(read, at)) &&
      JOINED_PREFIXES.has(LAST_WORD.exec(word)?.[0].toLowerCase() ?? '')
    )
      units.push('-');
    const wide = view.wide.get(i) ?? 1;
    units.push(/\s/.test(plain) ? ' ' : wide > 1 ? plain : (source[at] ?? ''));
    word = isLetter ? word + plain : '';
    read = at + wide;
  }
  return units.join('').trim();
}

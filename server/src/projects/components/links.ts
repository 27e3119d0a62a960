import type { Card } from '../../cards/card.ts';
import type { Span } from '../../text/span.ts';

/** A link of a card: its address, its words with those before it in its line, and the heading it stands under. */
export interface Link extends Span {
  readonly address: string;
  readonly words: string;
  readonly heading: string;
}

/** Badges, pictures and license texts show no component. */
const IDLE =
  /\.(?:svg|png|jpe?g|gif|webp|mp4)(?:[?#]|$)|^https?:\/\/(?:img\.)?shields\.io\/|\/(?:LICEN[CS]E|COPYING)[^/]*$/i;
const ADDRESS = /https?:\/\/[^\s<>"'`)\]}]+/g;
/** So much of a line before a link may say what it leads to. */
const BEFORE = 120;

/** The links of a card, in order; addresses in code blocks are those of examples. */
export function linksOf({ source: { text }, blocks, sections }: Card): readonly Link[] {
  const links: Link[] = [];
  let next = 0;
  let heading = '';
  for (const block of blocks.words) {
    while (next < sections.length && (sections[next]?.start ?? 0) <= block.start)
      heading = sections[next++]?.title ?? '';
    const words = text.slice(block.start, block.end);
    let from = 0;
    for (const { 0: address, index } of words.matchAll(ADDRESS)) {
      if (IDLE.test(address)) continue;
      const line = words.lastIndexOf('\n', index) + 1;
      const before = words.slice(Math.max(from, line, index - BEFORE), index);
      const after = /^[^\n]{0,60}/.exec(words.slice(index + address.length))?.[0] ?? '';
      // `<a href="…">words</a>` has its words behind it.
      const shown = /="$/.test(before) ? `${before} ${after}` : before;
      links.push({
        start: block.start + index,
        end: block.start + index + address.length,
        address,
        words: shown,
        heading,
      });
      from = index + address.length;
    }
  }
  return links;
}

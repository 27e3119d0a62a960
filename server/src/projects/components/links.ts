import type { Card } from '../../cards/card.ts';
import type { Span } from '../../text/span.ts';

/**
 * A link of a card: its address, its words with the few right before them, all that stands on its line since the link
 * before, its words included, and the heading it stands under.
 */
export interface Link extends Span {
  readonly address: string;
  readonly words: string;
  readonly line: string;
  readonly heading: string;
}

/** Badges, pictures and license texts show no component. */
const IDLE =
  /\.(?:svg|png|jpe?g|gif|webp|mp4)(?:[?#]|$)|^https?:\/\/(?:img\.)?shields\.io\/|\/(?:LICEN[CS]E|COPYING)[^/]*$/i;
/** The longest that anyone writes; what follows is no part of it. */
const ADDRESS = /https?:\/\/[^\s<>"'`)\]}]{1,1000}/g;
/** So much of a line before a link may say what it leads to; the words right before it and in its brackets count. */
const BEFORE = 120;
const NEAR = /(?:[^[\n]{0,40}\[[^\]\n]{0,80}\]\(<?|[^\n]{0,40})$/;
/** `<a href="…">words</a>` has its words behind it. */
const BEHIND = 60;

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
      const lines = words.slice(Math.max(from, index - BEFORE), index);
      const before = lines.slice(lines.lastIndexOf('\n') + 1);
      from = index + address.length;
      if (IDLE.test(address)) continue;
      const behind = /="$/.test(before) ? words.slice(from, from + BEHIND) : null;
      const near = behind ?? NEAR.exec(before)?.[0] ?? '';
      const line = behind === null ? before : before + (/^[^\n]*?(?=<\/|\n|$)/.exec(behind)?.[0] ?? '');
      links.push({ start: block.start + index, end: block.start + from, address, words: near, line, heading });
    }
  }
  return links;
}

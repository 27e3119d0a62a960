import type { Card } from '../cards/card.ts';
import type { Span } from '../text/span.ts';

/** Where a finding about a whole card is shown: its title, else its first words, else the start of its metadata. */
export function cardPlace({ source, sections, blocks, frontMatter }: Card): Span {
  const [title] = sections;
  if (title !== undefined && title.level === 1) return title.heading;
  const [first] = blocks.words;
  if (first !== undefined) {
    const line = source.lineStart(source.lineAt(first.start));
    const words = source.text.slice(first.start, Math.min(first.end, line)).trimEnd();
    return { start: first.start, end: first.start + words.length };
  }
  return frontMatter === null
    ? { start: source.bomLength, end: Math.min(source.length, source.bomLength + 1) }
    : { start: frontMatter.start, end: frontMatter.start + 3 };
}

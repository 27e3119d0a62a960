import type { Card, CardSection } from '../card.ts';

/** How a card writes its headings. */
export interface HeadingStyle {
  readonly form: 'atx' | 'closed' | 'setext' | 'bold' | 'html';
  readonly level: number;
  readonly eol: '\n' | '\r\n';
}

/** The style of most of its headings below the title. */
export function headingStyleOf(card: Card): HeadingStyle {
  const { source, sections } = card;
  const { eol } = source;
  const flat = isFlat(card);
  const below = sections.slice(1).filter(({ level }) => level > 1 || flat);
  const counted = below.length > 0 ? below : sections.slice(0, 1);
  const counts = new Map<HeadingStyle['form'], number>();
  for (const section of counted) {
    const form = formOf(card, section);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const form = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'atx';
  const levels = below.filter((section) => section.level < 7).map(({ level }) => level);
  // The parts of a card stand on its highest level below the title.
  const level = levels.length > 0 ? Math.min(...levels) : 2;
  return { form: form === 'setext' && level > 2 ? 'atx' : form, level, eol };
}

/** Whether the parts of a card are on the level of its title: "# Kestrel", "# Uses", "# License". */
export function isFlat({ sections }: Card): boolean {
  return sections.slice(1).filter(({ level }) => level === 1).length > 1;
}

function formOf({ source }: Card, { heading, level }: CardSection): HeadingStyle['form'] {
  const { text } = source;
  if (level === 7) return 'bold';
  const line = text.slice(source.lineStart(source.lineAt(heading.start) - 1), heading.end);
  if (/^\s*<h[1-6]\b/i.test(line)) return 'html';
  if (!/^[\s>]*#/.test(line)) return 'setext';
  return /#\s*$/.test(line) && !/^[\s>]*#+\s*$/.test(line) ? 'closed' : 'atx';
}

/** A heading in this style, with what follows it up to the text. */
export function headed(title: string, { form, level, eol }: HeadingStyle): string {
  switch (form) {
    case 'atx':
      return `${'#'.repeat(level)} ${title}${eol}${eol}`;
    case 'closed':
      return `${'#'.repeat(level)} ${title} ${'#'.repeat(level)}${eol}${eol}`;
    case 'setext':
      return `${title}${eol}${(level === 1 ? '=' : '-').repeat(title.length)}${eol}${eol}`;
    case 'bold':
      return `**${title}**${eol}${eol}`;
    case 'html':
      return `<h${level}>${title}</h${level}>${eol}${eol}`;
  }
}

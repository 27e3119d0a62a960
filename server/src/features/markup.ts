import { escapeMarkdown, oneLine } from '../reports/escape.ts';

/** How text is set for a reader: as Markdown, or plain for clients that show no Markdown. */
export interface Markup {
  /** Words that are not ours, such as text of the workspace: nothing in them is read as markup. */
  readonly words: (text: string) => string;
  readonly strong: (marked: string) => string;
  readonly faint: (marked: string) => string;
  readonly item: (marked: string) => string;
  readonly link: (marked: string, target: string) => string;
  readonly rule: string;
}

export const markdown: Markup = {
  words: escapeMarkdown,
  strong: (marked) => `**${marked}**`,
  faint: (marked) => `_${marked}_`,
  item: (marked) => `- ${marked}`,
  link: (marked, target) => `[${marked}](<${target}>)`,
  rule: '---',
};

export const plainText: Markup = {
  words: oneLine,
  strong: (marked) => marked,
  faint: (marked) => marked,
  item: (marked) => `- ${marked}`,
  link: (marked, target) => `${marked}: ${target}`,
  rule: '',
};

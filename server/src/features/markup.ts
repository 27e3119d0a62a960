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

/**
 * `text` on one line with every punctuation mark of ASCII escaped (CommonMark 0.31, 2.4), so that nothing in it is a
 * link, an image, HTML or an entity, and bare addresses do not become links.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** `text` on one line, without control characters and without the marks that turn the direction of text. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

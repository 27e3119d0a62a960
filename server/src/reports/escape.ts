/** `text` on one line, without control characters and without the marks that turn the direction of text. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/**
 * `text` on one line with every punctuation mark of ASCII escaped (CommonMark 0.31, 2.4), so that nothing in it is a
 * link, an image, HTML or an entity, and bare addresses do not become links.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * `text` on one line so that GitHub's Markdown reads it as text, and a person can read its source: only what can mean
 * something is escaped, and what would make a link of a bare address.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>|~$@]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** Marked text that starts a line: it starts no heading, list or rule. */
export function atLineStart(marked: string): string {
  return marked.replace(/^[-+=#]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** `text` so that HTML reads it as text, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

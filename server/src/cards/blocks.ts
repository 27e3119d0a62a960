import MarkdownIt from 'markdown-it';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a card that holds words: never code, metadata or an HTML comment. */
export interface Block extends Span {
  readonly kind: 'heading' | 'text' | 'row';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
}

/** A fenced or indented code block; a license is sometimes pasted in one. */
export interface CodeBlock extends Span {
  readonly kind: 'code';
}

export interface Blocks {
  /** Headings, paragraphs, list items and table rows in the order of the text. */
  readonly words: readonly Block[];
  readonly code: readonly CodeBlock[];
}

/** Block rules alone: emphasis, links and HTML inside a paragraph are set aside by the normalized view. */
function blockRules() {
  const rules = new MarkdownIt('commonmark', { html: true }).enable('table');
  rules.core.ruler.enableOnly(['normalize', 'block']);
  return rules;
}
let markdown: ReturnType<typeof blockRules> | undefined;

/** An HTML block that is a comment, a script or a style holds no words of the card. */
const WORDLESS = /^\s*<(?:!--|script\b|style\b|!|\?)/i;
const HTML_HEADING = /^\s*<h([1-6])\b/i;

/**
 * Splits the Markdown of `source` from offset `from` (the start of a line) into blocks with exact spans.
 * Total; linear in the length of the text but for nesting, which markdown-it bounds.
 */
export function readBlocks(source: SourceText, from: number): Blocks {
  const firstLine = source.lineAt(from) - 1;
  const span = (map: readonly [number, number]) =>
    trimmed(source, lines(source, firstLine + map[0], firstLine + map[1]));
  const words: Block[] = [];
  const code: CodeBlock[] = [];
  let heading = 0;
  let inRow = false;
  markdown ??= blockRules();
  for (const token of markdown.parse(source.text.slice(from), {})) {
    if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'tr_open') inRow = true;
    else if (token.type === 'tr_close') inRow = false;
    if (token.map === null) continue;
    if (token.type === 'tr_open') words.push({ kind: 'row', level: 0, ...span(token.map) });
    else if (token.type === 'inline' && !inRow) {
      words.push({ kind: heading > 0 ? 'heading' : 'text', level: heading, ...span(token.map) });
      heading = 0;
    } else if (token.type === 'fence' || token.type === 'code_block') code.push({ kind: 'code', ...span(token.map) });
    else if (token.type === 'html_block' && !WORDLESS.test(token.content))
      words.push(...htmlBlocks(source, span(token.map)));
  }
  return { words: words.filter((block) => block.end > block.start), code };
}

/** An HTML block is read paragraph by paragraph: blank lines and lines that open a block element part it. */
function htmlBlocks(source: SourceText, span: Span): Block[] {
  const blocks: Block[] = [];
  const first = source.lineAt(span.start) - 1;
  const last = source.lineAt(span.end) - 1;
  let start = span.start;
  const close = (end: number) => {
    const block = trimmed(source, { start, end });
    const level = Number(HTML_HEADING.exec(source.text.slice(block.start, block.start + 200))?.[1] ?? 0);
    if (block.end > block.start) blocks.push({ kind: level > 0 ? 'heading' : 'text', level, ...block });
    start = end;
  };
  for (let line = first + 1; line <= last; line++) {
    const at = source.lineStart(line);
    if (/^\s*(?:<(?:p|div|h[1-6]|li|ul|ol|table|tr|blockquote)\b|$|[\r\n])/i.test(source.text.slice(at, at + 100)))
      close(at);
  }
  close(span.end);
  return blocks;
}

/** The stretch of the zero-based lines `[from, to)`. */
function lines(source: SourceText, from: number, to: number): Span {
  return { start: source.lineStart(from), end: source.lineStart(to) };
}

/** Without the white space, list markers, quoting and heading marks at its ends. */
function trimmed(source: SourceText, { start, end }: Span): Span {
  const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[\s>]*)*(?:#{1,6}[ \t]+)?(?:\[[ xX]\][ \t]+)?/.exec(
    source.text.slice(start, Math.min(end, start + 1000)),
  );
  let to = end;
  while (to > start && /\s/.test(source.text[to - 1] ?? '')) to--;
  return { start: Math.min(start + (opening?.[0].length ?? 0), to), end: to };
}

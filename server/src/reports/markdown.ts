import type { Review } from '../review/value.ts';
import type { Edition } from './edition.ts';
import { atLineStart, markdownText } from './escape.ts';
import { type Block, type Part, partsOf, type Words } from './page/page.ts';
import { pageOf } from './page/pageOf.ts';

/** A review as Markdown (GitHub's, for its tables); nothing of the workspace is read as markup in it. */
export function markdownReport(review: Review, edition: Edition): string {
  return `${pageOf(review, edition).blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'text':
      return block.note === true ? `*${wordsText(block.words)}*` : atLineStart(wordsText(block.words));
    case 'verdict':
      return `> **${markdownText(block.head)}** ${markdownText(block.text)}`;
    case 'list':
      return block.items
        .map((item) => `- ${block.toDo === true ? '[ ] ' : ''}${atLineStart(wordsText(item))}`)
        .join('\n');
    case 'table':
      return [
        row(block.head.map(markdownText)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(wordsText))),
      ].join('\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function wordsText(words: Words): string {
  return partsOf(words).map(partText).join('');
}

function partText(part: Part): string {
  if (typeof part === 'string') return spaced(part, markdownText(part));
  switch (part.as) {
    case 'strong':
    case 'tone':
      return part.text === '' ? '' : `**${markdownText(part.text)}**`;
    case 'quote':
      return `“${markdownText(part.text)}”`;
    case 'place':
      return markdownText(part.text);
    case 'lines':
      return part.lines.map(wordsText).join('<br>');
  }
}

/** The space at either end of a part parts it from its neighbors. */
export function spaced(text: string, escaped: string): string {
  if (escaped === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}

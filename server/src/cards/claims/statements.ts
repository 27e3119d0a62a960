import type { SourceText } from '../../text/sourceText.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../blocks.ts';
import type { Card } from '../card.ts';
import { imagesIn } from './badges.ts';
import { namesOf } from './names.ts';
import { type Around, type Form, type Sentence, sentenceAt, sentencesOf } from './sentence.ts';

/** Blocks without any of these words claim nothing; looking for them first is much faster than reading words. */
const TELLING =
  /open|oss\b|commercial|licen[sc]|research|academic|evaluation|purpose|restrict|limit|strings|anything|whatever|gated|access|accept|agree|fill|form\b|regist|sign|request|democrati|available|accessible|download|release|publish|public|approval|compan|business|enterprise|you (?:want|like|wish)|source|under\b|subject|govern|MIT\b|GPL|BSD|CC0?\b|RAIL|Apache/i;

/** A longer block is data. In UTF-16 units. */
export const LONGEST_BLOCK = 20_000;

/** Everything that a card says, as sentences: prose, titles, badges, rows of two cells, and the tags of its metadata. */
export function* statementsOf(card: Card, subject: 'model' | 'data'): Generator<Sentence> {
  const { source, blocks, sections, frontMatter } = card;
  const names = namesOf(card);
  const around = (form: Form, section: string): Around => ({
    form,
    section,
    names,
    subject,
    written: (span) => source.slice(span),
  });
  for (const { value, start, end } of frontMatter?.entries.get('tags')?.values ?? [])
    yield sentenceAt(value, { start, end }, around('tag', ''));
  let next = 0;
  let section = '';
  for (const block of blocks.words) {
    while (next < sections.length && (sections[next]?.start ?? 0) <= block.start)
      section = (sections[next++]?.title ?? '').toLowerCase();
    if (block.end - block.start > LONGEST_BLOCK) continue;
    const text = source.slice(block);
    if (!TELLING.test(text)) continue;
    const images = imagesIn(text, block.start);
    for (const { words, place } of images) yield sentenceAt(words, place, around('badge', section));
    // A lone row is no table to Markdown, and reads like one.
    if (block.kind === 'row' || /^\|[^\n]*\|$/.test(text)) yield* rowOf(source, block, around('row', section), images);
    else yield* sentencesOf(source, block, around(block.kind === 'heading' ? 'heading' : 'prose', section), images);
  }
}

/** A row of two cells says something of this model; wider tables compare models, but for one that names a license. */
function* rowOf(source: SourceText, block: Block, around: Around, images: readonly Span[]): Generator<Sentence> {
  const cells = cellsOf(source.slice(block), block.start).filter(
    ({ start, end }) => source.slice({ start, end }).trim() !== '',
  );
  const [label, value] = cells;
  if (label === undefined || value === undefined || cells.length > 4) return;
  const first = wordsOf(source, label, around, images);
  const second = wordsOf(source, value, around, images);
  const named = first.map(({ text }) => text).join(' ');
  if (
    cells.length > 2 &&
    !/^(?:the )?(?:(?:model|source|training|inference) )?(?:licen[sc]e|code|weights|data|dataset|checkpoints)\b/.test(
      named,
    )
  )
    return;
  const colon = { text: ':', written: ':', joined: false, start: label.end, end: label.end };
  yield { words: [...first, colon, ...second], question: false, previous: null, ...around };
}

function wordsOf(source: SourceText, cell: Span, around: Around, images: readonly Span[]): Sentence['words'] {
  return sentencesOf(source, cell, around, images).flatMap(({ words }) => words);
}

/** The cells of a row, without the bars, which a backslash keeps from being one. */
function cellsOf(row: string, offset: number): Span[] {
  const cells: Span[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = start; at <= row.length; at++) {
    if (at < row.length && (row[at] !== '|' || row[at - 1] === '\\')) continue;
    cells.push({ start: offset + start, end: offset + at });
    start = at + 1;
  }
  return cells;
}

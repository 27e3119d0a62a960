import { type Card, readCard } from '../../cards/card.ts';
import { lengthOf, sourceOf } from '../fileText.ts';
import { baseName, folderOf, isForeign, nameWords } from '../names.ts';
import type { FileContent } from '../project.ts';
import type { CardKind } from './inCard.ts';

/** A text beside the card that describes the model or its data. */
export interface Describing {
  readonly card: Card;
  readonly kind: CardKind;
}

/** Papers above this many UTF-16 units are not read; a long one has a quarter of it. */
const LONGEST = 1_000_000;

/** What a prose file describes by its name or its folder: a paper, a report, a data card; null for others. */
function describingKind(path: string): CardKind | null {
  if (!/\.(?:md|markdown|txt|rst)$/i.test(path) || isForeign(path)) return null;
  const name = nameWords(baseName(path));
  const folder = nameWords(baseName(folderOf(path)));
  if (name.some((word) => /^(?:licen[sc]es?|copying|notice|requirements)$/.test(word))) return null;
  const has = (words: readonly string[], wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (
    has(name, ['datasheet', 'datacard']) ||
    (has(name, ['data', 'dataset']) && has(name, ['card', 'sheet', 'statement']))
  )
    return 'data-card';
  if (name[0] === 'readme' && has(folder, ['data', 'dataset', 'datasets', 'corpus'])) return 'data-card';
  return has(name, ['paper', 'report']) || has(folder, ['paper', 'papers', 'report']) ? 'paper' : null;
}

/** Reads such a text; null for other files. Total. */
export function readDescribing(path: string, content: FileContent): Describing | null {
  if (content.state !== 'text' || lengthOf(content) > LONGEST) return null;
  const kind = describingKind(path);
  return kind === null ? null : { kind, card: readCard(sourceOf(content)) };
}

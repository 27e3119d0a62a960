import type { Word } from '../../text/words.ts';
import { byHeading, signOf } from '../moods/headed.ts';
import type { Part } from './parts.ts';

/** What the head of a column says of the acts below it. */
type Said = 'may' | 'must not' | null;

/** What governs an act in a cell whose column is headed so: the words of it, none where nothing is said. */
export type Governing = (said: 'may' | 'must not', act: readonly Word[]) => readonly Word[];

/**
 * The cells of a row of a table whose columns are headed "Allowed" and "Not allowed", each governed by its head; null for
 * other rows, which are sentences. In: the head of the table as it is written, "| Allowed | Not allowed |", the words of the
 * row.
 */
export function cellsOf(head: string, row: readonly Word[], governing: Governing): Part[] | null {
  if (row[0]?.stem !== '|' || !head.startsWith('|')) return null;
  const columns = columnsOf(head);
  const cells = columns === null ? [] : cellsIn(row);
  if (columns === null || cells.length !== columns.length) return null;
  return cells.flatMap((words, i) => {
    const said = columns[i] ?? null;
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const lead = said === null ? [] : governing(said, words);
    return [{ label: '', opens: false, from: first.start, lead, words, span: { start: first.start, end: last.end } }];
  });
}

/** The head that was read last: its rows follow one another. */
let last: { readonly head: string; readonly columns: readonly Said[] | null } | undefined;

/** What the heads of a table say; null where they do not both let and forbid: "Use | Allowed" is answered in its rows. */
function columnsOf(head: string): readonly Said[] | null {
  if (last?.head !== head) {
    const said = head
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map(saidOf);
    last = { head, columns: said.includes('may') && said.includes('must not') ? said : null };
  }
  return last.columns;
}

function saidOf(cell: string): Said {
  const said = signOf(cell) ?? byHeading(cell.trim());
  return said === 'must' ? null : said;
}

function cellsIn(row: readonly Word[]): readonly (readonly Word[])[] {
  const cells: Word[][] = [];
  for (const word of row) {
    if (word.stem === '|') cells.push([]);
    else cells.at(-1)?.push(word);
  }
  return cells.at(-1)?.length === 0 ? cells.slice(0, -1) : cells;
}

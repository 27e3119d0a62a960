import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import { readingOf } from '../review.ts';
import { readText } from '../text/reading.ts';
import { COLORS, type Color, coloredWordsOf } from './coloredWords.ts';
import type { ReviewedDocument } from './reviewed.ts';

/** The type of LSP that each color is of: editors that do not know our modifiers have a color for it, too. */
const TYPES: Readonly<Record<Color, 'keyword' | 'type' | 'number'>> = {
  prohibits: 'keyword',
  obliges: 'keyword',
  permits: 'keyword',
  definedTerm: 'type',
  sectionNumber: 'number',
  sectionReference: 'number',
};

/** The names of types and modifiers that tokens refer to; package.json says which scopes of a theme they have. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPES))],
  tokenModifiers: [...COLORS],
};

/**
 * The colored words of a license or policy, five numbers for each, as LSP 3.18 has them ("Semantic Tokens"). Other
 * documents have none.
 */
export function semanticTokensOf({ folder, document: { path, type, source } }: ReviewedDocument): readonly number[] {
  if (type !== 'license' && type !== 'use-policy' && type !== 'notice') return [];
  const reading = readingOf(folder.review, path) ?? readText(source);
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { placed, start: run } of reading.runs) {
    placed.placements.forEach(({ block }, i) => {
      for (const { start, end, color } of coloredWordsOf(block)) {
        const at = source.positionAt(run + (placed.starts[i] ?? 0) + start);
        const column = at.line === line ? at.character - character : at.character;
        const type = LEGEND.tokenTypes.indexOf(TYPES[color]);
        data.push(at.line - line, column, end - start, type, 1 << COLORS.indexOf(color));
        ({ line, character } = at);
      }
    });
  }
  return data;
}

/** What leads from the numbers of one version to those of the next: at most one edit, of what the two do not share. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

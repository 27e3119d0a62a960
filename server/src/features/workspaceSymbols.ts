import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import { shownClauses } from './limits.ts';
import { locationOf } from './positions.ts';
import type { ReviewedFolder } from './reviewed.ts';

/** As many clauses as are given for a query; a person narrows it. */
const MOST_SYMBOLS = 500;

/**
 * The clauses of all folders that have the letters of `query` in their order: in title, kind, section or path. Of the
 * folders in `limitsOnly`, only the clauses that limit or withhold a freedom.
 */
export function workspaceSymbolsOf(
  folders: Iterable<ReviewedFolder>,
  query: string,
  limitsOnly: ReadonlySet<ReviewedFolder> = new Set(),
): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  const letters = query.toLowerCase().replace(/\s/g, '');
  for (const folder of folders) {
    for (const document of folder.review.documents) {
      for (const clause of shownClauses(document, limitsOnly.has(folder))) {
        const name = clauseTitle(clause, document.kinds.get(clause.kind));
        if (!hasInOrder(`${name} ${clause.kind} ${clause.section} ${document.path}`.toLowerCase(), letters)) continue;
        symbols.push({
          name,
          kind: SymbolKind.Key,
          containerName: clause.section === '' ? document.path : t('{0}, section {1}', document.path, clause.section),
          location: locationOf(folder, document, clause),
        });
        if (symbols.length === MOST_SYMBOLS) return symbols;
      }
    }
  }
  return symbols;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

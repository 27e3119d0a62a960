import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Section } from '../text/outline.ts';
import type { ReviewedDocument } from './reviewed.ts';

/** A fold for every section of more than one line, from its first line to the last line with a word of its own. */
export function foldingRangesOf({ document }: ReviewedDocument): FoldingRange[] {
  const { source } = document;
  const folds: FoldingRange[] = [];
  const add = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const startLine = source.lineAt(section.start) - 1;
      const endLine = source.lineAt(section.start + source.slice(section).trimEnd().length) - 1;
      if (endLine > startLine) folds.push({ startLine, endLine, kind: FoldingRangeKind.Region });
      add(section.children);
    }
  };
  add(document.outline.sections);
  return folds;
}

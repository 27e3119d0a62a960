import type { Location, Position } from 'vscode-languageserver';
import type { DocumentReview } from '../review/value.ts';
import { fileLinkAt, fileLinksOf } from './fileLinks.ts';
import { locationOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

/**
 * Every place of the folder that links a file: the one that the link at `position` leads to, or, on the title of a
 * license or a policy, that file itself.
 */
export function referencesOf(
  { folder, document }: ReviewedDocument,
  position: Position,
  withDeclaration: boolean,
): readonly Location[] {
  const target = fileAt(document, document.source.offsetAt(position));
  if (target === null) return [];
  const links = folder.review.documents.flatMap((one) =>
    fileLinksOf(one)
      .filter((link) => link.target === target)
      .map((link) => locationOf(folder, one, link)),
  );
  const declared = folder.review.documents.find(({ path }) => path === target);
  const start = { start: 0, end: 0 };
  return withDeclaration && declared !== undefined ? [locationOf(folder, declared, start), ...links] : links;
}

/** The file that a place stands for; null for most places. */
function fileAt(document: DocumentReview, offset: number): string | null {
  const link = fileLinkAt(document, offset);
  if (link !== undefined) return link.target;
  const { source, path, type } = document;
  const title = /\S[^\r\n]*/.exec(source.text.slice(source.bomLength));
  const end = source.bomLength + (title?.index ?? 0) + (title?.[0].length ?? 0);
  return (type === 'license' || type === 'use-policy') && offset <= end ? path : null;
}

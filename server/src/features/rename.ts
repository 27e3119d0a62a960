import type { Position, Range, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { baseName } from '../projects/names.ts';
import type { DocumentReview } from '../review/value.ts';
import { type FileLink, fileLinkAt, fileLinksOf, linkTo } from './fileLinks.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';

/** The name of the file that the link at `position` leads to, where that is a document of the folder; else null. */
export function prepareRename(
  { folder, document }: ReviewedDocument,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const link = fileLinkAt(document, document.source.offsetAt(position));
  if (link === undefined || !isDocument(folder, link.target)) return null;
  return { range: rangeOf(document.source, lastPart(document, link)), placeholder: baseName(link.target) };
}

/** Renames the file that the link at `position` leads to, and lets every link follow; null for what is no file's name. */
export function renameOf(
  { folder, document }: ReviewedDocument,
  position: Position,
  name: string,
): WorkspaceEdit | null {
  const link = fileLinkAt(document, document.source.offsetAt(position));
  if (link === undefined || !isDocument(folder, link.target) || !isFileName(name)) return null;
  const to = link.target.slice(0, link.target.length - baseName(link.target).length) + name;
  if (to === link.target) return { documentChanges: [] };
  const rename: RenameFile = {
    kind: 'rename',
    oldUri: folder.uriOf(link.target),
    newUri: siblingUri(folder, link.target, name),
  };
  return { documentChanges: [...linkEdits(folder, (target) => (target === link.target ? to : null)), rename] };
}

/**
 * What the links of a folder become when files or folders in it are renamed, before they are.
 *
 * @param renamed paths before and after
 */
export function followedLinks(
  folder: ReviewedFolder,
  renamed: readonly { readonly from: string; readonly to: string }[],
): readonly TextDocumentEdit[] {
  return linkEdits(folder, (target) => {
    for (const { from, to } of renamed) {
      if (target === from) return to;
      if (target.startsWith(`${from}/`)) return to + target.slice(from.length);
    }
    return null;
  });
}

function linkEdits(folder: ReviewedFolder, newTarget: (target: string) => string | null): readonly TextDocumentEdit[] {
  return folder.review.documents.flatMap((document): TextDocumentEdit[] => {
    const edits = fileLinksOf(document).flatMap((link): TextEdit[] => {
      const to = newTarget(link.target);
      if (to === null) return [];
      const written = document.source.slice(link);
      const lead = /^(?:\.\/)+/.exec(written)?.[0] ?? '';
      return [{ range: rangeOf(document.source, link), newText: lead + linkTo(document.path, to, link.written) }];
    });
    const uri = folder.uriOf(document.path);
    return edits.length === 0 ? [] : [{ textDocument: { uri, version: folder.versionOf(document.path) }, edits }];
  });
}

function isDocument({ review }: ReviewedFolder, path: string): boolean {
  return review.documents.some((document) => document.path === path);
}

/** What every file system takes, and what stands in YAML and in a link as it is. */
function isFileName(name: string): boolean {
  return name.trim() === name && /^[^\\/:*?"<>|#{}[\]&!%@`',\p{Cc}]{1,200}$/u.test(name) && !/^\.{1,2}$/.test(name);
}

function lastPart(document: DocumentReview, { start, end }: FileLink) {
  const slash = document.source.slice({ start, end }).lastIndexOf('/');
  return { start: start + slash + 1, end };
}

/** The URI of a file beside another one. */
function siblingUri(folder: ReviewedFolder, path: string, name: string): string {
  const uri = folder.uriOf(path);
  return uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);
}

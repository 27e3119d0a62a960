import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding } from '../checks/finding.ts';
import { t } from '../messages.ts';
import { overlaps, type Span } from '../text/span.ts';
import { diagnosticOf } from './diagnostics.ts';
import { documentAt, rangeOf } from './positions.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cardAndClause`;
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/**
 * The fixes of the findings that `range` touches, and the one action that applies every fix which is safe without
 * choosing. They were made with the review: nothing is analyzed here. `only` names the kinds that are asked for.
 */
export function codeActionsOf(
  reviewed: ReviewedDocument,
  range: Range,
  only: readonly string[] | undefined,
  docs?: string,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix, only)) actions.push(...quickFixes(reviewed, range, docs));
  // Fix-all is for saving and for its command; it would only repeat the quick fixes in the menu of a line.
  if (only !== undefined && wanted(FIX_ALL, only)) actions.push(...fixAll(reviewed));
  return actions;
}

/** True where an action of `kind` is asked for: kinds are paths, and a parent stands for its children. */
export function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

/** Edits to reviewed files as one change; edits of files that are not in the review are left out. */
export function workspaceEdit(folder: ReviewedFolder, edits: readonly Edit[]): WorkspaceEdit {
  const documentChanges: TextDocumentEdit[] = [];
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const document = documentAt(folder, path);
    if (document === undefined) continue;
    documentChanges.push({
      textDocument: { uri: folder.uriOf(path), version: folder.versionOf(path) },
      edits: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ range: rangeOf(document.source, edit), newText: edit.newText })),
    });
  }
  return { documentChanges };
}

function quickFixes({ folder, document }: ReviewedDocument, range: Range, docs?: string): CodeAction[] {
  const asked: Span = { start: document.source.offsetAt(range.start), end: document.source.offsetAt(range.end) };
  return document.findings
    .filter((finding) => !finding.acknowledged && touches(finding, asked))
    .flatMap((finding) =>
      finding.fixes.map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(folder, document, finding, docs)],
        edit: workspaceEdit(folder, fix.edits),
        isPreferred: fix.preferred === true,
      })),
    );
}

function fixAll({ folder, document }: ReviewedDocument): CodeAction[] {
  const edits = safeEdits(document.findings);
  return edits.length === 0
    ? []
    : [{ title: t('Fix all that is safe to fix'), kind: FIX_ALL, edit: workspaceEdit(folder, edits) }];
}

/** The edits of every preferred fix; a fix that touches what an earlier one changes waits for the next time. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.acknowledged ? undefined : finding.fixes.find((fix) => fix.preferred === true);
    if (fix === undefined) continue;
    const clashes = fix.edits.some((edit) =>
      taken.some((other) => other.path === edit.path && (overlaps(other, edit) || other.start === edit.start)),
    );
    if (!clashes) taken.push(...fix.edits);
  }
  return taken;
}

/** As `overlaps`, but a cursor at the edge or an empty finding counts. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

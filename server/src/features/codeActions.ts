import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import { joined, safeFixes } from '../checks/safeFixes.ts';
import { t } from '../messages.ts';
import { ACKNOWLEDGE, type ToAcknowledge, WRITE_OBLIGATIONS } from '../protocol/requests.ts';
import type { Span } from '../text/span.ts';
import { diagnosticOf } from './diagnostics.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';
import { type ClientEdits, workspaceEdit } from './workspaceEdit.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cardAndClause`;
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/**
 * The fixes of the findings that `range` touches, and the one action that applies every fix which is safe without
 * choosing. They were made with the review: nothing is analyzed here. `only` names the kinds that are asked for;
 * a fix that the client cannot carry out is not offered.
 */
export function codeActionsOf(
  reviewed: ReviewedDocument,
  range: Range,
  only: readonly string[] | undefined,
  can: ClientEdits,
  docs?: string,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix, only)) actions.push(...quickFixes(reviewed, range, can, docs));
  // Fix-all is for saving and for its command; it would only repeat the quick fixes in the menu of a line.
  if (only !== undefined && wanted(FIX_ALL, only)) actions.push(...fixAll(reviewed, can));
  return actions;
}

/** True where an action of `kind` is asked for: kinds are paths, and a parent stands for its children. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

function quickFixes(
  { folder, document }: ReviewedDocument,
  range: Range,
  can: ClientEdits,
  docs?: string,
): CodeAction[] {
  const asked: Span = { start: document.source.offsetAt(range.start), end: document.source.offsetAt(range.end) };
  const touched = document.findings.filter((finding) => !finding.acknowledged && touches(finding, asked));
  const fixes = touched.flatMap((finding) =>
    finding.fixes.flatMap((fix): CodeAction[] => {
      const edit = workspaceEdit(folder, fix, can);
      if (edit === null) return [];
      const diagnostics = [diagnosticOf(folder, document, finding, docs)];
      return [
        { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred: fix.preferred === true },
      ];
    }),
  );
  const accepting = can.acknowledges === true ? touched.flatMap(acknowledging) : [];
  return [...fixes, ...alike(), ...writing(), ...accepting];

  /** What terms ask for is written by a command, which shows it first. */
  function writing(): CodeAction[] {
    const asking = touched.filter(({ check }) => check === 'license/base-terms');
    if (can.acknowledges !== true || asking.length === 0) return [];
    const diagnostics = asking.map((finding) => diagnosticOf(folder, document, finding, docs));
    const title = t('Write what the license asks for…');
    const command = { title, command: WRITE_OBLIGATIONS, arguments: [folder.uriOf(document.path)] };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  }

  function alike(): CodeAction[] {
    return [...new Set(touched.map(({ check }) => check))].flatMap(fixLike);
  }

  /** What asks for a reason, and then lets one live with the finding. */
  function acknowledging(finding: Finding): CodeAction[] {
    // Of these the configuration is the cause.
    if (finding.check.startsWith('config/')) return [];
    const diagnostics = [diagnosticOf(folder, document, finding, docs)];
    const action = (how: ToAcknowledge['how'], title: string): CodeAction => {
      const uri = folder.uriOf(document.path);
      const asked: ToAcknowledge = { uri, range: rangeOf(document.source, finding), check: finding.check, how };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        command: { title, command: ACKNOWLEDGE, arguments: [asked] },
      };
    };
    const inCard = document.type === 'model-card' || document.type === 'data-card';
    return [
      action('configuration', t('Acknowledge {0} in the configuration…', finding.check)),
      ...(inCard ? [action('comment', t('Suppress {0} here with a comment…', finding.check))] : []),
    ];
  }

  /** The fixes of every finding of a check in the document, where it has several. */
  function fixLike(check: string): CodeAction[] {
    const alike = document.findings.filter((finding) => finding.check === check);
    const safe = safeFixes(alike);
    if (safe.length < 2) return [];
    const edit = workspaceEdit(folder, joined(safe.map(({ fix }) => fix)), can);
    const diagnostics = alike.map((finding) => diagnosticOf(folder, document, finding, docs));
    const title = t('Fix all {0} of {1} in this file', safe.length, check);
    return edit === null ? [] : [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
  }
}

function fixAll({ folder, document }: ReviewedDocument, can: ClientEdits): CodeAction[] {
  const safe = safeFixes(document.findings).map(({ fix }) => fix);
  const edit = safe.length === 0 ? null : workspaceEdit(folder, joined(safe), can);
  return edit === null ? [] : [{ title: t('Fix all that is safe to fix'), kind: FIX_ALL, edit }];
}

/** As `overlaps`, but a cursor at the edge or an empty finding counts. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

import { type Finding, SEVERITIES, type Severity } from '../../checks/finding.ts';
import { t } from '../../messages.ts';
import type { PanelFinding } from '../../protocol.ts';
import { lineWords } from '../../reports/words/reasons.ts';
import type { DocumentReview } from '../../review.ts';
import type { Links } from './links.ts';

const MOST_FINDINGS = 5;

/** What can be mended, worst first. */
export function findingsOf(documents: readonly DocumentReview[], links: Links): readonly PanelFinding[] {
  const found = SEVERITIES.filter((severity) => severity !== 'hint').flatMap((severity) =>
    documents.flatMap((document) =>
      document.findings
        .filter((finding) => finding.severity === severity && !finding.acknowledged && !isClauseFinding(finding))
        .map((finding) => ({ document, finding })),
    ),
  );
  const shown = found.slice(0, MOST_FINDINGS).map(
    ({ document, finding }): PanelFinding => ({
      text: finding.message,
      where: lineWords(links.root, document, finding),
      place: links.to(document, finding),
      tone: finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'limit' : 'unknown',
      word: severityWord(finding.severity),
      fixes: finding.fixes.map((fix) => ({ title: fix.title, fix: links.fix(fix) })),
    }),
  );
  const more = found.length - shown.length;
  if (more === 0) return shown;
  return [
    ...shown,
    { text: t('{0} more stand among the problems.', more), where: '', tone: 'unknown', word: t('Note'), fixes: [] },
  ];
}

/** Clauses have their own list in the panel; the findings above it are about what can be mended. */
function isClauseFinding(finding: Finding): boolean {
  return finding.check.startsWith('clause/');
}

function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('Error');
    case 'warning':
      return t('Warning');
    default:
      return t('Note');
  }
}

import { type Finding, SEVERITIES, type Severity } from '../../checks/finding.ts';
import { joined } from '../../checks/safeFixes.ts';
import { t } from '../../messages.ts';
import type { PanelFinding } from '../../protocol/panelView.ts';
import { lineWords } from '../../reports/words/reasons.ts';
import type { DocumentReview } from '../../review/value.ts';
import type { Links } from './links.ts';

const MOST_FINDINGS = 5;
/** As many further places of one finding as are told. */
const MOST_PLACES = 8;

/** What can be mended, worst first; what is said of several places of a document is said once. */
export function findingsOf(documents: readonly DocumentReview[], links: Links): readonly PanelFinding[] {
  const groups = new Map<string, Group>();
  for (const severity of SEVERITIES.filter((one) => one !== 'hint')) {
    for (const document of documents) {
      for (const finding of document.findings) {
        if (finding.severity !== severity || finding.acknowledged || isClauseFinding(finding)) continue;
        const key = `${document.path} ${finding.check} ${finding.message}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { document, findings: [finding] });
        else group.findings.push(finding);
      }
    }
  }
  const all = [...groups.values()];
  const shown = all.slice(0, MOST_FINDINGS).map((group) => findingOf(group, links));
  const more = all.slice(MOST_FINDINGS).reduce((sum, { findings }) => sum + findings.length, 0);
  if (more === 0) return shown;
  return [
    ...shown,
    {
      text: t('{0} more stand among the problems.', more),
      where: '',
      tone: 'unknown',
      word: t('Note'),
      also: [],
      fixes: [],
    },
  ];
}

interface Group {
  readonly document: DocumentReview;
  readonly findings: Finding[];
}

function findingOf({ document, findings }: Group, links: Links): PanelFinding {
  const [first, ...others] = findings as [Finding, ...Finding[]];
  const placed = (finding: Finding) => ({
    where: lineWords(links.root, document, finding),
    place: links.to(document, finding),
  });
  return {
    text: first.message,
    ...placed(first),
    tone: first.severity === 'error' ? 'bad' : first.severity === 'warning' ? 'limit' : 'unknown',
    word: severityWord(first.severity),
    also: [
      ...others.slice(0, MOST_PLACES).map((finding) => ({ text: '', ...placed(finding) })),
      ...(others.length > MOST_PLACES ? [{ text: t('and {0} more', others.length - MOST_PLACES), where: '' }] : []),
    ],
    fixes: fixesOf(findings, links),
  };
}

/** The fixes of findings that are alike: each mends all of them, where all have it. */
function fixesOf(findings: readonly Finding[], links: Links): PanelFinding['fixes'] {
  const [first] = findings;
  return (first?.fixes ?? []).flatMap(({ title }) => {
    const same = findings.flatMap((finding) => finding.fixes.find((fix) => fix.title === title) ?? []);
    if (same.length < findings.length) return [];
    const words = same.length === 1 ? title : t('{0}, in all {1} places', title, same.length);
    return [{ title: words, fix: links.fix(joined(same)) }];
  });
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

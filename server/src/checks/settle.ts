import type { SuppressedCheck, Suppression } from '../cards/suppressions.ts';
import { t } from '../messages.ts';
import { type Acknowledgement, type Config, levelOf } from '../projects/config/config.ts';
import { acknowledgementOf } from '../projects/config/configs.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { CheckedDocument } from './check.ts';
import type { Finding } from './finding.ts';

/** What becomes of the findings of the checks by what people have said of them, in this order. */

/** The findings in the severities that the configuration gives them; what is `off` is none. */
export function leveled(findings: readonly Finding[], config: Config | null): readonly Finding[] {
  if (config === null || config.severities.length === 0) return findings;
  return findings.flatMap((finding) => {
    const level = levelOf(config, finding.check)?.level ?? finding.severity;
    return level === 'off' ? [] : [level === finding.severity ? finding : { ...finding, severity: level }];
  });
}

/** A check that a comment names, or all, and whether there was anything to suppress. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** Null where the comment means all checks. */
  readonly check: SuppressedCheck | null;
  readonly used: boolean;
}

interface Entry {
  readonly suppression: Suppression;
  readonly check: SuppressedCheck | null;
  /** True for findings that it suppresses by their place. */
  readonly reaches: (finding: Finding) => boolean;
  used: boolean;
}

/** The findings that no comment suppresses, and what came of each comment. */
export function unsuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  source: SourceText,
): { readonly findings: readonly Finding[]; readonly uses: readonly SuppressionUse[] } {
  if (suppressions.length === 0) return { findings, uses: [] };
  const entries = entriesOf(suppressions, source);
  const kept = findings.filter((finding) => {
    const by = entries.filter(({ check, reaches }) => means(check, finding.check) && reaches(finding));
    for (const entry of by) entry.used = true;
    return by.length === 0;
  });
  return { findings: kept, uses: entries };
}

/** Whether an id in a comment means a check: its own id, its group as `clause/*`, or all. */
function means(named: SuppressedCheck | null, check: string): boolean {
  if (named === null || named.id === check || named.id === '*') return true;
  return named.id.endsWith('/*') && check.startsWith(named.id.slice(0, -1));
}

function entriesOf(suppressions: readonly Suppression[], source: SourceText): Entry[] {
  const entries: Entry[] = [];
  suppressions.forEach((suppression, index) => {
    const named = suppression.checks.length === 0 ? [null] : suppression.checks;
    for (const check of named) {
      // What `enable` ends is known where `disable` starts.
      const entry = { suppression, check, used: false };
      switch (suppression.directive) {
        case 'disable-line':
          entries.push({ ...entry, reaches: onLines(source, suppression) });
          break;
        case 'disable-next-line':
          entries.push({ ...entry, reaches: onLines(source, nextLine(source, suppression.end)) });
          break;
        case 'disable-file':
          entries.push({ ...entry, reaches: () => true });
          break;
        case 'disable': {
          const until = suppressions.slice(index + 1).find((later) => ends(later, check))?.start ?? source.length;
          entries.push({ ...entry, reaches: ({ start, end }) => end > suppression.end && start < until });
          break;
        }
        case 'enable': {
          const ended = suppressions.slice(0, index).some((earlier) => starts(earlier, check));
          entries.push({ ...entry, used: ended, reaches: () => false });
          break;
        }
        case null:
          break;
      }
    }
  });
  return entries;
}

/** Whether a later comment ends what `check` was disabled by: it names the check, or all. */
function ends({ directive, checks }: Suppression, check: SuppressedCheck | null): boolean {
  return directive === 'enable' && (checks.length === 0 || checks.some(({ id }) => id === check?.id));
}

function starts({ directive, checks }: Suppression, check: SuppressedCheck | null): boolean {
  return directive === 'disable' && (check === null || checks.some(({ id }) => id === check.id));
}

type Lines = { readonly start: number; readonly end: number };

/** Findings that touch the lines of a stretch. */
function onLines(source: SourceText, { start, end }: Lines): (finding: Finding) => boolean {
  const first = source.lineAt(start);
  const last = source.lineAt(Math.max(start, end - 1));
  return (finding) =>
    source.lineAt(finding.start) <= last && source.lineAt(Math.max(finding.start, finding.end - 1)) >= first;
}

/** The next line after an offset that is not blank. */
function nextLine(source: SourceText, offset: number): Lines {
  const line = source.lineStart(source.lineAt(Math.max(0, offset - 1)));
  const start = line + (/^\s*/.exec(source.text.slice(line))?.[0].length ?? 0);
  return { start, end: start + 1 };
}

/** The findings with those marked that were there when the baseline was made. */
export function inBaseline(
  findings: readonly Finding[],
  { inBaseline, source }: Pick<CheckedDocument, 'inBaseline' | 'source'>,
): readonly Finding[] {
  if (inBaseline === null) return findings;
  const known = new Set(findings.filter((finding) => inBaseline(finding.check, () => source.slice(finding))));
  if (known.size === 0) return findings;
  const reason = t('It was there when the baseline was made.');
  return findings.map((finding) =>
    known.has(finding) ? { ...finding, acknowledged: true, known: true, reason } : finding,
  );
}

/** The findings with those marked that the configuration acknowledges, and the acknowledgements that did so. */
export function acknowledged(
  findings: readonly Finding[],
  config: Config | null,
  path: string | null,
  source: SourceText,
): { readonly findings: readonly Finding[]; readonly by: ReadonlySet<Acknowledgement> } {
  const by = new Set<Acknowledgement>();
  if (config === null || config.acknowledgements.length === 0) return { findings, by };
  const marked = findings.map((finding) => {
    const found = acknowledgementOf(config, path, finding.check, () => source.slice(finding));
    if (found === null) return finding;
    by.add(found);
    return { ...finding, acknowledged: true, reason: found.reason };
  });
  return { findings: marked, by };
}

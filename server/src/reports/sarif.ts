import type { Log, ReportingDescriptor, Result } from 'sarif';
import { checks } from '../checks/all/index.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { t } from '../messages.ts';
import type { DocumentReview, Review } from '../review/value.ts';
import { type Edition, TOOL } from './edition.ts';

/**
 * The findings of a review as SARIF 2.1.0 (OASIS), as code hosts take them up. Acknowledged findings are there as
 * suppressed ones, with their reason. A fingerprint is made of a finding's words, so that it stays when lines move.
 */
export function sarifReport({ documents }: Review, { version, date }: Edition): string {
  const rules = new Map<string, ReportingDescriptor>();
  const results = documents.flatMap((document) =>
    document.findings.map((finding) => {
      if (!rules.has(finding.check)) rules.set(finding.check, ruleOf(document, finding));
      return resultOf(document, finding, [...rules.keys()].indexOf(finding.check));
    }),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: TOOL, semanticVersion: version, rules: [...rules.values()] } },
        invocations: [{ executionSuccessful: true, endTimeUtc: date }],
        columnKind: 'utf16CodeUnits',
        artifacts: documents.map(({ path, source }) => ({
          location: { uri: uriOf(path) },
          length: new TextEncoder().encode(source.text).length,
          encoding: 'UTF-8',
        })),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ kinds }: DocumentReview, { check, severity }: Finding): ReportingDescriptor {
  const kind = check.startsWith('clause/') ? kinds.get(check.slice('clause/'.length)) : undefined;
  const docs = checks.find(({ id }) => id === check)?.docs;
  const [title, meaning, why] =
    kind === undefined ? [docs?.title, docs?.what, docs?.why] : [kind.title, kind.meaning, kind.why];
  return {
    id: check,
    shortDescription: { text: t(title ?? check) },
    ...(meaning === undefined ? {} : { fullDescription: { text: t(meaning) } }),
    ...(why === undefined ? {} : { help: { text: t(why) } }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf({ path, source }: DocumentReview, finding: Finding, ruleIndex: number): Result {
  const { check, severity, message, start, end, acknowledged, reason } = finding;
  const [from, to] = [source.positionAt(start), source.positionAt(end)];
  return {
    ruleId: check,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: from.line + 1,
            startColumn: from.character + 1,
            endLine: to.line + 1,
            endColumn: to.character + 1,
          },
        },
      },
    ],
    partialFingerprints: { 'cardAndClause/v1': fingerprint(`${check} ${source.text.slice(start, end)}`) },
    ...(acknowledged
      ? { suppressions: [{ kind: 'external', ...(reason === undefined ? {} : { justification: reason }) }] }
      : {}),
  };
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A path as a relative reference: RFC 3986, 4.2. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** FNV-1a, 32 bits, twice from two bases, over the words whatever their layout and case. */
function fingerprint(text: string): string {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return [0x811c9dc5, 0x050c5d1f]
    .map((basis) => {
      let hash = basis;
      for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

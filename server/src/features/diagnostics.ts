import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import { type Finding, SEVERITIES, type Severity } from '../checks/finding.ts';
import type { Clause } from '../clauses/clause.ts';
import { numberWords } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import type { DocumentReview } from '../review/value.ts';
import { countBefore } from '../text/search.ts';
import { docsPage } from './docs.ts';
import { isLimitKind } from './limits.ts';
import { documentAt, locationOf, rangeOf } from './positions.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';

/** The name beside every diagnostic of ours. */
export const SOURCE = 'Card & Clause';

/** As many diagnostics as are published for a file, the one that counts the rest included. */
export const MOST_DIAGNOSTICS = 1000;

const LSP_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * The findings of a document as diagnostics, worst first and at most `MOST_DIAGNOSTICS`; what was acknowledged is left
 * out. `docs` is the folder of the shipped documentation pages. With `limitsOnly`, of the clauses only those are told that
 * limit or withhold a freedom. Those that are as they were in `before` are the same objects.
 */
export function diagnosticsOf(
  { folder, document }: ReviewedDocument,
  docs?: string,
  limitsOnly = false,
  before: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const same = told.get(document);
  if (same !== undefined && same.docs === docs && same.limitsOnly === limitsOnly) return same.diagnostics;
  const diagnostics = allOf({ folder, document }, docs, limitsOnly, before);
  if (document.findings.every(({ related }) => related.length === 0))
    told.set(document, { docs, limitsOnly, diagnostics });
  return diagnostics;
}

/**
 * The diagnostics of a document, which are all that there is to tell of it where none of its findings names a place in
 * another file: a document that is again as it was has them again, and what they are as bytes.
 */
const told = new WeakMap<
  DocumentReview,
  { readonly docs: string | undefined; readonly limitsOnly: boolean; readonly diagnostics: readonly Diagnostic[] }
>();

function allOf(
  { folder, document }: ReviewedDocument,
  docs: string | undefined,
  limitsOnly: boolean,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const findings = document.findings.filter((finding) => {
    return !finding.acknowledged && (!limitsOnly || !isDuty(document, finding));
  });
  const kept = new Kept(before, document);
  const tell = (finding: Finding) => kept.of(finding) ?? diagnosticOf(folder, document, finding, docs);
  if (findings.length <= MOST_DIAGNOSTICS) return worstFirst(findings, MOST_DIAGNOSTICS).map(tell);
  const shown = worstFirst(findings, MOST_DIAGNOSTICS - 1);
  return [
    ...shown.map(tell),
    {
      range: rangeOf(document.source, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      message: t('{0} more findings in this file are not shown.', numberWords(findings.length - shown.length)),
    },
  ];
}

/** True for the finding of a clause that limits and withholds nothing. */
function isDuty(document: DocumentReview, { check }: Finding): boolean {
  return check.startsWith(CLAUSE) && isLimitKind(document, check.slice(CLAUSE.length)) === false;
}

/** So many diagnostics may be gone between two that are still there. */
const GONE = 8;

/** The diagnostics of the version before, from which those are taken that are still true, in their order. */
class Kept {
  readonly #before: readonly Diagnostic[];
  readonly #document: DocumentReview;
  #at = 0;

  constructor(before: readonly Diagnostic[], document: DocumentReview) {
    this.#before = before;
    this.#document = document;
  }

  /** The diagnostic that tells a finding, if there is one; those that name other places are made anew. */
  of(finding: Finding): Diagnostic | undefined {
    if (finding.related.length > 0) return undefined;
    const end = Math.min(this.#at + GONE, this.#before.length);
    for (let i = this.#at; i < end; i++) {
      const known = this.#before[i] as Diagnostic;
      if (!this.#tells(known, finding)) continue;
      this.#at = i + 1;
      return known;
    }
    return undefined;
  }

  #tells({ code, range, severity, message, relatedInformation }: Diagnostic, finding: Finding): boolean {
    const { source } = this.#document;
    return (
      code === finding.check &&
      source.isAt(finding.start, range.start) &&
      source.isAt(finding.end, range.end) &&
      severity === LSP_SEVERITY[finding.severity] &&
      relatedInformation === undefined &&
      message === messageOf(this.#document, finding)
    );
  }
}

/** One finding as the client sees it; code actions answer for diagnostics with the same code and range. */
export function diagnosticOf(
  folder: ReviewedFolder,
  document: DocumentReview,
  finding: Finding,
  docs?: string,
): Diagnostic {
  const page = docsPage(finding.check, docs);
  const related = relatedTo(folder, finding);
  const diagnostic: Diagnostic = {
    range: rangeOf(document.source, finding),
    severity: LSP_SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.check,
    message: messageOf(document, finding),
  };
  if (page !== undefined) diagnostic.codeDescription = { href: page };
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

/** The first `most` in the order of severity, and else as they were: linear, as a long text can have thousands. */
function worstFirst(findings: readonly Finding[], most: number): readonly Finding[] {
  const worst: Finding[] = [];
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (worst.length >= most) return worst;
      if (finding.severity === severity) worst.push(finding);
    }
  }
  return worst;
}

/** The message with the section of the clause that it is about, so that the list of problems can be cited. */
function messageOf(document: DocumentReview, finding: Finding): string {
  const section = sectionOf(document, finding);
  if (section === '') return finding.message;
  // Clauses of one kind in one section are told in the same words, thousands of times.
  let bySection = messages.get(finding.message);
  if (bySection === undefined) {
    bySection = new Map();
    messages.set(finding.message, bySection);
  }
  let message = bySection.get(section);
  if (message === undefined) {
    message = finding.message.includes(section) ? finding.message : t('{0} (section {1})', finding.message, section);
    bySection.set(section, message);
    if (++keptMessages > MOST_KEPT) {
      messages.clear();
      keptMessages = 0;
    }
  }
  return message;
}

const MOST_KEPT = 5000;
let keptMessages = 0;
const messages = new Map<string, Map<string, string>>();

/** How the ids of findings that are about clauses begin. */
const CLAUSE = 'clause/';

function sectionOf({ clauses }: DocumentReview, { check, start, end }: Finding): string {
  if (!check.startsWith(CLAUSE)) return '';
  for (let i = firstAt(clauses, start); clauses[i]?.start === start; i++) {
    const clause = clauses[i] as Clause;
    if (clause.end === end && CLAUSE.length + clause.kind.length === check.length && check.endsWith(clause.kind))
      return clause.section;
  }
  return '';
}

/** The index of the first clause that starts at an offset, or of the first behind it. */
function firstAt(clauses: readonly Clause[], start: number): number {
  return countBefore(clauses.length, (i) => (clauses[i]?.start ?? 0) < start);
}

function relatedTo(folder: ReviewedFolder, finding: Finding): DiagnosticRelatedInformation[] {
  return finding.related.flatMap((place) => {
    const document = documentAt(folder, place.path);
    return document === undefined ? [] : [{ location: locationOf(folder, document, place), message: place.message }];
  });
}

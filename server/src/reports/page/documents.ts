import type { Claim } from '../../cards/claim.ts';
import { SEVERITIES, type Severity } from '../../checks/finding.ts';
import { clauseTitle, numberWords } from '../../freedoms/clauseTitle.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';
import type { DocumentReview, ModelReview } from '../../review/value.ts';
import { citedSection } from '../words/citedSection.ts';
import { effectWord } from '../words/clauseWords.ts';
import {
  claimTypeWord,
  claimVerdictTone,
  claimVerdictWord,
  documentWord,
  severityWord,
} from '../words/documentWords.ts';
import { quoteOf } from '../words/reasons.ts';
import { effectTone } from '../words/verdictWords.ts';
import { type Block, heading, type Words } from './page.ts';
import { placeWords } from './places.ts';

/** As many characters of a claim as are quoted. */
const QUOTE = 160;
/** Clauses are quoted whole, as their spans are no longer than this. */
const CLAUSE_QUOTE = 800;

/** The documents of a model, what each is and which license is in it. */
export function filesTable(documents: readonly DocumentReview[], { root }: ModelReview): Block {
  return {
    block: 'table',
    head: [t('File'), t('What it is'), t('License in it'), t('Clauses')],
    rows: documents.map((document) => [
      pathWithin(root, document.path),
      documentWord(document.type),
      licenseWords(document),
      numberWords(document.clauses.length),
    ]),
  };
}

/** What is recognized in a document; nothing is said to be a license that only resembles one. */
function licenseWords({ type, licenses, closest }: DocumentReview): Words {
  if (licenses.length > 0) {
    return [
      {
        as: 'lines',
        lines: licenses.map(({ name, exact, similarity }) =>
          exact ? t('{0}, word for word', name) : t('{0}, {1} % of its words', name, percent(similarity)),
        ),
      },
    ];
  }
  if (type !== 'license' && type !== 'use-policy') return '–';
  return closest === null
    ? t('terms of its own')
    : t('terms of its own; closest to {0} ({1} %)', closest.id, percent(closest.similarity));
}

function percent(similarity: number): number {
  return Math.floor(similarity * 100);
}

export function claimsBlocks(documents: readonly DocumentReview[], { root }: ModelReview): readonly Block[] {
  const rows = documents.flatMap((document) =>
    document.claims.map((claim): readonly Words[] => [
      [{ as: 'place', text: placeWords({ document, ...claim, section: '' }, root) }],
      claimWords(claim),
      [{ as: 'quote', text: quoteOf(document, claim, QUOTE) }],
      [{ as: 'tone', tone: claimVerdictTone(claim.verdict), text: claimVerdictWord(claim.verdict) }],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    heading(3, t('What the card says')),
    { block: 'table', head: [t('Place'), t('Claim'), t('Words'), t('By the terms')], rows },
  ];
}

function claimWords({ type, scope, value }: Claim): string {
  const words = value === '' ? claimTypeWord(type) : t('{0}: {1}', claimTypeWord(type), value);
  return scope === 'model' ? words : t('{0} (of the {1})', words, scope === 'code' ? t('code') : t('data'));
}

/** What can be mended. Clauses have a table of their own. */
export function findingsBlocks(
  documents: readonly DocumentReview[],
  { root }: { readonly root: string },
): readonly Block[] {
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  const found = documents
    .flatMap((document) => document.findings.map((finding) => ({ document, finding })))
    .filter(({ finding }) => !finding.acknowledged && !finding.check.startsWith('clause/'))
    .toSorted((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
  if (found.length === 0) return [];
  return [
    heading(3, t('To mend')),
    {
      block: 'table',
      head: [t('Place'), t('Weight'), t('What is wrong'), t('How to mend it')],
      rows: found.map(({ document, finding }) => [
        [{ as: 'place', text: placeWords({ document, ...finding, section: '' }, root) }],
        [{ as: 'tone', tone: finding.severity === 'error' ? 'bad' : 'limit', text: severityWord(finding.severity) }],
        finding.message,
        finding.fixes.length === 0 ? '–' : [{ as: 'lines', lines: finding.fixes.map(({ title }) => title) }],
      ]),
    },
  ];
}

/** Every clause of a document, word for word. */
export function clausesBlocks(document: DocumentReview, root: string): readonly Block[] {
  if (document.clauses.length === 0) return [];
  return [
    heading(3, t('Clauses of {0}', pathWithin(root, document.path))),
    {
      block: 'table',
      head: [t('Section'), t('Line'), t('Clause'), t('What it does'), t('Words')],
      rows: document.clauses.map((clause, i) => {
        const before = document.clauses[i - 1];
        const same = before?.start === clause.start && before.end === clause.end;
        const kind = document.kinds.get(clause.kind);
        const effect = kind?.effect ?? 'neutral';
        return [
          citedSection(clause, document.outline) || '–',
          String(document.source.lineAt(clause.start)),
          clauseTitle(clause, kind),
          [{ as: 'tone', tone: effectTone(effect), text: effectWord(effect) }],
          same ? t('the same words') : [{ as: 'quote', text: quoteOf(document, clause, CLAUSE_QUOTE) }],
        ];
      }),
    },
  ];
}

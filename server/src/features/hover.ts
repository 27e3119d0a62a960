import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Clause } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import type { ClauseKind, Practices } from '../clauses/kind.ts';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import { citedSection } from '../reports/words/citedSection.ts';
import { criterionList, effectWord, freedomList, valueLines } from '../reports/words/clauseWords.ts';
import type { DocumentReview } from '../review/value.ts';
import { docsPage } from './docs.ts';
import { licenseAt, namedWords } from './licenseHover.ts';
import { type Markup, markdown, plainText } from './markup.ts';
import { metadataAt } from './metadataHover.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';
import { sectionHoverAt } from './sectionHover.ts';

export interface HoverOptions {
  /** False for clients that show no Markdown. */
  readonly markdown: boolean;
  /** The folder of the shipped documentation pages. */
  readonly docs?: string | undefined;
}

/**
 * The license or the section of the same text that is named at `position`, what a key or a value of the metadata is, and
 * what the clauses there mean.
 */
export function hoverOf({ document }: ReviewedDocument, position: Position, options: HoverOptions): Hover | null {
  const offset = document.source.offsetAt(position);
  const clauses = document.clauses
    .filter((clause) => clause.start <= offset && offset < clause.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const named = licenseAt(document, offset);
  const markup = options.markdown ? markdown : plainText;
  const metadata = metadataAt(document, offset, markup);
  const section = named === null && metadata === null ? sectionHoverAt(document, offset, markup) : null;
  const narrowest = named ?? metadata ?? section ?? clauses[0];
  if (narrowest === undefined) return null;
  const licenses = named === null ? [] : [namedWords(named, markup)];
  const ofClauses = clauses.map((clause) => {
    const words = clauseWords(document, clause, markup, options.docs);
    const reason = reasonOf(document, clause);
    return reason === undefined ? words : `${words}\n\n${markup.words(t('Acknowledged: {0}', reason))}`;
  });
  const ofPlace = metadata ?? section;
  const parts = [...licenses, ...(ofPlace === null ? [] : [ofPlace.words]), ...ofClauses];
  const terms = licenses.length + ofClauses.length > 0 || section !== null;
  const foot = terms ? [markup.faint(t('What this text says, as we read it. Not legal advice.'))] : [];
  return {
    contents: {
      kind: options.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: [parts.join(`\n\n${markup.rule}\n\n`), ...foot].join('\n\n'),
    },
    range: rangeOf(document.source, narrowest),
  };
}

/** Why the configuration acknowledges the finding of a clause. */
function reasonOf({ findings }: DocumentReview, { kind, start, end }: Clause): string | undefined {
  return findings.find((finding) => {
    return finding.acknowledged && finding.start === start && finding.end === end && finding.check === `clause/${kind}`;
  })?.reason;
}

/** Our own words need no escaping; what comes from the document or from a configuration does. */
function clauseWords(
  { kinds, outline }: DocumentReview,
  clause: Clause,
  markup: Markup,
  docs: string | undefined,
): string {
  const kind = kinds.get(clause.kind);
  const cited = citedSection(clause, outline);
  const title = markup.strong(markup.words(clauseTitle(clause, kind)));
  const section = cited === '' ? [] : [markup.words(t('section {0}', cited))];
  if (kind === undefined) return [title, ...section].join(' · ');
  const page = docsPage(`clause/${clause.kind}`, docs);
  const ours = clauseKinds.has(kind.id) ? (words: string) => words : markup.words;
  return [
    [title, ...section].join(' · '),
    bearing(kind),
    ours([t(kind.meaning), t(kind.why)].filter((words) => words !== '').join(' ')),
    [...practiceLines(kind.practices), ...valueLines(clause)]
      .map(([name, value]) => markup.item(`${markup.words(name)}: ${markup.words(value)}`))
      .join('\n'),
    ours(t(kind.advice)),
    page === undefined ? '' : markup.link(t('About this clause'), page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Which freedoms and which criteria a kind of clause touches: "limits use and modify · breaks criterion 6 …". */
function bearing(kind: ClauseKind): string {
  const effect =
    kind.freedoms.length === 0
      ? effectWord(kind.effect)
      : t('{0}: {1}', effectWord(kind.effect), freedomList(kind.freedoms));
  if (kind.osd.length === 0) return effect;
  const criteria = criterionList(kind.osd);
  const broken =
    kind.osd.length === 1
      ? t('breaks criterion {0} of the Open Source Definition, in our reading', criteria)
      : t('breaks criteria {0} of the Open Source Definition, in our reading', criteria);
  return `${effect} · ${broken}`;
}

function practiceLines(practices: Practices = {}): (readonly [string, string])[] {
  const lines: (readonly [string, string | undefined])[] = [
    [t('Distillation'), practices.distillation],
    [t('Synthetic data'), practices.syntheticData],
    [t('LLM as a judge'), practices.llmAsJudge],
    [t('RLAIF'), practices.rlaif],
  ];
  return lines.flatMap(([name, words]) => (words === undefined ? [] : [[name, t(words)] as const]));
}

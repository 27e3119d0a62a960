import type { Claim } from '../cards/claim.ts';
import { SEVERITIES, type Severity } from '../checks/finding.ts';
import { FREEDOMS } from '../clauses/clause.ts';
import { judgedApart } from '../freedoms/apart.ts';
import { clauseTitle, numberWords } from '../freedoms/clauseTitle.ts';
import type { Evidence } from '../freedoms/verdict.ts';
import { freedomWord, languageWord, listWords, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { pathWithin } from '../projects/names.ts';
import type { DocumentReview, ModelReview, Review } from '../review.ts';
import { dayOf, type Edition, TOOL } from './edition.ts';
import type { Block, Page, Words } from './page.ts';
import { plansBlocks } from './pagePlans.ts';
import { criterionList, effectWord } from './words/clauseWords.ts';
import {
  conditionTone,
  conditionVerdictWords,
  conditionWord,
  hasTerms,
  isWorthARow,
  mofMissing,
  mofProgress,
  mofTone,
  mofWord,
  osaidReasons,
  osaidTone,
  osaidWord,
  presenceTone,
  presenceWord,
  termsWords,
} from './words/componentWords.ts';
import {
  claimTypeWord,
  claimVerdictTone,
  claimVerdictWord,
  documentWord,
  severityWord,
} from './words/documentWords.ts';
import { apartNote, licenseName } from './words/licenseWords.ts';
import {
  deciding,
  documentsOf,
  quoteOf,
  type Reason,
  type ReasonPlace,
  reasonsOf,
  verdictOf,
} from './words/reasons.ts';
import {
  CRITERIA,
  criterionTitle,
  criterionTone,
  criterionWord,
  effectTone,
  isLimited,
  statusTone,
} from './words/verdictWords.ts';

/** As many characters of a claim as are quoted. */
const QUOTE = 160;
/** Clauses are quoted whole, as their spans are no longer than this. */
const CLAUSE_QUOTE = 800;
/** So many places of one reason are named. */
const MOST_PLACES = 4;

/** A review as a page for people who were not there: what the texts say, where, and what was not read. */
export function pageOf(review: Review, edition: Edition): Page {
  const names = review.models.map(nameOf);
  const title =
    names.length === 0
      ? t('Review of terms')
      : names.length === 1
        ? t('Review of {0}', names[0] ?? '')
        : t('Review of {0} models', names.length);
  return {
    title,
    blocks: [
      heading(1, title),
      note(t('Made by {0} {1} on {2}.', TOOL, edition.version, dayOf(edition))),
      ...review.models.flatMap((model) => modelBlocks(review, model)),
      ...othersBlocks(review),
      ...readBlocks(review),
    ],
  };
}

/** A model without a name of its own lies in the folder that was reviewed. */
export function nameOf({ name }: ModelReview): string {
  return name === '.' ? t('this model') : name;
}

function modelBlocks(review: Review, model: ModelReview): readonly Block[] {
  const documents = documentsOf(review, model);
  const verdict = verdictOf(review, model);
  return [
    heading(2, nameOf(model)),
    { block: 'verdict', tone: verdict.tone, head: verdict.head, text: verdict.text },
    filesTable(documents, model),
    heading(3, t('The four freedoms')),
    freedomsTable(review, model),
    ...apartBlocks(model),
    heading(3, t('Open Source Definition')),
    note(
      t('How these texts fare against its ten criteria, in our reading; the Open Source Initiative has not judged.'),
    ),
    osdTable(review, model),
    ...plansBlocks(
      model,
      (because) => reasonWords(review, model, because),
      (because) => placeNames(review, model, because),
    ),
    ...componentsBlocks(review, model),
    ...claimsBlocks(documents, model),
    ...findingsBlocks(documents, model),
    ...documents.flatMap((document) => clausesBlocks(document, model.root)),
  ];
}

function filesTable(documents: readonly DocumentReview[], { root }: ModelReview): Block {
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

function freedomsTable(review: Review, model: ModelReview): Block {
  return {
    block: 'table',
    head: [t('Freedom to'), t('Verdict'), t('Because')],
    rows: FREEDOMS.map((freedom) => {
      const { status, because } = model.freedoms[freedom];
      return [
        freedomWord(freedom),
        [{ as: 'tone', tone: statusTone(status), text: statusWord(status) }],
        reasonWords(review, model, deciding(review, because, isLimited(status))),
      ];
    }),
  };
}

/** The freedoms under each of several licenses alone. */
function apartBlocks({ asks, licenses, root }: ModelReview): readonly Block[] {
  const all = judgedApart(asks, licenses);
  if (all.length === 0) return [];
  return [
    heading(3, t('Under each license alone')),
    note(apartNote()),
    {
      block: 'table',
      head: [t('License'), ...FREEDOMS.map(freedomWord)],
      rows: all.map(({ of, freedoms }) => [
        licenseName(of, root),
        ...FREEDOMS.map((freedom): Words => {
          const { status } = freedoms[freedom];
          return [{ as: 'tone', tone: statusTone(status), text: statusWord(status) }];
        }),
      ]),
    },
  ];
}

/** The criteria that the texts decide, one by one, and the others in a row. */
function osdTable(review: Review, model: ModelReview): Block {
  const undecided = CRITERIA.filter((criterion) => model.osd[criterion].status === 'unknown');
  const decided = CRITERIA.filter((criterion) => !undecided.includes(criterion));
  return {
    block: 'table',
    head: [t('Criterion'), t('Verdict'), t('Because')],
    rows: [
      ...decided.map((criterion): readonly Words[] => {
        const { status, because } = model.osd[criterion];
        return [
          `${criterion}. ${criterionTitle(criterion)}`,
          [{ as: 'tone', tone: criterionTone(status), text: criterionWord(status) }],
          reasonWords(review, model, because),
        ];
      }),
      ...(undecided.length === 0
        ? []
        : [
            [
              criterionList(undecided),
              [{ as: 'tone' as const, tone: 'unknown' as const, text: criterionWord('unknown') }],
              '–',
            ],
          ]),
    ],
  };
}

/** Components by freedoms, and what follows for the definitions that ask for components. */
function componentsBlocks(review: Review, model: ModelReview): readonly Block[] {
  const { components, osaid, mof, aiAct } = model;
  const shown = components.filter((component) => component.status !== 'missing' || hasTerms(component));
  const absent = components.filter((component) => !shown.includes(component) && isWorthARow(component));
  const rows = shown.map((component): readonly Words[] => {
    const { kind, status, because, terms } = component;
    const named = hasTerms(component);
    return [
      t(kind.name),
      [{ as: 'tone', tone: presenceTone(status), text: presenceWord(status) }],
      status === 'missing' ? '–' : reasonWords(review, model, because.slice(0, MOST_PLACES)),
      termsWords(model, component),
      ...FREEDOMS.map((freedom): Words => {
        const of = terms.freedoms[freedom].status;
        return named ? [{ as: 'tone', tone: statusTone(of), text: statusWord(of) }] : '–';
      }),
    ];
  });
  const conditions = aiAct.conditions.map((condition): Words => {
    const { id, status, because } = condition;
    const places = placeNames(review, model, because);
    return [
      `${conditionWord(id)}: `,
      { as: 'tone', tone: conditionTone(status), text: conditionVerdictWords(condition) },
      ...(places === '' ? [] : [' · ', { as: 'place' as const, text: places }]),
    ];
  });
  return [
    heading(3, t('Components')),
    {
      block: 'table',
      head: [t('Component'), t('In the repository'), t('Shown by'), t('Terms'), ...FREEDOMS.map(freedomWord)],
      rows,
    },
    ...(absent.length === 0 ? [] : [note(t('Not found: {0}.', listWords(absent.map(({ kind }) => t(kind.name)))))]),
    heading(3, t('Open Source AI Definition 1.0')),
    line([{ as: 'tone', tone: osaidTone(osaid.status), text: osaidWord(osaid.status) }, '.']),
    ...listOf(osaidReasons(osaid)),
    heading(3, t('Model Openness Framework')),
    line([
      { as: 'tone', tone: mofTone(mof), text: mofWord(mof) },
      `. ${mofProgress(mof)} ${mofMissing(mof)}`.trimEnd(),
    ]),
    heading(3, t('AI Act, Article 53(2)')),
    note(
      t(
        'What it asks of models under free and open-source licenses. Regulation, not license: no verdict above rests on it.',
      ),
    ),
    ...listOf(conditions),
  ];
}

function line(words: Words): Block {
  return { block: 'text', words };
}

function listOf(items: readonly Words[]): readonly Block[] {
  return items.length === 0 ? [] : [{ block: 'list', items }];
}

/** Every reason with its places, one below the other. */
function reasonWords(review: Review, { root }: ModelReview, because: readonly Evidence[]): Words {
  const reasons = reasonsOf(review, root, because);
  return reasons.length === 0 ? '–' : [{ as: 'lines', lines: reasons.map((reason) => reasonLine(reason, root)) }];
}

/** Where evidence stands, without what it is; empty where it stands nowhere. */
function placeNames(review: Review, { root }: ModelReview, because: readonly Evidence[]): string {
  const names = reasonsOf(review, root, because).map(({ at, where }) => (at === null ? where : placeWords(at, root)));
  const shown = [...new Set(names.filter((name) => name !== ''))];
  return shown.length > MOST_PLACES ? t('{0} and more', shown.slice(0, MOST_PLACES).join(', ')) : shown.join(', ');
}

function reasonLine({ text, where, at, also }: Reason, root: string): Words {
  if (at === null) return where === '' ? text : [`${text} · `, { as: 'place', text: where }];
  // Several clauses of one line are at one place.
  const places = [...new Set([at, ...also].map((place) => placeWords(place, root)))];
  const named = places.length > MOST_PLACES + 1 ? places.slice(0, MOST_PLACES) : places;
  const more = places.length - named.length;
  return [
    text,
    ...named.flatMap((text) => [' · ', { as: 'place' as const, text }]),
    ...(more === 0 ? [] : [` · ${t('and {0} more', more)}`]),
  ];
}

function placeWords({ document, start, section }: ReasonPlace, root: string): string {
  const at = `${pathWithin(root, document.path)}:${document.source.lineAt(start)}`;
  return section === '' ? at : `${at} §${section}`;
}

function claimsBlocks(documents: readonly DocumentReview[], { root }: ModelReview): readonly Block[] {
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
function findingsBlocks(documents: readonly DocumentReview[], { root }: { readonly root: string }): readonly Block[] {
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

function clausesBlocks(document: DocumentReview, root: string): readonly Block[] {
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
          clause.section === '' ? '–' : clause.section,
          String(document.source.lineAt(clause.start)),
          clauseTitle(clause, kind),
          [{ as: 'tone', tone: effectTone(effect), text: effectWord(effect) }],
          same ? t('the same words') : [{ as: 'quote', text: quoteOf(document, clause, CLAUSE_QUOTE) }],
        ];
      }),
    },
  ];
}

/** Documents that belong to no model, such as a license that was named by itself. */
function othersBlocks(review: Review): readonly Block[] {
  const known = new Set(review.models.flatMap(({ card, licenses, policies }) => [card, ...licenses, ...policies]));
  const others = review.documents.filter(({ path, clauses, findings }) => {
    return !known.has(path) && (clauses.length > 0 || findings.length > 0);
  });
  if (others.length === 0) return [];
  return [
    heading(2, review.models.length === 0 ? t('Documents') : t('Other documents')),
    ...findingsBlocks(others, { root: '.' }),
    ...others.flatMap((document) => clausesBlocks(document, '.')),
  ];
}

/** What was read and what not: a review that hides the second says too much. */
function readBlocks(review: Review): readonly Block[] {
  const { documents, models } = review;
  const acknowledged = documents.flatMap((document) =>
    document.findings.filter((finding) => finding.acknowledged).map((finding) => ({ document, finding })),
  );
  return [
    heading(2, t('What was read, and what was not')),
    {
      block: 'list',
      items: [
        ...(documents.length === 0
          ? [t('No model card, license or use policy was found.')]
          : documents.map((document) => documentLine(document))),
        ...models.flatMap((model) => namedElsewhere(model)),
        t('The weights, the code and the data themselves were not looked at, nor any page that these texts link to.'),
      ],
    },
    ...(acknowledged.length === 0
      ? []
      : [
          heading(3, t('Acknowledged')),
          {
            block: 'list' as const,
            items: acknowledged.map(
              ({ document, finding }): Words => [
                { as: 'place', text: placeWords({ document, ...finding, section: '' }, '.') },
                `: ${finding.message} `,
                { as: 'strong', text: finding.reason ?? '' },
              ],
            ),
          },
        ]),
    note(t('What these texts say, with the place where they say it. Not legal advice.')),
  ];
}

const UNREAD = new Set(['file/content', 'language/unread']);

function documentLine(document: DocumentReview): Words {
  const { path, type, language, source, findings } = document;
  const problems = findings.filter(({ check }) => UNREAD.has(check)).map(({ message }) => message);
  const about =
    source.text.trim() === ''
      ? documentWord(type)
      : t('{0}, {1} lines', documentWord(type), numberWords(source.lineCount)) +
        (language === 'und' ? '' : t(', {0}', languageWord(language)));
  return [{ as: 'place', text: path }, `: ${[about, ...problems].join('. ')}`];
}

/** Terms that a model's documents name and whose text is not here. */
function namedElsewhere({ freedoms, name }: ModelReview): readonly Words[] {
  const because = FREEDOMS.flatMap((freedom) => freedoms[freedom].because);
  const licenses = new Set(because.flatMap((evidence) => ('license' in evidence ? [evidence.license] : [])));
  return [...licenses].map((id) =>
    t('The text of {0}, which {1} names, is not here; its verdict rests on what is known of that license.', id, name),
  );
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { block: 'heading', level, text };
}

function note(words: Words): Block {
  return { block: 'text', words, note: true };
}

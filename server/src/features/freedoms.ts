import type { Finding, Severity } from '../checks/finding.ts';
import { type Clause, type Effect, FREEDOMS, type Freedom } from '../clauses/clause.ts';
import type { Evidence } from '../freedoms/verdict.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import type {
  ClauseFilter,
  FileEdit,
  FreedomsAnswer,
  FreedomsView,
  PanelClause,
  PanelClauses,
  PanelCriterion,
  PanelFile,
  PanelFinding,
  PanelFreedom,
  PanelReason,
  Place,
  Tone,
} from '../protocol.ts';
import { clauseTitle, effectWord, numberWords } from '../reports/words/clauseWords.ts';
import { pathWithin } from '../reports/words/paths.ts';
import { deciding, documentsOf, limitingClauses, lineWords, reasonsOf } from '../reports/words/reasons.ts';
import {
  CRITERIA,
  criterionTitle,
  criterionTone,
  criterionWord,
  isLimited,
  statusTone,
  verdictWords,
} from '../reports/words/verdictWords.ts';
import type { DocumentReview, ModelReview } from '../review.ts';
import type { Span } from '../text/span.ts';
import { documentAt, locationOf } from './positions.ts';
import type { ReviewedFolder } from './reviewed.ts';

/** As many clauses as the panel lists; the outline has all of them. */
const MOST_CLAUSES = 500;
/** As many reasons as stand in a tile, and findings above the tiles. */
const MOST_REASONS = 6;
const MOST_FINDINGS = 5;

/** The panel of one model of the folder; `models` are those that the reader can choose from. */
export function freedomsOf(
  folder: ReviewedFolder,
  model: ModelReview,
  models: FreedomsView['models'],
  id: string,
): FreedomsAnswer {
  const links = new Links(folder, model.root);
  const documents = documentsOf(folder.review, model);
  const view: FreedomsView = {
    models,
    model: id,
    name: model.name,
    files: documents.map((document) => fileOf(document, links)),
    verdict: verdictWords(model, limitingClauses(folder.review, model)),
    findings: findingsOf(documents, links),
    freedoms: FREEDOMS.map((freedom) => tileOf(folder, model, freedom, links)),
    osd: CRITERIA.map((criterion): PanelCriterion => {
      const { status, because } = model.osd[criterion];
      return {
        number: criterion,
        title: criterionTitle(criterion),
        tone: criterionTone(status),
        word: criterionWord(status),
        evidence: linesOf(folder, because, links),
      };
    }),
    clauses: clausesOf(documents, links),
    labels: {
      modelPicker: t('Model'),
      files: t('Files'),
      findings: t('To mend'),
      freedoms: t('The four freedoms'),
      osd: t('Open Source Definition'),
      osdNote: t('How these texts fare against its ten criteria, in our reading.'),
      evidence: t('Evidence'),
      clauses: t('Clauses'),
      clauseFilter: t('Which clauses are listed'),
      noClauses: t('No clause was found.'),
      foot: t('What these texts say, with the place where they say it. Not legal advice.'),
    },
  };
  return { view, places: links.places, fixes: links.fixes };
}

/** The places and fixes of one view, in the order in which the panel was given their numbers. */
class Links {
  readonly places: Place[] = [];
  readonly fixes: (readonly FileEdit[])[] = [];
  readonly #folder: ReviewedFolder;
  /** The folder of the model. */
  readonly root: string;

  constructor(folder: ReviewedFolder, root: string) {
    this.#folder = folder;
    this.root = root;
  }

  /** The path of a document as it is said beside the model's name. */
  pathOf({ path }: DocumentReview): string {
    return pathWithin(this.root, path);
  }

  to(document: DocumentReview, span: Span): number {
    return this.places.push(locationOf(this.#folder, document, span)) - 1;
  }

  fix({ edits }: Finding['fixes'][number]): number {
    const fileEdits = edits.flatMap((edit) => {
      const document = documentAt(this.#folder, edit.path);
      return document === undefined
        ? []
        : [
            {
              ...locationOf(this.#folder, document, edit),
              version: this.#folder.versionOf(edit.path),
              newText: edit.newText,
            },
          ];
    });
    return this.fixes.push(fileEdits) - 1;
  }
}

function fileOf(document: DocumentReview, links: Links): PanelFile {
  const license = document.licenses[0];
  const more = document.licenses.length - 1;
  return {
    path: links.pathOf(document),
    note:
      license === undefined
        ? document.closest === null
          ? ''
          : t('closest to {0}', document.closest.id)
        : more > 0
          ? t('{0} and {1} more', license.name, more)
          : license.name,
    chip: license === undefined ? '' : license.exact ? t('exact') : percent(license.similarity),
    place: links.to(document, license ?? { start: 0, end: 0 }),
  };
}

function percent(similarity: number): string {
  return t('{0} %', Math.floor(similarity * 100));
}

function findingsOf(documents: readonly DocumentReview[], links: Links): readonly PanelFinding[] {
  const worthSaying: readonly Severity[] = ['error', 'warning', 'information'];
  const found = worthSaying.flatMap((severity) =>
    documents.flatMap((document) =>
      document.findings
        .filter((finding) => finding.severity === severity && !finding.acknowledged && !isClauseFinding(finding))
        .map((finding) => ({ document, finding })),
    ),
  );
  return found.slice(0, MOST_FINDINGS).map(({ document, finding }) => ({
    text: finding.message,
    where: lineWords(links.root, document, finding),
    place: links.to(document, finding),
    tone: finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'limit' : 'unknown',
    word: severityWord(finding.severity),
    // A file that is to be made is made by the editor's own quick fix.
    fixes: finding.fixes
      .filter(({ creates }) => creates === undefined)
      .map((fix) => ({ title: fix.title, fix: links.fix(fix) })),
  }));
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

function tileOf(folder: ReviewedFolder, model: ModelReview, freedom: Freedom, links: Links): PanelFreedom {
  const { status, because } = model.freedoms[freedom];
  const word = freedomWord(freedom);
  return {
    id: freedom,
    name: word.charAt(0).toUpperCase() + word.slice(1),
    tone: statusTone(status),
    word: statusWord(status),
    reasons: linesOf(folder, deciding(folder.review, because, isLimited(status)), links),
  };
}

/** The reasons of a verdict as lines that lead to their places; what does not find room is counted. */
function linesOf(folder: ReviewedFolder, because: readonly Evidence[], links: Links): readonly PanelReason[] {
  const reasons = reasonsOf(folder.review, links.root, because).map(
    ({ text, where, at }): PanelReason =>
      at === null ? { text, where } : { text, where, place: links.to(at.document, at) },
  );
  const more = reasons.length - MOST_REASONS;
  return more > 0 ? [...reasons.slice(0, MOST_REASONS), { text: t('and {0} more', more), where: '' }] : reasons;
}

function clausesOf(documents: readonly DocumentReview[], links: Links): PanelClauses {
  const all = documents.map((document) => ({
    title: links.pathOf(document),
    clauses: document.clauses.map((clause) => ({ document, clause })),
  }));
  const total = all.reduce((sum, { clauses }) => sum + clauses.length, 0);
  let room = MOST_CLAUSES;
  const groups = all.map(({ title, clauses }) => {
    const shown = clauses.slice(0, room);
    room -= shown.length;
    return { title, clauses: shown.map(({ document, clause }) => panelClause(document, clause, links)) };
  });
  const shown = groups.flatMap((group) => group.clauses);
  const count = (filter: ClauseFilter) => shown.filter((clause) => clause.filter === filter).length;
  return {
    filters: [
      { id: 'limits', label: t('Limits'), count: count('limits') },
      { id: 'duties', label: t('Duties'), count: count('duties') },
      { id: 'grants', label: t('Grants'), count: count('grants') },
      { id: 'terms', label: t('Terms'), count: count('terms') },
      { id: 'all', label: t('All'), count: shown.length },
    ],
    groups: groups.filter((group) => group.clauses.length > 0),
    more: total > MOST_CLAUSES ? t('{0} more clauses stand in the outline.', numberWords(total - MOST_CLAUSES)) : '',
  };
}

function panelClause(document: DocumentReview, clause: Clause, links: Links): PanelClause {
  const kind = document.kinds.get(clause.kind);
  const [filter, tone] = EFFECTS[kind?.effect ?? 'neutral'];
  return {
    text: clauseTitle(clause, kind),
    where: clause.section === '' ? t('line {0}', document.source.lineAt(clause.start)) : clause.section,
    place: links.to(document, clause),
    filter,
    tone,
    word: effectWord(kind?.effect ?? 'neutral'),
  };
}

const EFFECTS: Readonly<Record<Effect, readonly [ClauseFilter, Tone]>> = {
  limits: ['limits', 'limit'],
  withholds: ['limits', 'bad'],
  obliges: ['duties', 'duty'],
  grants: ['grants', 'good'],
  neutral: ['terms', 'unknown'],
};

import type { Finding, Severity } from '../checks/finding.ts';
import { type Clause, type Effect, FREEDOMS, type Freedom } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
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
import type { DocumentReview, ModelReview } from '../review.ts';
import type { Span } from '../text/span.ts';
import { clauseTitle, effectWord, numberWords } from './clauseWords.ts';
import { documentAt, locationOf } from './positions.ts';
import type { ReviewedFolder } from './reviewed.ts';
import {
  CRITERIA,
  criterionTitle,
  criterionTone,
  criterionWord,
  isLimited,
  statusTone,
  verdictWords,
} from './verdictWords.ts';

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
  const documents = documentsOf(folder, model);
  const view: FreedomsView = {
    models,
    model: id,
    name: model.name,
    files: documents.map((document) => fileOf(document, links)),
    verdict: verdictWords(model, limitingClauses(folder, model)),
    findings: findingsOf(documents, links),
    freedoms: FREEDOMS.map((freedom) => tileOf(folder, model, freedom, links)),
    osd: CRITERIA.map((criterion): PanelCriterion => {
      const { status, because } = model.osd[criterion];
      return {
        number: criterion,
        title: criterionTitle(criterion),
        tone: criterionTone(status),
        word: criterionWord(status),
        evidence: reasonsOf(folder, because, links),
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

/** The documents of a model in the order in which they are read: card, licenses, policies. */
export function documentsOf(folder: ReviewedFolder, model: ModelReview): readonly DocumentReview[] {
  return [model.card, ...model.licenses, ...model.policies].flatMap((path) => documentAt(folder, path) ?? []);
}

/** The places and fixes of one view, in the order in which the panel was given their numbers. */
class Links {
  readonly places: Place[] = [];
  readonly fixes: (readonly FileEdit[])[] = [];
  readonly #folder: ReviewedFolder;
  readonly #root: string;

  constructor(folder: ReviewedFolder, root: string) {
    this.#folder = folder;
    this.#root = root === '.' ? '' : `${root}/`;
  }

  /** The path of a document as it is said beside the model's name. */
  pathOf({ path }: DocumentReview): string {
    return path.startsWith(this.#root) ? path.slice(this.#root.length) : path;
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
    where: lineWords(links.pathOf(document), document, finding),
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

function lineWords(path: string, document: DocumentReview, span: Span): string {
  return t('{0}, line {1}', path, document.source.lineAt(span.start));
}

function tileOf(folder: ReviewedFolder, model: ModelReview, freedom: Freedom, links: Links): PanelFreedom {
  const { status, because } = model.freedoms[freedom];
  const word = freedomWord(freedom);
  return {
    id: freedom,
    name: word.charAt(0).toUpperCase() + word.slice(1),
    tone: statusTone(status),
    word: statusWord(status),
    reasons: reasonsOf(folder, deciding(folder, because, isLimited(status)), links),
  };
}

/** Of a limited freedom the limits are the reason: grants and duties that stand beside them are left to the list. */
function deciding(folder: ReviewedFolder, because: readonly Evidence[], limited: boolean): readonly Evidence[] {
  if (!limited) return because;
  const limits = because.filter((evidence) => {
    const effect = clauseEffect(folder, evidence);
    return effect === undefined || isLimit(effect);
  });
  return limits.length === 0 ? because : limits;
}

/** Evidence in a few words each; clauses of one kind that say the same are one reason with their number. */
function reasonsOf(folder: ReviewedFolder, because: readonly Evidence[], links: Links): readonly PanelReason[] {
  const kinds = new Map<string, { readonly reason: PanelReason; readonly title: string; count: number }>();
  because.forEach((evidence, index) => {
    const found = clauseOf(folder, evidence);
    const key = found === undefined ? `evidence ${index}` : found.clause.kind;
    const known = kinds.get(key);
    if (known !== undefined) known.count++;
    else kinds.set(key, { reason: reasonOf(folder, evidence, links), title: kindTitle(found), count: 1 });
  });
  const reasons = [...kinds.values()].map(({ reason, title, count }) =>
    count === 1 ? reason : { ...reason, text: t('{0} ({1} clauses)', title, count) },
  );
  const more = reasons.length - MOST_REASONS;
  return more > 0 ? [...reasons.slice(0, MOST_REASONS), { text: t('and {0} more', more), where: '' }] : reasons;
}

function kindTitle(found: FoundClause | undefined): string {
  if (found === undefined) return '';
  const { document, clause } = found;
  return t(document.kinds.get(clause.kind)?.title ?? clause.kind);
}

function reasonOf(folder: ReviewedFolder, evidence: Evidence, links: Links): PanelReason {
  if ('license' in evidence) {
    return {
      text: t('terms of {0}', evidence.license),
      where: evidence.section === '' ? '' : t('section {0}', evidence.section),
    };
  }
  if ('missing' in evidence) return { text: t('there is no text of terms for it'), where: '' };
  if ('searched' in evidence) {
    const titles = evidence.searched.map((id) => t(clauseKinds.get(id)?.title ?? id));
    return { text: t('looked for in vain: {0}', titles.join(', ')), where: '' };
  }
  const document = documentAt(folder, evidence.path);
  if (document === undefined) return { text: evidence.path, where: '' };
  if (!('clause' in evidence)) {
    const words = document.source.slice(evidence).replace(/\s+/g, ' ').trim();
    const unread = document.findings.find(
      ({ check, start }) => check === 'language/unread' && start === evidence.start,
    );
    const place = { where: lineWords(links.pathOf(document), document, evidence), place: links.to(document, evidence) };
    if (unread !== undefined) return { text: unread.message, ...place };
    return {
      text: words.length > 80 ? `${words.slice(0, 79)}…` : words,
      ...place,
    };
  }
  const clause = document.clauses[evidence.clause];
  if (clause === undefined) return { text: evidence.path, where: '' };
  return {
    text: clauseTitle(clause, document.kinds.get(clause.kind)),
    where: clause.section === '' ? lineWords(links.pathOf(document), document, clause) : clause.section,
    place: links.to(document, clause),
  };
}

interface FoundClause {
  readonly document: DocumentReview;
  readonly clause: Clause;
}

function clauseOf(folder: ReviewedFolder, evidence: Evidence): FoundClause | undefined {
  if (!('clause' in evidence)) return undefined;
  const document = documentAt(folder, evidence.path);
  const clause = document?.clauses[evidence.clause];
  return document === undefined || clause === undefined ? undefined : { document, clause };
}

function clauseEffect(folder: ReviewedFolder, evidence: Evidence): Effect | undefined {
  const found = clauseOf(folder, evidence);
  return found === undefined ? undefined : found.document.kinds.get(found.clause.kind)?.effect;
}

/** How many clauses the limits of the verdict rest on. */
export function limitingClauses(folder: ReviewedFolder, model: ModelReview): number {
  const because = [
    ...FREEDOMS.map((freedom) => model.freedoms[freedom]).filter(({ status }) => isLimited(status)),
    ...CRITERIA.map((criterion) => model.osd[criterion]).filter(({ status }) => status === 'broken'),
  ].flatMap((verdict) => verdict.because);
  const limits = because.filter((evidence) => {
    const effect = clauseEffect(folder, evidence);
    return effect !== undefined && isLimit(effect);
  });
  return new Set(limits.map((evidence) => clauseOf(folder, evidence)?.clause)).size;
}

function isLimit(effect: Effect): boolean {
  return effect === 'limits' || effect === 'withholds';
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

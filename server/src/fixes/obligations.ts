import { type Card, readCard } from '../cards/card.ts';
import { inCard, inMetadata } from '../checks/cardParts.ts';
import type { Change, Edit, NewFile } from '../checks/finding.ts';
import { findPhrase } from '../freedoms/findWords.ts';
import type { Obligation, Writing } from '../freedoms/obligation.ts';
import { obligations } from '../freedoms/obligations/index.ts';
import { folderOf, pathFrom } from '../projects/names.ts';
import type { Project } from '../projects/project.ts';
import type { DocumentReview, ModelReview, Review } from '../review/value.ts';

/** What is written to meet the obligations of a model, and the obligations that a person must meet in another way. */
export interface WrittenObligations {
  readonly change: Change;
  readonly left: readonly Obligation[];
}

/** What is to be written, and where; a license is a file with its text. */
type Part =
  | Exclude<Writing, { readonly to: 'license' }>
  | { readonly to: 'file'; readonly path: string; readonly text: string };

/** The model that is written for, with its card and what it was made from. */
interface Context {
  readonly project: Project;
  readonly review: Review;
  readonly model: ModelReview;
  readonly card: Card | null;
  /** The ids of its base models, as its metadata names them. */
  readonly bases: readonly string[];
}

/**
 * What the terms of a model ask for and files can hold, written where it is not there yet: the notice that the text
 * prescribes, the words to display, the link to the policy, the license itself where another folder has it, the name, the
 * note of changes. Only adds, and adds nothing twice; what a person wrote stays as it is. Pure.
 */
export function writeObligations(project: Project, review: Review, model: ModelReview): WrittenObligations {
  const document = review.documents.find(({ path }) => path === model.card);
  const card = document === undefined ? null : readCard(document.source);
  const bases = (card?.frontMatter?.entries.get('base_model')?.values ?? []).map(({ value }) => value);
  const context = { project, review, model, card, bases };
  const open = model.obligations.filter(({ status, when, values }) => {
    // What holds above a size is for products of that size to show.
    return (
      status !== 'done' &&
      (status !== 'unseen' || values.amount === undefined) &&
      (when !== 'derivatives' || bases.length > 0)
    );
  });
  const parts: Part[] = [...gateOf(context)];
  const left: Obligation[] = [];
  for (const obligation of open) {
    const part = partFor(obligation, context);
    if (part !== null) parts.push(part);
    else if (obligation.status === 'not-done') left.push(obligation);
  }
  return { change: changeOf(parts, context, document), left };
}

function partFor(obligation: Obligation, context: Context): Part | null {
  const { model, bases, card } = context;
  const kind = obligations.find(({ id }) => id === obligation.id);
  const writing = kind?.writes?.(obligation.values, {
    name: model.name,
    licenses: model.licenses.map((path) => pathFrom(model.card === null ? model.root : folderOf(model.card), path)),
    bases,
    hasField: (key) => card?.frontMatter?.entries.has(key) ?? false,
  });
  switch (writing?.to) {
    case undefined:
      return null;
    case 'license':
      return copyOf(obligation, context);
    case 'notice':
      return writing;
    case 'card':
    case 'metadata':
      return card === null ? null : writing;
  }
}

/** A text of the license that lies elsewhere in the project, as with its base model. */
function copyOf({ because }: Obligation, { review, model, project }: Context): Part | null {
  const id = because.flatMap((one) => ('license' in one ? [one.license] : []))[0];
  const text = review.documents.find(({ type, licenses }) => {
    return type === 'license' && licenses.some((found) => found.id === id && found.exact);
  });
  if (id === undefined || text === undefined) return null;
  const there = new Set(project.files.map(({ path }) => path));
  const name = ['LICENSE', `LICENSE-${id}`].find((one) => !there.has(placed(model, one)));
  return name === undefined ? null : { to: 'file', path: placed(model, name), text: text.source.text };
}

/** The Hub keeps people out whom the terms leave out, where the card asks for it. */
function gateOf({ model, card }: Context): readonly Part[] {
  const excluded = model.asks.terms.some(({ terms }) =>
    terms.some(({ kind, clause: { values } }) => {
      const { territories, scope } = values;
      return (
        kind.id === 'geographic-limit' && scope !== 'only' && Array.isArray(territories) && territories.includes('EU')
      );
    }),
  );
  const key = 'extra_gated_eu_disallowed';
  const has = card === null || (card.frontMatter?.entries.has(key) ?? false);
  return excluded && !has ? [{ to: 'metadata', key, value: 'true' }] : [];
}

function changeOf(parts: readonly Part[], context: Context, document: DocumentReview | undefined): Change {
  const { model, card, review, project } = context;
  const edits: Edit[] = [];
  const creates: NewFile[] = [];
  const shipped = document === undefined ? [] : [{ path: document.path, source: document.source }];
  const sentences = parts.flatMap((part) =>
    part.to === 'card' && findPhrase(part.words, shipped) === null ? [part.words] : [],
  );
  const fields = parts.flatMap((part) => (part.to === 'metadata' ? [part] : []));
  if (card !== null && document !== undefined) {
    if (fields.length > 0) edits.push({ path: document.path, ...inMetadata(card, fields) });
    if (sentences.length > 0) edits.push({ path: document.path, ...inCard(card, distinct(sentences)) });
  }
  for (const part of parts) if (part.to === 'file') creates.push({ path: part.path, text: part.text });
  const lines = distinct(parts.flatMap((part) => (part.to === 'notice' ? [part.words] : [])));
  if (lines.length > 0) {
    const path = placed(model, 'NOTICE');
    const notice = review.documents.find((one) => one.path === path);
    if (notice !== undefined) {
      const { text, eol } = notice.source;
      const lead = text === '' || text.endsWith('\n') ? '' : eol;
      const newText = lead + lines.map((line) => `${line}${eol}`).join('');
      edits.push({ path, start: text.length, end: text.length, newText });
    } else if (!project.files.some((file) => file.path === path)) {
      creates.push({ path, text: lines.map((line) => `${line}\n`).join('') });
    }
  }
  return { edits, creates };
}

function placed({ root }: ModelReview, name: string): string {
  return root === '.' ? name : `${root}/${name}`;
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

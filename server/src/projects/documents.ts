import { type Card, readCard } from '../cards/card.ts';
import { frontMatterOf } from '../cards/frontMatter.ts';
import { isLegalProse, legalTopics } from '../text/legalProse.ts';
import { hasTwoLetters } from '../text/letters.ts';
import { normalize } from '../text/normalize.ts';
import { SourceText } from '../text/sourceText.ts';
import { cardByMetadata, describesModel } from './describesModel.ts';
import { sourceOf } from './fileText.ts';
import { baseName, isForeign, isMainReadme, type NameHint, nameHint, scopeOf, unreadFormat } from './names.ts';
import { type DocumentType, type FileProblem, MAX_TEXT, type ProjectFile, type Scope } from './project.ts';

/** Why nothing, or not all, of a document was read. */
export type DocumentProblem = FileProblem | 'misencoded' | 'unread-format';

/** A file that is reviewed: what it is, and its text, which is empty where there is a problem. */
export interface Document {
  readonly path: string;
  readonly type: DocumentType;
  readonly scope: Scope;
  readonly source: SourceText;
  /** The card, where the document is one. */
  readonly card: Card | null;
  readonly problem: DocumentProblem | null;
  /** What the system said of the problem; for a file too large, its size; for an unread format, its name. */
  readonly detail: string;
  readonly named: boolean;
  /** True for a README whose prose does not tell: it is the model's card if a model is here. */
  readonly undecided: boolean;
}

/**
 * Decides whether a file is a document of a model, and which. Names are hints and content decides; a file that a
 * person named is one whatever its name. Null where the file has nothing to review. `before` is its text as it was read
 * last. Total.
 */
export function documentOf(file: ProjectFile, before?: SourceText): Document | null {
  const named = file.named === true;
  if (!named && isForeign(file.path)) return null;
  const hint = nameHint(file.path);
  // An editor may show the bytes of such a file as text: it is no prose for that, unless a person says that it is.
  const format = file.languageId === 'license-text' ? undefined : unreadFormat(file.path);
  if (format !== undefined) return withoutText(file.path, hint, named, 'unread-format', format);
  if (file.content.state === 'listed') return null;
  if (file.content.state === 'problem') {
    return withoutText(file.path, hint, named, file.content.problem, file.content.detail ?? '');
  }
  const source = sourceOf(file.content, before);
  if (source.length > MAX_TEXT) return withoutText(file.path, hint, named, 'too-large', String(source.length));
  if (source.firstWord === source.length) return withoutText(file.path, hint, named, 'empty', '');
  const found = typed(file, hint, source);
  if (found === null) return null;
  return {
    path: file.path,
    ...found,
    scope: scopeOf(file.path),
    source,
    problem: file.content.misencoded === true ? 'misencoded' : null,
    detail: '',
    named,
    undecided: hint === 'readme' && found.type === 'other' && !named,
  };
}

/** A file without text is reported where its name says that terms or a card should be in it. */
function withoutText(
  path: string,
  hint: NameHint,
  named: boolean,
  problem: DocumentProblem,
  detail: string,
): Document | null {
  const type = typeByName(hint);
  if (!named && (type === 'other' || hint === 'notice')) return null;
  return {
    path,
    type,
    scope: scopeOf(path),
    source: new SourceText(''),
    card: null,
    problem,
    detail,
    named,
    undecided: false,
  };
}

function typeByName(hint: NameHint): DocumentType {
  if (hint === 'maybe-legal' || hint === 'none') return 'other';
  return hint === 'readme' ? 'model-card' : hint;
}

interface Typed {
  readonly type: DocumentType;
  readonly card: Card | null;
}

function typed(file: ProjectFile, hint: NameHint, source: SourceText): Typed | null {
  const plain = (type: DocumentType): Typed => ({ type, card: null });
  switch (hint) {
    case 'model-card':
    case 'data-card':
      return { type: hint, card: readCard(source) };
    case 'readme':
      return asCard(source) ?? (file.named === true ? byContent(file, source, plain) : undecided(file, source));
    case 'license': {
      // Now and then a card is stored under the name of the license; its metadata tells, before the rest is read.
      const kind = cardByMetadata(frontMatterOf(source));
      if (kind !== null && !isLegalProse(source.text)) {
        const card = readCard(source);
        if (describesModel(card)) return { type: kind, card };
      }
      return plain(isPolicy(source) ? 'use-policy' : 'license');
    }
    case 'use-policy':
      return plain('use-policy');
    case 'notice':
      return plain('notice');
    default:
      return byContent(file, source, plain);
  }
}

/** A file without a telling name: prose that reads like terms, a card with the Hub's metadata, or what a person named. */
function byContent(file: ProjectFile, source: SourceText, plain: (type: DocumentType) => Typed): Typed | null {
  if (file.languageId === 'license-text') return plain(isPolicy(source) ? 'use-policy' : 'license');
  const markdown = /\.(?:md|markdown)$/i.test(file.path) || file.languageId === 'markdown';
  if (markdown && !isWhollyLegal(source.text)) {
    const card = asCard(source, !/^readme/i.test(baseName(file.path)));
    if (card !== null) return card;
  }
  const hint = nameHint(file.path);
  if (file.named === true) {
    // What a README quotes of terms, or says of them, makes it none.
    const terms = hint !== 'readme' || isWhollyLegal(source.text);
    if (terms && isPolicy(source)) return plain('use-policy');
    return terms && isLegalProse(source.text)
      ? plain('license')
      : markdown
        ? { type: 'other', card: readCard(source) }
        : plain('other');
  }
  if (hint === 'maybe-legal' ? !isLegalProse(source.text) : !isWhollyLegal(source.text)) return null;
  return plain(isPolicy(source) ? 'use-policy' : 'license');
}

function undecided(file: ProjectFile, source: SourceText): Typed | null {
  return isMainReadme(file.path) ? { type: 'other', card: readCard(source) } : null;
}

/** A README, or another Markdown file that must have the Hub's metadata. */
function asCard(source: SourceText, metadataOnly = false): Typed | null {
  const card = readCard(source);
  const kind = cardByMetadata(card.frontMatter);
  if (kind !== null) return { type: kind, card };
  return !metadataOnly && describesModel(card) ? { type: 'model-card', card } : null;
}

/** Dense legal prose from its first lines on: no manual with a chapter on licenses. */
function isWhollyLegal(text: string): boolean {
  return legalTopics(text) >= 6 && legalTopics(text, 0, Math.min(text.length, 3000)) >= 3;
}

const POLICY_TITLE =
  /\b(?:(?:acceptable|prohibited|responsible) uses?\b|usage policy|use policy|usage guidelines|code of (?:conduct|ethics)|use restrictions)/i;
const LICENSE_TITLE = /\b(?:licen[sc]e|agreement|terms of)\b/i;

/** A text whose title, its first line of words, is that of a policy and not of an agreement. */
function isPolicy(source: SourceText): boolean {
  const start = source.slice({ start: 0, end: OPENING });
  if (last?.start !== start) last = { start, policy: opensAsPolicy(start) };
  return last.policy;
}

const OPENING = 1500;
/** What was said of a text last: most edits leave its opening as it is. */
let last: { readonly start: string; readonly policy: boolean } | undefined;

function opensAsPolicy(start: string): boolean {
  const opening = normalize(start).text;
  const lines = start.split(/\r\n|\r|\n/).filter(hasTwoLetters);
  const title = lines[0] ?? '';
  return POLICY_TITLE.test(title) && !(LICENSE_TITLE.test(title) && /\bgrant/i.test(opening));
}

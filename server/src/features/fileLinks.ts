import { frontMatterOf } from '../cards/frontMatter.ts';
import type { DocumentReview } from '../review/value.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';

/** A link of a document to a file of its folder: in `license_link`, in Markdown or in HTML. */
export interface FileLink extends Span {
  /** The path that it leads to, as paths of the project are. */
  readonly target: string;
  /** How it is written, which says what must be escaped in it. */
  readonly written: 'yaml' | 'markdown';
}

/** As many links of one document are read. */
const MOST_LINKS = 2000;

const INLINE = /\]\([ \t]*<?([^)\s<>]{1,1000})>?/g;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]{1,1000})/gm;
const HTML = /\b(?:href|src)[ \t]*=[ \t]*["']([^"'\n]{1,1000})["']/gi;
const FIELDS = ['license_link', 'thumbnail'];

const read = new WeakMap<SourceText, { readonly path: string; readonly links: readonly FileLink[] }>();

/** Every link to a file by its path, in the order of the text. Linear in its length. */
export function fileLinksOf({ source, path, type }: DocumentReview): readonly FileLink[] {
  const known = read.get(source);
  if (known?.path === path) return known.links;
  const markdown = type === 'model-card' || type === 'data-card' || /\.(?:md|markdown|mdx)$/i.test(path);
  const links = markdown ? [...metadataLinks(source, path), ...proseLinks(source, path)] : [];
  const inOrder = links.slice(0, MOST_LINKS).toSorted((a, b) => a.start - b.start);
  read.set(source, { path, links: inOrder });
  return inOrder;
}

/** The link at an offset; its end belongs to it, as a cursor stands there after a word. */
export function fileLinkAt(document: DocumentReview, offset: number): FileLink | undefined {
  return fileLinksOf(document).find(({ start, end }) => start <= offset && offset <= end);
}

function metadataLinks(source: SourceText, path: string): readonly FileLink[] {
  const entries = frontMatterOf(source)?.entries;
  return FIELDS.flatMap((key) => entries?.get(key)?.values ?? []).flatMap(({ value, start, end }): FileLink[] => {
    const target = targetOf(path, value);
    if (target === null) return [];
    const quoted = /^["']/.test(source.slice({ start, end })) ? 1 : 0;
    return [{ start: start + quoted, end: end - quoted, target, written: 'yaml' }];
  });
}

function proseLinks(source: SourceText, path: string): readonly FileLink[] {
  const { text } = source;
  return [INLINE, REFERENCE, HTML].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FileLink[] => {
      const words = match[1] ?? '';
      const target = targetOf(path, decoded(words));
      const start = match.index + match[0].lastIndexOf(words);
      return target === null
        ? []
        : [{ start, end: start + words.replace(/[?#].*$/, '').length, target, written: 'markdown' }];
    }),
  );
}

/** The path that words in the file at `path` lead to; null for addresses, places in the same file and what lies above. */
function targetOf(path: string, words: string): string | null {
  const plain = words.replace(/[?#].*$/, '');
  if (plain === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|\\)|[{}\r\n]/i.test(plain)) return null;
  const parts = path.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '..') return null;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

function decoded(words: string): string {
  try {
    return decodeURI(words);
  } catch {
    return words;
  }
}

/** How a link in the file at `from` says `target`. */
export function linkTo(from: string, target: string, written: FileLink['written']): string {
  const folder = from.split('/').slice(0, -1);
  const parts = target.split('/');
  let same = 0;
  while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same++;
  const words = [...folder.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
  return written === 'yaml'
    ? words
    : encodeURI(words).replaceAll(/[()?#]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

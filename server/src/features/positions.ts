import type { Location, Range } from 'vscode-languageserver';
import type { DocumentReview } from '../review/value.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import type { ReviewedFolder } from './reviewed.ts';

/** The range of a span as an editor counts it. */
export function rangeOf(source: SourceText, span: Span): Range {
  return { start: source.positionAt(span.start), end: source.positionAt(span.end) };
}

/** The place of a span in a document of the folder. */
export function locationOf(folder: ReviewedFolder, document: DocumentReview, span: Span): Location {
  return { uri: folder.uriOf(document.path), range: rangeOf(document.source, span) };
}

/** The reviewed document at `path`, if there is one. */
export function documentAt(folder: ReviewedFolder, path: string | null): DocumentReview | undefined {
  return path === null ? undefined : folder.review.documents.find((document) => document.path === path);
}

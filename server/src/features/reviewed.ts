import type { DocumentReview, Review } from '../review/value.ts';

/** The review of one workspace folder, or of one document outside every folder, and the way from its paths to URIs. */
export interface ReviewedFolder {
  readonly review: Review;
  /** The client's URI of a reviewed path. */
  uriOf(path: string): string;
  /** The version of the document that the review read; `null` where it read the file on disk. */
  versionOf(path: string): number | null;
}

/** One document of a reviewed folder: what every feature of the editor is computed from. */
export interface ReviewedDocument {
  readonly folder: ReviewedFolder;
  readonly document: DocumentReview;
}

import { type Beside, readBeside } from '../projects/beside.ts';
import { NO_KINDS } from '../projects/config/config.ts';
import { type Configs, isExcluded, type PlacedConfig } from '../projects/config/configs.ts';
import { isGoverning } from '../projects/config/discover.ts';
import { documentOf } from '../projects/documents.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { type ReadDocument, readDocument } from '../projects/readDocument.ts';
import type { Steps } from '../text/steps.ts';

/** A file as it was read, by the configuration that governs it. */
export interface ReadFile {
  readonly file: ProjectFile;
  readonly placed: PlacedConfig | null;
  /** True where the configuration excludes it: the review is as if it were not there. */
  readonly excluded: boolean;
  /** What is written in it; null where there is nothing to review. */
  readonly read: ReadDocument | null;
  /** What it says of a model or its data beside the cards; null for most files. */
  readonly beside: Beside | null;
}

/** What the review before read. */
export interface ReadBefore {
  readonly configs: Configs;
  readonly files: ReadonlyMap<string, ReadFile>;
}

/** Reads a file, or of it what is not as it was in `before`. */
export function* readFile(file: ProjectFile, configs: Configs, before: ReadBefore | undefined): Steps<ReadFile> {
  const known = before?.files.get(file.path);
  const same = known !== undefined && sameFile(file, known.file);
  if (same && before?.configs === configs) return known;
  const placed = configs.governing(file.path);
  const excluded =
    file.named !== true && placed !== null && isExcluded(placed.config, configs.pathIn(placed, file.path));
  if (excluded || configs.all.has(file.path) || isGoverning(file.path))
    return { file, placed, excluded, read: null, beside: null };
  const kinds = placed?.config.clauseKinds ?? NO_KINDS;
  const beside = same && !known.excluded ? known.beside : readBeside(file);
  if (same && known.read?.added === kinds) return { file, placed, excluded, read: known.read, beside };
  const document = same && known.read !== null ? known.read.document : documentOf(file, known?.read?.document.source);
  const read = document === null ? null : yield* readDocument(document, kinds, known?.read ?? undefined);
  return { file, placed, excluded, read, beside };
}

/** Whether two projects are equal in all that a review looks at, so that the review of one is that of the other. */
export function haveOneReview(a: Project, b: Project): boolean {
  return (
    a.folder === b.folder &&
    a.config === b.config &&
    a.cached === b.cached &&
    (a.reader === b.reader || JSON.stringify(a.reader) === JSON.stringify(b.reader)) &&
    a.files.length === b.files.length &&
    a.files.every((file, i) => {
      const other = b.files[i] as ProjectFile;
      return file.path === other.path && sameFile(file, other);
    })
  );
}

function sameFile(a: ProjectFile, b: ProjectFile): boolean {
  if (a === b) return true;
  if ((a.named ?? false) !== (b.named ?? false) || a.languageId !== b.languageId) return false;
  const [x, y] = [a.content, b.content];
  if (x.state === 'text' && y.state === 'text')
    return (
      x.misencoded === y.misencoded &&
      (x.source && y.source ? x.source.pieces.equals(y.source.pieces) : x.text === y.text)
    );
  if (x.state === 'problem' && y.state === 'problem') return x.problem === y.problem && x.detail === y.detail;
  if (x.state === 'listed' && y.state === 'listed')
    return x.stated === y.stated || JSON.stringify(x.stated) === JSON.stringify(y.stated);
  return x.state === y.state;
}

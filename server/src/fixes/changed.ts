import { applied } from '../checks/applied.ts';
import type { Change, Edit } from '../checks/finding.ts';
import { byPath } from '../projects/names.ts';
import type { Project, ProjectFile } from '../projects/project.ts';

/**
 * A project after a change: a new value, in which the files that do not change are the same. What the change cannot be
 * applied to is left out of it: edits of files that have no text, and files that are there already.
 */
export function changed(project: Project, { edits, creates }: Change): Project {
  const editsOf = new Map<string, Edit[]>();
  for (const edit of edits) editsOf.set(edit.path, [...(editsOf.get(edit.path) ?? []), edit]);
  const files = project.files.map((file) => {
    const own = editsOf.get(file.path);
    return own === undefined ? file : edited(file, own);
  });
  const there = new Set(project.files.map(({ path }) => path));
  const made = (creates ?? []).flatMap(({ path, text }): ProjectFile[] => {
    if (there.has(path)) return [];
    there.add(path);
    return [{ path, content: { state: 'text', text } }];
  });
  return { ...project, files: made.length === 0 ? files : [...files, ...made].sort((a, b) => byPath(a.path, b.path)) };
}

/** Text that is not what stands in the file, byte for byte, must never be written back. */
function edited(file: ProjectFile, edits: readonly Edit[]): ProjectFile {
  const { content } = file;
  if (content.state !== 'text' || content.misencoded === true) return file;
  // Without the `source` of an open document, which has the text before.
  return { ...file, content: { state: 'text', text: applied(content.text, edits) } };
}

/** A file before and after; `before` is null where it was made. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** The files whose text is not what it was. */
export function changedFiles(before: Project, after: Project): readonly ChangedFile[] {
  const was = new Map(before.files.map((file) => [file.path, file]));
  return after.files.flatMap((file): ChangedFile[] => {
    const old = was.get(file.path);
    if (old === file || file.content.state !== 'text') return [];
    const text = old?.content.state === 'text' ? old.content.text : null;
    return text === file.content.text ? [] : [{ path: file.path, before: text, after: file.content.text }];
  });
}

import type { DocumentLink } from 'vscode-languageserver';
import { t } from '../messages.ts';
import { metadataLinksOf } from './metadataLinks.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

/** As many links as are made of one document. */
const MOST_LINKS = 500;

/** Ids and papers as links, and links to the files of its model that a document names. Web addresses are the editor's own links. */
export function documentLinksOf(reviewed: ReviewedDocument): DocumentLink[] {
  return [...metadataLinksOf(reviewed.document), ...namedFiles(reviewed)];
}

/** Where a license, policy or card names another file of its model, a link to it. */
function namedFiles({ folder, document }: ReviewedDocument): DocumentLink[] {
  const { source, path } = document;
  const home = folder.review.models.find((model) => filesOf(model).includes(path));
  if (home === undefined) return [];
  const links: DocumentLink[] = [];
  const taken = new Set<number>();
  // The longer name first, so that "LICENSE-MODEL" is not taken for "LICENSE".
  const names = filesOf(home)
    .filter((file) => file !== path)
    .map((file) => ({ file, name: file.slice(file.lastIndexOf('/') + 1) }))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { file, name } of names) {
    for (let at = source.text.indexOf(name); at >= 0; at = source.text.indexOf(name, at + name.length)) {
      if (links.length === MOST_LINKS) return links;
      if (taken.has(at) || !standsAlone(source.text, at, at + name.length)) continue;
      taken.add(at);
      links.push({
        range: rangeOf(source, { start: at, end: at + name.length }),
        target: folder.uriOf(file),
        tooltip: t('Open {0}', file),
      });
    }
  }
  return links;
}

function filesOf(model: ReviewedDocument['folder']['review']['models'][number]): readonly string[] {
  return [...(model.card === null ? [] : [model.card]), ...model.licenses, ...model.policies];
}

/** A name that looks like a name of a file: no word in capitals such as the heading "LICENSE AGREEMENT". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\p{L}\p{N}_-]/u.test(before) || /[\p{L}\p{N}_-]/u.test(after)) return false;
  if (after === '.' && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return false;
  if (text.slice(start, end).includes('.') || /[`(<"'/]/.test(before)) return true;
  // A name without an ending, such as LICENSE, is one where a path or a key of the front matter leads to it.
  return /(?:^|\n)\s*(?:license_link|license_file)\s*:\s*$/.test(text.slice(Math.max(0, start - 60), start));
}

import { type Difference, differencesOf, type Side } from '../freedoms/differences.ts';
import { sideOfLicense } from '../freedoms/sides.ts';
import { allLicenses, clausesOf } from '../licenses/catalog.ts';
import { t } from '../messages.ts';
import type { Comparable, CompareParams } from '../protocol/requests.ts';
import { changeWord, stanceWord, valueChangeWords } from '../reports/comparison.ts';
import { documentWord } from '../reports/words/documentWords.ts';
import type { DocumentReview } from '../review/value.ts';
import { markdown } from './markup.ts';
import type { ReviewedFolder } from './reviewed.ts';

type Folders = ReadonlyMap<string, ReviewedFolder>;

/** What can be compared: every text with clauses in the workspace, then every license whose clauses are known. */
export function comparablesOf(folders: Folders): readonly Comparable[] {
  const texts = [...folders.values()].flatMap((folder) =>
    folder.review.documents
      .filter(({ clauses }) => clauses.length > 0)
      .map(({ path, type }) => ({ id: `file:${folder.uriOf(path)}`, name: path, about: documentWord(type) })),
  );
  const licenses = allLicenses()
    .filter(({ id }) => clausesOf(id) !== undefined)
    .map(({ id, name }) => ({ id: `license:${id}`, name, about: id }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [...texts, ...licenses];
}

/** A side, and the address of its text where it is one of the workspace. */
interface PlacedSide extends Side {
  readonly uri: string | null;
}

/** What differs between two comparables, in Markdown; nothing of the workspace is markup in it. Empty where one is gone. */
export function comparisonOf(folders: Folders, params: CompareParams): string {
  const [before, after] = [sideOf(folders, params.before), sideOf(folders, params.after)];
  if (before === null || after === null) return '';
  const { differences, same } = differencesOf(before, after);
  const { words, strong } = markdown;
  const parts = (['stricter', 'laxer', 'neither'] as const).flatMap((stance) => {
    const of = differences.filter((one) => one.stance === stance);
    if (of.length === 0) return [];
    const rows = of.map((one) => row(one, before, after));
    return [
      `## ${words(stanceWord(stance))}`,
      [
        cells([t('Clause'), t('What changed'), before.name, after.name].map(words)),
        cells(['---', '---', '---', '---']),
        ...rows,
      ].join('\n'),
    ];
  });
  return `${[
    `# ${words(t('{0} → {1}', before.name, after.name))}`,
    differences.length === 0 ? strong(words(t('No clause differs.'))) : '',
    ...parts,
    words(t('{0} clauses say the same on both sides.', same)),
    words(t('What these texts say, with the place where they say it. Not legal advice.')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function sideOf(folders: Folders, id: string): PlacedSide | null {
  if (id.startsWith('license:')) {
    const side = sideOfLicense(id.slice('license:'.length));
    return side === null ? null : { ...side, uri: null };
  }
  const uri = id.slice('file:'.length);
  for (const folder of folders.values()) {
    const document = folder.review.documents.find(({ path }) => folder.uriOf(path) === uri);
    if (document !== undefined) return sideOfDocument(document, uri);
  }
  return null;
}

function sideOfDocument({ path, clauses, kinds, source }: DocumentReview, uri: string): PlacedSide {
  return { name: path, clauses, kinds, source, uri };
}

function row(one: Difference, before: PlacedSide, after: PlacedSide): string {
  const { words } = markdown;
  const kind = after.kinds.get(one.kind) ?? before.kinds.get(one.kind);
  const changes = [changeWord(one.change), ...one.values.map((change) => valueChangeWords(one, change))].map(words);
  return cells([
    words(t(kind?.title ?? one.kind)),
    changes.join('; '),
    place(before, one.before),
    place(after, one.after),
  ]);
}

function cells(of: readonly string[]): string {
  return `| ${of.join(' | ')} |`;
}

/** The section, or the line where there is none, as a link to its text. */
function place({ clauses, source, uri }: PlacedSide, index: number | null): string {
  const clause = index === null ? undefined : clauses[index];
  if (clause === undefined) return '–';
  const { words, link } = markdown;
  const line = source?.lineAt(clause.start);
  const shown = words(
    clause.section !== '' ? t('section {0}', clause.section) : line === undefined ? t('it') : t('line {0}', line),
  );
  return uri === null || line === undefined ? shown : link(shown, `${uri}#L${line}`);
}

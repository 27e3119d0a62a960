import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { findFrontMatter } from '../cards/frontMatter.ts';
import { type Cursor, cursorAt } from '../cards/metadata/cursor.ts';
import { fieldsOf, sourceOf } from '../cards/metadata/index.ts';
import type { CardKind, Field, Key, Shape } from '../cards/metadata/shape.ts';
import { expectedAt } from '../cards/metadata/shapes.ts';
import { type Value, valueNamed, valuesMatching } from '../cards/metadata/values.ts';
import { hubIdOf, slugOf } from '../checks/licenseFields.ts';
import { yamlText } from '../checks/metadata.ts';
import { licenseOfModel } from '../licenses/baseModels.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import { t } from '../messages.ts';
import { cardByKeys } from '../projects/describesModel.ts';
import type { LicenseBeside } from '../projects/licensesBeside.ts';
import { nameHint } from '../projects/names.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import { cardSnippets } from './cardSnippets.ts';
import { freedomsLine, licenseWords } from './licenseHover.ts';
import { markdown, plainText } from './markup.ts';
import { rangeOf } from './positions.ts';

/**
 * Characters after which a client asks by itself. Letters are among them, as an editor that is quiet in Markdown would
 * offer nothing while a key is typed; outside of metadata the answer is empty, and costs a look at the fences.
 */
export const TRIGGERS: readonly string[] = [':', ' ', '-', '[', '"', ...'abcdefghijklmnopqrstuvwxyz'];

/** The keys that nearly every card has, which are offered first. */
const COMMON_KEYS: readonly string[] = [
  'license',
  'license_name',
  'license_link',
  'base_model',
  'pipeline_tag',
  'library_name',
  'language',
  'datasets',
  'task_categories',
  'pretty_name',
  'tags',
];

/** So many values are offered at once; what is typed narrows them. */
const MOST_VALUES = 300;

export interface CompletionContext {
  /** Path of the document, whose name says which kind of card it is. */
  readonly path: string;
  /** Names of the files beside the card that hold terms. */
  readonly files: readonly string[];
  /** The licenses beside the card, and in which files they are. */
  readonly licenses: readonly LicenseBeside[];
  /** What the client can do. */
  readonly snippets: boolean;
  /** It shows the name of a value in every row, and not in the chosen one alone. */
  readonly labelDetails: boolean;
}

/** What `completionItem/resolve` needs to say more of an item. */
interface ItemData {
  readonly field: string;
  readonly kind: CardKind;
  readonly path: readonly string[];
  readonly value?: string;
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/**
 * Keys and values of a card's metadata at `position`, and whole cards where there is nothing yet. It needs no review:
 * only the text, which may be half written.
 */
export function completionsOf(source: SourceText, position: Position, context: CompletionContext): CompletionList {
  const { text } = source;
  const offset = source.offsetAt(position);
  // By its fences alone: to parse it would take longer than the answer may.
  const yaml = findFrontMatter(text)?.yaml ?? unclosedAt(text, offset);
  const hint = nameHint(context.path);
  const byKeys = yaml === null ? null : cardByKeys(keysIn(text.slice(yaml.start, yaml.end)));
  if (byKeys === null && hint !== 'readme' && hint !== 'model-card' && hint !== 'data-card') return NOTHING;
  if (yaml === null) return context.snippets ? cardSnippets(source, offset, context.licenses) : NOTHING;
  const kind: CardKind = (byKeys ?? hint) === 'data-card' ? 'data' : 'model';
  const cursor = cursorAt(text, yaml, offset);
  if (cursor === null) return NOTHING;
  return cursor.at === 'key' ? keys(source, cursor, kind, context) : values(source, cursor, kind, context);
}

/** While the first key is typed, `---` stands at the top and nothing says that metadata follows. */
function unclosedAt(text: string, offset: number): Span | null {
  const opening = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0].length;
  if (opening === undefined || offset < opening) return null;
  const close = text.indexOf('\n---', opening - 1);
  const end = close < 0 ? text.length : close + 1;
  // Prose below a rule is no metadata.
  return offset <= end && !/\n[ \t]*\r?\n/.test(text.slice(opening, offset)) ? { start: opening, end } : null;
}

function keysIn(yaml: string): ReadonlySet<string> {
  return new Set([...yaml.matchAll(/^([A-Za-z_][\w-]*)[ \t]*:/gm)].map(([, key = '']) => key));
}

function keys(source: SourceText, cursor: Cursor, kind: CardKind, context: CompletionContext): CompletionList {
  const { snippets } = context;
  const expected = cursor.path.length === 0 ? null : expectedAt(cursor.path, kind);
  const known: readonly (Key | Field)[] =
    cursor.path.length === 0
      ? [...fieldsOf(kind).values()]
      : (expected?.shapes ?? []).flatMap((shape) => (shape.is === 'map' ? shape.keys : []));
  const items = known
    .filter(({ key }) => !cursor.siblings.has(key))
    .map((key, index): CompletionItem => {
      const snippet = snippets && !cursor.colon ? snippetOf(key) : null;
      const plain = cursor.colon ? key.key : `${key.key}: `;
      return {
        label: key.key,
        kind: CompletionItemKind.Property,
        sortText: `${key.required === undefined ? '1' : '0'}${String(rankOf(key.key, index)).padStart(3, '0')}`,
        insertTextMode: InsertTextMode.adjustIndentation,
        insertTextFormat: snippet === null ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
        textEdit: { range: rangeOf(source, cursor.word), newText: snippet ?? plain },
        data: { field: cursor.path[0] ?? key.key, kind, path: [...cursor.path, key.key] } satisfies ItemData,
      };
    });
  const below =
    cursor.path.length === 0 ? [] : values(source, cursor, kind, { ...context, files: [], licenses: [] }).items;
  return { isIncomplete: false, items: [...items, ...(cursor.item || below.length === 0 ? below : [])] };
}

/** The place of a key in the list: the common ones, then all in their order. */
function rankOf(key: string, index: number): number {
  const common = COMMON_KEYS.indexOf(key);
  return common < 0 ? COMMON_KEYS.length + index : common;
}

/** What is put in for a key: what the field says, else what follows from its shape. */
function snippetOf(key: Key | Field): string | null {
  if ('snippet' in key && key.snippet !== undefined) return key.snippet;
  switch (key.value.is) {
    case 'map':
      return `${key.key}:\n  $0`;
    case 'list':
      return key.value.alone === true ? `${key.key}: $0` : `${key.key}:\n- $0`;
    default:
      return `${key.key}: $0`;
  }
}

function values(source: SourceText, cursor: Cursor, kind: CardKind, context: CompletionContext): CompletionList {
  const { labelDetails } = context;
  const expected = expectedAt(cursor.path, kind);
  if (expected === null) return NOTHING;
  const near = cursor.path.length === 1 ? valuesNear(expected.field, source, context) : [];
  const all = expected.shapes.flatMap((shape) => offeredBy(shape, cursor.typed));
  const fitting = [...near, ...all.filter(({ id }) => !near.some((value) => value.id === id))];
  // A client holds what it shows against all that stands in the place, an opening quote included.
  const quote = /^["']/.exec(source.slice(cursor.word))?.[0] ?? '';
  const items = fitting.slice(0, MOST_VALUES).map(
    (value, index): CompletionItem => ({
      label: value.id,
      ...(value.name === ''
        ? {}
        : labelDetails
          ? { labelDetails: { description: value.name } }
          : { detail: value.name }),
      kind: CompletionItemKind.EnumMember,
      sortText: String(index).padStart(4, '0'),
      ...(index === 0 && near.length > 0 ? { preselect: true } : {}),
      filterText: `${quote}${value.id} ${value.name}`,
      textEdit: {
        range: rangeOf(source, cursor.word),
        newText: `${cursor.colon ? ' ' : ''}${written(value.id)}`,
      },
      data: { field: expected.field.key, kind, path: cursor.path, value: value.id } satisfies ItemData,
    }),
  );
  const keysToo = cursor.item && cursor.typed === '' ? itemKeys(source, cursor, expected.shapes, kind) : [];
  return { isIncomplete: fitting.length > MOST_VALUES, items: [...items, ...keysToo] };
}

/** Behind a dash a mapping may begin: the keys that it may have. */
function itemKeys(
  source: SourceText,
  cursor: Cursor,
  shapes: readonly Shape[],
  kind: CardKind,
): readonly CompletionItem[] {
  const keys = shapes.flatMap((shape) => (shape.is === 'map' ? shape.keys : []));
  return keys.map((key, index) => ({
    label: key.key,
    kind: CompletionItemKind.Property,
    sortText: `9${String(index).padStart(3, '0')}`,
    textEdit: { range: rangeOf(source, cursor.word), newText: `${key.key}: ` },
    data: { field: cursor.path[0] ?? '', kind, path: [...cursor.path, key.key] } satisfies ItemData,
  }));
}

/** The values of a shape that have what is typed; one more than are shown, so that one knows of more. */
function offeredBy(shape: Shape, typed: string): readonly Value[] {
  if (shape.is === 'flag') return [plain('true', ''), plain('false', '')];
  return shape.is === 'text' ? valuesMatching(shape, typed, MOST_VALUES + 1) : [];
}

/**
 * The values that what lies beside the card speaks for, which come first: the license whose text is there, else that of
 * the base model; its name where the Hub has no id for it; and the files of terms.
 */
function valuesNear({ key }: Field, { text }: SourceText, { files, licenses }: CompletionContext): readonly Value[] {
  switch (key) {
    case 'license':
      return licenses.length > 0
        ? licenses.map(({ id, file }) => plain(id, t('the license in {0}', file)))
        : ofBaseModel(text);
    case 'license_name':
      return licenses.flatMap(({ id, license }) =>
        id === 'other' && license !== null ? [plain(slugOf(license), license.name)] : [],
      );
    case 'license_link':
      return files.map((file) => plain(file, t('File of the repository')));
    default:
      return [];
  }
}

/** The Hub's id for the license of the base model that the metadata names first. */
function ofBaseModel(text: string): readonly Value[] {
  const id = /^base_model:[ \t]*(?:\r?\n[ \t]*-[ \t]*)?["']?([\w.-]+\/[\w.-]+)/m.exec(text)?.[1];
  const license = id === undefined ? undefined : licenseOfModel(id)?.license;
  const hub = license === undefined ? null : hubIdOf(license);
  return hub === null ? [] : [plain(hub, t('the license of {0}', id ?? ''))];
}

function plain(id: string, name: string): Value {
  return { id, name, detail: '', link: null };
}

function written(id: string): string {
  return id === 'true' || id === 'false' ? id : yamlText(id);
}

/** The item with what a person wants to read before it is taken: what the key is for, what the value stands for. */
export function resolvedCompletion(item: CompletionItem, showsMarkdown: boolean): CompletionItem {
  const data = item.data as ItemData | undefined;
  if (data === undefined || !Array.isArray(data.path)) return item;
  const expected = expectedAt(data.path, data.kind);
  if (expected === null) return item;
  const words =
    data.value === undefined
      ? keyWords(expected.key, expected.field)
      : valueWords(expected.shapes, data.value, showsMarkdown);
  if (words === '') return item;
  const documentation: MarkupContent = {
    kind: showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: words,
  };
  return { ...item, documentation };
}

function keyWords(key: Key, field: Field): string {
  return `${t(key.docs)}\n\n${t('[Documentation]({0})', sourceOf(field))}`;
}

function valueWords(shapes: readonly Shape[], id: string, showsMarkdown: boolean): string {
  const markup = showsMarkdown ? markdown : plainText;
  const license = shapes.some((shape) => shape.is === 'text' && shape.values === 'licenses')
    ? licenseNamed(id)
    : undefined;
  if (license !== undefined) {
    const verdict = freedomsLine(license);
    const rest = licenseWords(license, markup).replace(`${markup.item(markup.words(verdict))}\n`, '');
    return `${markup.strong(markup.words(verdict))}\n\n${rest}`;
  }
  const value = shapes.map((shape) => valueNamed(shape, id)).find((found) => found !== undefined);
  if (value === undefined) return '';
  const lines = [
    [value.name, value.detail]
      .filter((part) => part !== '')
      .map(markup.words)
      .join(' · '),
  ];
  if (value.link !== null) lines.push(markup.link(t('Page'), value.link));
  return lines.filter((line) => line !== '').join('\n\n');
}

import { isCollection, isMap, isScalar, isSeq, type Pair, stringify } from 'yaml';
import type { Change, Edit, Finding } from '../checks/finding.ts';
import { checkIds } from '../checks/run.ts';
import { clauseKinds } from '../clauses/index.ts';
import { t } from '../messages.ts';
import { findConfigs } from '../projects/config/configs.ts';
import { CONFIG_NAMES } from '../projects/config/discover.ts';
import { globOf } from '../projects/config/globs.ts';
import { wordsOf } from '../projects/config/words.ts';
import type { Project } from '../projects/project.ts';
import type { DocumentReview } from '../review/value.ts';
import { normalize } from '../text/normalize.ts';
import type { SourceText } from '../text/sourceText.ts';
import { parseYaml } from '../text/yaml.ts';

/** A change, or why there is none, to be shown. */
export type Changed = Change | { readonly problem: string };

const KEY = 'acknowledgements';

/**
 * What acknowledges a finding of a document, with a reason: an entry in the configuration that governs the document, or
 * a new configuration at the root of the project. What is written there stays as it is; the words of the finding are
 * kept, so that it stays acknowledged however the text is wrapped or moved, and comes back when it is changed.
 */
export function acknowledge(project: Project, document: DocumentReview, finding: Finding, reason: string): Changed {
  const configs = findConfigs(project, checkIds(clauseKinds));
  const placed = configs.governing(document.path);
  const own = placed === null ? document.path : configs.pathIn(placed, document.path);
  const entry = entryFor(own, finding, document.source.slice(finding), reason);
  if (placed === null) {
    const path = CONFIG_NAMES[0] ?? '';
    const there = project.files.some((file) => file.path === path);
    return there
      ? { problem: t('{0} is there, but does not hold for this file.', path) }
      : { edits: [], creates: [{ path, text: `${KEY}:\n${listed(entry, '  ', '\n')}` }] };
  }
  const { path, source } = placed.config;
  const edit = insertion(source, entry);
  return edit === null
    ? { problem: t('{0} is not as it should be: mend it, or write the entry by hand.', path) }
    : { edits: [{ path, ...edit }] };
}

interface AcknowledgementEntry {
  readonly check: string;
  readonly path?: string;
  readonly words?: string;
  readonly reason: string;
}

function entryFor(path: string | null, { check }: Finding, text: string, reason: string): AcknowledgementEntry {
  const words = readable(text);
  const pattern = path === null || 'wrong' in globOf(`/${path}`) ? null : `/${path}`;
  return {
    check,
    ...(pattern === null ? {} : { path: pattern }),
    ...(words === '' ? {} : { words }),
    reason: reason.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** The words of a finding as a person reads them, on one line; as they are compared where that would not be the same. */
function readable(text: string): string {
  const compared = wordsOf(text);
  const line = normalize(text, 0, text.length).text.replaceAll(/\s+/g, ' ').trim();
  return wordsOf(line) === compared ? line : compared;
}

/** An item of a list in YAML, with every line indented. */
function listed(entry: AcknowledgementEntry, indent: string, eol: string): string {
  return stringify([entry], { lineWidth: 0 })
    .replaceAll(/^(?=.)/gm, indent)
    .replaceAll('\n', eol);
}

/** Where the entry goes in the text of a configuration; null where that cannot be told. */
function insertion({ text, eol }: SourceText, entry: AcknowledgementEntry): Omit<Edit, 'path'> | null {
  const { document, problems } = parseYaml(text);
  if (document === null || problems.length > 0) return null;
  const root = document.contents;
  const atEnd = (words: string) => at(text.length, text === '' || text.endsWith('\n') ? words : `${eol}${words}`);
  const whole = `${KEY}:${eol}${listed(entry, '  ', eol)}`;
  if (root === null || (isScalar(root) && root.value === null)) return atEnd(whole);
  if (!isMap(root) || root.flow === true) return null;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === KEY) as Pair | undefined;
  if (pair === undefined) return text.trimEnd().endsWith('...') ? null : atEnd(whole);
  const value = pair.value;
  if (isScalar(value) && (value.value === null || value.value === undefined)) {
    const end = lineEnd(text, (pair.key as { range?: [number, number, number] }).range?.[1] ?? text.length);
    return at(end, `${eol}${listed(entry, '  ', eol)}`.trimEnd());
  }
  if (!isSeq(value) || value.range == null) return null;
  if (value.flow === true) {
    // `acknowledgements: []` is an empty list; in a filled one of this style lines have no place.
    if (value.items.length > 0) return null;
    return { start: value.range[0], end: value.range[1], newText: `${eol}${listed(entry, '  ', eol)}`.trimEnd() };
  }
  const last = value.items.at(-1);
  const range = isCollection(last) || isScalar(last) ? last.range : null;
  if (range == null) return null;
  const column = value.range[0] - (text.lastIndexOf('\n', value.range[0] - 1) + 1);
  const lines = listed(entry, ' '.repeat(column), eol);
  // A value may end with its line or before it.
  if (text[range[1] - 1] === '\n') return at(range[1], lines);
  const end = lineEnd(text, range[1]);
  return end === text.length ? at(end, `${eol}${lines}`) : at(lineStartAfter(text, end), lines);
}

function at(offset: number, newText: string): Omit<Edit, 'path'> {
  return { start: offset, end: offset, newText };
}

/** The end of the line at an offset, its break not included. */
function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  if (next < 0) return text.length;
  return text[next - 1] === '\r' ? next - 1 : next;
}

function lineStartAfter(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}

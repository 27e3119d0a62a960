import { t } from '../../messages.ts';
import { SourceText } from '../../text/sourceText.ts';
import {
  type Acknowledgement,
  type AddedKind,
  type Config,
  type ExcludeRule,
  LEVELS,
  NO_KINDS,
  PROFILES,
  type SeverityRule,
} from './config.ts';
import { type Glob, globOf } from './globs.ts';
import { readKinds } from './kinds.ts';
import { nearestTo } from './nearest.ts';
import { readReaderField } from './readerField.ts';
import { wordsOf } from './words.ts';
import { type Entry, shown, type Value, YamlReader } from './yaml.ts';

const KEYS = ['profile', 'reader', 'severities', 'exclude', 'drafts', 'acknowledgements', 'kinds'] as const;
const ACKNOWLEDGEMENT_KEYS = ['check', 'path', 'words', 'reason'] as const;
const MOST_PATTERNS = 500;
const MOST_ACKNOWLEDGEMENTS = 2000;

/**
 * Reads the text of a configuration at `path`. `checks` are the ids of all checks, `clause/…` for each built-in kind
 * among them. Total: what is wrong is a problem at its place, and the rest applies. Kinds that are as they were in
 * `previous` are the same values.
 */
export function readConfig(path: string, text: string, checks: ReadonlySet<string>, previous?: Config): Config {
  const source = new SourceText(text);
  const yaml = new YamlReader(text);
  const fields = yaml.fields(yaml.root, KEYS);
  const kinds = readKinds(yaml, fields.get('kinds')?.value, text, checks, previous);
  const known = new Set([...checks, ...kinds.declared.map((id) => `clause/${id}`)]);
  const profile = fields.get('profile');
  const value = yaml.oneOf(profile?.value, PROFILES);
  const config = {
    path,
    source,
    severities: readSeverities(yaml, fields.get('severities')?.value, known),
    exclude: readPatterns(yaml, fields.get('exclude')?.value),
    drafts: readPatterns(yaml, fields.get('drafts')?.value),
    acknowledgements: readAcknowledgements(yaml, fields.get('acknowledgements')?.value, known),
    profile: profile === undefined || value === null ? null : { value, start: profile.start, end: profile.end },
    reader: readReaderField(yaml, fields.get('reader')?.value),
    kinds: kinds.kinds,
    clauseKinds: sameKinds(kinds.kinds, previous),
  };
  return { ...config, problems: yaml.problems.sort((a, b) => a.start - b.start) };
}

/** The list of `previous` where it has the same kinds, so that what was read by it need not be read again. */
function sameKinds(kinds: readonly AddedKind[], previous: Config | undefined) {
  const before = previous?.clauseKinds ?? NO_KINDS;
  const same = kinds.length === before.length && kinds.every(({ kind }, i) => kind === before[i]);
  return same ? before : kinds.map(({ kind }) => kind);
}

function readSeverities(yaml: YamlReader, value: Value | undefined, known: ReadonlySet<string>): SeverityRule[] {
  if (value === undefined) return [];
  return yaml.entries(value).flatMap((entry: Entry) => {
    const level = yaml.oneOf(entry.value, LEVELS);
    return isCheck(yaml, entry.key, entry.keySpan, known, true) && level !== null
      ? [{ checks: entry.key, level, start: entry.start, end: entry.end }]
      : [];
  });
}

/** Whether there is a check of this id or, where groups are meant too, such a group; says so where there is none. */
function isCheck(
  yaml: YamlReader,
  id: string,
  at: { readonly start: number; readonly end: number },
  known: ReadonlySet<string>,
  groups: boolean,
): boolean {
  const names = groups ? new Set([...known, ...groupsOf(known)]) : known;
  if (names.has(id)) return true;
  const near = nearestTo(id, names) ?? nearestTo(`clause/${id}`, names);
  yaml.problem(
    at,
    near === null
      ? t('There is no check `{0}`.', shown(id))
      : t('There is no check `{0}`; did you mean `{1}`?', shown(id), near),
    'warning',
  );
  return false;
}

/** `clause/*`, `claim/*` … and `*`, which stands for all. */
export function groupsOf(checks: Iterable<string>): readonly string[] {
  return ['*', ...new Set([...checks].map((id) => `${id.split('/')[0]}/*`))];
}

function readPatterns(yaml: YamlReader, value: Value | undefined): ExcludeRule[] {
  return yaml.items(value, MOST_PATTERNS).flatMap((item) => {
    const glob = readGlob(yaml, item);
    return glob === null ? [] : [{ glob, start: item.start, end: item.end }];
  });
}

function readGlob(yaml: YamlReader, value: Value | undefined): Glob | null {
  const pattern = yaml.text(value, 1000);
  if (pattern === null || value === undefined) return null;
  const glob = globOf(pattern);
  if (!('wrong' in glob)) return glob;
  yaml.problem(value, glob.wrong);
  return null;
}

function readAcknowledgements(
  yaml: YamlReader,
  value: Value | undefined,
  known: ReadonlySet<string>,
): Acknowledgement[] {
  return yaml.items(value, MOST_ACKNOWLEDGEMENTS).flatMap((item) => {
    const fields = yaml.fields(item, ACKNOWLEDGEMENT_KEYS);
    const of = (key: (typeof ACKNOWLEDGEMENT_KEYS)[number]) => fields.get(key)?.value;
    const asked = yaml.required(item, fields, 'check');
    const reason = yaml.required(item, fields, 'reason');
    const path = readGlob(yaml, of('path'));
    const text = yaml.text(of('words'));
    if (asked === null || reason === null || (of('path') && path === null) || (of('words') && text === null)) return [];
    // The kind of a clause alone is its check.
    const check = !known.has(asked) && known.has(`clause/${asked}`) ? `clause/${asked}` : asked;
    if (!isCheck(yaml, check, of('check') ?? item, known, false)) return [];
    const words = text === null ? null : wordsOf(text);
    if (words === null ? check.startsWith('clause/') : words === '') {
      yaml.problem(
        of('words') ?? item,
        t('`words` is missing: the clause in its own words, so that another is not meant.'),
      );
      return [];
    }
    if (words === null && path === null) {
      yaml.problem(item, t('`words` or `path` is missing: what is acknowledged.'));
      return [];
    }
    return [{ check, words, path, reason: reason.trim(), start: item.start, end: item.end }];
  });
}

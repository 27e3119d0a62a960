import { checkIds } from '../checks/run.ts';
import { clauseKinds } from '../clauses/index.ts';
import { readerWords } from '../freedoms/planWords.ts';
import { isNobody } from '../freedoms/reader.ts';
import { freedomWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { DEFAULT_PROFILE } from '../projects/config/config.ts';
import { findConfigs, isExcluded } from '../projects/config/configs.ts';
import { CONFIG_NAMES } from '../projects/config/discover.ts';
import type { Project } from '../projects/project.ts';
import type { Span } from '../text/span.ts';

/** So many words of an acknowledged clause are shown. */
const WORDS = 8;

/**
 * The configuration that holds for a file, or for a folder, which ends with a slash, and where each part of it is
 * written: for a person to read. The files of `project` need no other texts than those of its configurations.
 */
export function configReport(project: Project, path: string): string {
  const configs = findConfigs(project, checkIds(clauseKinds));
  const asked = path.endsWith('/') ? `${path}_` : path;
  const placed = configs.governing(asked);
  if (placed === null) {
    return lines([
      path,
      [t('configuration'), t('none: there is no {0} in its folder or above', CONFIG_NAMES[0] ?? '')],
      [t('profile'), t('{0} (default)', DEFAULT_PROFILE)],
      [t('severities'), t('those of the checks (default)')],
    ]);
  }
  const { config } = placed;
  const at = ({ start }: Span) => `${config.path}:${config.source.lineAt(start)}`;
  const excluded = !path.endsWith('/') && isExcluded(config, configs.pathIn(placed, asked));
  const why = project.config === config.path ? t('given on the command line') : t('the nearest in its folder or above');
  const { severities, exclude, drafts, acknowledgements, kinds, profile, reader, problems } = config;
  return lines([
    path,
    [t('configuration'), `${config.path} (${why})`],
    ...(excluded ? [[t('excluded'), t('yes: it is not reviewed')] as const] : []),
    profile === null ? [t('profile'), t('{0} (default)', DEFAULT_PROFILE)] : [t('profile'), profile.value, at(profile)],
    ...(isNobody(reader) ? [] : [[t('reader'), readerWords(reader)] as const]),
    ...(severities.length === 0 ? [[t('severities'), t('those of the checks (default)')] as const] : []),
    ...severities.map((rule) => [t('severity'), `${rule.checks}: ${rule.level}`, at(rule)] as const),
    ...exclude.map((rule) => [t('excludes'), rule.glob.pattern, at(rule)] as const),
    ...drafts.map((rule) => [t('drafts'), rule.glob.pattern, at(rule)] as const),
    ...acknowledgements.map((one) => {
      const words = one.words?.split(' ') ?? [];
      const quote =
        words.length > WORDS
          ? `“${words.slice(0, WORDS).join(' ')} …”`
          : words.length > 0
            ? `“${words.join(' ')}”`
            : '';
      const said = [one.check, one.path?.pattern ?? '', quote].filter((part) => part !== '').join(' ');
      return [t('acknowledges'), t('{0}: {1}', said, one.reason), at(one)] as const;
    }),
    ...kinds.map((added) => {
      const { id, title, freedoms } = added.kind;
      const touches = freedoms.length === 0 ? '' : ` (${freedoms.map(freedomWord).join(', ')})`;
      return [t('adds'), `clause/${id}: ${title}${touches}`, at(added)] as const;
    }),
    ...problems.map((problem) => [t('mistake'), problem.message, at(problem)] as const),
  ]);
}

type Row = readonly [label: string, words: string, place?: string];

/** A head, and under it rows of a label, what it says, and where that is written. */
function lines([head, ...rows]: readonly [string, ...Row[]]): string {
  const label = Math.max(...rows.map(([words]) => words.length)) + 2;
  const wide = Math.min(60, Math.max(...rows.map(([, words]) => words.length)));
  const row = ([name, words, place]: Row) =>
    `  ${name.padEnd(label)}${place === undefined ? words : `${words.padEnd(wide)}  ${place}`}`.trimEnd();
  return `${[head, ...rows.map(row)].join('\n')}\n`;
}

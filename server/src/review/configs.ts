import { runChecks } from '../checks/run.ts';
import { clauseKinds } from '../clauses/index.ts';
import { NO_READER } from '../freedoms/reader.ts';
import type { Config } from '../projects/config/config.ts';
import { type Configs, profileOf } from '../projects/config/configs.ts';
import type { CheckedReview } from './documents.ts';
import type { DocumentReview } from './value.ts';

/** A configuration as a document of its own: what is wrong in it, and what in it holds for nothing in `reviewed`. */
export function reviewConfig(config: Config, configs: Configs, reviewed: readonly CheckedReview[]): DocumentReview {
  const { path, source } = config;
  const governed = reviewed.filter(({ settings }) => settings.config === config);
  const used = new Set(governed.flatMap(({ acknowledgedBy }) => [...acknowledgedBy]));
  const paths = governed.flatMap(({ settings }) => settings.configPath ?? []);
  // Of a file that is not here one cannot tell what is in it.
  const unused = config.acknowledgements.filter(
    (one) => !used.has(one) && one.path !== null && paths.some((path) => one.path?.matches(path)),
  );
  const placed = configs.governing(path);
  const configPath = placed === null ? null : configs.pathIn(placed, path);
  const text = { path, type: 'other' as const, source, clauses: [], unread: [], claims: [], kinds: clauseKinds };
  const { findings } = runChecks(
    {
      ...text,
      card: null,
      problem: null,
      detail: '',
      config: placed?.config ?? null,
      configPath,
      inBaseline: null,
      profile: profileOf(config),
      reader: NO_READER,
      known: { found: [], closest: null },
      suppressions: [],
      asConfig: { config, unused },
    },
    null,
  );
  return { ...text, language: 'und', outline: { sections: [] }, licenses: [], closest: null, findings, config: null };
}

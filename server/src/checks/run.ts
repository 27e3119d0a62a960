import type { ClauseKinds } from '../clauses/index.ts';
import type { Acknowledgement } from '../projects/config/config.ts';
import { checks } from './all/index.ts';
import type { CheckedDocument, CheckedModel } from './check.ts';
import type { Finding } from './finding.ts';
import { isTyped } from './metadata.ts';
import { acknowledged, inBaseline, leveled, unsuppressed } from './settle.ts';
import { steppedBack } from './steppedBack.ts';

/** What the checks find in a document, and which acknowledgements of its configuration hold for it. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly acknowledgedBy: ReadonlySet<Acknowledgement>;
}

/** Runs every check on a document: its findings in the order of the text, as reader, configuration and comments want them. */
export function runChecks(document: CheckedDocument, model: CheckedModel | null): Checked {
  const { config, configPath, source, suppressions } = document;
  const found: Finding[] = [];
  for (const check of checks)
    for (const one of check.run(document, model)) {
      // What is being typed is not finished, whoever would find fault with it.
      if (!isTyped(document, one)) found.push(one);
    }
  const { findings: kept, uses } = unsuppressed(leveled(steppedBack(found, document), config), suppressions, source);
  const known = checkIds(document.kinds);
  const late =
    suppressions.length === 0 ? [] : checks.flatMap((check) => check.runLast?.(document, { uses, known }) ?? []);
  const all = inBaseline(late.length === 0 ? kept : [...kept, ...leveled(late, config)], document);
  const { findings, by } = acknowledged(all, config, configPath, source);
  return { findings: inOrder(findings), acknowledgedBy: by };
}

/** Mostly they are in order: clauses are found from the start of a text to its end. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  for (let i = 1; i < findings.length; i++)
    if (byPlace(findings[i - 1] as Finding, findings[i] as Finding) > 0) return findings.toSorted(byPlace);
  return findings;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || (a.check < b.check ? -1 : 1);
}

/** The ids that findings can have, for these kinds of clauses. */
export function checkIds(kinds: ClauseKinds): ReadonlySet<string> {
  const known = memo.get(kinds);
  if (known !== undefined) return known;
  const ids = new Set(
    checks.flatMap(({ id, perKind }) => (perKind ? [...kinds.keys()].map((kind) => `${id}/${kind}`) : [id])),
  );
  memo.set(kinds, ids);
  return ids;
}
const memo = new WeakMap<ClauseKinds, ReadonlySet<string>>();

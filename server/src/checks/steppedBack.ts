import { concernOf } from '../freedoms/concern.ts';
import { conditionWords } from '../freedoms/planWords.ts';
import { isNobody } from '../freedoms/reader.ts';
import { type Term, termsOf } from '../freedoms/terms.ts';
import { t } from '../messages.ts';
import type { CheckedDocument } from './check.ts';
import type { Finding } from './finding.ts';

/**
 * The findings, those of them as hints that are about clauses which do not concern the reader, and say so: a cap that
 * this reader does not reach, a territory elsewhere. Where nobody is described, all stay as they are.
 */
export function steppedBack(
  findings: readonly Finding[],
  { path, clauses, kinds, source, reader }: Pick<CheckedDocument, 'path' | 'clauses' | 'kinds' | 'source' | 'reader'>,
): readonly Finding[] {
  if (isNobody(reader) || clauses.length === 0) return findings;
  const terms = termsOf(path, clauses, kinds, source);
  const byPlace = new Map(terms.map((term) => [keyOf(term.clause, term.kind.id), term]));
  return findings.map((finding) => {
    if (finding.severity !== 'warning' && finding.severity !== 'information') return finding;
    if (!finding.check.startsWith(GROUP)) return finding;
    const term: Term | undefined = byPlace.get(keyOf(finding, finding.check.slice(GROUP.length)));
    const concern = term === undefined ? null : concernOf(term, terms, reader);
    if (concern === null || concern.concerns) return finding;
    const { condition } = concern;
    const why =
      condition === null
        ? t('It does not concern what you want to do.')
        : t('It does not concern you as you are described: {0}.', conditionWords(condition));
    return { ...finding, severity: 'hint', message: `${finding.message} ${why}` };
  });
}

const GROUP = 'clause/';

function keyOf({ start, end }: { readonly start: number; readonly end: number }, kind: string): string {
  return `${start} ${end} ${kind}`;
}

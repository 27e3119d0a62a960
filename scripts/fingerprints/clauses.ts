import type { Clause } from '../../server/src/clauses/clause.ts';
import { clauseKinds } from '../../server/src/clauses/index.ts';
import { readClauses } from '../../server/src/clauses/read.ts';
import { nuancesIn } from '../../server/src/freedoms/planRules/nuances.ts';
import { hubIds } from '../../server/src/licenses/hub.ts';
import { readText } from '../../server/src/text/reading.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';
import type { KnownText } from './texts.ts';

/** Below this the reader is not sure enough for a fact. */
const CERTAIN = 0.7;
/** Values that are facts; those with words of the text are left out. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'commercial-threshold': ['amount', 'unit', 'currency', 'period', 'consequence'],
  'geographic-limit': ['territories', 'scope'],
  'branding-display': ['text'],
  'naming-requirement': ['direction', 'text', 'position'],
  copyleft: ['license', 'network'],
  'termination-on-litigation': ['trigger'],
  'redistribution-ban': ['qualified'],
  'no-improving-other-models': ['covers'],
  'acceptable-use-policy': ['target'],
  'access-gate': ['steps'],
  'commercial-permission-required': ['how'],
};
/** A name or a mark is no longer than this; a longer value is a sentence. */
const LONGEST = 60;

/**
 * What the reader finds in the newest text of each license that a card can name: a line per license. SPDX's licenses
 * that the Hub does not list have none.
 */
export function clauseLines(texts: readonly KnownText[]): readonly string[] {
  const listed = new Set([...hubIds.values()].map(({ spdx }) => spdx));
  const newest = new Map<string, KnownText>();
  for (const text of texts) {
    if (text.key.includes('#') || (!text.key.startsWith('ai/') && !listed.has(text.license))) continue;
    // SPDX's own text stands for its licenses; of others the last in an English edition does.
    const before = newest.get(text.license);
    if (before !== undefined && (!before.key.startsWith('ai/') || !isEnglish(text.text))) continue;
    newest.set(text.license, text);
  }
  return [...newest]
    .filter(([, { text }]) => isEnglish(text))
    .map(([license, { text }]) => `${license}\t${factsOf(text).join('\t')}`)
    .sort();
}

function isEnglish(text: string): boolean {
  return readText(new SourceText(text)).language === 'en';
}

function factsOf(text: string): readonly string[] {
  const clauses = readClauses(readText(new SourceText(text)));
  const seen = new Set<string>();
  return clauses.flatMap((clause) => {
    const kind = clauseKinds.get(clause.kind);
    if (kind === undefined || clause.confidence < CERTAIN || kind.group === 'legal') return [];
    const words = text.slice(clause.start, clause.end).replaceAll(/\s+/g, ' ');
    const values = { ...valuesOf(clause), ...noticeFile(clause, text), ...nuancesIn(clause.kind, words) };
    const topics = clause.topics.join(',');
    // One kind that says the same in one section is one fact; grants are one per kind.
    const key = [clause.kind, kind.effect === 'grants' ? '' : clause.section, JSON.stringify(values), topics].join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    const json = Object.keys(values).length === 0 ? '' : JSON.stringify(values);
    const section = clause.section.length > 40 ? '' : clause.section.replaceAll(/[|\s]+/g, ' ');
    return [[clause.kind, section, json, topics].join('|').replace(/\|+$/, '')];
  });
}

/** Some licenses ask for a notice in a text file that is called so; most for notices wherever they stand. */
function noticeFile({ kind, start, end }: Clause, text: string): Readonly<Record<string, string>> {
  const asks = kind === 'attribution-notice' && /\bnotice\W{0,3}\s+(?:text\s+)?file\b/i.test(text.slice(start, end));
  // Apache's asks to pass on the file where there is one.
  return asks && !/\bif\b/i.test(text.slice(start, end)) ? { file: 'NOTICE' } : {};
}

function valuesOf({ kind, values }: Clause): Readonly<Record<string, unknown>> {
  const facts = (FACTS[kind] ?? []).flatMap((field) => {
    const value = values[field];
    if (value === undefined || (typeof value === 'string' && value.length > LONGEST)) return [];
    if (field === 'target' && !/^https?:/.test(String(value))) return [];
    return [[field, value]];
  });
  return Object.fromEntries(facts);
}

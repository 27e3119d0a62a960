import type { KnownFound } from '../../licenses/known.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { type Finding, finding } from '../finding.ts';

const ID = 'license/modified';
/** Below this a text is another one, however many words it shares. */
const ALIKE = 0.4;
/** As many sentences are marked. */
const MOST = 50;

export const check: Check = {
  id: ID,
  severities: ['warning', 'information'],
  docs: {
    title: 'A known license with changes',
    what: 'The text is that of a known license with sentences added, changed or left out. The first line says how many; each sentence that is not in the known text is marked. Layout, numbers, names and copyright lines do not count.',
    why: 'Readers who know the license expect its terms, and do not look for what was changed.',
    fix: 'Give the changed text a name of its own, and say in the card what differs; or put the known text there as it is.',
  },
  examples: [],
  testedBy: 'server/src/checks/knownTexts.test.ts',
  run: (document) => {
    if (document.type !== 'license' && document.type !== 'use-policy') return [];
    const { found, closest } = document.known;
    const changed = found.filter(({ exact }) => !exact);
    const alike = closest !== null && closest.similarity >= ALIKE ? [closest] : [];
    return [...changed, ...alike].flatMap((one) => findingsOf(document, one));
  },
};

function findingsOf({ source }: CheckedDocument, { license, start, added, missing }: KnownFound): Finding[] {
  if (added.length === 0 && missing === 0) return [];
  const line = source.lineAt(start);
  const place = { start, end: Math.max(start, Math.min(source.lineStart(line), source.length)) };
  const summary = t(
    'This is the {0} with changes. Sentences that are not in it: {1}; sentences of it that are missing: {2}.',
    license.name,
    added.length,
    missing,
  );
  return [
    finding(ID, 'warning', place, summary),
    ...added.slice(0, MOST).map((span) => finding(ID, 'information', span, t('Not in the {0}.', license.name))),
  ];
}

import { readWords } from '../../licenses/words.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { licenseOf, MOST_WORDS_OF_POINTER } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/pointer',
  severities: ['warning'],
  docs: {
    title: 'A license file that only points to terms',
    what: 'The file of a license or a policy has a few words that name or link to terms, and no terms: nothing in it grants, limits or asks for anything.',
    why: 'What an address leads to can change or vanish, and a copy of the repository has no terms at all. Most licenses ask for a copy of their text.',
    fix: 'Put the text of the license or policy in the file.',
  },
  examples: [{ files: { LICENSE: 'Please see the license at https://example.org/kestrel-license\n' } }],
  run: ({ type, source, clauses, known, path, unread }, model) => {
    if ((type !== 'license' && type !== 'use-policy') || clauses.length > 0 || known.found.length > 0) return [];
    // What is not read may hold terms.
    if (unread.length > 0) return [];
    const { count, starts, ends } = readWords(source.text);
    if (count === 0 || count > MOST_WORDS_OF_POINTER || /^\s*</.test(source.text)) return [];
    const text = model?.texts.find((one) => one.path === path);
    // Where data came from is often all that is to be said of it.
    if (text?.scope === 'data') return [];
    const license = text === undefined ? null : licenseOf(text);
    const link = /https?:\/\/[^\s<>"')\]]+/.exec(source.text)?.[0];
    if (license === null && link === undefined && !/\b(?:licen[sc]e|policy|terms)\b/i.test(source.text)) return [];
    const message =
      link === undefined
        ? t('The file names terms and holds none. Put their text here.')
        : t('The file holds no terms; it only points to {0}. Put their text here.', link);
    return [finding('license/pointer', 'warning', { start: starts[0] ?? 0, end: ends[count - 1] ?? 0 }, message)];
  },
};

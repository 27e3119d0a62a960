import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** A mark that something is to be done, alone or at the start of a line; and blanks to be filled in, in brackets. */
const TO_DO =
  /^[ \t#>*_/-]*\b(?:TODO|TBD|FIXME|XXX)\b[^\n]{0,80}|\[(?:insert|your|to be)\b[^\]\n]{0,60}\]|\blorem ipsum\b/im;
/** So much of a text is looked at, in UTF-16 units: behind it such words stand in how-to parts. */
const OPENING = 1500;

export const check: Check = {
  id: 'license/draft',
  severities: ['warning'],
  docs: {
    title: 'A license file that is not finished',
    what: 'A TODO, a TBD or a blank such as `[insert name]` stands at the top of the file of a license or a policy.',
    why: 'Readers cannot tell whether the terms hold.',
    fix: 'Finish the text, and take the mark away.',
  },
  examples: [{ files: { LICENSE: 'TODO\n\nYou may use the model for any purpose.\n' } }],
  run: ({ type, source }) => {
    if (type !== 'license' && type !== 'use-policy') return [];
    const mark = TO_DO.exec(source.slice({ start: 0, end: OPENING }));
    if (mark === null) return [];
    const start = mark.index + mark[0].length - mark[0].trimStart().length;
    const message = t('The text is not finished: “{0}”.', mark[0].trim());
    return [finding('license/draft', 'warning', { start, end: mark.index + mark[0].trimEnd().length }, message)];
  },
};

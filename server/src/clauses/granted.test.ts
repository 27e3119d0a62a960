import assert from 'node:assert/strict';
import { normalize } from '../text/normalize.ts';
import { words } from '../text/words.ts';
import { markGranted } from './granted.ts';
import { Mood, moodsOf } from './moods/mood.ts';

/** The words that a text grants, in order; "patent:" before those under patents. */
function granted(text: string): string {
  const all = words(normalize(text, 0, text.length));
  const moods = moodsOf(all);
  markGranted(all, moods);
  return all
    .flatMap((w, i) => {
      const mood = moods[i] ?? 0;
      return mood & Mood.Granted ? [mood & Mood.Patent ? `patent:${w.text}` : w.text] : [];
    })
    .join(' ');
}

describe('what is granted', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['We grant you a free license to use, copy and publicly share the Work.', 'use copy share'],
    ['You may run, study or adapt the weights.', 'run study adapt'],
    ['You may not run the weights.', ''],
    ['The documentation may have rules on how the services may be used.', ''],
    ['Use beyond what is permitted above is at your own risk.', ''],
    ['Share it where the license permits use in products.', ''],
    ['It goes with the files, whatever use the license permits.', ''],
    ['You will not use it for any act that may use up the commons.', ''],
    [
      'Redistribution and use in any form, with or without modification, are permitted.',
      'Redistribution use modification',
    ],
    ['You grant us a license to use your changes.', ''],
    ['Permission to use and copy the data is hereby granted.', 'use copy'],
    ['Permission is granted to any person to use and sell the Software.', 'use sell'],
    ['Redistribution and use in any form are permitted.', 'Redistribution use'],
    ['The Software may be copied and shared.', 'copied shared'],
    ['We grant you a patent license to make and sell the Work.', 'patent:make patent:sell'],
    ['We grant you a license, without the right to sublicense, to use the kit.', 'use'],
    ['We grant you a license.', 'license'],
    ['Acme and Example (together, the "Licensor") grant you a license to use and copy the kit.', 'use copy'],
    ['You may use our logo in the way shown below.', ''],
    ['The terms may grant you a license to use more.', ''],
    ['If you are a school you may use the kit (e.g. in a class), and copy it.', 'use copy'],
    ['You may use the kit only for lawful ends.', 'use'],
    ['You may only use the kit for study.', ''],
    ['You must keep to the locks in the kit that only allow you to use it in certain ways.', ''],
    ['You may use Confidential Information only as the work calls for.', ''],
    ['You (and your group and its members) grant to Orchid a license to copy and share the Feedback.', ''],
    ['Anyone may copy and share copies of this Agreement.', ''],
    ['Commercial use and distribution are permitted only under a commercial license.', ''],
    ['Redistribution is permitted only with the prior written consent of the maker.', ''],
    ['Redistribution is permitted only under these terms.', 'Redistribution'],
    ['Redistribution is permitted only under a license that has these terms.', 'Redistribution'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(granted(text), expected));
});

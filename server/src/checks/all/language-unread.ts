import { languageWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import { firstWords } from '../../text/language.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'language/unread',
  severities: ['information'],
  docs: {
    title: 'Terms in a language that is not read',
    what: 'Terms, or a part of them, are in a language other than English and Chinese. It stands at the first words of the first such part of each language. Nothing is said of what they grant or limit, and the freedoms are unknown where most of a text is in such a language.',
    why: 'A review that passed over them would take a text with limits for one without.',
    fix: 'Read them yourself, or have them read; where there is an official English text, put it beside them.',
  },
  examples: [
    {
      files: {
        LICENSE:
          '本モデルの利用許諾契約\n\nあなたは、このモデルを研究のためにのみ使うことができます。ほかの目的で使うことはできません。また、このモデルを第三者に配ることもできません。\n',
      },
    },
  ],
  run: ({ unread, source }) =>
    unread
      .filter((stretch, i) => unread.findIndex(({ language }) => language === stretch.language) === i)
      .map((stretch) => {
        const message = t(
          'Not read: {0}. Whether there are limits in it is not known.',
          languageWord(stretch.language),
        );
        return finding('language/unread', 'information', firstWords(stretch, source), message);
      }),
};

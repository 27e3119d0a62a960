import { FREEDOMS } from '../../clauses/clause.ts';
import { judgedApart } from '../../freedoms/apart.ts';
import { freedomWord, statusWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { ModelReview, Review } from '../../review/value.ts';
import { criterionList } from '../words/clauseWords.ts';
import { apartNote, licenseName } from '../words/licenseWords.ts';
import { deciding } from '../words/reasons.ts';
import {
  CRITERIA,
  criterionTitle,
  criterionTone,
  criterionWord,
  isLimited,
  statusTone,
} from '../words/verdictWords.ts';
import { type Block, heading, note, type Words } from './page.ts';
import { reasonWords } from './places.ts';

/** The four freedoms and the ten criteria of the Open Source Definition, each with its reasons. */
export function freedomsBlocks(review: Review, model: ModelReview): readonly Block[] {
  return [
    heading(3, t('The four freedoms')),
    freedomsTable(review, model),
    ...apartBlocks(model),
    heading(3, t('Open Source Definition')),
    note(
      t('How these texts fare against its ten criteria, in our reading; the Open Source Initiative has not judged.'),
    ),
    osdTable(review, model),
  ];
}

function freedomsTable(review: Review, model: ModelReview): Block {
  return {
    block: 'table',
    head: [t('Freedom to'), t('Verdict'), t('Because')],
    rows: FREEDOMS.map((freedom) => {
      const { status, because } = model.freedoms[freedom];
      return [
        freedomWord(freedom),
        [{ as: 'tone', tone: statusTone(status), text: statusWord(status) }],
        reasonWords(review, model, deciding(review, because, isLimited(status))),
      ];
    }),
  };
}

/** The freedoms under each of several licenses alone. */
function apartBlocks({ asks, licenses, root }: ModelReview): readonly Block[] {
  const all = judgedApart(asks, licenses);
  if (all.length === 0) return [];
  return [
    heading(3, t('Under each license alone')),
    note(apartNote()),
    {
      block: 'table',
      head: [t('License'), ...FREEDOMS.map(freedomWord)],
      rows: all.map(({ of, freedoms }) => [
        licenseName(of, root),
        ...FREEDOMS.map((freedom): Words => {
          const { status } = freedoms[freedom];
          return [{ as: 'tone', tone: statusTone(status), text: statusWord(status) }];
        }),
      ]),
    },
  ];
}

/** The criteria that the texts decide, one by one, and the others in a row. */
function osdTable(review: Review, model: ModelReview): Block {
  const undecided = CRITERIA.filter((criterion) => model.osd[criterion].status === 'unknown');
  const decided = CRITERIA.filter((criterion) => !undecided.includes(criterion));
  return {
    block: 'table',
    head: [t('Criterion'), t('Verdict'), t('Because')],
    rows: [
      ...decided.map((criterion): readonly Words[] => {
        const { status, because } = model.osd[criterion];
        return [
          `${criterion}. ${criterionTitle(criterion)}`,
          [{ as: 'tone', tone: criterionTone(status), text: criterionWord(status) }],
          reasonWords(review, model, because),
        ];
      }),
      ...(undecided.length === 0
        ? []
        : [
            [
              criterionList(undecided),
              [{ as: 'tone' as const, tone: 'unknown' as const, text: criterionWord('unknown') }],
              '–',
            ],
          ]),
    ],
  };
}

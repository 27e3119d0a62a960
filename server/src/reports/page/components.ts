import { FREEDOMS } from '../../clauses/clause.ts';
import { freedomWord, listWords, statusWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { ModelReview, Review } from '../../review/value.ts';
import { capitalized } from '../../text/capitalized.ts';
import {
  conditionTone,
  conditionVerdictWords,
  conditionWord,
  hasTerms,
  isWorthARow,
  mofMissing,
  mofProgress,
  mofTone,
  mofWord,
  osaidReasons,
  osaidTone,
  osaidWord,
  presenceTone,
  presenceWord,
  termsWords,
} from '../words/componentWords.ts';
import { statusTone } from '../words/verdictWords.ts';
import { type Block, heading, line, listOf, note, type Words } from './page.ts';
import { MOST_PLACES, placeNames, reasonWords } from './places.ts';

/** Components by freedoms, and what follows for the definitions that ask for components. */
export function componentsBlocks(review: Review, model: ModelReview): readonly Block[] {
  const { components, osaid, mof, aiAct } = model;
  const shown = components.filter((component) => component.status !== 'missing' || hasTerms(component));
  const absent = components.filter((component) => !shown.includes(component) && isWorthARow(component));
  const rows = shown.map((component): readonly Words[] => {
    const { kind, status, because, terms } = component;
    const named = hasTerms(component);
    return [
      t(kind.name),
      [{ as: 'tone', tone: presenceTone(status), text: presenceWord(status) }],
      status === 'missing' ? '–' : reasonWords(review, model, because.slice(0, MOST_PLACES)),
      termsWords(model, component),
      ...FREEDOMS.map((freedom): Words => {
        const of = terms.freedoms[freedom].status;
        return named ? [{ as: 'tone', tone: statusTone(of), text: statusWord(of) }] : '–';
      }),
    ];
  });
  const conditions = aiAct.conditions.map((condition): Words => {
    const { id, status, because } = condition;
    const places = placeNames(review, model, because);
    return [
      `${conditionWord(id)}: `,
      { as: 'tone', tone: conditionTone(status), text: conditionVerdictWords(condition) },
      ...(places === '' ? [] : [' · ', { as: 'place' as const, text: places }]),
    ];
  });
  return [
    heading(3, t('Components')),
    {
      block: 'table',
      head: [t('Component'), t('In the repository'), t('Shown by'), t('Terms'), ...FREEDOMS.map(freedomWord)],
      rows,
    },
    ...(absent.length === 0 ? [] : [note(t('Not found: {0}.', listWords(absent.map(({ kind }) => t(kind.name)))))]),
    heading(3, t('Open Source AI Definition 1.0')),
    line([{ as: 'tone', tone: osaidTone(osaid.status), text: capitalized(osaidWord(osaid.status)) }, '.']),
    ...listOf(osaidReasons(osaid)),
    heading(3, t('Model Openness Framework')),
    line([
      { as: 'tone', tone: mofTone(mof), text: capitalized(mofWord(mof)) },
      `. ${mofProgress(mof)} ${mofMissing(mof)}`.trimEnd(),
    ]),
    heading(3, t('AI Act, Article 53(2)')),
    note(
      t(
        'What it asks of models under free and open-source licenses. Regulation, not license: no verdict above rests on it.',
      ),
    ),
    ...listOf(conditions),
  ];
}

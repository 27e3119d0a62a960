import { FREEDOMS } from '../../clauses/clause.ts';
import { numberWords } from '../../freedoms/clauseTitle.ts';
import { languageWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { DocumentReview, ModelReview, Review } from '../../review/value.ts';
import { type Edition, modelName } from '../edition.ts';
import { documentWord } from '../words/documentWords.ts';
import { type Block, heading, note, type Words } from './page.ts';
import { placeWords } from './places.ts';

/** What was read and what not: a review that hides the second says too much. */
export function readBlocks(review: Review, edition: Edition): readonly Block[] {
  const { documents, models } = review;
  const acknowledged = documents.flatMap((document) =>
    document.findings.filter((finding) => finding.acknowledged).map((finding) => ({ document, finding })),
  );
  return [
    heading(2, t('What was read, and what was not')),
    {
      block: 'list',
      items: [
        ...(documents.length === 0
          ? [t('No model card, license or use policy was found.')]
          : documents.map((document) => documentLine(document))),
        ...models.flatMap((model) => namedElsewhere(model, modelName(model, edition))),
        t('The weights, the code and the data themselves were not looked at, nor any page that these texts link to.'),
      ],
    },
    ...(acknowledged.length === 0
      ? []
      : [
          heading(3, t('Acknowledged')),
          {
            block: 'list' as const,
            items: acknowledged.map(
              ({ document, finding }): Words => [
                { as: 'place', text: placeWords({ document, ...finding, section: '' }, '.') },
                `: ${finding.message} `,
                { as: 'strong', text: finding.reason ?? '' },
              ],
            ),
          },
        ]),
    note(t('What these texts say, with the place where they say it. Not legal advice.')),
  ];
}

const UNREAD = new Set(['file/content', 'language/unread']);

function documentLine(document: DocumentReview): Words {
  const { path, type, language, source, findings } = document;
  const problems = findings.filter(({ check }) => UNREAD.has(check)).map(({ message }) => message);
  const about =
    source.text.trim() === ''
      ? documentWord(type)
      : t('{0}, {1} lines', documentWord(type), numberWords(source.lineCount)) +
        (language === 'und' ? '' : t(', {0}', languageWord(language)));
  return [{ as: 'place', text: path }, `: ${[about, ...problems].join('. ')}`];
}

/** Terms that a model's documents name and whose text is not here. */
function namedElsewhere({ freedoms }: ModelReview, name: string): readonly Words[] {
  const because = FREEDOMS.flatMap((freedom) => freedoms[freedom].because);
  const licenses = new Set(because.flatMap((evidence) => ('license' in evidence ? [evidence.license] : [])));
  return [...licenses].map((id) =>
    t('The text of {0}, which {1} names, is not here; its verdict rests on what is known of that license.', id, name),
  );
}

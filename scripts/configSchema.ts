import type { Check } from '../server/src/checks/check.ts';
import { FREEDOMS } from '../server/src/clauses/clause.ts';
import type { ClauseKind } from '../server/src/clauses/kind.ts';
import { readerSchema } from '../server/src/freedoms/readerSchema.ts';
import { EFFECTS, LEVELS, MOODS, PROFILES } from '../server/src/projects/config/config.ts';
import { KIND_ID, MOST } from '../server/src/projects/config/kinds.ts';
import { groupsOf } from '../server/src/projects/config/readConfig.ts';

/**
 * The JSON schema of `.cardclause.yml`, for editors that complete and check YAML by one. What it cannot say, such as
 * whether an example matches, the review itself says.
 */
export function configSchema(checks: readonly Check[], kinds: readonly ClauseKind[]): string {
  const titles = new Map(
    checks.flatMap(({ id, docs, perKind }): [string, string][] =>
      perKind ? kinds.map((kind) => [`${id}/${kind.id}`, kind.title]) : [[id, docs.title]],
    ),
  );
  const level = { enum: LEVELS };
  const strings = { type: 'array', items: { type: 'string' } };
  const text = (description: string, maxLength = 10_000) => ({ type: 'string', minLength: 1, maxLength, description });
  const own = { pattern: `^clause/${KIND_ID.source.slice(1)}` };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Card & Clause',
    description: 'How the model cards, licenses and policies in this folder and below it are reviewed.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      profile: { enum: PROFILES, description: 'For whom the cards are written; `hub` where nothing is said.' },
      reader: readerSchema(),
      severities: {
        type: ['object', 'null'],
        description:
          'What becomes of the findings of a check: a severity, or `off`. An id wins over its group, such as `clause/*`, and a group over `*`.',
        properties: {
          ...Object.fromEntries(groupsOf(titles.keys()).map((group) => [group, level])),
          ...Object.fromEntries([...titles].map(([id, description]) => [id, { ...level, description }])),
        },
        // Kinds of one's own.
        patternProperties: { [own.pattern]: level },
        additionalProperties: false,
      },
      exclude: {
        ...strings,
        type: ['array', 'null'],
        description: 'Files and folders that are not reviewed, by patterns as in a `.gitignore`, from this folder.',
        items: { type: ['string', 'number'] },
      },
      drafts: {
        ...strings,
        type: ['array', 'null'],
        description:
          'Licenses and policies that are being drafted, by patterns as in `exclude`: their author is helped.',
        items: { type: ['string', 'number'] },
      },
      acknowledgements: {
        type: ['array', 'null'],
        description: 'Findings that someone has looked at. They hold as long as the words of the finding are the same.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['check', 'reason'],
          anyOf: [{ required: ['words'] }, { required: ['path'] }],
          properties: {
            check: {
              description: 'The id of the check, or the kind of the clause.',
              anyOf: [
                { enum: [...titles.keys(), ...kinds.map(({ id }) => id)] },
                { type: 'string', pattern: own.pattern.replace('clause/', '(?:clause/)?') },
              ],
            },
            path: { type: ['string', 'number'], description: 'The files it holds for, by a pattern as in `exclude`.' },
            words: text('The words of the clause. Wrapping, punctuation and capitals do not count.'),
            reason: text('Why; who looks at it later wants to know.'),
          },
        },
      },
      kinds: {
        type: ['array', 'null'],
        maxItems: MOST.kinds,
        description: 'Kinds of clauses of your own.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'title', 'meaning', 'effect', 'says', 'examples'],
          properties: {
            id: { type: 'string', pattern: KIND_ID.source, maxLength: 60, description: 'Findings are `clause/ID`.' },
            title: text('A few words, such as “No weather forecasts”.', 120),
            meaning: text('What such a clause means, in a sentence or two.', 1000),
            effect: { enum: EFFECTS, description: 'What it does to the freedoms.' },
            freedoms: { type: 'array', items: { enum: FREEDOMS }, description: 'The freedoms that it touches.' },
            osd: {
              type: 'array',
              items: { type: 'integer', minimum: 1, maximum: 10 },
              description: 'The criteria of the Open Source Definition that it breaks.',
            },
            says: {
              type: 'array',
              minItems: 1,
              maxItems: MOST.says,
              description: 'Patterns; a sentence is such a clause where one of them holds.',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['mood', 'words'],
                properties: {
                  mood: { enum: MOODS, description: 'What the marked word must be: banned, permitted, a duty …' },
                  words: text('Words, `@concepts`, choices with `|` and gaps `..`.', MOST.pattern),
                  unless: {
                    type: 'array',
                    maxItems: MOST.unless,
                    items: text('A pattern that takes it back.', MOST.pattern),
                  },
                  confidence: {
                    type: 'number',
                    minimum: 0,
                    maximum: 1,
                    description: 'How sure one can be; 1 by default.',
                  },
                },
              },
            },
            examples: {
              type: 'object',
              additionalProperties: false,
              required: ['match'],
              description: 'Tried when the configuration is read: a kind that fails one is not used.',
              properties: {
                match: { type: 'array', minItems: 1, maxItems: MOST.examples, items: { type: 'string' } },
                noMatch: { type: 'array', maxItems: MOST.examples, items: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

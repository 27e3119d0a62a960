import type { Check } from '../server/src/checks/check.ts';
import type { Effect, Freedom } from '../server/src/clauses/clause.ts';
import type { ClauseKind } from '../server/src/clauses/kind.ts';
import type { MoodName } from '../server/src/clauses/moods/moodNames.ts';
import { readerSchema } from '../server/src/freedoms/readerSchema.ts';
import type { Level, Profile } from '../server/src/projects/config/config.ts';
import { KIND_ID, MOST } from '../server/src/projects/config/kinds.ts';
import { groupsOf } from '../server/src/projects/config/readConfig.ts';

type Words<Value extends string> = Readonly<Record<Value, string>>;

const LEVEL_WORDS: Words<Level> = {
  error: 'An error; `--fail-on error`, the default of the command line, fails with it.',
  warning: 'A warning.',
  information: 'Information.',
  hint: 'A hint: dots under the first words, and no line in the list of problems.',
  off: 'No finding.',
};
const PROFILE_WORDS: Words<Profile> = {
  hub: 'The parts of the Hub’s annotated template that most readers need.',
  research: 'The model card of Mitchell et al.; for data the datasheet of Gebru et al.',
  osaid: 'What one needs to use, study, modify and share it.',
  off: 'Nothing is asked for.',
};
const EFFECT_WORDS: Words<Effect> = {
  grants: 'It gives a right.',
  obliges: 'It makes a duty that the Open Source Definition accepts.',
  limits: 'It limits who, what for or how.',
  withholds: 'It bars the act itself.',
  neutral: 'It touches no freedom.',
};
const FREEDOM_WORDS: Words<Freedom> = {
  use: 'To use the model for any purpose.',
  study: 'To study how it works.',
  modify: 'To change it.',
  share: 'To give copies to others, changed or not.',
};
const MOOD_WORDS: Words<MoodName> = {
  ban: 'Banned.',
  permit: 'Permitted.',
  duty: 'A duty.',
  any: 'In whatever mood.',
  main: 'In whatever mood, but in no exception or condition.',
  granted: 'The verb or noun of a right that is granted.',
  patent: 'Of a right that is granted under patents alone.',
  licensor: 'What the licensor does or may do.',
};

/** Some values and what each means, as the editors show them that complete by a schema. */
function described(words: Readonly<Record<string, string>>) {
  return { enum: Object.keys(words), enumDescriptions: Object.values(words) };
}

function groupWords(group: string): string {
  return group === '*' ? 'All checks.' : `All checks whose ids begin with \`${group.replace('*', '')}\`.`;
}

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
  // Beside a `$ref` of draft 7 nothing else counts, such as a description.
  const level = { allOf: [{ $ref: '#/definitions/level' }] };
  const strings = { type: 'array', items: { type: 'string' } };
  const text = (description: string, maxLength = 10_000) => ({ type: 'string', minLength: 1, maxLength, description });
  const own = { pattern: `^clause/${KIND_ID.source.slice(1)}` };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Card & Clause',
    description: 'How the model cards, licenses and policies in this folder and below it are reviewed.',
    type: ['object', 'null'],
    additionalProperties: false,
    definitions: { level: described(LEVEL_WORDS) },
    properties: {
      profile: {
        ...described(PROFILE_WORDS),
        description: 'For whom the cards are written, and so what they should have; `hub` where nothing is said.',
      },
      reader: readerSchema(),
      severities: {
        type: ['object', 'null'],
        description:
          'What becomes of the findings of a check: a severity, or `off`. An id wins over its group, such as `clause/*`, and a group over `*`.',
        properties: {
          ...Object.fromEntries(
            groupsOf(titles.keys()).map((group) => [group, { ...level, description: groupWords(group) }]),
          ),
          ...Object.fromEntries([...titles].map(([id, description]) => [id, { ...level, description }])),
        },
        // Kinds of one's own.
        patternProperties: { [own.pattern]: { ...level, description: 'A kind of clause of your own, from `kinds`.' } },
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
                described({
                  ...Object.fromEntries(titles),
                  ...Object.fromEntries(kinds.map(({ id, title }) => [id, title])),
                }),
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
            effect: { ...described(EFFECT_WORDS), description: 'What it does to the freedoms.' },
            freedoms: { type: 'array', items: described(FREEDOM_WORDS), description: 'The freedoms that it touches.' },
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
                  mood: {
                    ...described(MOOD_WORDS),
                    description: 'What the marked word must be: banned, permitted, a duty …',
                  },
                  words: text('Words, `@concepts`, choices with `|` and gaps `..`.', MOST.pattern),
                  unless: {
                    type: 'array',
                    description: 'What takes it back.',
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
                match: {
                  type: 'array',
                  minItems: 1,
                  maxItems: MOST.examples,
                  description: 'Sentences that are such a clause.',
                  items: { type: 'string' },
                },
                noMatch: {
                  type: 'array',
                  maxItems: MOST.examples,
                  description: 'Sentences that are none.',
                  items: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

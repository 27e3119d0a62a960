import type { Clause, ClauseValue, Effect, Freedom, OsdCriterion } from '../../clauses/clause.ts';
import { sizesOf } from '../../clauses/values/threshold.ts';
import { sizeWords, unitWords, valueWord } from '../../freedoms/clauseTitle.ts';
import { topicWords } from '../../freedoms/topicWords.ts';
import { freedomWord, listWords } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import { capitalized } from '../../text/capitalized.ts';

/** Every value of a clause, each with its name: for the hover. */
export function valueLines(clause: Clause): readonly (readonly [name: string, value: string])[] {
  const lines: (readonly [string, string])[] = [];
  if (clause.topics.length > 0) lines.push([t('Topics'), clause.topics.map(topicWords).join(', ')]);
  for (const [name, value] of Object.entries(clause.values)) {
    const shown = name === 'unit' ? unitWords(String(value)) : name === 'or' ? orWords(clause) : named(name, value);
    if (shown !== '') lines.push([fieldWords(name), shown]);
  }
  return lines;
}

/** The sizes behind the first. */
function orWords({ values }: Clause): string {
  return sizesOf(values).slice(1).map(sizeWords).join(t(' or '));
}

/** A value in words: what is an id of ours is said as a person would; what the text says stays as it is. */
function named(name: string, value: ClauseValue): string {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : null;
  if (list === null) return valueWord(value);
  const own = VALUE_WORDS[name];
  return list.map((one) => (own?.[one] === undefined ? one : t(own[one]))).join(', ');
}

/** The words for the ids that values may be, by the name of the value. English keys of `t()`. */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consequence: {
    'license-required': 'another license is needed',
    'rights-end': 'the rights end',
    duty: 'a further duty starts',
    fee: 'a fee is due',
  },
  period: { '12-months': '12 months', 'at-any-time': 'at any time' },
  scope: { excluded: 'left out', only: 'these alone' },
  direction: { include: 'to be in the name', avoid: 'to be left out of the name' },
  position: { beginning: 'at its beginning', anywhere: 'anywhere in it' },
  how: {
    request: 'by asking for it',
    register: 'by registering',
    agreement: 'by another agreement',
    consent: 'by consent',
  },
  steps: {
    request: 'ask for it',
    register: 'register',
    accept: 'accept terms',
    identify: 'say who you are',
    approve: 'be approved',
  },
  covers: { material: 'the model', output: 'its outputs' },
  license: { same: 'the same license' },
  trigger: { patent: 'patents', copyright: 'copyright', ip: 'intellectual property', any: 'anything' },
};

/** What a kind of clause does, as a word beside its title. */
export function effectWord(effect: Effect): string {
  switch (effect) {
    case 'grants':
      return t('grants');
    case 'obliges':
      return t('duty');
    case 'limits':
      return t('limits');
    case 'withholds':
      return t('bars');
    case 'neutral':
      return t('term');
  }
}

/** The freedoms as a list in a sentence: "use, study and modify". */
export function freedomList(freedoms: readonly Freedom[]): string {
  return listWords(freedoms.map(freedomWord));
}

/** "5 and 6" */
export function criterionList(criteria: readonly OsdCriterion[]): string {
  return listWords(criteria.map(String));
}

/** `measuredAt` -> "Measured at" */
function fieldWords(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return t(capitalized(spaced));
}

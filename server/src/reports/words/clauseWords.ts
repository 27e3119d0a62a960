import type { Clause, ClauseValue, Effect, Freedom, OsdCriterion } from '../../clauses/clause.ts';
import type { ClauseKind } from '../../clauses/kind.ts';
import { type Size, sizesOf } from '../../clauses/values/threshold.ts';
import { freedomWord, listWords } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import { topicWords } from './topicWords.ts';

/** How sure a reader must be of a clause for it to be said without "perhaps"; see `Clause.confidence`. */
const SURE = 0.5;

/** A clause in a few words with what is particular to it: "No improving other models", "Cap: 700,000,000 monthly active users". */
export function clauseTitle(clause: Clause, kind: ClauseKind | undefined): string {
  const words = sureTitle(clause, kind);
  return clause.confidence < SURE ? t('{0} (unsure)', words) : words;
}

function sureTitle(clause: Clause, kind: ClauseKind | undefined): string {
  const value = valueWords(clause);
  // Policies are long lists of these: what is prohibited says more than the name of the kind.
  if (clause.kind === 'use-restriction' && value !== '') return t('Not for {0}', value);
  if (clause.kind === 'grant-back' && clause.values.feedback === true) return t('Feedback goes to the licensor');
  const title = kind === undefined ? clause.kind : t(kind.title);
  return value === '' ? title : t('{0}: {1}', title, value);
}

/** What is particular to this clause, such as a cap or a territory; empty where nothing is. */
function valueWords(clause: Clause): string {
  const { values } = clause;
  switch (clause.kind) {
    case 'commercial-threshold':
      return amountWords(values);
    case 'use-restriction':
      return clause.topics.map(topicWords).join(', ');
    case 'geographic-limit':
      return values.scope === 'only'
        ? t('only {0}', words(values.territories))
        : t('not {0}', words(values.territories));
    default:
      return short(words(values[SHORT_VALUES[clause.kind] ?? '']));
  }
}

/** Web addresses and long words are for the hover. */
function short(value: string): string {
  return value.length > 60 || /^https?:/i.test(value) ? '' : value;
}

/** The one value of a kind that names it best; the rest is for the hover. */
const SHORT_VALUES: Readonly<Record<string, string>> = {
  'acceptable-use-policy': 'target',
  'branding-display': 'text',
  copyleft: 'license',
  fee: 'amount',
  'field-of-use-limit': 'field',
  'governing-law': 'law',
  'licensee-limit': 'who',
  'naming-requirement': 'text',
};

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
  if (list === null) return words(value);
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

/** "use", "study", "modify", "share", as the Open Source AI Definition names the freedoms. */
/** The freedoms as a list in a sentence: "use, study and modify". */
export function freedomList(freedoms: readonly Freedom[]): string {
  return listWords(freedoms.map(freedomWord));
}

/** "5 and 6" */
export function criterionList(criteria: readonly OsdCriterion[]): string {
  return listWords(criteria.map(String));
}

let numbers: Intl.NumberFormat | undefined;

/** A whole number as it is written in English, such as 700,000,000. */
export function numberWords(value: number): string {
  numbers ??= new Intl.NumberFormat('en-US');
  return numbers.format(value);
}

function amountWords(values: Clause['values']): string {
  const sizes = sizesOf(values);
  if (sizes.length > 0) return sizes.map(sizeWords).join(t(' or '));
  const { amount, unit } = values;
  if (typeof amount !== 'number') return unit === undefined ? '' : unitWords(String(unit));
  return numberWords(amount);
}

/** "USD 5,000,000 of revenue a month", "100 monthly active users". */
function sizeWords({ amount, unit, currency, period }: Size): string {
  const number = numberWords(amount);
  const words = t('{0} {1}', currency === undefined ? number : t('{0} {1}', currency, number), unitWords(unit));
  if (unit === 'monthly-active-users') return words;
  return period === 'month' ? t('{0} a month', words) : period === 'day' ? t('{0} a day', words) : words;
}

function unitWords(unit: string): string {
  switch (unit) {
    case 'users':
      return t('users');
    case 'monthly-active-users':
      return t('monthly active users');
    case 'revenue':
      return t('of revenue');
    case 'funding':
      return t('of funding');
    case 'employees':
      return t('employees');
    case 'downloads':
      return t('downloads');
    default:
      return unit.replaceAll('-', ' ');
  }
}

/** `measuredAt` -> "Measured at" */
function fieldWords(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return t(spaced.charAt(0).toUpperCase() + spaced.slice(1));
}

function words(value: ClauseValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  return typeof value === 'string' ? value : value.join(', ');
}

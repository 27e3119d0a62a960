import type { Clause, ClauseValue } from '../clauses/clause.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import { type Size, sizesOf } from '../clauses/values/threshold.ts';
import { t } from '../messages.ts';
import { SURE } from './terms.ts';
import { topicWords } from './topicWords.ts';

/** A clause in a few words with what is particular to it: "No improving other models", "Cap: 700,000,000 monthly active users". */
export function clauseTitle(clause: Clause, kind: ClauseKind | undefined): string {
  const words = particularTitle(clause, kind);
  return clause.confidence < SURE ? t('{0} (unsure)', words) : words;
}

/** The same as if it were sure. */
export function particularTitle(clause: Clause, kind: ClauseKind | undefined): string {
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
    case 'geographic-limit': {
      const territories = valueWord(values.territories);
      if (territories === '') return '';
      return values.scope === 'only' ? t('only {0}', territories) : t('not {0}', territories);
    }
    case 'copyleft':
      // The title says already that it is the same one.
      return values.license === 'same' ? '' : short(valueWord(values.license));
    default:
      return short(valueWord(values[SHORT_VALUES[clause.kind] ?? '']));
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
  fee: 'amount',
  'field-of-use-limit': 'field',
  'governing-law': 'law',
  'licensee-limit': 'who',
  'naming-requirement': 'text',
};

let numbers: Intl.NumberFormat | undefined;

/** A number as it is written in English. Whole ones need no format, the first of which takes longer to make than most else of a start. */
export function numberWords(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0) return inThousands(String(value));
  numbers ??= new Intl.NumberFormat('en-US');
  return numbers.format(value);
}

function inThousands(digits: string): string {
  let end = digits.length - 3;
  let words = digits.slice(Math.max(0, end));
  for (; end > 0; end -= 3) words = `${digits.slice(Math.max(0, end - 3), end)},${words}`;
  return words;
}

function amountWords(values: Clause['values']): string {
  const sizes = sizesOf(values);
  if (sizes.length > 0) return sizes.map(sizeWords).join(t(' or '));
  const { amount, unit } = values;
  if (typeof amount !== 'number') return unit === undefined ? '' : unitWords(String(unit));
  return numberWords(amount);
}

/** "USD 5,000,000 of revenue a month", "100 monthly active users". */
export function sizeWords({ amount, unit, currency, period }: Size): string {
  const number = numberWords(amount);
  const words = t('{0} {1}', currency === undefined ? number : t('{0} {1}', currency, number), unitWords(unit));
  if (unit === 'monthly-active-users') return words;
  return period === 'month' ? t('{0} a month', words) : period === 'day' ? t('{0} a day', words) : words;
}

/** What a size counts: "monthly active users". */
export function unitWords(unit: string): string {
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

/** A value as it is said to a person: lists with commas, numbers with theirs; empty for none. */
export function valueWord(value: ClauseValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  return typeof value === 'string' ? value : value.join(', ');
}

import type { ClauseValue } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import { type Size, sizesOf } from '../clauses/values/threshold.ts';
import { t } from '../messages.ts';
import type { Obligation, ObligationKind, ObligationStatus, ObligationWhen } from './obligation.ts';
import { obligations } from './obligations/index.ts';
import type { Answer, Condition, PlanAnswer } from './plan.ts';
import { plans } from './plans/index.ts';
import type { Organization, Reader } from './reader.ts';

/** The words for plans, answers and obligations: panel, findings and terminal say them alike. */

/** What one does, behind "Can I": "run it". */
export function planTitle(plan: string): string {
  return t(plans.find(({ id }) => id === plan)?.title ?? plan);
}

export function answerWord(answer: Answer): string {
  switch (answer) {
    case 'yes':
      return t('yes');
    case 'yes-if':
      return t('yes, if …');
    case 'no':
      return t('no');
    case 'unknown':
      return t('the text does not say');
  }
}

/** The answer with the size of its "if": `yes` where this reader fulfils all that it turns on. */
export function answerSentence({ answer, conditions }: PlanAnswer): string {
  if (answer !== 'yes-if') return answerWord(answer);
  const open = conditions.filter(({ met }) => met !== true).length;
  if (open === 0) return t('yes, as you are');
  return open === 1 ? t('yes, if 1 thing holds') : t('yes, if {0} things hold', open);
}

/** What a condition asks, or why it bars, as a clause behind "yes, if" or "no:". */
export function conditionWords(condition: Condition): string {
  const { rule, values, met, bars } = condition;
  switch (rule) {
    case 'size':
      return sizeWords(condition);
    case 'distilled-is-derivative':
      return t('what learns from its outputs counts as a derivative, with the duties of one where you pass it on');
    case 'keep-safeguards':
      return t('you leave its safeguards in place');
    case 'audit':
      return t('you let the licensor inspect what the text names');
    case 'non-production':
      return t('it is not for production, and a service for others is');
    case 'unread-part':
      return t('the part in a language that is not read says nothing against it');
    case 'territory':
      return territoryWords(condition);
    case 'kind-of-licensee':
      return bars
        ? t('it leaves out who is {0}', organizationWord(values.reader as Organization))
        : text(values.who) !== ''
          ? t('you are none of those it leaves out: {0}', text(values.who))
          : t('you are none of those it leaves out');
    case 'gate':
      return t('you register, ask or accept first, as it wants');
    case 'non-commercial-alone':
      return bars ? t('it is for non-commercial purposes alone') : t('there is no money in it');
    case 'research-alone':
      return bars ? t('it is for research and the like alone') : t('it is for research or what else the text names');
    case 'permission-for-commerce':
      if (bars) return t('commercial use needs another agreement with the licensor');
      if (met === true) return t('it is not commercial: that would need permission');
      if (values.or === 'non-commercial')
        return t('there is no money in it, or you have permission for commercial use');
      return values.how === 'register'
        ? t('you register before commercial use')
        : t('you have permission for commercial use');
    case 'fee-due':
      return values.amount === undefined
        ? t('you pay what is due')
        : t('you pay what is due: {0}', text(values.amount));
    case 'no-competing':
      return t('you do not compete with the licensor');
    case 'no-changes':
      return bars ? t('it may not be modified') : t('you modify it only as the text allows');
    case 'no-passing-on':
      return bars ? t('it may not be passed on so') : t('you pass it on only as the text allows');
    case 'hosting':
      return bars ? t('it may not be offered as a service') : t('you host it as the text wants');
    case 'confidential':
      return t('it must be kept secret');
    case 'no-benchmarks':
      return t('benchmarks of it may not be published, or not without consent');
    case 'no-other-models':
      return otherModelWords(condition);
    case 'outputs':
      return t('you do with the outputs only what the text allows');
    case 'use-policy':
      return shownValue(values.target) === undefined || text(values.target) === ''
        ? t('you keep to its use policy')
        : t('you keep to its use policy ({0})', text(values.target));
    case 'prohibited-uses':
      return t('it is for none of the prohibited purposes');
    case 'field-of-use':
      return text(values.field) === ''
        ? t('it is for the field or product that the text names')
        : t('it is for {0}', text(values.field));
    default: {
      // A duty: the words of its obligation.
      const obligation: ObligationKind | undefined = obligations.find(({ kinds }) =>
        kinds.some((kind) => kind === condition.kind),
      );
      if (obligation !== undefined) return ifWords(obligation, values);
      return t(clauseKinds.get(condition.kind)?.title ?? rule);
    }
  }
}

function sizeWords({ values, bars, met }: Condition): string {
  const size = sizeOf(values);
  if (size === null)
    return met === true
      ? t('you stay below the size that the text names')
      : t('you are below the size that the text names');
  // Some texts count on one day only: the release of the model.
  const once = text(values.measuredAt);
  const released = /release/i.test(once);
  const limit = released ? t('{0} on the {1}', size, once) : size;
  if (bars) {
    return values.consequence === 'rights-end'
      ? t('the rights end above {0}', limit)
      : t('above {0} another license is needed', limit);
  }
  if (met === false) return t('you do what it asks above {0}', limit);
  if (values.consequence === 'duty') return t('you have no more than {0}, or do what it asks above that', limit);
  if (values.consequence === 'fee') return t('you have no more than {0}, or pay', limit);
  if (released) return t('you had no more than {0}', limit);
  return met === true ? t('you stay at or below {0}', limit) : t('you have no more than {0}', limit);
}

/** "100 users or USD 5 revenue a year"; null where the text names no number that we read. */
function sizeOf(values: Condition['values']): string | null {
  if (typeof values.amount !== 'number') return null;
  return sizesOf({ unit: '', ...values })
    .map(oneSize)
    .join(t(' or '));
}

function oneSize({ amount, unit, currency, period }: Size): string {
  const number = numberWord(amount);
  switch (unit) {
    case 'monthly-active-users':
      return t('{0} monthly active users', number);
    case 'users':
      return period === 'day' ? t('{0} users a day', number) : t('{0} users', number);
    case 'revenue': {
      const money = currency === undefined ? number : `${currency} ${number}`;
      return period === 'month' ? t('{0} revenue a month', money) : t('{0} revenue a year', money);
    }
    case 'funding':
      return t('{0} {1} funding', currency ?? '', number);
    case 'employees':
      return t('{0} employees', number);
    case 'downloads':
      return t('{0} downloads', number);
    default:
      return number;
  }
}

function numberWord(amount: number): string {
  return String(amount).replaceAll(/(\d)(?=(?:\d{3})+$)/g, '$1,');
}

function territoryWords({ values, bars }: Condition): string {
  const where = Array.isArray(values.territories) ? values.territories.join(', ') : '';
  if (values.scope === 'only')
    return bars ? t('it holds in {0} alone', where) : t('you are in the territory that it holds in ({0})', where);
  if (bars) return t('it leaves out {0}, where you are', where);
  return where === ''
    ? t('you are in no territory that it leaves out')
    : t('it does not mean you by leaving out {0}', where);
}

function otherModelWords({ values, bars }: Condition): string {
  const except = text(values.except);
  if (bars) {
    return except === ''
      ? t('it may not be used to improve other models')
      : t('it may not be used to improve other models (left out: {0})', except);
  }
  switch (values.scope) {
    case 'competing':
      return t('what you train does not compete with the licensor’s models');
    case 'foundational':
      return t('what you train is no foundation model');
    case 'merge':
      return t('the merged model counts as a derivative of it, and not as another model');
    default:
      return t('it improves no other model by that');
  }
}

/** A value as it is shown. */
function text(value: ClauseValue | undefined): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}

/** What to do, in a few words. */
export function obligationWords({ id, values }: Pick<Obligation, 'id' | 'values'>): string {
  return doWords(id, values);
}

function ifWords(kind: ObligationKind, values: Condition['values']): string {
  const above = values.amount === undefined ? null : sizeOf(values);
  return above === null ? plainIfWords(kind, values) : t('above {0}, {1}', above, plainIfWords(kind, values));
}

function plainIfWords(kind: ObligationKind, values: Condition['values']): string {
  if (kind.id === 'naming-requirement' && values.direction === 'avoid')
    return t('you leave “{0}” out of the name of the derivative', text(values.text));
  const value = kind.value === undefined ? undefined : shownValue(values[kind.value]);
  return kind.conditionWith === undefined || value === undefined
    ? t(saidOf(kind, values).condition)
    : t(kind.conditionWith, text(value));
}

function doWords(id: string, values: Condition['values']): string {
  const above = values.amount === undefined || id === 'payment' ? null : sizeOf(values);
  return above === null ? plainDoWords(id, values) : t('Above {0}: {1}', above, plainDoWords(id, values));
}

function plainDoWords(id: string, values: Condition['values']): string {
  const kind: ObligationKind | undefined = obligations.find((one) => one.id === id);
  if (kind === undefined) return id;
  if (id === 'naming-requirement' && values.direction === 'avoid')
    return t('Leave “{0}” out of the name of the derivative', text(values.text));
  const value = kind.value === undefined ? undefined : shownValue(values[kind.value]);
  return kind.titleWith === undefined || value === undefined
    ? t(saidOf(kind, values).title)
    : t(kind.titleWith, text(value));
}

/** The words of an obligation: those of its variant where the clause has that nuance. */
function saidOf(kind: ObligationKind, values: Condition['values']): Pick<ObligationKind, 'title' | 'condition'> {
  return kind.variant !== undefined && values[kind.variant.nuance] === true ? kind.variant : kind;
}

export function obligationStatusWord(status: ObligationStatus): string {
  switch (status) {
    case 'done':
      return t('done');
    case 'not-done':
      return t('not done');
    case 'unseen':
      return t('cannot be seen in files');
  }
}

export function obligationWhenWord(when: ObligationWhen): string {
  switch (when) {
    case 'copies':
      return t('with every copy');
    case 'derivatives':
      return t('with a derivative');
    case 'use':
      return t('whoever uses or offers it');
  }
}

export function organizationWord(organization: Organization): string {
  switch (organization) {
    case 'individual':
      return t('an individual');
    case 'academic':
      return t('a university or school');
    case 'nonprofit':
      return t('a nonprofit');
    case 'company':
      return t('a company');
    case 'government':
      return t('a public authority');
    case 'military':
      return t('military');
  }
}

/** A reader in a few words: "a company, commercial, 2,000,000 monthly users, DE". */
export function readerWords(reader: Reader): string {
  const { organization, commercial, monthlyUsers, annualRevenue, currency, region, plans: wanted } = reader;
  const words = [
    ...(organization === null ? [] : [organizationWord(organization)]),
    ...(commercial === null ? [] : [commercial ? t('commercial') : t('non-commercial')]),
    ...(monthlyUsers === null ? [] : [t('{0} monthly users', numberWord(monthlyUsers))]),
    ...(annualRevenue === null
      ? []
      : [t('{0} revenue a year', `${currency ?? ''} ${numberWord(annualRevenue)}`.trim())]),
    ...(region === null ? [] : [region]),
    ...(wanted.length === 0 ? [] : [t('wants to: {0}', wanted.map(planTitle).join(', '))]),
  ];
  return words.length === 0 ? t('nobody in particular') : words.join(', ');
}

/** A document that a clause names, where the words say which: an address, or a policy by its name. */
function shownValue(value: ClauseValue | undefined): ClauseValue | undefined {
  return value === 'Documentation' ? undefined : value;
}

import type { ClauseValue } from '../clause.ts';
import { previousOf } from '../statements/meaning.ts';
import type { Statement } from '../statements/statements.ts';
import { type Amount, amountsIn } from './amounts.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bmonthly\b.{0,20}\busers?\b|\bmonthly active\b|\bMAU\b/i, 'monthly-active-users'],
  [/\b(?:revenues?|turnover|income|sales)\b/i, 'revenue'],
  [/\b(?:funding|capital|valuation|raised)\b/i, 'funding'],
  [/\b(?:employees|personnel|staff|individuals|people|headcount|developers|workers)\b/i, 'employees'],
  [/\bdownloads?\b/i, 'downloads'],
  [/\b(?:units|devices|servers)\b/i, 'other'],
  [/\busers?\b|\bDAU\b|\bcustomers\b|\bvisitors\b|\bsubscribers\b|\baccounts\b/i, 'users'],
];

/**
 * The values of a threshold: what is counted, from which amount, over which time, when it is measured and what follows.
 * The first amount that has a unit counts.
 */
export function thresholdValues(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const own = valuesIn(textOf(statement));
  if (own.amount !== undefined) return own;
  // "A Large Organization must …", "Above this amount …": the size stands in a definition or in the sentence before.
  const sizes = statement.terms.flatMap(({ size }) => (size === '' ? [] : [size]));
  const before = SPEAKS_BACK.test(textOf(statement)) ? previousOf(statement) : null;
  if (before) sizes.push(textOf(before));
  for (const text of sizes) {
    const { amount, unit, currency, period, measuredAt, or } = valuesIn(text);
    if (amount === undefined || unit === undefined) continue;
    return {
      amount,
      unit,
      ...(currency && { currency }),
      ...(period && { period }),
      ...(measuredAt && { measuredAt }),
      ...(or && { or }),
      ...own,
    };
  }
  return own;
}

const SPEAKS_BACK =
  /\b(?:this|that|these|those|such|said|above|your) (?:amount|threshold|limit|number|size|figure|sum|level|cap|case|rights|event|compan|organi|licensee|agreement)/i;

function textOf(statement: Statement): string {
  return statement.normalized.slice(statement.span.start, statement.reach);
}

function valuesIn(text: string): Readonly<Record<string, ClauseValue>> {
  const amounts = amountsIn(text);
  const first = amounts.find((a) => a.amount >= 10 && unitOf(text, a) !== undefined);
  const period = periodIn(text);
  const measured =
    /\b(?:on|as of|at)\s+the\s+((?:[A-Za-z0-9.[\]-]+\s){0,8}?(?:version\s+)?release\s+date)\b/i.exec(text)?.[1] ??
    /\bin\s+the\s+((?:preceding|previous|prior|last)\s+(?:calendar\s+|fiscal\s+)?(?:month|year|quarter))\b/i.exec(
      text,
    )?.[1];
  return {
    ...(first && { amount: first.amount, unit: unitOf(text, first) ?? 'other' }),
    ...(first?.currency && { currency: first.currency }),
    ...(period && { period }),
    ...(measured && { measuredAt: measured.trim() }),
    consequence: consequenceIn(text),
    ...otherSizes(text),
  };
}

/** The values of a threshold with the sizes that the next part of its sentence names. */
export function withMoreSizes(
  values: Readonly<Record<string, ClauseValue>>,
  more: Readonly<Record<string, ClauseValue>>,
): Readonly<Record<string, ClauseValue>> {
  return values.amount === undefined
    ? { ...values, ...more }
    : { ...values, ...behindFirst([...sizesOf(values), ...sizesOf(more)]) };
}

function otherSizes(text: string): Readonly<Record<string, ClauseValue>> {
  return behindFirst(sizesIn(text));
}

/** The sizes behind the first, any of which will do, each as amount, unit, currency and period parted by blanks. */
function behindFirst(sizes: readonly Size[]): Readonly<Record<string, ClauseValue>> {
  const [first, ...more] = sizes.map(({ amount, unit, currency = '', period = '' }) =>
    [amount, unit, currency, period].join(' '),
  );
  const or = [...new Set(more)].filter((size) => size !== first);
  return or.length > 0 ? { or } : {};
}

/** The sizes of a threshold by its values, the first one first. */
export function sizesOf({
  amount,
  unit,
  currency,
  period,
  or,
}: Readonly<Record<string, ClauseValue>>): readonly Size[] {
  if (typeof amount !== 'number' || typeof unit !== 'string') return [];
  const first = {
    amount,
    unit,
    ...(typeof currency === 'string' && { currency }),
    ...(typeof period === 'string' && { period }),
  };
  const more = (Array.isArray(or) ? or : []).map((one: string): Size => {
    const [amount, unit = '', currency = '', period = ''] = one.split(' ');
    return { amount: Number(amount), unit, ...(currency !== '' && { currency }), ...(period !== '' && { period }) };
  });
  return [first, ...more];
}

/** A size that a text names: how much of what, in which money, over which time. */
export interface Size {
  readonly amount: number;
  readonly unit: string;
  readonly currency?: string;
  readonly period?: string;
}

/** Every size that a sentence names, in order: "more than 100 users or 5 million dollars". */
export function sizesIn(text: string): readonly Size[] {
  const amounts = amountsIn(text);
  return amounts.flatMap((of, i): Size[] => {
    const unit = of.amount >= 10 ? unitOf(text, of) : undefined;
    if (unit === undefined) return [];
    // What stands between an amount and the next one belongs to it; what stands before the first, to the first.
    const from = i === 0 ? 0 : of.start;
    const period = periodIn(text.slice(from, amounts[i + 1]?.start ?? text.length));
    return [{ amount: of.amount, unit, ...(of.currency && { currency: of.currency }), ...(period && { period }) }];
  });
}

/** What the amount counts: the unit nearest to it, those after it first. */
function unitOf(text: string, amount: Amount): string | undefined {
  const after = text.slice(amount.end, amount.end + 60);
  const before = text.slice(Math.max(0, amount.start - 140), amount.start);
  return (
    (amount.currency ? undefined : nearest(after)) ?? (amount.currency ? money(`${before} ${after}`) : nearest(before))
  );
}

function money(text: string): string {
  return /\b(?:funding|capital|raised|valuation)\b/i.test(text) && !/\b(?:revenue|turnover)/i.test(text)
    ? 'funding'
    : 'revenue';
}

function nearest(text: string): string | undefined {
  let best: { unit: string; index: number } | undefined;
  for (const [test, unit] of UNITS) {
    const index = test.exec(text)?.index;
    if (index !== undefined && (!best || index < best.index)) best = { unit, index };
  }
  return best?.unit;
}

function periodIn(text: string): string | undefined {
  if (/\b(?:12|twelve)[\s-]+(?:consecutive\s+)?months?\b/i.test(text)) return '12-months';
  if (/\bmonthly\b|\b(?:calendar|preceding|per)\s+month\b|\bMAU\b/i.test(text)) return 'month';
  if (/\b(?:annual|annually|yearly|year)\b/i.test(text)) return 'year';
  if (/\bdaily\b|\bDAU\b/i.test(text)) return 'day';
  return /\bat any time\b/i.test(text) ? 'at-any-time' : undefined;
}

function consequenceIn(text: string): string {
  if (
    /\b(?:request|obtain|apply|contact|need|acquire|require[sd]?|enter)\b.{0,60}\b(?:licen[cs]e|permission|authori[sz]ation|agreement|us|consent)\b/i.test(
      text,
    )
  )
    return 'license-required';
  if (/\b(?:fee|royalty|pay|payment)\b/i.test(text)) return 'fee';
  if (/\b(?:display|notify|report|disclose|attribut|name)/i.test(text)) return 'duty';
  if (
    /\b(?:not (?:authorized|permitted|allowed|licensed|granted)|cannot|may not|terminates?d?|terminate|ends?|no longer|only)\b/i.test(
      text,
    )
  )
    return 'rights-end';
  return 'license-required';
}

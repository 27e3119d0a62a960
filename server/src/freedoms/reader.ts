import { t } from '../messages.ts';

/**
 * Who wants to do something with a model. What is not known is `null` (no plans: all of them), and a question that turns
 * on it is answered with "if". Kept in the editor's settings, in `reader:` of a configuration, or given by `--reader`.
 */
export interface Reader {
  /** Whether there is money in it; null where it was not said. */
  readonly commercial: boolean | null;
  /** Monthly active users of all that the reader offers. */
  readonly monthlyUsers: number | null;
  /** Revenue in a year, in `currency`. */
  readonly annualRevenue: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** ISO 3166-1 alpha-2, or `EU`, `EEA`. */
  readonly region: string | null;
  readonly organization: Organization | null;
  /** Ids of plans; empty where all of them matter. */
  readonly plans: readonly string[];
}

export const ORGANIZATIONS = ['individual', 'academic', 'nonprofit', 'company', 'government', 'military'] as const;
export type Organization = (typeof ORGANIZATIONS)[number];

export const NO_READER: Reader = {
  commercial: null,
  monthlyUsers: null,
  annualRevenue: null,
  currency: null,
  region: null,
  organization: null,
  plans: [],
};

export const READER_KEYS = Object.keys(NO_READER) as readonly (keyof Reader)[];

/** A reader as it was read, and what could not be: words ready to be shown, by the key that they are about. */
export interface ReadReader {
  readonly reader: Reader;
  readonly problems: readonly { readonly key: string; readonly message: string }[];
}

/**
 * Reads a reader from a value of settings, YAML or JSON, which may be anything; `null` and `""` say nothing. `plans` are
 * the ids of all plans. Total: what is wrong is a problem, and the rest holds.
 */
export function readReader(value: unknown, plans: readonly string[]): ReadReader {
  if (value === null || value === undefined) return { reader: NO_READER, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { reader: NO_READER, problems: [{ key: '', message: t('A reader is described by keys and values.') }] };
  }
  const problems: { key: string; message: string }[] = [];
  const reader: Record<string, unknown> = { ...NO_READER };
  for (const [key, given] of Object.entries(value)) {
    if (!(key in NO_READER)) {
      problems.push({ key, message: t('A reader has no `{0}`; there are {1}.', key, READER_KEYS.join(', ')) });
      continue;
    }
    if (given === null || given === '') continue;
    const read = READ[key as keyof Reader](given, plans);
    if (read === undefined) problems.push({ key, message: t('`{0}` is to be {1}.', key, expected(key, plans)) });
    else reader[key] = read;
  }
  return { reader: reader as unknown as Reader, problems };
}

const READ: Readonly<Record<keyof Reader, (value: unknown, plans: readonly string[]) => unknown>> = {
  commercial: yesOrNo,
  monthlyUsers: amount,
  annualRevenue: amount,
  currency: (value) => (typeof value === 'string' && /^[A-Za-z]{3}$/.test(value) ? value.toUpperCase() : undefined),
  region: (value) => (typeof value === 'string' && /^(?:[A-Za-z]{2}|EEA)$/i.test(value) ? regionOf(value) : undefined),
  organization: (value) => ORGANIZATIONS.find((organization) => organization === value),
  plans: (value, known) => {
    const ids = typeof value === 'string' ? value.split(/[\s,]+/) : value;
    return Array.isArray(ids) && ids.every((id) => known.includes(id)) ? ids : undefined;
  },
};

function expected(key: string, plans: readonly string[]): string {
  switch (key) {
    case 'commercial':
      return t('true or false');
    case 'monthlyUsers':
    case 'annualRevenue':
      return t('a number that is not negative');
    case 'currency':
      return t('the code of a currency, such as EUR');
    case 'region':
      return t('the code of a country, such as DE, or EU or EEA');
    case 'organization':
      return t('one of {0}', ORGANIZATIONS.join(', '));
    default:
      return t('a list of {0}', plans.join(', '));
  }
}

function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'yes') return true;
  return value === 'false' || value === 'no' ? false : undefined;
}

/** A number, or one as people write it: `700,000,000`, `700_000_000`, `5e6`. */
function amount(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value.replaceAll(/[,_\s]/g, '') || Number.NaN) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** The code of a country as ISO 3166-1 has it: the United Kingdom is GB, and Greece GR. */
function regionOf(value: string): string {
  const code = value.toUpperCase();
  return code === 'UK' ? 'GB' : code === 'EL' ? 'GR' : code;
}

/** True where nothing is known of the reader, so that nothing steps back. */
export function isNobody(reader: Reader): boolean {
  return READER_KEYS.every((key) => (key === 'plans' ? reader.plans.length === 0 : reader[key] === null));
}

/** What `first` says of the reader, and where it says nothing what `second` says. */
export function joinReaders(first: Reader, second: Reader): Reader {
  const money = first.annualRevenue === null && first.currency === null ? second : first;
  return {
    commercial: first.commercial ?? second.commercial,
    monthlyUsers: first.monthlyUsers ?? second.monthlyUsers,
    // An amount goes with its own currency.
    annualRevenue: money.annualRevenue,
    currency: money.currency,
    region: first.region ?? second.region,
    organization: first.organization ?? second.organization,
    plans: first.plans.length > 0 ? first.plans : second.plans,
  };
}

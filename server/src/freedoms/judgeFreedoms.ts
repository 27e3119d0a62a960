import { FREEDOMS, type Freedom } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import { distinct } from './distinct.ts';
import { isOnlyGuarded, isOwed } from './planRules/nuances.ts';
import { evidenceOf, inFree, type Term, type Terms, withEffect } from './terms.ts';
import type { FreedomStatus, Freedoms, FreedomVerdict } from './verdict.ts';

/** What stands in a text on one freedom. */
interface Facts {
  readonly grants: readonly Term[];
  readonly duties: readonly Term[];
  readonly limits: readonly Term[];
  readonly bans: readonly Term[];
}

/** A rule of docs/judgment.md: the first that applies decides. It gives the clauses that it rests on, or null. */
interface Rule {
  readonly name: string;
  readonly status: FreedomStatus;
  readonly decide: (facts: Facts) => readonly Term[] | null;
}

const rules: readonly Rule[] = [
  {
    name: 'ban-without-qualification',
    status: 'denied',
    decide: ({ bans, grants }) => {
      const absolute = bans.filter(({ clause }) => clause.values.qualified !== true);
      return absolute.length > 0 && grants.length === 0 ? absolute : null;
    },
  },
  {
    name: 'limit-or-qualified-ban',
    status: 'restricted',
    decide: ({ bans, limits }) => (bans.length + limits.length > 0 ? [...bans, ...limits] : null),
  },
  {
    name: 'grant-with-duties',
    status: 'conditional',
    decide: ({ grants, duties }) => (grants.length > 0 && duties.length > 0 ? [...duties, ...grants] : null),
  },
  { name: 'grant', status: 'allowed', decide: ({ grants }) => (grants.length > 0 ? grants : null) },
];

/** The names of the rules, for docs/judgment.md, which a test holds complete. */
export const FREEDOM_RULES: readonly string[] = [
  ...rules.map(({ name }) => name),
  'nothing-said',
  'text-not-here',
  'text-not-read',
  'strictest-license',
  'gated-by-card',
  'free-license',
];

/** From the freest to the least free; what a text does not say is not free to take. */
const ORDER: readonly FreedomStatus[] = ['allowed', 'conditional', 'unknown', 'restricted', 'denied'];

/** Judges the four freedoms under each set of terms; where they differ, the strictest counts. */
export function judgeFreedoms(all: readonly Terms[]): Freedoms {
  const verdicts = FREEDOMS.map((freedom) => [freedom, strictest(all.map((set) => judge(set, freedom)))] as const);
  return Object.fromEntries(verdicts) as unknown as Freedoms;
}

function judge({ terms, unseen, named = [], unread = [], free = [] }: Terms, freedom: Freedom): FreedomVerdict {
  if (unseen !== undefined) return { status: 'unknown', because: unseen };
  const limits = withEffect(terms, 'limits', freedom).filter(isOwed);
  const bans = withEffect(terms, 'withholds', freedom).filter((term) => !isOnlyGuarded(term, terms));
  const isFree = inFree(free);
  const facts: Facts = {
    grants: grantsOf(terms, freedom),
    duties: [...withEffect(terms, 'obliges', freedom).filter(isOwed), ...[...limits, ...bans].filter(isFree)],
    limits: limits.filter((term) => !isFree(term)),
    bans: bans.filter((term) => !isFree(term)),
  };
  for (const { status, decide } of rules) {
    const because = decide(facts);
    if (because === null) continue;
    // A limit that was read holds; that there is none cannot be said of a text that was not read.
    if (unread.length > 0 && (status === 'allowed' || status === 'conditional')) break;
    return { status, because: [...named, ...evidenceOf(because)] };
  }
  if (unread.length > 0) return { status: 'unknown', because: [...named, ...unread] };
  return { status: 'unknown', because: [...named, { searched: searchedFor(freedom) }] };
}

/** Kinds that go with a grant of an act and are none by themselves. */
const BESIDE_A_GRANT: Readonly<Record<Freedom, readonly string[]>> = {
  use: ['grants-patent', 'disclaims-outputs'],
  study: ['grants-patent', 'disclaims-outputs', 'grants-commercial-use'],
  modify: [],
  // That commercial use is allowed says what one may do with a copy, not who may be given one.
  share: ['grants-commercial-use'],
};

/** The clauses that grant an act; study is granted where use is. */
function grantsOf(terms: readonly Term[], freedom: Freedom): readonly Term[] {
  return withEffect(terms, 'grants', freedom === 'study' ? 'use' : freedom).filter(
    ({ kind }) => !BESIDE_A_GRANT[freedom].includes(kind.id),
  );
}

/** The kinds of clauses that would grant a freedom. */
function searchedFor(freedom: Freedom): readonly string[] {
  const of = freedom === 'study' ? 'use' : freedom;
  return [...clauseKinds.values()]
    .filter(({ id, effect, freedoms }) => {
      return effect === 'grants' && freedoms.includes(of) && !BESIDE_A_GRANT[freedom].includes(id);
    })
    .map(({ id }) => id);
}

function strictest(verdicts: readonly FreedomVerdict[]): FreedomVerdict {
  const status = verdicts.reduce<FreedomStatus>(
    (worst, verdict) => (ORDER.indexOf(verdict.status) > ORDER.indexOf(worst) ? verdict.status : worst),
    'allowed',
  );
  if (verdicts.length === 0) return { status: 'unknown', because: [{ missing: 'license' }] };
  const because = verdicts.filter((verdict) => verdict.status === status).flatMap((verdict) => verdict.because);
  return { status, because: distinct(because) };
}

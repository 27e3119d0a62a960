import type { ClauseValue } from '../clauses/clause.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import type { ValueChange } from './differences.ts';

/** What a change does to what one may do. */
export type Stance = 'stricter' | 'laxer' | 'neither';

/** What changed values and topics of a clause do: all of them in one direction, or neither. */
export function directionOf(
  kind: ClauseKind,
  values: readonly ValueChange[],
  topics: { readonly came: readonly string[]; readonly went: readonly string[] },
): Stance {
  const stances = new Set<Stance>(values.map((change) => RULES[`${kind.id}.${change.name}`]?.(change) ?? 'neither'));
  if (topics.came.length > 0) stances.add('stricter');
  if (topics.went.length > 0) stances.add('laxer');
  if (stances.size > 1) stances.delete('neither');
  const [only] = stances;
  return stances.size === 1 && only !== undefined ? only : 'neither';
}

type Rule = (change: ValueChange) => Stance;

const less = (strict: boolean): Stance => (strict ? 'stricter' : 'laxer');

/** From the mildest to the hardest that follows above a size. */
const CONSEQUENCES = ['duty', 'fee', 'license-required', 'rights-end'];
const HOW = ['register', 'consent', 'request', 'agreement'];

/** A list that grew makes the clause stricter; one that shrank, laxer. */
const more: Rule = ({ before, after }) => {
  const [old, now] = [list(before), list(after)];
  if (now.length > 0 && old.length > 0) {
    if (old.every((item) => now.includes(item))) return 'stricter';
    if (now.every((item) => old.includes(item))) return 'laxer';
  }
  return 'neither';
};

const ranked =
  (ranks: readonly string[]): Rule =>
  ({ before, after }) => {
    const [old, now] = [ranks.indexOf(String(before)), ranks.indexOf(String(after))];
    return old < 0 || now < 0 ? 'neither' : less(now > old);
  };

/** What a change of one value of one kind does; all others do neither. */
const RULES: Readonly<Record<string, Rule>> = {
  // A lower size is reached sooner.
  'commercial-threshold.amount': ({ before, after }) =>
    typeof before === 'number' && typeof after === 'number' ? less(after < before) : 'neither',
  'commercial-threshold.consequence': ranked(CONSEQUENCES),
  'commercial-permission-required.how': ranked(HOW),
  'geographic-limit.territories': more,
  'no-improving-other-models.covers': more,
  'no-improving-other-models.except': ({ before, after }) =>
    before === null ? 'laxer' : after === null ? 'stricter' : 'neither',
  'redistribution-ban.qualified': ({ after }) => less(after !== true),
  'naming-requirement.direction': ranked(['avoid', 'include']),
  'copyleft.network': ({ after }) => less(after === true),
  'termination-on-litigation.trigger': ranked(['patent', 'ip', 'any']),
  'access-gate.steps': more,
};

function list(value: ClauseValue | null): readonly string[] {
  return Array.isArray(value) ? value : [];
}

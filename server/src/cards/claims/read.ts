import type { Card } from '../card.ts';
import type { Claim } from '../claim.ts';
import { chineseClaims } from './chinese.ts';
import { type Names, namesOf } from './names.ts';
import { statementsOf } from './statements.ts';
import { readers } from './types/index.ts';

/**
 * The claims that a card makes about its model – in a data card, about its data – in the order of the text. Total;
 * linear in the length of the text.
 */
export function readClaims(card: Card, subject: 'model' | 'data' = 'model'): readonly Claim[] {
  const claims: Claim[] = [...gates(card)];
  for (const statement of statementsOf(card, subject)) {
    for (const reader of readers) claims.push(...reader.read(statement).map((claim) => scoped(claim, subject)));
  }
  claims.push(...chineseClaims(card).map((claim) => scoped(claim, subject)));
  const known = new Set<string>();
  let names: Names | undefined;
  const ownNames = () => {
    names ??= namesOf(card);
    return names;
  };
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((claim) => !isOfLinked(card, claim, ownNames))
    .filter(({ type, scope, value, start, end }) => {
      const key = `${type} ${scope} ${value} ${start} ${end}`;
      return !known.has(key) && known.add(key);
    });
}

/** "We open-sourced [Heron](https://github.com/…)": said of what has a repository, and a license, of its own. */
function isOfLinked({ source: { text } }: Card, { type, scope, start, end }: Claim, names: () => Names): boolean {
  if (scope !== 'model' || type === 'licensed-under' || type === 'gated') return false;
  const from = Math.max(0, start - 1);
  for (const { index, 0: whole, 1: words = '', 2: address = '' } of text.slice(from, end + LONGEST).matchAll(LINK)) {
    // It begins in what is claimed.
    if (from + index >= end) break;
    if (!names().isElsewhere(address)) continue;
    const rest = text.slice(start, end).replace(whole.slice(0, -1), '').replace(words, '');
    if (!OWN.test(rest) && !rest.split(/[^\p{L}\p{N}]+/u).some(names().isOwn)) return true;
  }
  return false;
}

/** A link with its address, no longer than this in UTF-16 units. */
const LONGEST = 700;
const LINK = /\[([^\]\n]{1,200})\]\((https?:[^)\s]{1,500})\)/g;
/** Words for the card's own model, beside which a link may be to anything. */
const OWN = /\b(?:this|our)\b|本|我们的/i;

/** What a data card says of itself, it says of data. */
function scoped(claim: Claim, subject: 'model' | 'data'): Claim {
  return subject === 'data' && claim.scope === 'model' ? { ...claim, scope: 'data' } : claim;
}

/** Metadata that makes the Hub ask for something before it gives the files out. */
function gates({ frontMatter }: Card): Claim[] {
  for (const [key, { start, end }] of frontMatter?.entries ?? [])
    if (/^extra_gated_(?:prompt|fields|heading|description)$/.test(key))
      return [{ type: 'gated', scope: 'model', value: '', start, end }];
  return [];
}

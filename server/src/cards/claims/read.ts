import type { Card } from '../card.ts';
import type { Claim } from '../claim.ts';
import { chineseClaims } from './chinese.ts';
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
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ type, scope, value, start, end }) => {
      const key = `${type} ${scope} ${value} ${start} ${end}`;
      return !known.has(key) && known.add(key);
    });
}

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

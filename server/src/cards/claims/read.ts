import type { Card } from '../card.ts';
import type { Claim } from '../claim.ts';
import { sentencesOf } from './sentence.ts';
import { readers } from './types/index.ts';

/** The claims that the prose of a card makes about its model, in the order of the text. */
export function readClaims({ source, blocks, sections }: Card): readonly Claim[] {
  const claims: Claim[] = [];
  let next = 0;
  let section = '';
  for (const block of blocks.words) {
    while (next < sections.length && (sections[next]?.start ?? 0) <= block.start)
      section = sections[next++]?.title ?? '';
    // Cards of one word cells make no statement; a very long block is data.
    if (block.end - block.start > 20_000) continue;
    for (const sentence of sentencesOf(source, block, section)) {
      for (const reader of readers) claims.push(...reader.read(sentence));
    }
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

import { LargeExpression } from '../../text/largeExpression.ts';
import type { Passage } from '../../text/passage.ts';
import type { PlacedSegment } from '../../text/placed.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../clause.ts';

/**
 * A summary that says of itself that it is no part of the terms ("In short, for convenience only; the text below is the
 * contract") binds nobody: what is read in it, up to the next heading, is no clause. In: the clauses of a text, in order.
 */
export function withoutSummaries(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  if (clauses.length === 0) return clauses;
  const summaries = summariesIn(reading);
  if (summaries.length === 0) return clauses;
  return clauses.filter(({ start }) => !summaries.some((summary) => summary.start <= start && start < summary.end));
}

/** The stretches of a text that are summaries: from the words that say so to the next heading. */
function summariesIn({ runs }: Reading): readonly Span[] {
  const found: Span[] = [];
  let open: number | null = null;
  for (const { placed, start } of runs) {
    if (open === null && !opensSummary(placed)) continue;
    placed.placements.forEach(({ block, passage }, i) => {
      const at = start + (placed.starts[i] ?? 0);
      if (open !== null && block.heading > 0) {
        found.push({ start: open, end: at });
        open = null;
      }
      if (open === null && saysSummary(passage)) open = at;
    });
  }
  if (open !== null) found.push({ start: open, end: Number.MAX_SAFE_INTEGER });
  return found;
}

const segmentMemo = new WeakMap<PlacedSegment, boolean>();

/** Whether a summary begins in a run of blocks. */
function opensSummary(placed: PlacedSegment): boolean {
  let opens = segmentMemo.get(placed);
  if (opens === undefined) {
    opens = placed.placements.some(({ passage }) => saysSummary(passage));
    segmentMemo.set(placed, opens);
  }
  return opens;
}

const memo = new WeakMap<Passage, boolean>();

function saysSummary(passage: Passage): boolean {
  let says = memo.get(passage);
  if (says === undefined) {
    const { text } = passage.normalized;
    says = text.length <= LONGEST && CALLED.test(text) && UNBINDING.test(text);
    memo.set(passage, says);
  }
  return says;
}

/** Longest paragraph or heading that opens a summary, in UTF-16 units. */
const LONGEST = 300;
const CALLED = new LargeExpression(
  /^[^A-Za-z]{0,4}(?:the |a |this |please note:? )?(?:summary|short version|in short|in brief|tl;?dr|overview|at a glance|plain[- ](?:english|language)|human[- ]readable|informal summary|short summary|quick summary|license summary)\b/i,
  /summary|short|brief|tl;?dr|overview|glance|plain|human/i,
);
const UNBINDING =
  /\bfor (?:your )?(?:convenience|information|reference|guidance)(?: purposes)? only\b|\bnot (?:legally binding|binding|legal (?:terms|text|advice)|the (?:legal )?(?:license|contract|terms)|(?:a )?part of (?:the|this) (?:license|agreement|terms)|a substitute)\b|\b(?:license|full|legal|actual|complete) (?:text|terms|license|agreement) (?:below|above)? ?(?:is the contract|governs?|controls?|prevails?)\b/i;

import type { Evidence } from '../../freedoms/verdict.ts';
import type { DocumentReview } from '../../review/value.ts';
import { isPreliminary } from '../../text/heading.ts';
import type { Section } from '../../text/outline.ts';
import { contains, type Span } from '../../text/span.ts';

/**
 * Evidence with what recitals and preambles say behind the rest, else in its order: who looks up the reason for a verdict
 * wants the words that bind.
 */
export function recitalsLast(
  because: readonly Evidence[],
  documentAt: (path: string) => DocumentReview | undefined,
): readonly Evidence[] {
  const recitals = new Set(because.filter((evidence) => isRecital(evidence, documentAt)));
  if (recitals.size === 0) return because;
  return [...because.filter((evidence) => !recitals.has(evidence)), ...recitals];
}

function isRecital(evidence: Evidence, documentAt: (path: string) => DocumentReview | undefined): boolean {
  if (!('clause' in evidence)) return false;
  const document = documentAt(evidence.path);
  const clause = document?.clauses[evidence.clause];
  if (document === undefined || clause === undefined) return false;
  if (clause.section === 'Preamble') return true;
  const { label, title } = innermost(document.outline.sections, clause) ?? { label: '', title: '' };
  return isPreliminary((title.startsWith(label) ? title.slice(label.length) : title).replace(/^[\s:.–—-]+/, ''));
}

function innermost(sections: readonly Section[], span: Span): Section | undefined {
  const found = sections.find((section) => contains(section, span));
  return found && (innermost(found.children, span) ?? found);
}

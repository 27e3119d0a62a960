import type { Clause } from '../../clauses/clause.ts';
import type { Outline, Section } from '../../text/outline.ts';

/**
 * The path to cite a clause by, down to the item that runs on in its sentence: "3.e" for what a clause of section 3 says
 * behind "(e)". A review names the sentence's own section; a memo is read by someone who looks for the words.
 */
export function citedSection({ start, end, section }: Clause, { sections }: Outline): string {
  if (section === '') return '';
  const find = (among: readonly Section[]): string => {
    const [only, ...others] = among.filter((one) => one.start < end && start < one.end);
    if (only === undefined || others.length > 0) return '';
    const deeper = find(only.children);
    if (deeper !== '') return deeper;
    return only.path.startsWith(`${section}.`) ? only.path : '';
  };
  return find(sections) || section;
}

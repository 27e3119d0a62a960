import type { Outline, Section } from '../text/outline.ts';
import { type Reference, referencesIn, resolve } from '../text/references.ts';
import { shift } from '../text/span.ts';

/** How far around an offset a reference is looked for, in UTF-16 units. */
const AROUND = 120;
/** "Section 4 of the Copyright Act" is a part of another text; "of this Agreement" and "of the License" are not. */
const OF_ANOTHER =
  /^\s{1,20}of\s{1,20}(?!(?:this|these|our)\b|(?:the|said|such)\s{1,20}(?:foregoing\s{1,20})?(?:agreement|licen[sc]e|terms|policy|contract|conditions)\b(?!\s{1,20}\p{Lu}))/iu;

/** Words that name a part of their own text, and that part. */
export interface NamedSection {
  readonly reference: Reference;
  readonly section: Section;
}

/** The part of the text that is named at `offset`, as by "Section 2"; undefined where none is, or one of another text. */
export function sectionNamedAt(text: string, offset: number, outline: Outline): NamedSection | undefined {
  const from = Math.max(0, offset - AROUND);
  for (const found of referencesIn(text.slice(from, offset + AROUND))) {
    const reference = { ...found, ...shift(found, from) };
    if (offset < reference.start || offset >= reference.end) continue;
    if (OF_ANOTHER.test(text.slice(reference.end, reference.end + AROUND))) return undefined;
    const section = resolve(reference, outline);
    return section && { reference, section };
  }
  return undefined;
}

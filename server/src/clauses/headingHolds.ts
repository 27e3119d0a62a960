import { phraseStems } from './concepts.ts';

/**
 * Whether one of `choices` ("prohibited+use|restriction": its words in any order, by their stems) stands in one of the
 * headings, which are joined by " > ".
 */
export function headingHolds(choices: string, headings: string): boolean {
  const each = headingStems(headings);
  // The words of a choice stand in one heading: "Use rights > Restrictions on copies" restricts no use.
  return choiceStems(choices).some((choice) => each.some((stems) => choice.every((s) => stems.has(s))));
}

/** The choices that were asked for, by their source. */
const headingChoices = new Map<string, readonly (readonly string[])[]>();

function choiceStems(choices: string): readonly (readonly string[])[] {
  const known = headingChoices.get(choices);
  if (known) return known;
  const stems = choices.split('|').map((choice) => phraseStems(choice.replaceAll('+', ' ')));
  headingChoices.set(choices, stems);
  return stems;
}

/** The stems of the headings that were asked for last: the blocks of a section follow one another. */
let lastHeadings = { headings: '', each: [] as readonly ReadonlySet<string>[] };

/** The stems of each of the headings, outermost first. */
function headingStems(headings: string): readonly ReadonlySet<string>[] {
  if (lastHeadings.headings !== headings)
    lastHeadings = { headings, each: headings.split(' > ').map((heading) => new Set(phraseStems(heading))) };
  return lastHeadings.each;
}

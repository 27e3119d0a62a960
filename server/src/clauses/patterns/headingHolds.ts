import { phraseStems } from '../statements/concepts.ts';

/**
 * Whether one of `choices` ("prohibited+use|restriction": its words in any order, by their stems) stands in one of the
 * headings, which are joined by " > ".
 */
export function headingHolds(choices: string, headings: string): boolean {
  const { each, held } = headingStems(headings);
  let holds = held.get(choices);
  if (holds === undefined) {
    // The words of a choice stand in one heading: "Use rights > Restrictions on copies" restricts no use.
    holds = choiceStems(choices).some((choice) => each.some((stems) => choice.every((s) => stems.has(s))));
    held.set(choices, holds);
  }
  return holds;
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

/** Headings with the stems of each, outermost first, and which choices hold in them, as it was asked. */
interface Headings {
  readonly headings: string;
  readonly each: readonly ReadonlySet<string>[];
  readonly held: Map<string, boolean>;
}

/** Those that were asked for last: the blocks of a section follow one another. */
let lastHeadings: Headings = { headings: '', each: [], held: new Map() };

function headingStems(headings: string): Headings {
  if (lastHeadings.headings !== headings) {
    const each = headings.split(' > ').map((heading) => new Set(phraseStems(heading)));
    lastHeadings = { headings, each, held: new Map() };
  }
  return lastHeadings;
}

import { normalize } from '../../text/normalize.ts';
import type { Card, CardSection } from '../card.ts';
import type { WantedSection } from './sections.ts';

/** What a card has of the parts that it should have. */
export interface Coverage {
  readonly missing: readonly WantedSection[];
  /** The headed section that stands for a part, where one does. */
  readonly found: ReadonlyMap<WantedSection, CardSection>;
}

/** An opening of fewer units introduces nothing. */
const OPENING = 60;
/** A label is short: "Training data: …". */
const LABEL = 60;

/**
 * Which of the wanted parts a card tells: under a heading of any style and level, behind a label ("**Training data:** …",
 * the first cell of a row), or by what else counts for it. Linear in the length of the text.
 */
export function coverageOf(card: Card, wanted: readonly WantedSection[]): Coverage {
  const titles = card.sections.map((section) => ({ section, title: section.title.toLowerCase() }));
  const labels = labelsOf(card);
  const found = new Map<WantedSection, CardSection>();
  const missing = wanted.filter((want) => {
    // The title of the card is a section too, and stands for nothing but itself.
    const match = titles.find(
      ({ section, title }, index) => (index > 0 || section.level > 1) && want.named.test(title),
    );
    if (match !== undefined) found.set(want, match.section);
    return (
      match === undefined &&
      !labels.some((label) => want.named.test(label)) &&
      !(want.also ?? []).some((sign) => shows(card, sign))
    );
  });
  return { missing, found };
}

function shows(card: Card, sign: NonNullable<WantedSection['also']>[number]): boolean {
  const { frontMatter, blocks } = card;
  switch (sign) {
    case 'opening':
      return blocks.words.some(({ kind, start, end }) => kind === 'text' && end - start >= OPENING);
    case 'code':
      return blocks.code.length > 0;
    case 'license':
      return (frontMatter?.entries.get('license')?.values.length ?? 0) > 0;
    default: {
      const entry = frontMatter?.entries.get(sign.slice('metadata:'.length));
      return entry !== undefined;
    }
  }
}

/** "**Training data:** …", "- Training data: …" and the first cells of rows, in lower case. */
function labelsOf({ source, blocks }: Card): readonly string[] {
  return blocks.words.flatMap((block) => {
    if (block.kind === 'heading') return [];
    const text = normalize(source.text, block.start, Math.min(block.end, block.start + 2 * LABEL)).text;
    const cut = block.kind === 'row' ? /^\|?([^|]{2,60})\|/ : /^([^:.!?|]{2,60}):/;
    const label = cut.exec(text)?.[1];
    // A paragraph may open with bold words that serve as its title.
    const bold = /^(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)/.exec(source.text.slice(block.start, block.start + 70))?.[1];
    return [label, bold].flatMap((words) => (words === undefined ? [] : [words.toLowerCase()]));
  });
}

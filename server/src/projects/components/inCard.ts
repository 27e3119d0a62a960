import type { Card, CardSection } from '../../cards/card.ts';
import { namesOf } from '../../cards/claims/names.ts';
import { components } from './all/index.ts';
import type { ComponentKind, SectionSign } from './component.ts';
import { linksOf } from './links.ts';
import { leadsToOwnCode } from './ownCode.ts';
import { addSign, type Sign, type Signs } from './sign.ts';

/** What a text is: a card, or another text in the repository that describes the model or its data. */
export type CardKind = 'model-card' | 'data-card' | 'paper';

const known = new WeakMap<Card, Signs>();

/** The components that a card shows. The same card gives the same answer without work. */
export function signsInCard(path: string, card: Card, kind: CardKind): Signs {
  let signs = known.get(card);
  if (signs === undefined) {
    signs = found(path, card, kind);
    known.set(card, signs);
  }
  return signs;
}

/** A section of its own has at least so many characters without its tables' rules; less is a remark. */
const PARAGRAPH = 240;
/** So much of a section is looked at. */
const LOOKED_AT = 30_000;

function found(path: string, card: Card, kind: CardKind): Signs {
  const signs = new Map<string, Sign[]>();
  // A paper links to others' work.
  const links = kind === 'model-card' ? linksOf(card) : [];
  const names = namesOf(card);
  for (const component of components) {
    if (component.id === 'model-card') continue;
    if (kind === 'model-card') for (const sign of inMetadata(path, card, component)) addSign(signs, component.id, sign);
    for (const section of card.sections) {
      const inData = kind !== 'model-card';
      const shows = showsIn(card, section, component.sections ?? [], inData);
      const { start, end } = section.heading;
      // A model card describes its data informally, in however many sections.
      const most = shows === 'whole' && !inData && component.osaid === 'data-information' ? 'part' : shows;
      if (most !== null) addSign(signs, component.id, { by: 'section', shows: most, path, start, end });
    }
    for (const link of links) {
      const { start, end, address, words, heading } = link;
      const leads = component.links?.some(
        (one) =>
          (one.address === undefined || one.address.test(address)) &&
          (one.words === undefined || one.words.test(words)) &&
          (one.heading === undefined || one.heading.test(heading)) &&
          (one.ownCode === undefined || leadsToOwnCode(link, names)),
      );
      if (leads === true) addSign(signs, component.id, { by: 'link', shows: 'away', path, start, end });
    }
  }
  if (kind === 'model-card') addSign(signs, 'model-card', ofCardItself(path, card));
  if (kind === 'data-card') addSign(signs, 'data-card', ofDataCardItself(path, card));
  return signs;
}

function inMetadata(path: string, { frontMatter }: Card, { metadata = [] }: ComponentKind): readonly Sign[] {
  return metadata.flatMap(({ key, value, shows }) => {
    const entry = frontMatter?.entries.get(key);
    if (entry === undefined) return [];
    const field = value === undefined ? entry : entry.values.find((one) => value.test(one.value));
    return field === undefined ? [] : [{ by: 'metadata' as const, shows, path, start: field.start, end: field.end }];
  });
}

function showsIn(
  card: Card,
  { title, heading, end }: CardSection,
  signs: readonly SectionSign[],
  inData: boolean,
): 'whole' | 'part' | null {
  for (const sign of signs) {
    if ((sign.inData === true && !inData) || !sign.heading.test(title)) continue;
    const words = card.source.text.slice(heading.end, Math.min(end, heading.end + LOOKED_AT));
    const own = withoutBlanks(words);
    const said = own.replaceAll(/[\s|:=_*`~#-]+/g, '').length;
    if (said === 0) continue;
    if (sign.words !== undefined && !sign.words.test(own)) continue;
    return sign.shows === 'whole' && sign.words === undefined && said < PARAGRAPH ? 'part' : sign.shows;
  }
  return null;
}

/** The words of a section without comments, headings and what stands in the blanks of a template. */
function withoutBlanks(words: string): string {
  return withoutComments(words)
    .replaceAll(/^[ \t]*#{1,6}[ \t][^\n]*$/gm, '')
    .replaceAll(/\[?\bmore information needed\b\]?/gi, '')
    .replaceAll(/^[ \t*-]*(?:n\/?a|tbd|todo|coming soon)\.?[ \t]*$/gim, '');
}

function withoutComments(words: string): string {
  let kept = '';
  let from = 0;
  for (let at = words.indexOf('<!--'); at >= 0; at = words.indexOf('<!--', from)) {
    const end = words.indexOf('-->', at);
    kept += words.slice(from, at);
    // A comment that is not closed hides the rest.
    if (end < 0) return kept;
    from = end + 3;
  }
  return kept + words.slice(from);
}

/** What a model card is expected to tell of. */
const TOPICS: readonly RegExp[] = [
  /\b(?:model (?:details|description|summary|overview|information|introduction)|introduction|overview|about|description|highlights)\b/i,
  /\b(?:intended uses?|uses?|usage|applications?|how to use|quick ?start)\b/i,
  /\b(?:limit(?:s|ations?)|bias(?:es)?|risks?|ethic(?:s|al)|safety|caveats|considerations)\b/i,
  /\b(?:training|data|datasets?|corpus)\b/i,
  /\b(?:evaluations?|benchmarks?|results|performance|metrics|quantitative)\b/i,
];

/** A card that tells of most of it is one; a note beside the weights is a part of one. */
function ofCardItself(path: string, { sections, frontMatter }: Card): Sign {
  const told = TOPICS.filter((topic) => sections.some(({ title }) => topic.test(title))).length;
  const place = sections[0]?.heading ?? { start: frontMatter?.start ?? 0, end: frontMatter?.end ?? 0 };
  return { by: 'section', shows: told >= 3 ? 'whole' : 'part', path, start: place.start, end: place.end };
}

function ofDataCardItself(path: string, { source, sections }: Card): Sign {
  const { start, end } = sections[0]?.heading ?? { start: 0, end: 0 };
  return { by: 'section', shows: source.length >= PARAGRAPH ? 'whole' : 'part', path, start, end };
}

import { OPENS_AIM } from './betweenItems.ts';
import type { Block } from './blocks.ts';
import { type Frame, findFrame } from './frame.ts';
import { isFraming, isLabel, type LeadIn, namesUses, opensActs } from './leadIn.ts';
import type { Marker } from './marker.ts';
import type { Passage } from './passage.ts';

/**
 * What governs the items under a heading of Markdown that is the title of a group: "You agree not to:", "### Against people",
 * "- Harass anyone". In: the frame before the heading, its level and that of the title of the text, and its words.
 * Out: the lead-in right before the first heading of its level, as long as items stood under each; else null.
 */
export function leadOfGroup(holder: Frame, level: number, titleLevel: number, title: string): LeadIn | null {
  if (OTHER_MATTER.test(title)) return null;
  const { part, lead, items } = holder;
  if (part.kind === 'text' && lead !== null && items === 'none') {
    const around = findFrame(holder, (frame) => frame.part.kind !== 'text');
    const over = around?.part.kind === 'heading' ? around.part.level : around?.part.kind === 'root' ? titleLevel : 6;
    return level > over && governsGroups(lead) ? lead : null;
  }
  const group = findFrame(holder, (frame) => frame.part.kind === 'heading' && frame.part.level <= level);
  if (!group) return null;
  const nested = group.part.level < level && group === holder && items === 'none';
  return nested || (group.part.level === level && group.items !== 'none') ? group.part.grouped : null;
}

/** Whether the items without marks of the list that an item with one hangs in are titles of such items. */
export function opensGroup({ part, lead, items, groups }: Frame, { ordinal }: Marker): boolean {
  return groups || (items === 'plain' && part.kind === 'text' && ordinal === 0 && lead !== null && governsGroups(lead));
}

/** Whether a paragraph is the text of the name before it: "Unlawful Activities", "For what the law forbids." */
export function opensTitledItem({ part, lead, itemNamed }: Frame, { normalized }: Passage): boolean {
  return itemNamed && part.kind === 'text' && lead !== null && governsGroups(lead) && OPENS_AIM.test(normalized.text);
}

/** The open list with titled groups of items of which a line is the next title: "Against people" behind "- Use bots". */
export function listOfGroups(holder: Frame, { indent }: Block, title: string): Frame | null {
  if (OTHER_MATTER.test(title) || SPOKEN_TO.test(title)) return null;
  const list = findFrame(holder, ({ part }) => part.kind !== 'marker');
  if (list?.groups) return list.lead && list.itemIndent === indent ? list : null;
  // "Against people:" as a paragraph of its own opens a list in the list.
  const { above, part, items, lead } = list ?? holder;
  if (lead !== null && !isLabel(lead.sentence)) return null;
  const labeled = part.kind === 'text' && part.indent === indent && items !== 'none' && above?.part.kind === 'text';
  if (!labeled || above.lead === null || above.lead !== part.governed || above.items !== 'plain') return null;
  return governsGroups(above.lead) ? above : null;
}

/** Whether what a lead-in lists may stand in titled groups: it forbids, lets or asks for acts. */
function governsGroups(leadIn: LeadIn): boolean {
  return leadIn.sentence.words.at(-1)?.stem === ':' && !isFraming(leadIn) && (namesUses(leadIn) || opensActs(leadIn));
}

/** "You may:" opens a list of its own. */
const SPOKEN_TO = /^[*_]{0,3}(?:you|your|we|our|i|(?:the )?(?:users?|licensees?))\b/i;

/** Titles behind the last group of such a list: what else the text says. */
const OTHER_MATTER =
  /\b(?:report\w*|contact\w*|enforce\w*|consequences?|violations?|breach\w*|terminat\w*|sanctions|appeals?|changes?|updates?|exceptions?|permitted|allowed|may|can|definitions?|scope|about|contents|disclaimers?|warrant\w*|liabilit\w*|responsibilit\w*|requirements?|obligations?|rights|questions|license|attribution|citation|acknowledg\w*|governing|miscellaneous|general|monitoring|monitor|support|feedback|legal notices?|resources|why|how|what happens)\b/i;

import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { byHeading, FORBIDDING, type Headed } from '../moods/headed.ts';
import { bans, moodsOf } from '../moods/mood.ts';
import { WILL } from './ownSubject.ts';

/** "You agree not to use it for:", "keep away from:". */
export function forbidsList(lead: readonly Word[]): boolean {
  return lead.at(-1)?.stem === ':' && isBanned(lead);
}

/** Whether a ban holds where a lead-in ends. */
export function isBanned(lead: readonly Word[]): boolean {
  return lead.length > 0 && bans(moodsOf(lead).at(-1) ?? 0);
}

/** "If you build a product with it:" opens a list of orders, and says not itself what one must. */
export function isCondition(lead: readonly Word[]): boolean {
  return (
    /^(?:if|when|where|whenever|upon|on|after|following|once|unless)$/i.test(lead[0]?.text ?? '') &&
    lead.every((w) => !WILL.has(w.stem))
  );
}

/** "Upon termination:", "If the license ends:" say when what follows holds, and nothing more. */
export function isOccasion(lead: readonly Word[]): boolean {
  return (
    /^(?:upon|on|after|following|if|when|once)$/i.test(lead[0]?.text ?? '') && lead.length < 14 && isCondition(lead)
  );
}

/** "Do not abuse our platform. This includes using it to: …": the heading above a lead-in that says nothing bans what it lists. */
export function listsForbidden(headings: string, lead: readonly Word[]): boolean {
  if (!/^(?:this|these|examples?|including|includes|such|below)$/i.test(lead[0]?.text ?? '')) return false;
  if (lead.length > 14 || lead.some((w) => WILL.has(w.stem) || w.stem === 'not' || w.stem === 'except')) return false;
  return FORBIDDING.test(headings.slice(headings.lastIndexOf(' > ') + 1));
}

/** "What you can do:", "Things you must not do:", "Rights you get:": what a line makes of the acts below it, as a heading would. */
export function titles(lead: readonly Word[]): Headed {
  if (
    lead.length > 12 ||
    lead.at(-1)?.stem !== ':' ||
    !/^(?:what|things|actions|acts|rights)$/i.test(lead[0]?.text ?? '')
  )
    return null;
  return byHeading(
    lead
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "The rights that this license does not grant include:": what it lists is not let. */
export function withholdsRights(lead: readonly Word[], item: readonly Word[]): boolean {
  if (lead.at(-1)?.stem !== ':' || lead.length > 40 || !LISTS.test(lead.at(-2)?.text ?? '')) return false;
  // "- warranties and indemnification; - custom development services": what is offered beside them.
  if (OFFERED.has(item.findLast(({ text }) => /^[a-z]/i.test(text))?.stem ?? '')) return false;
  if (!lead.some(({ text }) => /^(?:rights|permissions)$/i.test(text))) return false;
  return lead.some(
    ({ stem, text }, i) =>
      GIVES.has(stem) && !/s$/.test(text) && lead.slice(Math.max(0, i - 4), i).some((w) => w.stem === 'not'),
  );
}

/** What else one may ask for: it is no act that is withheld. */
const OFFERED = stems(
  'service services support warranty warranties indemnification indemnity maintenance training consulting',
);
const LISTS = /^(?:includes?|are|following)$/i;
const GIVES = stems('grant granted include included cover covered convey conveyed extend');

/** "We have set the following rules:" lets the orders below it speak for themselves. */
export function announcesRules(lead: readonly Word[]): boolean {
  const [rules, colon] = lead.slice(-2);
  return (
    colon?.stem === ':' &&
    (RULES.test(rules?.text ?? '') || (lead.length < 7 && TERMS.test(lead[0]?.text ?? '') && !lead.some(isVerb))) &&
    !lead.some((w) => WILL.has(w.stem) || w.stem === 'not')
  );
}

/** "Terms, in short:" */
const TERMS = /^(?:terms|conditions|summary)$/i;

function isVerb({ stem, text }: Word): boolean {
  return stem === 'be' || /^(?:apply|applies|include|includes|mean|means|govern|governs|cover|covers)$/i.test(text);
}

const RULES = /^(?:rules|guidelines|requirements|principles|standards|expectations)$/i;

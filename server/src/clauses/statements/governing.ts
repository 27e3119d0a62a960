import type { Place } from '../../text/outline.ts';
import type { Sentence } from '../../text/passage.ts';
import type { Word } from '../../text/words.ts';
import { USES, YOU } from './governingWords.ts';
import { announcesRules, isCondition, listsForbidden, titles, withholdsRights } from './leadForms.ts';
import { listsUses, spokenTo } from './spokenTo.ts';

/**
 * The words that govern a sentence. In: its place, its index in its block, the words of the lead-in that it goes on with, none
 * where it stands for itself. Out: these, and what they, the heading above or the form of the sentence make of its act.
 */
export function governingOf(place: Place, sentence: Sentence, index: number, led: readonly Word[]): readonly Word[] {
  if (led.length === 0) return spokenTo(place, sentence, index);
  if (isCondition(led)) return [...led, ...spokenTo(place, sentence, index)];
  if (!place.item) return led;
  if (listsForbidden(place.headings, led)) return [...YOU['must not'], ...led];
  if (withholdsRights(led, sentence.words)) return YOU['must not'];
  const said = titles(led);
  if (said !== null) return [...led, ...YOU[said]];
  if (announcesRules(led)) return [...led, ...spokenTo(place, sentence, index)];
  return listsUses(place, led) ? [...USES, ...led] : led;
}

import { stem } from '../../text/stem.ts';
import type { MoodName } from '../moods/moodNames.ts';
import type { Pattern } from '../patterns/pattern.ts';

/**
 * Families of words as drafters of many countries have them, for patterns of kinds that say in plain English what
 * licenses mostly say in set phrases.
 */

/** What the text calls itself, and its parts. */
export const TERMS =
  'license|licence|agreement|terms|conditions|rules|page|contract|provisions|hereof|restrictions|limits|limitations|prohibitions|bans|obligations';

/** Who gets something from the licensee. */
export const RECEIVER =
  'recipient|transferee|sublicensee|receiver|customer|client|employee|staff|student|subcontractor|contractor|anyone+to+whom|person+to+whom|whoever+gets|whoever+receives|those+who+get|those+who+receive|people+who+get|other+institution|another+institution';

export const CURRENCY =
  'dollar|dollars|usd|$|us$|euro|euros|eur|€|pound|pounds|gbp|£|franc|francs|chf|yen|jpy|yuan|rmb|won|rupees|krona|kronor|kroner|crowns|pesos|reais|cents|percent|%';

/** Who licenses. */
export const GIVER = '@licensor|we|us|our';

/** A thing that was changed, and what comes of it. */
export const CHANGED =
  '@derivative|adapted+model|altered+model|altered+version|altered+copy|changed+version|changed+model|modified+model|modified+version|modified+copy|derived+model|derived+work|fork|variant|your+version|versions+you+change|what+you+build|what+you+make';

/** A pattern in words of every day: it holds in short statements, and one is less sure of it. */
export const said = (mood: MoodName, words: string, unless?: readonly string[]): Pattern => {
  const pattern = { mood, words: words.split(' ').map(once).join(' '), plain: true, confidence: 0.6 };
  return unless ? { ...pattern, unless } : pattern;
};

/** The choices of a word, each once: patterns compare stems, and families of words overlap. */
function once(token: string): string {
  if (!token.includes('|')) return token;
  const [, mark = '', choices = '', missing = ''] = /^(\^?)(.*?)(\??)$/.exec(token) ?? [];
  const byStem = new Map<string, string>();
  for (const choice of choices.split('|')) {
    const key = choice
      .split('+')
      .map((word) => (/^[a-z]/i.test(word) ? stem(word.toLowerCase()) : word))
      .join('+');
    if (!byStem.has(key)) byStem.set(key, choice);
  }
  return `${mark}${[...byStem.values()].join('|')}${missing}`;
}

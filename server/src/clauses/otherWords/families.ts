import type { MoodName } from '../moodNames.ts';
import type { Pattern } from '../pattern.ts';

/**
 * Families of words as drafters of many countries have them, for patterns of kinds that say in plain English what
 * licenses mostly say in set phrases.
 */

/** What the text calls itself, and its parts. */
export const TERMS =
  'license|licence|agreement|terms|conditions|rules|page|contract|provisions|hereof|restrictions|limits|limitations|prohibitions|bans|obligations';

/** Who gets something from the licensee. */
export const RECEIVER =
  'recipient|recipients|transferee|transferees|sublicensee|sublicensees|receiver|receivers|acquirer|acquirers|customers|customer|clients|client|employees|staff|students|colleagues|subcontractor|subcontractors|contractors|partner|partners|anyone+to+whom|person+to+whom|persons+to+whom|those+to+whom|everyone+to+whom|whoever+gets|whoever+receives|anyone+who+gets|anyone+who+receives|those+who+get|those+who+receive|those+who+obtain|everyone+who+gets|everyone+who+receives|people+who+get|people+who+receive|other+institution|another+institution';

export const CURRENCY =
  'dollar|dollars|usd|$|us$|euro|euros|eur|€|pound|pounds|gbp|£|franc|francs|chf|yen|jpy|yuan|rmb|won|rupees|krona|kronor|kroner|crowns|pesos|reais|cents|percent|%';

/** Who licenses. */
export const GIVER = '@licensor|we|us|our';

/** A thing that was changed, and what comes of it. */
export const CHANGED =
  '@derivative|adapted+version|adapted+model|altered+model|altered+version|altered+copy|altered+copies|changed+version|changed+versions|changed+model|modified+model|modified+models|modified+version|modified+versions|modified+copy|modified+copies|derived+model|derived+models|derived+work|fork|forks|fine-tune|fine-tunes|variant|variants|your+version|your+versions|versions+you+change|what+you+build|what+you+make|offshoot|offshoots|successor+model';

/** A pattern in words of every day: it holds in short statements, and one is less sure of it. */
export const said = (mood: MoodName, words: string, unless?: readonly string[]): Pattern =>
  unless ? { mood, words, unless, plain: true, confidence: 0.6 } : { mood, words, plain: true, confidence: 0.6 };

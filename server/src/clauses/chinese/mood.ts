import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { Mood } from '../mood.ts';

const of = (name: string): string => stem(name);
const [YOU, LICENSOR, BAN, DUTY, NONEED, PERMIT, GRANT, ONLYMAY, ONLY, IF, UNLESS, EXCEPT, WITHOUT] = [
  ...['you', 'licensor', 'ban', 'duty', 'noneed', 'permit', 'grant', 'onlymay', 'only', 'if', 'unless', 'except'],
  'without',
].map(of);

/**
 * The moods of Chinese words: what 不得, 应当 or 可以 says holds for the words behind it, over commas, until the next such
 * word or another subject; 如果 and 除非 open a condition or an exception up to the next comma. One pass.
 */
export function chineseMoods(words: readonly Word[]): Uint16Array {
  const moods = new Uint16Array(words.length);
  let current = 0;
  let actor: number = Mood.You;
  let zone = 0;
  let opens = true;
  words.forEach((word, i) => {
    switch (word.stem) {
      case ',':
      case ';':
      case ':':
        // What was said in front of a colon holds for what it lists.
        zone = 0;
        break;
      case YOU:
      case LICENSOR:
        if (opens) current = 0;
        if (opens || zone === 0) actor = word.stem === YOU ? Mood.You : Mood.Licensor;
        break;
      case IF:
        if (opens) zone = Mood.Condition;
        break;
      case UNLESS:
      case EXCEPT:
      case WITHOUT:
        zone = Mood.Exception;
        break;
      case NONEED:
        current = 0;
        break;
      case BAN:
        if (zone === 0) current = actor === Mood.Licensor ? 0 : Mood.Prohibited | Mood.You;
        break;
      case DUTY:
        if (zone === 0) current = actor === Mood.Licensor ? Mood.Licensor : Mood.Duty | Mood.You;
        break;
      case GRANT:
        if (zone === 0) current = Mood.Permit | Mood.Granted;
        break;
      case PERMIT:
      case ONLYMAY:
        // "不得允许" bans what it names.
        if (zone === 0 && words[i - 1]?.stem !== BAN)
          current = actor === Mood.Licensor && !permitsYou(words, i) ? Mood.Licensor : Mood.Permit | Mood.You;
        if (word.stem === ONLYMAY) current |= Mood.Only;
        break;
      case ONLY:
        current |= Mood.Only;
        break;
    }
    moods[i] = zone === 0 ? current : zone;
    opens = word.stem === ',' || word.stem === ';' || word.stem === ':' || (opens && word.stem === IF);
  });
  return moods;
}

/** "许可方允许您使用": the licensor says what you may do. */
function permitsYou(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.stem === YOU;
}

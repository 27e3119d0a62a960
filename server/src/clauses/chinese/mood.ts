import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { Mood } from '../moods/mood.ts';

const of = (name: string): string => stem(name);
const [YOU, LICENSOR, BAN, DUTY, NONEED, PERMIT, GRANT, ONLYMAY, ONLY, IF, UNLESS, EXCEPT, WITHOUT] = [
  ...['you', 'licensor', 'ban', 'duty', 'noneed', 'permit', 'grant', 'onlymay', 'only', 'if', 'unless', 'except'],
  'without',
].map(of);
const [REFRAIN, OTHERWISE, PERMISSION, CONSTRUED, BUT, COMMERCIAL_PERMISSION] = [
  ...['refrain', 'otherwise', 'permission', 'construed', 'but', 'commercialpermission'],
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
  /** What was said before "否则…", which says what follows if it is not heeded: a colon goes back to it. */
  let held: number | null = null;
  let without = false;
  words.forEach((word, i) => {
    switch (word.stem) {
      case ',':
      case ';':
      case ':':
        // What was said in front of a colon holds for what it lists.
        zone = 0;
        without = false;
        if (held !== null && word.stem === ':') current = held;
        if (word.stem !== ',') held = null;
        break;
      case OTHERWISE:
        held ??= current;
        current = 0;
        break;
      case REFRAIN:
        // "您应当不使用模型从事……": a duty not to.
        if (zone === 0 && current === (Mood.Duty | Mood.You)) current = Mood.Prohibited | Mood.You;
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
        zone = Mood.Exception;
        break;
      case WITHOUT:
        zone = Mood.Exception;
        without = true;
        break;
      case PERMISSION:
      case COMMERCIAL_PERMISSION:
        // "未经许可分发本模型": what stands behind the permission is what must not be done.
        if (!without || words[i + 1]?.stem === PERMISSION) break;
        moods[i] = zone;
        zone = 0;
        without = false;
        opens = false;
        return;
      case NONEED:
      case CONSTRUED:
        current = 0;
        break;
      case BUT:
        // "您可以使用，但任何修改须……": what was allowed ends here.
        if (zone === 0 && (current & Mood.Permit) !== 0) current = 0;
        break;
      case BAN:
        held = null;
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
        // "授予您……的权利，仅限于……而使用": what follows is granted still.
        if (word.stem === ONLYMAY && !MODAL.test(word.text) && (current & Mood.Granted) !== 0) {
          current |= Mood.Only;
          break;
        }
        if (zone === 0) current = permitted(words, word, i, actor) ?? current;
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

/** The mood that "可以", "有权" or "仅供" gives the words behind it; null where it gives none: "不得允许" bans what it names. */
function permitted(words: readonly Word[], word: Word, at: number, actor: number): number | null {
  if (word.text === '有权' && !isYours(words, at)) return Mood.Licensor;
  if (words[at - 1]?.stem === BAN) return null;
  if (actor === Mood.Licensor && !permitsYou(words, at)) return Mood.Licensor;
  return word.stem === ONLYMAY && !MODAL.test(word.text) ? 0 : Mood.Permit | Mood.You;
}

/** "仅可", but not "仅供", which says what something is for and permits nothing. */
const MODAL = /[可能得许权]/;

/** So many words before "有权" are looked at for whose right it is. */
const LOOKED_BACK = 24;

/** "您有权" and "……，有权", but not "平台有权", whose subject is no word of the vocabulary. */
function isYours(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LOOKED_BACK); i--) {
    const word = words[i];
    if (word?.stem === YOU) return true;
    if (/^[,;:]$/.test(word?.stem ?? '')) return i === at - 1 && word?.end === words[at]?.start;
  }
  return false;
}

/** "许可方允许您使用": the licensor says what you may do. */
function permitsYou(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.stem === YOU;
}

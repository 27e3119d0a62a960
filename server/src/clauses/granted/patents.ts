import { endsSentence, type Word } from '../../text/words.ts';
import { at } from './words.ts';

/** Whether the license named at word `i` is one under patents alone: "a patent license". */
export function namesPatent(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= Math.max(0, i - 8); j--) {
    const s = at(words, j);
    if (s === 'copyright' || s === 'trademark' || /^[.;:]$/.test(s)) return false;
    // "a copyright and patent license" gives more than the patents.
    if (s === 'patent' && !isLeftOut(words, j))
      return !words.slice(Math.max(0, j - 4), j).some((w) => w.stem === 'copyright');
  }
  return false;
}

/** "rights (other than patents)". */
function isLeftOut(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--)
    if (/^(?:than|except|exclud|excluding)$/.test(at(words, j))) return true;
  return false;
}

/** "a license under its patents to make": patents alone stand between the license and its verbs. */
export function underPatents(words: readonly Word[], i: number): boolean {
  let patent = false;
  if (words.slice(Math.max(0, i - 4), i).some((w) => w.stem === 'copyright')) return false;
  for (let j = i + 1; j < Math.min(words.length, i + 30); j++) {
    const s = at(words, j);
    if (s === 'to' || s === ';' || endsSentence(words, j)) return patent;
    if (s === 'copyright' || s === 'intellectual' || s === 'databas' || (s === 'other' && at(words, j + 1) === 'right'))
      return false;
    if (s === 'patent' && !isLeftOut(words, j)) patent = true;
  }
  return false;
}

/** "under patent claims", "under the patents of …": patents, before anything else, open what stands from word `i` on. */
export function namesPatentSoon(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < i + 6; j++) {
    if (/^(?:copyright|intellectual|other|to|[.;,:])$/.test(at(words, j))) return false;
    if (at(words, j) === 'patent') return true;
  }
  return false;
}

/** "licenses you to do everything … that would infringe any patent claims". */
export function namesPatentAhead(words: readonly Word[], i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 60); j++) {
    const s = at(words, j);
    if (s === 'copyright' || s === '.' || s === ';') return false;
    if (s === 'patent') return true;
  }
  return false;
}

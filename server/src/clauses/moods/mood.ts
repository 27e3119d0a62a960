import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { isOrderBehind } from '../statements/orders.ts';
import { turn } from './moodTurns.ts';
import { isModal, Mood, ZONE } from './moodWords.ts';
import { behind, endsZone, isLabelEnd, opensZone, resumes } from './moodZones.ts';

export { Mood } from './moodWords.ts';

const IF = stem('if');

/** The moods of the words of a statement: its lead-in's words and its own, in order. One pass. */
export function moodsOf(words: readonly Word[]): Uint16Array {
  const moods = new Uint16Array(words.length);
  let current = 0;
  let outer = 0;
  let zone: { kind: number; parenthesis: number; initial: boolean; from: number } | null = null;
  let depth = 0;
  // The ban that a relative clause interrupts.
  let beside = 0;
  // The moods outside the open parentheses: what stands in them says nothing about what follows.
  const outside: number[] = [];
  const at = (i: number): string => words[i]?.stem ?? '';
  for (let i = 0; i < words.length; i++) {
    const s = at(i);
    if (s === '(' || s === '[') {
      depth++;
      outside.push(current);
    }
    if (zone && (endsZone(words, i, depth, zone) || (zone.initial && outer !== 0 && resumes(words, i, zone.from)))) {
      current = behind(words, i, zone, outer, current);
      zone = null;
    } else if (zone?.initial && at(i - 1) === ',' && isOrderBehind(words, i)) {
      // "If you share it, include this notice."
      current = Mood.Duty | Mood.You;
      zone = null;
    } else if (zone?.initial && zone.kind & Mood.Exception && at(i - 1) === ',' && forbidsBehind(words, i)) {
      // "Unless an expert checks it, do not use it for …"; "if you do not agree, do not use it" bans nothing.
      current = 0;
      zone = null;
    }
    if (s === ')' || s === ']') depth = Math.max(0, depth - 1);
    // "… provided that it shall not end if you have shared it": what stands behind "if" is neither banned nor owed.
    if (zone && zone.kind & Mood.Proviso && s === IF && at(i - 1) !== ',' && bindingBan(current)) {
      zone.kind = Mood.Condition;
      current = 0;
    }
    const opened: number = zone ? 0 : opensZone(words, i);
    if (opened !== 0) {
      zone = {
        kind: opened,
        parenthesis: depth,
        initial:
          i < 3 || /^[,;:.]$/.test(/^(?:and|or)$/.test(at(i - 1)) ? at(i - 2) : at(i - 1)) || isLabelEnd(words, i - 1),
        from: i,
      };
      outer = current;
      // What something is, on a condition, obliges nobody: "that is no commercial use, provided that …".
      if (opened & Mood.Proviso && outer & Mood.Descriptive) zone.kind = Mood.Condition;
      current = zone.kind & Mood.Proviso ? Mood.Duty | Mood.You : 0;
    }
    if (beside !== 0 && /^[,;:]$/.test(s)) {
      current = beside;
      beside = 0;
    }
    // "You may not use it for acts that may harm people, such as: …": what is banned may do so, and stays banned.
    const relative: boolean = bindingBan(current) && !zone && ofRelative(words, i);
    if (relative) beside = current;
    if (opened === 0 || s !== 'should') current = turn(words, i, current);
    // "… to make content that must comply with the law": nobody is obliged by what is said of a thing one may not make.
    if (relative) current &= ~Mood.Duty;
    if ((s === ')' || s === ']') && outside.length > 0) current = outside.pop() ?? current;
    moods[i] = (opened & Mood.Proviso ? 0 : current) | (zone ? zone.kind : 0);
  }
  return moods;
}

/** "…, do not use it", "…, don't", "…, never": an order not to do something opens at word `i`. */
function forbidsBehind(words: readonly Word[], i: number): boolean {
  if (/^do$/i.test(words[i]?.text ?? '')) return words[i + 1]?.stem === 'not';
  return /^(?:don['’]?t|never)$/i.test(words[i]?.text ?? '');
}

/** A ban on what the licensee does. */
function bindingBan(mood: number): boolean {
  return (
    (mood & Mood.Prohibited) !== 0 ||
    ((mood & Mood.Negated) !== 0 && (mood & (Mood.Permit | Mood.Duty)) !== 0 && (mood & Mood.Licensor) === 0)
  );
}

/** "… that may", "… which would otherwise": the modal of a relative clause. */
function ofRelative(words: readonly Word[], i: number): boolean {
  if (!isModal(words[i]?.stem ?? '')) return false;
  const before = words[i - 1]?.stem ?? '';
  if ((before !== 'that' && before !== 'which' && before !== 'who') || words[i - 2]?.stem === ',') return false;
  // "…, and it is a person who must answer for it": a clause of its own.
  for (let j = i - 2; j >= Math.max(0, i - 8); j--)
    if (words[j]?.stem === 'it' && /^(?:and|but|,|;)$/.test(words[j - 1]?.stem ?? '')) return false;
  return true;
}

/** True where the mood bans what the word says: negated permission or duty of a person, or a word of prohibition. */
export function bans(mood: number): boolean {
  if (mood & ZONE && !(mood & Mood.Proviso)) return false;
  if (mood & Mood.Descriptive) return false;
  if (mood & Mood.Prohibited) return true;
  return (mood & Mood.Negated) !== 0 && (mood & Mood.Licensor) === 0;
}

export function permits(mood: number): boolean {
  return (mood & Mood.Permit) !== 0 && (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception)) === 0;
}

/** A duty of the one who takes the license, or of nobody in particular; what the licensor promises is none. */
export function obliges(mood: number): boolean {
  return (mood & Mood.Duty) !== 0 && (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Licensor)) === 0;
}

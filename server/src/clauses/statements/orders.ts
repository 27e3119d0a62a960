import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/** Verbs that open an order: "Retain all notices.", "Give everyone a copy of this license." */
const ORDERS = stems(
  'retain keep leave hand record preserve include provide forward attach cite credit acknowledge give state indicate comply respect obey ' +
    'follow put say tell make mark label report inform notify disclose publish name mention treat ensure pay display show ' +
    'quote reproduce ship bundle link honor observe adhere familiarize communicate maintain implement obtain monitor document establish place rename ' +
    'share write let drop send pass pick consider choose bind hold test add delete stop open submit deliver prove update quote erase enclose transmit ' +
    'wipe uninstall discard destroy email begin prefix ' +
    'cause duplicate abide accompany reimburse procure insert protect cooperate attribute specify cease require verify review',
);
const OBJECTS = stems(
  'the all any a an this your every each everyone anyone our with applicable us it clearly sure to that when where information appropriate reasonable adequate recipients users incidents misuse abuse vulnerabilities over " its plainly openly prominently visibly in serious harmful unsafe suspected another people them these those both what his their intact full user ( promptly necessary required',
);

const PASSES = stems('pass hand');

const MATTERS = stems('if what credit attribution generated synthetic compliance conformity');

/** Verbs that order whatever follows them: "Respect copyrights", "Familiarize yourself with the law". */
const PLAIN = stems('respect obey comply observe honor adhere familiarize');

/** Headings over what one must do: under them an order needs no article to be known. */
const DUTIES = /\b(?:conditions?|requirements?|obligations?|attribution|credits?|citation|notices?|duties)\b/i;

/** "Retain all notices.", "Please cite the paper."; under a heading over duties "Reproduce block A" too. */
export function opensOrder(labeled: readonly Word[], headings: string): boolean {
  const from = labelEnd(labeled);
  const words = from === 0 ? labeled : labeled.slice(from);
  const [first, second] = words;
  const polite = /^(?:please|always)$/i.test(first?.text ?? '');
  const how = HOW.test(first?.text ?? '') ? 1 : 0;
  // "**Attribution** – cite our paper": behind a label an order needs no capital, but the form of an order.
  const form = from === 0 ? /^[A-Z][a-z]+$/ : /^(?:[A-Z][a-z]+|[a-z]*[a-rt-z]|address|process)$/;
  if (!polite && !form.test(first?.text ?? '')) return false;
  if (isOrder(words, polite ? 1 : how)) return true;
  if (PLAIN.has(first?.stem ?? '') && /^[a-z]{3,}$/.test(second?.text ?? '') && words.length > 4) return true;
  const object = words[how + 1]?.text ?? '';
  return !polite && isOrderVerb(words, how) && /^[a-z]{3,}$/.test(object) && DUTIES.test(headings);
}

/** "Clearly mark your changes": how it is to be done. */
const HOW =
  /^(?:clearly|prominently|conspicuously|visibly|plainly|openly|promptly|publicly|immediately|strictly|fully|duly)$/i;

/** Where the words behind a title before a colon or a dash start: "Account security: Keep the key secret." */
function labelEnd(words: readonly Word[]): number {
  const mark = words.slice(0, 7).findIndex((w, i) => w.stem === ':' || (i > 0 && isDash(words, i)));
  if (mark <= 0 || !/^[A-Z]/.test(words[0]?.text ?? '')) return 0;
  const titled = words
    .slice(0, mark)
    .every((w) => /^[A-Z]/.test(w.text) || /^(?:and|of|the|with|to|for|in)$/.test(w.text));
  // "License text: …", "Share alike – …": few words, none of which says something.
  const label = mark <= 3 && words.slice(0, mark).every((w) => /^[A-Za-z]+$/.test(w.text) && !NO_LABEL.has(w.stem));
  return titled || label ? mark + 1 : 0;
}

const NO_LABEL = stems(
  'you we must shall may will should can do not never is please note example examples usage step tip hint todo if when',
);

/** A dash between blanks. */
function isDash(words: readonly Word[], i: number): boolean {
  const { text = '', start = 0, end = 0 } = words[i] ?? {};
  return /^[-–—]{1,2}$/.test(text) && start > (words[i - 1]?.end ?? 0) && (words[i + 1]?.start ?? 0) > end;
}

/** "If you share it, [also] include this notice": the main clause that starts at word `i` is an order. */
export function isOrderBehind(words: readonly Word[], i: number): boolean {
  const polite = words[i]?.stem === 'pleas';
  // "…, please provide attribution": what is asked for so is asked for, whatever it is.
  if (polite && isOrderVerb(words, i + 1))
    return /^[a-z]{2,}$/.test(words[i + 2]?.text ?? '') && words[i + 3]?.stem !== 'know';
  return isOrder(words, polite || /^(?:also|then|additionalli)$/.test(words[i]?.stem ?? '') ? i + 1 : i);
}

/** "…; cite the paper": a part behind a semicolon that orders. */
export function opensPart(words: readonly Word[]): boolean {
  return isOrder(words, /^(?:and|pleas)$/.test(words[0]?.stem ?? '') ? 1 : 0);
}

/** Whether word `i` is a verb that orders open with. */
export function isOrderVerb(words: readonly Word[], i: number): boolean {
  return ORDERS.has(words[i]?.stem ?? '');
}

function isOrder(words: readonly Word[], i: number): boolean {
  // "Provided the firm is small, …" sets a condition.
  if (!ORDERS.has(words[i]?.stem ?? '') || /^provided$/i.test(words[i]?.text ?? '')) return false;
  // "Sharing it is forbidden" orders nothing; "Sharing requires keeping the notices" is put in plain form before.
  if (/[^r]ing$/i.test(words[i]?.text ?? '')) return false;
  // "Includes a copy of the license" tells what is there.
  if (/[^s]s$/i.test(words[i]?.text ?? '')) return false;
  // "Test for weaknesses before you deploy it."
  if (words[i]?.stem === 'test' && words[i + 1]?.stem === 'for') return true;
  // "Pass on the restrictions to all who get a copy."
  const object = PASSES.has(words[i]?.stem ?? '') && /^(?:on|along)$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  if (OBJECTS.has(words[object]?.stem ?? '')) return true;
  // "Give credit to the authors"; "giving credit is welcome" orders nothing.
  if (MATTERS.has(words[i + 1]?.stem ?? '')) return !/ing$/i.test(words[i]?.text ?? '');
  // "Follow Exhibit A of the license": what is named, in a sentence and not in a title.
  return /^[A-Z]/.test(words[i + 1]?.text ?? '') && words.slice(i + 2, i + 8).some((w) => /^[a-z]{2,}$/.test(w.text));
}

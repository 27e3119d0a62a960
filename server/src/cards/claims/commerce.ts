import type { Span } from '../../text/span.ts';
import type { Sentence } from './sentence.ts';
import { clauseStart, isAsking, isConditional, isOfModel, operative, phrase, phrases, textAt } from './talk.ts';

/** A place where a sentence says whether this model may be used commercially. */
export interface Commerce extends Span {
  readonly allowed: boolean;
}

const COMMERCE = [
  phrase(
    'commercial use|uses|usage|purpose|purposes|application|applications|product|products|project|projects|exploitation|deployment|setting|settings',
  ),
  phrase('commercial and research|academic|non|noncommercial|personal'),
  phrase('commercially usable|viable|permissive|friendly'),
  phrase('used|use commercially'),
  phrase('commercial entities|users|companies'),
  phrase('commercially'),
];
const BARRED = /^(?:prohibited|forbidden|disallowed|banned|excluded)$/;
const NOT = /^(?:not|never|cannot|no|can't|without|nor|neither|don't|isn't|aren't|mustn't)$/;
const ALLOWED =
  /^(?:supports?|supporting|free|freely|allows?|allowed|allowing|permits?|permitted|permitting|licensed|available|can|may|ok|okay|enables?|enabling|suitable|ready|used|permissive|open|intended|usable|yes|✅|✓|✔|fine|welcome|feel|everyone|anyone|includes?|including|royalty|designed|fit)$/;
/** Words with which a sentence asks for something first, advises or tells a condition: neither allowed nor barred. */
const OPEN_ENDED =
  /^(?:requires?|requiring|required|when|purchase|buy|pricing|needs?|contact|please|consult|recommend|recommended|advise|depends|check|refer|apply|email|plan|planning|intend|want|wish|whether|ask|separate|obtain|request|inquiries|encourage|discourage|suggest|unclear|consider|will|wishing)$/;
const PERMISSION =
  /^(?:permission|authori[sz]ation|fee|charge|cost|royalt(?:y|ies)|approval|payment|registration|restrictions?|limitations?)$/;

/** What a sentence says of commercial use of this model. Linear in its words. */
export function commerceIn(sentence: Sentence): readonly Commerce[] {
  if (sentence.question || isAsking(sentence)) return [];
  const said: Commerce[] = [];
  for (const { at, end } of phrases(sentence, ...COMMERCE)) {
    const allowed = verdict(sentence, at, end);
    if (allowed === null) continue;
    const last = lastWord(sentence, end, allowed);
    said.push({ allowed, ...operative(sentence, Math.min(at, firstNot(sentence, at, allowed)), last) });
  }
  return said;
}

function verdict(sentence: Sentence, at: number, end: number): boolean | null {
  const { words, form } = sentence;
  const start = clauseStart(sentence, at);
  const lead = textAt(sentence, at - 1);
  // "custom commercial license", "open-source and commercial models" are other things.
  if (textAt(sentence, at) === 'commercial' && textAt(sentence, end - 1) === 'and') return null;
  if (form === 'tag') return at === 0 && end === words.length ? true : null;
  const colon = textAt(sentence, end) === ':' ? words.slice(end + 1, end + 5).map(({ text }) => text) : null;
  if (colon !== null) return labelled(colon);
  const before = words.slice(Math.max(start, at - 14), at).map(({ text }) => text);
  const behind = clauseBehind(sentence, end);
  if (isConditional(sentence, at)) return null;
  // "licensed for researchers and commercial entities"; else they are people who do something.
  if (
    /^(?:entities|users|companies)$/.test(textAt(sentence, end - 1)) &&
    !before.some((text) => /^(?:licensed|free|available)$/.test(text))
  )
    return null;
  if (/^(?:non|noncommercial)$/.test(lead) || lead === 'or' || textAt(sentence, end) === 'or') return null;
  const barred = behind.some((text) => BARRED.test(text)) || notAllowed(behind);
  const negated =
    before.some((text, i) => NOT.test(text) && governs(before, i)) || /^❌|^🚫/.test(words[start]?.text ?? '');
  // "For commercial use, please …", "to use it commercially, contact …".
  const sells = before.some((text, i) => text === 'license' && /^(?:can|to|may|you|we)$/.test(before[i - 1] ?? ''));
  const asks = sells || [...before, ...behind].some((text) => OPEN_ENDED.test(text));
  if (barred && asks && !behind.some((text) => BARRED.test(text))) return null;
  if (!barred && asks) return null;
  if (!isOfModel(sentence, at) && !isBare(before)) return null;
  if (barred) return before.some((text) => NOT.test(text)) ? null : false;
  if (negated) return byUs(before) ? null : permissionNotNeeded(before) ? true : barsUse(before) ? false : null;
  const said =
    [...before, ...behind.slice(0, 6)].some((text) => ALLOWED.test(text)) ||
    (/^commercially$/.test(textAt(sentence, at)) && /^(?:usable|permissive|friendly)$/.test(textAt(sentence, end - 1)));
  if (!said) return null;
  // "only for research, not for commercial use" and "without … " come behind too.
  return behind
    .slice(0, 5)
    .some(
      (text, i) =>
        NOT.test(text) &&
        !PERMISSION.test(behind[i + 1] ?? '') &&
        !/^(?:a|any|the)$/.test(behind[i + 1] ?? '') &&
        !PERMISSION.test(behind[i + 2] ?? '') &&
        text !== 'without',
    )
    ? null
    : true;
}

/** "Commercial use: yes", "Commercial use | not allowed". */
function labelled(value: readonly string[]): boolean | null {
  const [first = ''] = value;
  if (/^(?:no|not|❌|prohibited|forbidden|✗|✘|never|disallowed)$/.test(first)) return false;
  return /^(?:yes|allowed|permitted|✅|✓|✔|free|ok|supported|granted)$/.test(first) ? true : null;
}

/** The words behind, up to the end of the clause, or a conjunction that starts another. */
function clauseBehind(sentence: Sentence, end: number): string[] {
  const words: string[] = [];
  for (let at = end; at < sentence.words.length && words.length < 14; at++) {
    const text = textAt(sentence, at);
    if (/^[;:()"|–—[\]]$/.test(text) || /^(?:but|while|whereas|although|however)$/.test(text)) break;
    words.push(text);
  }
  return words;
}

/** "is not allowed", "are never permitted": the negation of what the subject may. */
function notAllowed(behind: readonly string[]): boolean {
  const not = behind.slice(0, 8).findIndex((text) => NOT.test(text));
  if (not < 1 || !/^(?:is|are|was|be|may|shall|will|currently|strictly|explicitly)$/.test(behind[not - 1] ?? ''))
    return false;
  return behind
    .slice(not + 1, not + 4)
    .some((text) =>
      /^(?:allowed|permitted|authorized|possible|granted|licensed|supported|covered|included|ok)$/.test(text),
    );
}

/** A negation reaches the words unless "only" follows it, or what it denies is a limit or a condition. */
function governs(before: readonly string[], at: number): boolean {
  const next = before[at + 1] ?? '';
  return !(/^(?:only|just)$/.test(next) || /^(?:limited|restricted)$/.test(next));
}

function permissionNotNeeded(before: readonly string[]): boolean {
  return before.some(
    (text, i) => NOT.test(text) && (PERMISSION.test(before[i + 1] ?? '') || PERMISSION.test(before[i + 2] ?? '')),
  );
}

/** "we do not use", "we did not" tell what the authors do. */
function byUs(before: readonly string[]): boolean {
  const not = before.findIndex((text) => NOT.test(text));
  return (
    before.slice(0, not).some((text) => text === 'we' || text === 'our') &&
    !before.some((text) => /^(?:allow|permit|grant|license)$/.test(text))
  );
}

function barsUse(before: readonly string[]): boolean {
  return (
    before.some((text) =>
      /^(?:used?|usage|allow(?:ed|s)?|permit(?:ted|s)?|may|must|shall|can|cannot|for|no|do|licensed|deployed)$/.test(
        text,
      ),
    ) && !before.some((text) => /^(?:default|yet|designed|suitable|ready|guarantee|imply|fit|tested)$/.test(text))
  );
}

/** Nothing but marks, articles and the like before: "Commercial use is permitted", "- ✅ Commercial use allowed". */
function isBare(before: readonly string[]): boolean {
  return before.every(
    (text) =>
      !/[\p{L}]/u.test(text) ||
      /^(?:any|all|the|no|full|free|allows?|ready|for|and|both|research|strictly|use|using|it|them|suitable|available|ok|licensed|open|not)$/.test(
        text,
      ),
  );
}

function lastWord(sentence: Sentence, end: number, allowed: boolean): number {
  const wanted = allowed
    ? /^(?:allowed|permitted|free|yes|ok)$/
    : /^(?:prohibited|forbidden|allowed|permitted|disallowed|banned|no|excluded)$/;
  for (let at = end; at < Math.min(end + 14, sentence.words.length); at++) {
    const text = textAt(sentence, at);
    if (wanted.test(text)) return at + 1;
    if (/^[;()"|]$/.test(text)) break;
  }
  return /^(?:use|uses|usage|purposes|applications)$/.test(textAt(sentence, end)) ? end + 1 : end;
}

function firstNot(sentence: Sentence, at: number, allowed: boolean): number {
  if (allowed) return at;
  const start = Math.max(clauseStart(sentence, at), at - 14);
  for (let i = start; i < at; i++) if (NOT.test(textAt(sentence, i))) return i;
  return at;
}

import { LargeExpression } from '../../text/largeExpression.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/** What the heading above a text, or the sign before it, makes of an act that it names without saying who does it. */
export type Headed = 'may' | 'must' | 'must not' | null;

/** "What you can't do", "Not allowed", "Don'ts", "Out of scope: do not use it for", "Purposes for which no permission is given", "🚫 Illegal content". */
export const FORBIDDING = new LargeExpression(
  /\b(?:you|users?|licensees?|we) (?:can ?not|can['’]?t|may not|must not|shall not|mustn['’]t|are not|will not|(?:do not|don['’]t) allow)\b|(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:do not|don['’]?ts?|never|not (?:allowed|permitted|ok|okay)|off[- ]limits)\b|\b(?:do not|don['’]t|never) use\b|\b(?:must not be used|should not (?:use|access|deploy))\b|\bwe (?:strictly |also |expressly )?(?:prohibit|forbid|ban|disallow|do not (?:permit|tolerate))\b|\b(?:is|are) (?:strictly |never )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|tolerated))\b[^>]*$|\b(?:zero|no) tolerance\b|\bred lines?\b|\b(?:may|must|shall|can) ?not be (?:used|employed|deployed|applied)\b|\b(?:uses?|usages?|purposes?|applications?|activities|fields) (?:(?:to|for|in|of) which (?:no |you (?:get|have) no |you do not |there is no )|(?:that|which) (?:are|is|falls?|lies?) (?:not (?:licensed|covered|granted)|outside|beyond|excluded)|(?:we|that we|you) (?:do not|don['’]t|cannot|may not|have no) |(?:not covered by|outside|beyond|excluded from) )|(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:excluded|unlicensed|withheld) (?:uses?|purposes?|applications?|activities|fields)\b|\bno (?:permission|licen[cs]e|right)s? (?:is|are) (?:given|granted|extended) (?:for|to)\W*$|(?:^|> )(?:\ud83d\udeab|⛔)/i,
  /not\b|can['’]?t|mustn|don['’]?t|never|off[- ]limits|prohibit|forbid|ban|disallow|tolera|red line|\bno |outside|beyond|exclu|unlicensed|withheld|\ud83d\udeab|⛔/i,
);

/** What calls a use or an act banned, whatever the heading around it. */
export const CALLED_BANNED = /prohibited|restricted|forbidden|unacceptable|disallowed|banned|impermissible/i;

const PROHIBITING = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:prohibited|forbidden|disallowed|banned|impermissible|unacceptable)\b[^>]*$/i,
  CALLED_BANNED,
);

const OBLIGING = new LargeExpression(
  /\b(?:you|users?|licensees?) (?:must|need to|have to|are required to|agree to)\b(?! ?not)[^>]*$|(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:requirements?|conditions?|obligations?|your (?:obligations|duties|responsibilities)|required)\b[^>]*$/i,
  /must|need to|have to|requir|agree to|condition|obligation|duties|responsib/i,
);

const LETTING = new LargeExpression(
  /\b(?:you|users?|licensees?|anyone|everyone) (?:can|may|are (?:free|allowed|permitted|welcome))\b(?! ?not|['’]t)[^>]*$|(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:allowed|permitted|permissible|acceptable|permissions?|your rights|rights (?:granted|given|you (?:get|have|receive))|free to)\b[^>]*$|(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:(?:grant(?:ed)?|permitted|usage|use|user|licensee|modification|distribution|redistribution|deployment|licensed?) ){1,3}(?:rights|permissions)$/i,
  /can\b|may\b|are (?:free|welcome)|allowed|permi|acceptable|rights|free to/i,
);

/** Signs that stand for a yes or a no before an item. */
const YES = /^[ \t]*(?:✅|✓|✔|☑)/;
const NO = /^[ \t]*(?:❌|❎|✗|✘|✖|⛔|\ud83d\udeab)/;

/** What a sign that opens `marked` makes of what stands behind it. */
export function signOf(marked: string): 'may' | 'must not' | null {
  return NO.test(marked) ? 'must not' : YES.test(marked) ? 'may' : null;
}

/** What is done with a model or a text, by which a rule may open: "Use it …", "Selling copies". */
const ACTS = stems(
  'use run access deploy operate execute install download utilize reproduce copy modify adapt alter change fine-tune finetune ' +
    'quantize translate merge redistribute distribute publish share sublicense sell resell rent lease lend transfer host offer ' +
    'provide make create build train distill improve reverse decompile disassemble extract remove claim generate produce include ' +
    'incorporate integrate embed combine study inspect evaluate benchmark commercialize monetize charge upload post mirror ' +
    'represent present pretend attempt circumvent bypass keep give credit cite state disclose link tell inform report mark label ' +
    'name retain attach comply respect follow package process ship delete destroy erase display license connect fine',
);

const MORE_ACTS = stems(
  'retrain prune convert transform supply exploit transmit sublicence process collect store scrape assign encumber disclose attempt tamper disable interfere impersonate harass violate infringe circumvent separate',
);

/**
 * Whether a sentence opens with what is done and says not who does it: "Copy, rent or sell it.", "In a product, use it."
 * It goes on with what governs the title before it.
 */
export function opensWithAct(words: readonly Word[]): boolean {
  const [first, second, third, fourth] = words;
  if (!first || !/^[A-Z][a-z]+$/.test(first.text)) return false;
  const isAct = (word: Word | undefined): boolean =>
    word !== undefined && (ACTS.has(word.stem) || MORE_ACTS.has(word.stem)) && !/(?:ed|tion|[^s]s)$/.test(word.text);
  if (isAct(first))
    return (
      /^[,A-Za-z-]/.test(second?.text ?? '') &&
      !/^(?:of|is|are|was|by|may|must|shall|will|can)$/.test(second?.text ?? '')
    );
  // "Structure, divide, or arrange a sale": verbs in a row.
  if (second?.stem === ',' && /^[a-z]{3,}$/.test(third?.text ?? '') && /^(?:,|or|and)$/.test(fourth?.stem ?? ''))
    return !/(?:ly|ed|ing|ion|ness|ity)$/.test(first.text) && !/(?:ly|ed|ion|ness|ity)$/.test(third?.text ?? '');
  if (!/^(?:As|In|For|By|Through|Without|Whether|Directly|Knowingly|Intentionally)$/.test(first.text)) return false;
  const comma = words.slice(0, 16).findIndex((w) => w.stem === ',');
  return comma > 0 && isAct(words[comma + 1]) && /^[a-z]+$/.test(words[comma + 1]?.text ?? '');
}

/** "Repackage the weights", "Harm any person": a word in the form of a verb, and right behind it what it is done to. */
function opensWithVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return (
    /^(?:the|an?|any|this|these|it|them|our|your|its|other|others|another|anyone|someone|people)$/.test(
      words[at + 1]?.text ?? '',
    ) &&
    /^[A-Z][a-z]{3,}$/.test(word) &&
    !/(?:ed|ion|[^s]s|ing|ly|ment|ness|ity|ance|ence)$/.test(word) &&
    !NO_VERB.test(word)
  );
}

const NO_VERB =
  /^(?:This|That|These|Those|What|When|Where|While|With|Without|Within|From|Under|Unless|Until|Upon|After|Before|Through|Over|Into|Only|Once|Since|Because|Although|Though|Than|Then|Either|Neither|Both|Each|Every|Some|Such|Also|Even|Here|There|Like|Against|About|Around|Above|Below|Between|Outside|Inside|Beyond|Toward|Whether|Provided|Please|They|Them|Your|Just|Among|Behind|Despite|Except|Save|Part|None|Nothing|Never|Most|Many|Much|More|Other)$/;

const memo = new Map<string, Headed>();
const KEPT = 500;

/** What the last of `headings` (outermost first, joined by " > ") makes of the acts under it. */
export function byHeading(headings: string): Headed {
  const known = memo.get(headings);
  if (known !== undefined) return known;
  if (memo.size >= KEPT) memo.clear();
  const last = headings.slice(headings.lastIndexOf(' > ') + 1);
  const made: Headed =
    FORBIDDING.test(last) || PROHIBITING.test(last)
      ? 'must not'
      : OBLIGING.test(last)
        ? 'must'
        : LETTING.test(last)
          ? 'may'
          : null;
  memo.set(headings, made);
  return made;
}

/** The headings above an item, without the item itself where it is so short that it names itself. */
export function above(headings: string, words: readonly Word[]): string {
  const at = headings.lastIndexOf(' > ');
  const own = at < 0 ? '' : headings.slice(at + 3);
  return at > 0 && own.startsWith(words[0]?.text ?? '\0') && own.split(' ').length <= words.length + 1
    ? headings.slice(0, at)
    : headings;
}

/**
 * Whether words that open with an act are let, owed or forbidden by the sign before them or the heading above. In: the
 * headings, the mark of the item with the text behind it, the words. Out: null where nothing is said.
 */
export function headed(headings: string, marked: string, words: readonly Word[]): Headed {
  const first = words.findIndex((w) => /^[A-Za-z]/.test(w.text));
  const word = words[first];
  // Few words open with an act: the headings, which are dear to read, are asked for those alone.
  if (!word || first > 3 || !/^[A-Z]/.test(word.text)) return null;
  if (!ACTS.has(word.stem) && !MORE_ACTS.has(word.stem) && !opensWithVerb(words, first)) return null;
  // "Fine-tune it", and not "Fine print".
  if (word.text === 'Fine' && words[first + 2]?.stem !== 'tune' && words[first + 1]?.stem !== 'tune') return null;
  // "Use of the model is …", "Access to …", "Shared weights": nouns.
  if (/(?:ed|tion|s)$/.test(word.text) && !/^(?:embed|access)$/i.test(word.text)) return null;
  if (word.text !== 'Fine' && /^(?:of|is|are|was|by|:|-)$/.test(words[first + 1]?.text ?? '')) return null;
  return signOf(marked) ?? byHeading(above(headings, words));
}

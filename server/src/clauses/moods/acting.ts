import { LargeExpression } from '../../text/largeExpression.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { ACTING, LICENSOR, Mood, VERBS, YOU } from './moodWords.ts';

/** Who acts: the nearest word before the verb that names a party. */
export function subject(words: readonly Word[], i: number): number {
  for (let j = i - 1, from = i - 10; j >= Math.max(0, from); j--) {
    const s = words[j]?.stem ?? '';
    if (s === '.' || s === ';' || s === ':') break;
    // "The User (a person, a team or a company) may": what stands in a parenthesis does not act.
    if (s === ')') {
      const opens = opening(words, j);
      if (opens > 0 && opens < j - 2) {
        from -= j - opens;
        j = opens;
        continue;
      }
    }
    // "The status of a licensee does not …": someone is named, and does not act.
    if (s !== 'you' && YOU.has(s) && isOwner(words, j)) continue;
    // "Party A" gives the license, "Party B" takes it.
    if (words[j]?.text === 'Party' && words[j + 1]?.text === 'A') {
      if (words[j - 1]?.stem === 'of') continue;
      return Mood.Licensor;
    }
    // "We, our partners and our licensees may": those who hold a license from the licensor as well.
    if (/^licensees?$/i.test(words[j]?.text ?? '') && /^(?:its|our|their)$/i.test(words[j - 1]?.text ?? ''))
      return Mood.Licensor;
    // "The weights provided to you will be chosen by us": it is given to them, and they do nothing.
    if (s === 'you' && j === i - 1 && words[i + 1]?.stem === 'be' && /^(?:to|with)$/.test(words[j - 1]?.stem ?? ''))
      continue;
    if (YOU.has(s) || s === 'your') return Mood.You;
    // "Our models may not be used": who uses them is not said, and is not the licensor.
    if (s === 'our' && (words[i + 1]?.stem === 'be' || words[i + 2]?.stem === 'be')) return 0;
    // "Cloud providers shall not …": those of a trade, not the one who provides this.
    if (s === 'provider' && /^(?:cloud|host|internet|insuranc|healthcar)$/.test(words[j - 1]?.stem ?? ''))
      return Mood.You;
    // "The authors' names must not be removed": they own what is spoken of.
    if (LICENSOR.has(s) && /['’]s?$/.test(words[j]?.text ?? '') && isDone(words, i)) continue;
    // "The Licensor must be notified": others do it.
    if (LICENSOR.has(s) && isTold(words, j, i)) continue;
    if (LICENSOR.has(s) && isSomeone(words, j)) return Mood.You;
    if (
      LICENSOR.has(s) ||
      (s === 'our' && !/s$/i.test(words[j]?.text ?? '')) ||
      (s === 'us' && words[j]?.text !== 'US')
    ) {
      // "We declare that the model should not be used": who uses it is not said.
      if (isDone(words, i) && isSaid(words, j, i)) continue;
      return Mood.Licensor;
    }
    // A name right before the verb: "Meta may", "NVIDIA will".
    // "Papers that use Foo have to cite it", "all uses of the Research must": one name does not "have", and no licensor "must".
    if (j === i - 1 && isName(words, j)) {
      if (isDone(words, i) || /^(?:have|need|must)$/.test(words[i]?.text ?? '')) return 0;
      if (!isObject(words, j)) return Mood.Licensor;
    }
  }
  return 0;
}

/** "The Licensor must be notified", "no author credit may be removed": the party at `j` is spoken of, and does nothing. */
function isTold(words: readonly Word[], j: number, i: number): boolean {
  if (j < i - 2 || !isDone(words, i)) return false;
  for (let k = j - 1; k >= Math.max(0, j - 4); k--) {
    const s = words[k]?.stem ?? '';
    if (/^(?:[.,;:(]|that|and)$/.test(s)) return true;
    // "Notices to the Licensor shall be given", "the names of its contributors may be used".
    if (/^(?:of|to|by|from|for|with|under|against|nor|or)$/.test(s)) return false;
  }
  return true;
}

/** "Derivatives of Foo must", "anyone who runs Foo Plus must": the name that ends at `at` is of a thing, and does not act. */
function isObject(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 5 && /^(?:[A-Z\d]|the$)/.test(words[before]?.text ?? '')) before--;
  const text = words[before]?.text ?? '';
  if (/^(?:of|by|with|in|from|on|for|using|via|through|into|like|including)$/.test(text)) return true;
  if (!/^[a-z]{3,}$/.test(text)) return false;
  const relative = words[before - 1]?.stem ?? '';
  return /^(?:who|whoever)$/.test(relative) || (/^(?:that|which)$/.test(relative) && /(?:s|ed)$/.test(text));
}

/** The parenthesis that opens the one that closes at `at`, if it stands no more than a few words before; else -1. */
function opening(words: readonly Word[], at: number): number {
  for (let j = at - 1; j >= Math.max(0, at - 16); j--) if (words[j]?.stem === '(') return j;
  return -1;
}

/**
 * "Companies may not", "service providers shall", "a company that runs it must", "the owner of a device may not": anyone
 * of the sort, and not the one who licenses.
 */
function isSomeone(words: readonly Word[], j: number): boolean {
  const text = words[j]?.text.toLowerCase() ?? '';
  const before = words[j - 1]?.stem ?? '';
  // "the owner of a copy", "authors of derivative models".
  if (isOfOthers(words, j)) return true;
  if (!/^(?:compan(?:y|ies)|providers?|owners?|holders?)$/.test(text)) return false;
  if (/^(?:copyright|right|patent|trademark|licens|license|model)$/.test(before) && !/^providers$/.test(text))
    return false;
  if (/^(?:companies|providers|owners|holders)$/.test(text)) {
    for (let k = j - 1; k >= Math.max(0, j - 3); k--)
      if (/^(?:the|our|its|their|these|those|and|or|,|'|copyright|rights?)$/i.test(words[k]?.text ?? '')) return false;
    return true;
  }
  return (
    /^(?:a|an|any|each|every|no)$/.test(before) &&
    /^(?:that|which|who|may|must|shall|should|can|with|in)$/.test(words[j + 1]?.stem ?? '')
  );
}

/** "… of a device", "… of the copy": what anyone may have. */
function isOfOthers(words: readonly Word[], j: number): boolean {
  if (words[j + 1]?.stem !== 'of') return false;
  const next = words.slice(j + 2, j + 5).map(({ stem }) => stem);
  return OF_OTHERS.test(next.join(' '));
}

const OF_OTHERS =
  /^(?:(?:the|a|an|any|each|such|said) )?(?:devic|derivativ|copi|downstream|adaptation|modification|servic|application|app|product|website|platform)\b/;

/** "We declare that …": what stands between the subject and the verb opens a clause of its own. */
function isSaid(words: readonly Word[], from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++)
    if (words[j]?.stem === 'that' && DECLARES.has(words[j - 1]?.stem ?? '')) return true;
  return false;
}

const DECLARES = stems(
  'declare state emphasize stress stipulate request require ask expect insist urge demand note clarify',
);

/** "The words Powered by Foo shall be displayed": who does it is not said. */
function isDone(words: readonly Word[], i: number): boolean {
  // "Foo Plus may not be redistributed", "Foo must under no circumstances be used".
  let be = i + 1;
  while (be < i + 6 && BEFORE_BE.test(words[be]?.text ?? '')) be++;
  const done = words[be + 1]?.text ?? '';
  return (
    words[be]?.stem === 'be' &&
    /(?:ed|en|wn|sold|lent|made|put|built|sent|run|read|kept|held|told|done|found|brought)$/.test(done) &&
    !/^(?:entitled|permitted|allowed|authorized|required|obliged|obligated|deemed|considered|construed|regarded|interpreted|treated)$/.test(
      done,
    )
  );
}

const BEFORE_BE = /^(?:not|never|only|also|ever|to|under|in|at|no|any|circumstances?|events?|case|time|way|[a-z]+ly)$/i;

/** "… of a licensee", "… of the user"; "each of the parties" acts itself. */
function isOwner(words: readonly Word[], j: number): boolean {
  const of = /^(?:a|an|the|any|such)$/.test(words[j - 1]?.stem ?? '') ? j - 2 : j - 1;
  return (
    words[of]?.stem === 'of' &&
    /^(?:status|use|rights?|fact|size|nature|name|identity)$/i.test(words[of - 1]?.text ?? '')
  );
}

/** Capitalized words before a verb that are no party's name. */
const NO_NAME = new LargeExpression(
  /(?:s|tion|ment|ing|ware|ure|ity|ance|ence|ee|ive)$|^(?:[A-Z]{2,3}|License|Licence|Agreement|Policy|Model|Work|Section|Use|Output|Party|Material|Code|Program|Product|Library|Copy|Tool|User|Recipient|Data|Dataset|Database|Derivative|Notice|It|This|That|Content|Font|Original|Customer|Developer|Client|Purchaser|Buyer|Consumer|Reseller|Publisher|Member|Person|System|Which|Who|They|He|She|One|There|None|Name|Anyone|Everyone|No|Nothing|File|Package|Title|Fee|Source|Do|Please|And|Or|But|So|If|When|To|Should|Must|May|Also|Additionally|Never|Always|Violence|Used|Service|Checkpoint|Platform|Network|Firm|Applicant|Deployer|Institution)$/,
);

/** Words of licenses that a preposition may stand before without an article. */
const COMMON =
  /^(?:License|Licence|Agreement|Policy|Model|Work|Section|Use|Output|Party|Material|Code|Program|Product|Library|Copy|Tool|User|Users|Recipient|Data|Dataset|Database|Derivative|Notice|Content|Customer|Customers|Developer|Client|Person|Service|Services|Third|Licensee|Source)$/;

/** Things and persons that licenses write with capitals, as against "Foo Networks". */
const NO_NAMES_BEFORE = new Set(
  (
    'The These Those All Any Such Your Our No Some Each If When Where Derivative Model Licensed Third End ' +
    'Authorized Covered Combined Larger Open Software Work Service Services'
  ).split(' '),
);
const NO_NAMES_IN_PLURAL = (
  'Materials Works Models Derivatives Output Outputs Results Services Products Files Copies Licensee ' +
  'Licensees Users Parties Recipients Persons Terms Rights Contributors Contributions Modifications ' +
  'Versions Conditions Restrictions Licenses Programs Applications Components Weights Parameters ' +
  'Affiliates Customers Members Laws States Nations Countries Authors Owners Holders Claims Notices ' +
  'Documents Events Purposes Uses Activities'
).split(' ');

/**
 * A word that names someone: a capital where the verb after it has none. At the beginning of a sentence every word has
 * a capital: plurals and abstract nouns are told by their ends.
 */
function isName(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const verb = words[at + 1]?.text ?? '';
  if (!/^[A-Z][A-Za-z]+$/.test(text) || !/^[a-z]/.test(verb)) return false;
  // "A Descendant must not …", "the Licensed Object may not …": a term for a thing, as no firm has such a word before it.
  if (
    /^(?:An?|Any|Each|Every|No|This|Such|Licensed|Adapted|Modified|Altered|Derived)$/i.test(words[at - 1]?.text ?? '')
  )
    return false;
  if (!NO_NAME.test(text)) return true;
  // "Verity may use it, and Customer assigns to Verity …": named elsewhere without an article.
  if (
    words.some((w, k) => k !== at && w.text === text && /^(?:to|by|from|with|against)$/.test(words[k - 1]?.text ?? ''))
  )
    return !COMMON.test(text);
  const before = words[at - 1]?.text ?? '';
  // "Foo Networks may": a name of two words.
  if (
    /s$/.test(text) &&
    /^[A-Z][A-Za-z]+$/.test(before) &&
    !NO_NAMES_BEFORE.has(before) &&
    !NO_NAMES_IN_PLURAL.some((name) => text.endsWith(name))
  )
    return true;
  // "Vivacity may terminate …", "Foo LLC will not sell …": what only someone does, no thing.
  let opens = at - 1;
  while (opens > at - 5 && /^[A-Z]/.test(words[opens]?.text ?? '') && !DETERMINER.test(words[opens]?.text ?? ''))
    opens--;
  if (DETERMINER.test(words[opens]?.text ?? '')) return false;
  const deed = words[words[at + 2]?.stem === 'not' ? at + 3 : at + 2]?.stem ?? '';
  return COMPANY.test(text) && !NO_COMPANY.test(text) && DEEDS.has(deed);
}

const DETERMINER = /^(?:the|an?|this|that|these|such|any|each|every|no|neither|your|our|its|their|his|all|of|by)$/i;
/** Names that end as abstract nouns do, and short ones in capitals. */
const COMPANY = /(?:ity|ware|tion|ance|ence|ment|ure|ive)$|^[A-Z]{2,3}$/;
const NO_COMPANY = new LargeExpression(
  /^(?:(?:Soft|Hard|Firm|Mal|Middle|Free|Share)ware|Entity|Facility|Quantity|Identity|Liability|Availability|Security|Activity|Quality|Functionality|Community|Organization|Association|Application|Institution|Administration|(?:Redis|Dis|At|Con)tribution|(?:Implement|Modific|Viol|Termin|Document|Inform|Public|Gener|Install|Transl|Adapt|Commercializ|Evalu|Configur|Autom|Moder|Verific|Registr|Authoriz|Compens|Litig|Arbitr|Integr)ation|Reproduction|Development|Deployment|Payment|Equipment|Amendment|Government|Department|Management|Compliance|Inference|Maintenance|Performance|Acceptance|Insurance|Failure|Disclosure|Infrastructure|Architecture|Derivative|Executive|Audience|SDK|API|APIs|LLM|AI|ML|UI|IP|EU|UK|US|IT|YOU|WE)$/,
);
/** What a provider does to terms, access and data. */
const DEEDS = stems(
  'terminate suspend revoke discontinue withdraw cancel modify change amend revise update refuse monitor audit charge assign disclose collect store sell share own claim use train retain publish',
);

/** "No person may", "neither you nor … may": the subject carries the negation. */
export function negatedSubject(words: readonly Word[], i: number): number {
  // "Never may it be used to …".
  if (words[i - 1]?.stem === 'never') return Mood.Negated;
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,()"]$/.test(s)) break;
    if (NOBODY.has(s)) return Mood.Negated;
  }
  return opensWithNo(words, i) ? Mood.Negated : 0;
}

const NOBODY = stems('no neither nor nobody nothing none');

/** "No part of it, nor any content made with it, may be used": what is set between commas changes nothing. */
function opensWithNo(words: readonly Word[], i: number): boolean {
  if (/^(?:you|we|licens[a-z]*|they|it)$/.test(words[i - 1]?.stem ?? '')) return false;
  for (let j = i - 1; j >= Math.max(0, i - 30); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s) || s === 'if' || VERBS.has(s)) return false;
    if (/^(?:no|neither|none)$/.test(s)) return j === 0 || /^[.;:]$/.test(words[j - 1]?.stem ?? '');
  }
  return false;
}

/** Who acts; in "you must …, and shall not …" the one who acted before, in "in no case may you …" the one behind. */
export function actor(words: readonly Word[], i: number, current: number): number {
  if (isInverted(words, i)) return Mood.You;
  const joined = /^(?:and|or|but|,)$/.test(words[i - 1]?.stem ?? '');
  return subject(words, i) || (joined ? current & ACTING : 0);
}

/** "In no case may you …", "under no circumstances shall the user …". */
function isInverted(words: readonly Word[], i: number): boolean {
  const behind = words[i + 1]?.stem === 'the' ? i + 2 : i + 1;
  if (!YOU.has(words[behind]?.stem ?? '')) return false;
  return words.slice(Math.max(0, i - 3), i).some((w) => w.stem === 'no' || w.stem === 'nor');
}

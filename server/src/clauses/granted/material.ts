import { stem, stems } from '../../text/stem.ts';
import { endsSentence, type Word } from '../../text/words.ts';
import { at, LICENSE } from './words.ts';

/** What the passive "may be used" can be said of beside the material. */
const NOT_MATERIAL = stems('name mark trademark notice output fee terms license right signature');

/** Where the object of a verb ends. */
const OBJECT_ENDS = stems('; : according in under subject for with provided only solely pursuant if on');

/** What a permission may be about that gives no right to the material. */
const OTHER_OBJECT = stems(
  'own trademark trademarks mark marks logo logos brand name names feedback suggestion statement notice notices terms warranty support fee output outputs content generated phrase legend badge label agreement account request attribution disclaimer indemnity copyright comment result finding findings paper article review benchmark',
);

const MATERIAL = stems(
  'model models software material materials work works program code sdk weights derivative derivatives copies copy it they this license licensed product data dataset file package library portion portions system documentation distribution checkpoint document asset assets parameters resource resources network',
);

/** What may be used besides, where that is said of it: "the voices may be used". */
const ALSO_MATERIAL = stems(
  'tool tools corpus artifact artifacts release voice voices service services platform technology engine adapter adapters lora embedding embeddings kit toolkit archive bundle repository collection application app api deliverable deliverables item items project pipeline sample samples recording recordings image images font fonts texture textures vectors binary binaries firmware script scripts subject-matter',
);

/** "The SDK may be copied": what is done to the material, not to a notice or a person. */
export function mayBeDone(words: readonly Word[], i: number): boolean {
  // "data that may be used to harm" describes, it grants nothing.
  if (/^(?:that|which|who)$/.test(at(words, i - 1))) return false;
  // "rules on how the services may be used".
  if (words.slice(Math.max(0, i - 5), i).some((w) => w.stem === 'how' || w.stem === 'whether')) return false;
  let aside = false;
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const s = at(words, j);
    if (/^[.;:]$/.test(s)) return false;
    // "the signature (or a copy) may be used": what stands in parentheses is not what it is said of.
    if (s === ')' || s === '(') aside = s === ')' && at(words, j - 1) !== '"';
    if (aside) continue;
    if (NOT_MATERIAL.has(s)) return false;
    if (MATERIAL.has(s) || (ALSO_MATERIAL.has(s) && USED.test(words[i + 2]?.text ?? '')))
      return ![j - 1, j - 2].some((k) => ASKING.has(at(words, k)));
  }
  return USED.test(words[i + 2]?.text ?? '') && isProductName(words, i);
}

/** "the places where the software may be used": told of, and not granted. */
const ASKING = stems('how where whether what which');

/** What one does with a thing that one is given. */
const USED =
  /^(?:used|copied|reproduced|modified|distributed|redistributed|shared|deployed|downloaded|adapted|freely|fine-tuned|published|run)$/;

/** "Orchid-7B may be used", "the Orchid Voice may be copied": a name before the verb, that opens its sentence. */
function isProductName(words: readonly Word[], i: number): boolean {
  const from = words.findIndex((w) => !/^(?:the|this|our|:|\))$/i.test(w.text));
  if (i - from > 4 || i <= from) return false;
  return words.slice(from, i).every((w) => /^(?:[A-Z][\w.]*|[-\d.]+[A-Z]?)$/.test(w.text) && !NOT_NAMES.has(w.stem));
}

/** Persons and things that a license speaks of beside what is licensed. */
const NOT_NAMES = stems(
  'you user users licensee licensor customer customers company party parties contributor contributors recipient information feedback input inputs fee fees name names mark marks account accounts agreement terms policy section law',
);

/** What a text calls itself, and licenses to nobody. */
const TEXT = /^(?:licen[cs]e|agreement)$/i;
const LICENSE_TEXT = /^licen[cs]e$/i;

const GIVES = stems('provide submit send give contribute upload');

/** Whether the first thing named after the verb at `j` is something else than the material. */
export function isOtherObject(words: readonly Word[], j: number): boolean {
  if (/^(?:the|this)$/.test(at(words, j + 1)) && /^licen[cs]e$/i.test(words[j + 2]?.text ?? '')) return true;
  // "We may use any information you send": what goes to the licensor.
  if (words.slice(j + 1, j + 6).some((w, k) => w.stem === 'you' && GIVES.has(at(words, j + k + 2)))) return true;
  for (let k = j + 1; k < Math.min(words.length, j + 16); k++) {
    const s = at(words, k);
    // "… exploit in perpetuity any feedback".
    if (s === 'in' && /^perpetuity$/i.test(words[k + 1]?.text ?? '')) continue;
    if (endsSentence(words, k) || OBJECT_ENDS.has(s) || (s === 'other' && at(words, k + 1) === 'than')) return false;
    if (s === 'this' && /^licen[cs]e$/i.test(words[k + 1]?.text ?? '')) return true;
    // "Publish what you learn about the weights".
    if (k > j + 1 && /^(?:about|regarding|concerning)$/.test(s)) return true;
    // "Use model outputs for …".
    if (s === 'model' && /^outputs?$/i.test(words[k + 1]?.text ?? '')) return true;
    if (MATERIAL.has(s) && s !== LICENSE)
      return (
        // "a copy of this license"; what one may use "under this license" is licensed.
        at(words, k + 1) !== 'under' &&
        at(words, k + 2) === 'this' &&
        (at(words, k + 1) === 'of' ? TEXT : LICENSE_TEXT).test(words[k + 3]?.text ?? '')
      );
    // "… distribute the resulting works": nothing that a model gives.
    if (/^resulting$/i.test(words[k]?.text ?? '')) continue;
    // "You may use Foo, its content and its outputs": a name, and what comes with it.
    if (
      k <= j + 3 &&
      /^[A-Z][A-Za-z]*$/.test(words[k]?.text ?? '') &&
      !OTHER_OBJECT.has(s) &&
      /^(?:,|for|onli|sole|soleli)$/.test(at(words, k + 1))
    )
      return false;
    // "a license to use the Content": what is licensed has that name.
    if (words[k]?.text === 'Content' && at(words, k - 1) === 'the') return false;
    if (OTHER_OBJECT.has(s) || (s === CONFIDENTIAL && at(words, k + 1) === INFORMATION)) return true;
  }
  return false;
}

/** "You may use Confidential Information only as needed". */
const CONFIDENTIAL = stem('confidential');
const INFORMATION = stem('information');

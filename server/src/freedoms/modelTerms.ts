import { nameInAnyLanguage } from '../projects/names.ts';
import type { Scope } from '../projects/project.ts';
import type { Term, Terms } from './terms.ts';
import type { Evidence } from './verdict.ts';

/** A text of terms of a model. */
export interface TermsText {
  readonly path: string;
  readonly scope: Scope;
  readonly terms: readonly Term[];
  /** The language of most of it, where that is known. */
  readonly language?: string | null;
  /** True where it has words in a language that we read. */
  readonly read: boolean;
  /** Where it stands in a language that is not read, if most of it does. */
  readonly unread?: readonly Evidence[];
  /** Where it names terms instead of holding them: known ones, which are its terms then, or others. */
  readonly named?: readonly Evidence[];
  readonly unseen?: readonly Evidence[];
}

/**
 * The sets of terms that a model stands under: one for each license of the weights, joined with the policies and with
 * what its cards state in their license sections: `cards` are those that have such. A license that is for the weights by name makes the others licenses of
 * the code; without such a one, every license counts that is not for code, data or documentation by name, and is no translation.
 * `named` are known licenses that are named and whose texts are not here: where no text is, what stands beside adds to them.
 */
export function modelTerms(
  licenses: readonly TermsText[],
  policies: readonly TermsText[],
  cards: readonly TermsText[],
  named: readonly Terms[] = [],
): readonly Terms[] {
  const ofWeights = licenses.filter(({ scope }) => scope === 'weights');
  const all = ofWeights.length > 0 ? ofWeights : licenses.filter(({ scope }) => scope === 'all');
  const counted = all.filter((license) => !isTranslated(license, all));
  const beside = [
    ...policies,
    ...cards.map((card) => (isTranslation(card, cards) ? { ...card, read: true, unread: [] } : card)),
  ];
  if (counted.length > 0) return [...counted.map((license) => joined([license, ...beside])), ...named];
  if (beside.length === 0) return named;
  const added = joined(beside);
  return named.length === 0 ? [added] : named.map((license) => joinedTo(license, added));
}

/** A named license with what stands beside it. */
function joinedTo(license: Terms, beside: Terms): Terms {
  const unseen = [...(license.unseen ?? []), ...(beside.unseen ?? [])];
  const unread = [...(license.unread ?? []), ...(beside.unread ?? [])];
  return {
    ...license,
    terms: beside.terms.length === 0 ? license.terms : once([...license.terms, ...beside.terms]),
    read: license.read && beside.read,
    ...(unread.length === 0 ? {} : { unread }),
    paths: [...license.paths, ...beside.paths],
    ...(unseen.length === 0 ? {} : { unseen }),
  };
}

/** A license in another language beside the one of the same name in English: LICENSE_ZH says what LICENSE says. */
function isTranslated({ path, language }: TermsText, all: readonly TermsText[]): boolean {
  if (language == null || language === 'en') return false;
  const name = nameInAnyLanguage(path);
  return all.some((other) => other.path !== path && other.language === 'en' && nameInAnyLanguage(other.path) === name);
}

/** A card in another language beside one in English: it says the same again, and hides no terms of its own. */
function isTranslation({ read, unread = [] }: TermsText, cards: readonly TermsText[]): boolean {
  return (!read || unread.length > 0) && cards.some((other) => other.read && (other.unread ?? []).length === 0);
}

function joined(texts: readonly TermsText[]): Terms {
  const [named, unseen] = [texts.flatMap((text) => text.named ?? []), texts.flatMap((text) => text.unseen ?? [])];
  return {
    terms: texts.length === 1 && texts[0] !== undefined ? texts[0].terms : once(texts.flatMap(({ terms }) => terms)),
    read: texts.every(({ read }) => read),
    unread: texts.flatMap(({ unread }) => unread ?? []),
    paths: texts.map(({ path }) => path),
    ...(named.length === 0 ? {} : { named }),
    ...(unseen.length === 0 ? {} : { unseen }),
  };
}

/** The terms of a known policy once, where a license brings them and a file names them too. */
function once(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter(({ license, index }) => {
    if (license === undefined) return true;
    const key = `${license} ${index}`;
    return !seen.has(key) && seen.add(key);
  });
}

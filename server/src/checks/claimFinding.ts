import type { Claim, ClaimType } from '../cards/claim.ts';
import type { Term } from '../freedoms/terms.ts';
import { listWords } from '../freedoms/words.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import { t } from '../messages.ts';
import type { CheckedDocument, CheckedModel } from './check.ts';
import { type Finding, type Fix, finding, type RelatedPlace, type Severity } from './finding.ts';
import { weightLicenses } from './licenseFields.ts';

/** What the checks of claims share: which claims, the clauses that stand against them, and findings with their fixes. */

/** So many clauses are named beside a claim; the panel and the report list them all. */
const NAMED = 5;
/** Below this the reader is not sure enough of a clause to call a claim an error. */
const CERTAIN = 0.8;

/** A change of words: the edits of a fix in the claim's own file, and what it is called. */
export interface Wording {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

/** The contradicted claims of some types. */
export function contradicted(document: CheckedDocument, ...types: readonly ClaimType[]): readonly Claim[] {
  return document.claims.filter(({ type, verdict }) => verdict === 'contradicted' && types.includes(type));
}

/**
 * True where the weights have several licenses, by their texts or, where none is here, by the metadata, and not all have such
 * a clause: which is for what is not known. What a policy, the card or the license of a base model says holds for all.
 */
export function isDivided(model: CheckedModel, against: readonly Term[]): boolean {
  const texts = model.texts.filter(({ type, scope }) => type === 'license' && (scope === 'all' || scope === 'weights'));
  const weights = texts.filter(({ scope }) => scope === 'weights');
  const paths = (of: typeof texts) => of.map(({ path }) => path);
  const named = model.declared.licenses.flatMap((name) => licenseNamed(name)?.id ?? []);
  const [all, own] = texts.length === 0 ? [named, named] : [paths(texts), paths(weights.length > 0 ? weights : texts)];
  const limited = new Set(against.map(({ path, license }) => license ?? path));
  return own.length > 1 && [...limited].every((one) => all.includes(one)) && own.some((one) => !limited.has(one));
}

/** The clauses of some kinds, each kind's surest first. */
export function clausesOf({ terms }: CheckedModel, ...kinds: readonly string[]): readonly Term[] {
  return terms
    .filter(({ kind }) => kinds.includes(kind.id))
    .toSorted(
      (a, b) => kinds.indexOf(a.kind.id) - kinds.indexOf(b.kind.id) || b.clause.confidence - a.clause.confidence,
    );
}

export function isCertain(terms: readonly Term[]): boolean {
  return terms.some(({ clause }) => clause.confidence >= CERTAIN);
}

/** A finding at a claim, with the clauses against it and the wordings that would be true. */
export function claimFinding(
  check: string,
  severity: Severity,
  document: CheckedDocument,
  model: CheckedModel,
  claim: Claim,
  message: string,
  against: readonly Term[],
  wordings: readonly Wording[],
): Finding {
  const { path } = document;
  const fixes = wordings
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }, index): Fix => {
      const all = edits.map((edit) => ({ ...edit, path }));
      return index === 0 ? { title, edits: all, preferred: true } : { title, edits: all };
    });
  return finding(check, severity, claim, message, fixes, relatedTo(against, model));
}

/** The places of clauses, as far as they stand in a text of the project. */
function relatedTo(terms: readonly Term[], { sourceOf }: CheckedModel): RelatedPlace[] {
  return terms
    .filter(({ path }) => sourceOf(path) !== undefined)
    .slice(0, NAMED)
    .map(({ path, clause, kind }) => ({ path, start: clause.start, end: clause.end, message: t(kind.title) }));
}

/** The known licenses that metadata and texts give the weights. */
export function licensesOf(model: CheckedModel): readonly License[] {
  const texts = weightLicenses(model).map(({ license }) => license);
  const declared = model.declared.licenses.flatMap((id) => licenseNamed(id) ?? []);
  return [...new Set([...texts, ...declared])];
}

/** Where a clause stands, for a message: "section 1.b of LICENSE", "section 2 of the llama2 license". */
export function placeOf({ path, clause, license }: Term): string {
  const text = license === undefined ? path : t('the license {0}', license);
  return clause.section === '' || clause.section.length > 40 ? text : t('section {0} of {1}', clause.section, text);
}

/** The criteria of the Open Source Definition that clauses break, in words; empty where they break none. */
export function criteriaWords(terms: readonly Term[]): string {
  const criteria = [...new Set(terms.flatMap(({ kind }) => kind.osd))].sort((a, b) => a - b);
  if (criteria.length === 0) return '';
  const list = listWords(criteria.map(String));
  return criteria.length === 1
    ? t(' In our reading that breaks criterion {0} of the Open Source Definition.', list)
    : t(' In our reading that breaks criteria {0} of the Open Source Definition.', list);
}

import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { DeclaredLicense } from '../projects/beside.ts';
import type { ContentType } from '../projects/components/component.ts';
import type { FoundComponent } from '../projects/components/find.ts';
import type { FoundModel } from '../projects/models.ts';
import { baseName, folderOf, homeOf } from '../projects/names.ts';
import type { Scope } from '../projects/project.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import { judgeFreedoms } from './judgeFreedoms.ts';
import type { Verdict } from './judgeModel.ts';
import { knownTerms } from './knownTerms.ts';
import { modelTerms, type TermsText } from './modelTerms.ts';
import type { Terms } from './terms.ts';
import type { Evidence, Freedoms } from './verdict.ts';

/** The rule of docs/judgment.md by which terms apply to a component. */
export type TermsRule =
  | 'terms-of-the-weights'
  | 'own-license'
  | 'declared-license'
  | 'license-of-its-type'
  | 'license-of-the-repository'
  | 'terms-elsewhere'
  | 'no-license';

export const TERMS_RULES: readonly TermsRule[] = [
  'terms-of-the-weights',
  'own-license',
  'declared-license',
  'license-of-its-type',
  'license-of-the-repository',
  'terms-elsewhere',
  'no-license',
];

/** The terms that apply to a component, and what they grant. */
export interface ComponentTerms {
  readonly rule: TermsRule;
  /** Licenses by id, else by the name that the card gives, else by the path of their text; empty where none applies. */
  readonly names: readonly string[];
  /** Those of them that are known. */
  readonly licenses: readonly License[];
  /** Where they are: their texts, or the words that name them. */
  readonly because: readonly Evidence[];
  readonly freedoms: Freedoms;
}

/** What the terms of components are read from. */
export interface TermsSources {
  readonly model: FoundModel;
  readonly verdict: Verdict;
  readonly reads: ReadonlyMap<string, ReadDocument>;
  readonly textOf: (path: string) => TermsText | undefined;
  /** The license that an explicit declaration, such as a MOT model file, gives a component; null where it says none. */
  readonly declared: (of: { readonly id: string } | { readonly type: ContentType }) => DeclaredLicense | null;
}

/** What nothing is said of. */
const NOTHING_SAID = judgeFreedoms([]);

/** Gives the terms of each component of a model. What several components share is judged once. */
export function componentTerms(sources: TermsSources): (component: FoundComponent) => ComponentTerms {
  const { model, verdict, reads, textOf, declared } = sources;
  const known = new Map<string, ComponentTerms>();
  const once = (key: string, make: () => ComponentTerms): ComponentTerms => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
  const ofTexts = (rule: TermsRule, paths: readonly string[], beside: readonly string[] = []): ComponentTerms => {
    const texts = paths.flatMap((path) => textOf(path) ?? []);
    // The texts were chosen already: none of them is for something else.
    const sets = modelTerms(
      texts.map((text) => ({ ...text, scope: 'all' as const })),
      beside.flatMap((path) => textOf(path) ?? []),
      [],
    );
    const named = paths.map((path) => nameOf(path, model, verdict, reads));
    return {
      rule,
      names: [...new Set(named.flatMap(({ names }) => names))],
      licenses: [...new Set(named.flatMap(({ licenses }) => licenses))],
      because: paths.map((path) => ({ path, start: 0, end: 0 })),
      freedoms: judgeFreedoms(sets),
    };
  };

  const ofWeights = () =>
    once('weights', () => {
      const paths = countedForWeights(model, textOf);
      const named = paths.map((path) => nameOf(path, model, verdict, reads));
      const ids = paths.length > 0 ? [] : verdict.declared.licenses;
      const licenses = [...named.flatMap(({ licenses }) => licenses), ...ids.flatMap((id) => licenseNamed(id) ?? [])];
      const names = [...named.flatMap(({ names }) => names), ...ids.map((id) => licenseNamed(id)?.id ?? id)];
      return {
        rule: names.length === 0 ? ('no-license' as const) : ('terms-of-the-weights' as const),
        names: [...new Set(names)],
        licenses: [...new Set(licenses)],
        because: paths.map((path) => ({ path, start: 0, end: 0 })),
        freedoms: verdict.freedoms,
      };
    });

  const ofRepository = (): ComponentTerms =>
    once('repository', () => {
      const licenses = model.licenses.filter((path) => !isBelow(path, model.root));
      const scopeOf = (path: string) => reads.get(path)?.document.scope ?? 'all';
      const all = licenses.filter((path) => scopeOf(path) === 'all');
      // Policies bind what they stand beside: where the weights have a license of their own, the weights alone.
      const ownWeights = licenses.some((path) => scopeOf(path) === 'weights');
      if (all.length > 0) return ofTexts('license-of-the-repository', all, ownWeights ? [] : model.policies);
      if (licenses.length === 0 && verdict.declared.licenses.length > 0)
        return { ...ofWeights(), rule: 'license-of-the-repository' };
      return none('no-license');
    });

  const ofType = (scope: Scope): ComponentTerms | null => {
    const paths = model.licenses.filter(
      (path) => reads.get(path)?.document.scope === scope && !isBelow(path, model.root),
    );
    if (paths.length > 0) return once(`type ${scope}`, () => ofTexts('license-of-its-type', paths));
    const claim = claimed(scope, model, reads);
    return claim === null ? null : once(`claim ${scope}`, () => named('license-of-its-type', claim));
  };

  return ({ kind, status, signs }) => {
    // The terms of the weights are stated wherever the weights lie.
    if (kind.scope === 'weights' && (status !== 'missing' || kind.osaid === 'parameters')) return ofWeights();
    if (status === 'missing') return none('no-license');
    const own = ownLicenses(
      signs.map(({ path }) => path),
      model,
    );
    if (own.length > 0) return once(`own ${own.join('\n')}`, () => ofTexts('own-license', own));
    const ofComponent = declared({ id: kind.id });
    if (ofComponent !== null) return named('declared-license', ofComponent);
    const typed = ofType(kind.scope);
    if (typed !== null) return typed;
    const global = declared({ type: kind.type });
    if (global !== null) return named('declared-license', global);
    // What lies elsewhere has the terms of where it lies.
    return status === 'unknown' ? none('terms-elsewhere') : ofRepository();
  };
}

function none(rule: TermsRule): ComponentTerms {
  return { rule, names: [], licenses: [], because: [], freedoms: NOTHING_SAID };
}

/** Terms that are named and whose text is not here. */
function named(rule: TermsRule, { value, path, start, end }: DeclaredLicense): ComponentTerms {
  const because = { path, start, end };
  const license = licenseNamed(value);
  if (license === undefined) return { rule, names: [value], licenses: [], because: [because], freedoms: NOTHING_SAID };
  const terms: Terms = knownTerms(license, [because]) ?? { terms: [], read: false, paths: [], unseen: [because] };
  return { rule, names: [license.id], licenses: [license], because: [because], freedoms: judgeFreedoms([terms]) };
}

/** True for what lies in a folder below the model's own that is not part of it. */
function isBelow(path: string, root: string): boolean {
  const home = homeOf(path);
  return home !== root && (root === '.' ? !home.startsWith('..') && home !== '/' : home.startsWith(`${root}/`));
}

/** The licenses that lie with the files of a component, in folders below the model's; every file must have one. */
function ownLicenses(paths: readonly string[], { licenses, root }: FoundModel): readonly string[] {
  const below = licenses.filter((path) => isBelow(path, root));
  if (below.length === 0 || paths.length === 0) return [];
  const own = paths.map((path) => below.filter((license) => `${folderOf(path)}/`.startsWith(`${homeOf(license)}/`)));
  return own.every((list) => list.length > 0) ? [...new Set(own.flat())] : [];
}

/** The licenses whose clauses `modelTerms` counts for the weights. */
function countedForWeights({ licenses }: FoundModel, textOf: TermsSources['textOf']): readonly string[] {
  const scoped = (scope: Scope) => licenses.filter((path) => textOf(path)?.scope === scope);
  const weights = scoped('weights');
  return weights.length > 0 ? weights : scoped('all');
}

function nameOf(
  path: string,
  { root, licenses, card }: FoundModel,
  { declared }: Verdict,
  reads: ReadonlyMap<string, ReadDocument>,
): { readonly names: readonly string[]; readonly licenses: readonly License[] } {
  const found = (reads.get(path)?.known.found ?? []).filter(({ license }) => license.kind === 'license');
  if (found.length > 0)
    return { names: found.map(({ license }) => license.id), licenses: found.map((one) => one.license) };
  // The text that the metadata means by `license_name`: the one that it links to, or the only one.
  const given = declared.names[0];
  const entries = card === null ? undefined : reads.get(card)?.document.card?.frontMatter?.entries;
  const link = entries?.get('license_link')?.values[0]?.value;
  const meant = link === undefined ? licenses.length === 1 : baseName(link) === baseName(path) && !isBelow(path, root);
  if (given !== undefined && meant) return { names: [given], licenses: [] };
  return { names: [path], licenses: [] };
}

/** The license that a card says its code or its data is under. */
function claimed(
  scope: Scope,
  { cards }: FoundModel,
  reads: ReadonlyMap<string, ReadDocument>,
): DeclaredLicense | null {
  for (const path of cards) {
    for (const claim of reads.get(path)?.claims ?? []) {
      if (claim.type !== 'licensed-under' || claim.scope !== scope) continue;
      return { value: claim.value, path, start: claim.start, end: claim.end };
    }
  }
  return null;
}

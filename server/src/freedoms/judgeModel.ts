import type { Field } from '../cards/frontMatter.ts';
import { isLimit } from '../clauses/clause.ts';
import { licenseById, licenseMeant, licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { Base } from '../projects/bases.ts';
import { type Declared, readDeclared } from '../projects/declared.ts';
import type { Document } from '../projects/documents.ts';
import type { FoundModel } from '../projects/models.ts';
import { isHarmless, isSameLicense, namesOf, textsNotAtHand } from '../projects/namedLicenses.ts';
import { licensesIn, type Pointer, placingIn, pointerIn } from '../projects/pointer.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import { firstWords, isProse, isRead } from '../text/language.ts';
import { leadInsAt } from '../text/leadInsAt.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import type { CanIGround } from './canI.ts';
import { behindGates, gatesOf } from './gates.ts';
import type { ClaimGround } from './judgeClaims.ts';
import { judgeFreedoms } from './judgeFreedoms.ts';
import { judgeOsd } from './judgeOsd.ts';
import { knownTerms } from './knownTerms.ts';
import { modelTerms, type TermsText } from './modelTerms.ts';
import { type FreePlace, sayTheSame, type Term, type Terms, termsOf } from './terms.ts';
import type { Evidence, Freedoms, OsdVerdicts } from './verdict.ts';

/** The verdict on a model, and what it rests on. */
export interface Verdict {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  /** The licenses that it stands under where OSI has approved them all, else null. */
  readonly approved: readonly Evidence[] | null;
  /** The clauses that count, over all documents. */
  readonly terms: readonly Term[];
  /** The sets of terms that each must be kept, and where the metadata asks for something first. */
  readonly asks: CanIGround;
  readonly declared: Declared;
  /** What the claims of its cards are held against. */
  readonly ground: ClaimGround;
}

/** The terms that a document states. What a card says of its data or its code alone is no term of the model. */
export function termsText(read: ReadDocument): TermsText {
  const { document, clauses, reading, unread, kinds } = read;
  const { path, scope, problem, card, source } = document;
  const pointer = pointerIn(read);
  if (pointer !== null) return pointedText(document, pointer);
  const own = termsOf(path, clauses, kinds, source);
  const placing = placingIn(read);
  const placed = placing === null ? null : knownTerms(placing.license, [{ path, ...placing.place }]);
  const all = placed === null ? own : [...own, ...placed.terms];
  const ofModel = ({ clause }: Term) => {
    const words = source.slice(clause);
    if (OF_MODEL.test(words)) return true;
    return !OF_OTHERS.test(words) && !isUnderData(reading, clause);
  };
  return {
    path,
    scope,
    language: reading.language,
    ...(placed?.named === undefined ? {} : { named: placed.named }),
    terms: card === null ? all : all.filter(ofModel),
    // Of a Chinese text only some kinds are read, so that it cannot be said to have no others.
    read: problem === null && reading.language === 'en' && unread.length === 0,
    unread: isRead(reading.language)
      ? []
      : unread
          // "Das Modell steht unter der MIT-Lizenz." in a card hides no terms that would outweigh those of the license.
          .filter((stretch) => card === null || isProse(stretch.language, source.slice(stretch)))
          .slice(0, 1)
          .map((stretch) => ({ path, ...firstWords(stretch, source) })),
  };
}

/** The terms that a file points to, where they are known. Those of a policy that is not known hide no limits of the license. */
function pointedText({ path, scope, type }: Document, { place, target }: Pointer): TermsText {
  const because = [{ path, ...place }];
  const known = target === null ? null : knownTerms(target, because);
  if (known !== null) return { path, scope, terms: known.terms, read: known.read, named: because };
  const harmless = type !== 'license' || (target !== null && isHarmless(target.id));
  return { path, scope, terms: [], read: true, ...(harmless ? {} : { unseen: because }) };
}

/** Whether a clause is an item of a list that a sentence on the use of data, and on no model, opens. */
function isUnderData(reading: Reading, { start }: Span): boolean {
  return leadInsAt(start, reading).some((words) => DATA.test(words) && !OF_MODEL.test(words));
}

/** "Using those data comes with these terms:" */
const DATA =
  /\b(?:use|uses|using|access(?:ing)?|download(?:ing)?|release|licen[sc]e)(?: of| to| for)? (?:the|this|these|those|our) (?:[\w-]+ )?(?:data|datasets?)\b/i;
const OF_OTHERS = /\b(?:datasets?|training data|code|codebase|repository|software|scripts?)\b/i;
const OF_MODEL = /\b(?:models?|weights|checkpoints?)\b/i;

/**
 * Judges a model by what its documents say; `textOf` gives the terms of each. `before` is an earlier verdict on it, of which
 * the freedoms and criteria stand where the terms say the same.
 */
export function judgeModel(
  model: FoundModel,
  bases: readonly Base[],
  reads: ReadonlyMap<string, ReadDocument>,
  textOf: (path: string) => TermsText | undefined,
  before?: Verdict,
): Verdict {
  const textsOf = (paths: readonly string[]) => paths.flatMap((path) => textOf(path) ?? []);
  const stating = model.cards.filter((path) => (reads.get(path)?.document.card?.legal.length ?? 0) > 0);
  const { known, missing } = textsNotHere(model, reads);
  const stated = modelTerms(textsOf(model.licenses), textsOf(model.policies), textsOf(stating), known);
  const own = new Set<string>();
  for (const { terms } of stated) {
    // Not with `for … of`, which makes an object for each step until it is compiled: there may be thousands, at every edit.
    for (let i = 0; i < terms.length; i++) {
      const license = terms[i]?.license;
      if (license !== undefined) own.add(license);
    }
  }
  const all = [...stated, ...ofBases(model, bases, own, reads), ...(missing.length === 0 ? [] : [unseen(missing)])];
  const sets = all.map((set) => ({ ...set, free: freeIn(set, reads) }));
  const gates = gatesOf(model, reads);
  const approved = approvedTexts(sets, reads);
  const same =
    before !== undefined &&
    sayTheSame(before.asks.terms, sets) &&
    JSON.stringify([before.approved, before.asks.gate]) === JSON.stringify([approved, gates]);
  const freedoms = same ? before.freedoms : behindGates(judgeFreedoms(sets), gates);
  const osd = same ? before.osd : judgeOsd(sets, freedoms, approved);
  const [only] = sets;
  const terms = sets.length === 1 && only !== undefined ? only.terms : [...new Set(sets.flatMap((set) => set.terms))];
  const declared = readDeclared(model.card === null ? null : reads.get(model.card)?.document.card?.frontMatter);
  const licenses = licensesOf(model, reads);
  const ground: ClaimGround = {
    freedoms,
    osd,
    terms,
    gatedByMetadata: declared.gated,
    gates,
    licenses,
    licenseNames: [...declared.licenses, ...declared.names, ...namesOf(licenses)],
    ...namedIn(model, reads),
    dataTerms: textsOf(model.licenses).flatMap((text) => (text.scope === 'data' ? text.terms : [])),
  };
  return { freedoms, osd, approved, terms, asks: { terms: sets, gate: gates }, declared, ground };
}

/** The licenses that metadata and texts give the weights, and what the cards name. */
function namedIn(
  model: FoundModel,
  reads: ReadonlyMap<string, ReadDocument>,
): Pick<ClaimGround, 'known' | 'knownWhole' | 'namedByCards' | 'dataNamed' | 'approved' | 'ofWeights'> {
  const tags = licenseFields(model, reads).filter(({ value }) => !/^(?:other|unknown)$/i.test(value));
  const declared = tags.map(({ value }) => licenseNamed(value));
  const texts = model.licenses.flatMap((path) => {
    const read = reads.get(path);
    return read === undefined || !/^(?:all|weights)$/.test(read.document.scope) ? [] : [read];
  });
  const identified = texts.map(licensesIn);
  const named = model.cards.flatMap((path) =>
    (reads.get(path)?.claims ?? []).filter(({ type }) => type === 'licensed-under'),
  );
  const values = (scope: string) => named.filter((claim) => claim.scope === scope).map(({ value }) => value);
  const own = texts.filter(({ document }) => document.scope === 'weights');
  return {
    ofWeights: (own.length > 0 ? own : texts).map(({ document }) => document.path),
    known: [...declared.flatMap((license) => license ?? []), ...identified.flat()],
    knownWhole: declared.every((license) => license !== undefined) && identified.every((found) => found.length > 0),
    namedByCards: values('model'),
    approved: approvedPaths(texts, declared),
    dataNamed: values('data'),
  };
}

/** The licenses of the sets where OSI has approved each of them and nothing beside it limits; else null. */
function approvedTexts(sets: readonly Terms[], reads: ReadonlyMap<string, ReadDocument>): readonly Evidence[] | null {
  const found = sets.map((set) => approvedIn(set, reads));
  const all = found.flatMap((evidence) => (evidence === null ? [] : [evidence]));
  return all.length === found.length && all.length > 0 ? all : null;
}

function approvedIn({ terms, paths, named }: Terms, reads: ReadonlyMap<string, ReadDocument>): Evidence | null {
  if (named !== undefined) {
    const ids = new Set(terms.map(({ license }) => license));
    const [id] = ids;
    const only = ids.size === 1 && id !== undefined ? licenseById(id) : undefined;
    return only?.osiApproved === true ? { license: only.id, section: '' } : null;
  }
  const texts = paths.filter((path) => reads.get(path)?.document.type === 'license');
  const [path, ...others] = texts;
  const known = path === undefined || others.length > 0 ? [] : (reads.get(path)?.known.found ?? []);
  const [only] = known;
  if (path === undefined || only === undefined || known.length > 1 || !only.exact) return null;
  const beside = terms.filter((term) => term.path !== path);
  if (beside.some(({ kind }) => isLimit(kind.effect))) return null;
  return only.license.osiApproved === true ? { path, start: only.start, end: only.end } : null;
}

/**
 * Whether OSI approved a license, the FSF calls it free, or Creative Commons lists it among those of free cultural works, where
 * BY and BY-SA are, whatever their version (creativecommons.org, "Understanding Free Cultural Works").
 */
function isFree(license: License | undefined): boolean {
  if (license === undefined) return false;
  return license.osiApproved === true || license.fsfLibre === true || /^CC-BY(?:-SA)?-\d/.test(license.id);
}

/** Where the terms of a set are a free license; what stands around it is not. */
function freeIn({ terms, paths }: Terms, reads: ReadonlyMap<string, ReadDocument>): readonly FreePlace[] {
  const texts = paths.flatMap((path) =>
    (reads.get(path)?.known.found ?? []).flatMap(({ license, exact, start, end }) =>
      exact && isFree(license) ? [{ path, start, end }] : [],
    ),
  );
  const named = terms.filter(({ license }) => license !== undefined && isFree(licenseById(license)));
  return [
    ...texts,
    ...[...new Set(named.map(({ path }) => path))].map((path) => ({ path, start: 0, end: Number.MAX_SAFE_INTEGER })),
  ];
}

/** Where terms stand that are a license which OSI has approved: texts that hold nothing else, and what is only named. */
function approvedPaths(
  texts: readonly ReadDocument[],
  declared: readonly (License | undefined)[],
): ReadonlySet<string> {
  const paths = texts.flatMap(({ document, known: { found } }) =>
    found.length > 0 && found.every(({ license, similarity }) => license.osiApproved === true && similarity > 0.97)
      ? [document.path]
      : [],
  );
  return new Set([...paths, ...declared.flatMap((one) => (one?.osiApproved === true ? [`license:${one.id}`] : []))]);
}

function licensesOf({ licenses }: FoundModel, reads: ReadonlyMap<string, ReadDocument>) {
  return licenses.flatMap((path) => {
    const source = reads.get(path)?.document.source;
    return source === undefined ? [] : [{ path, source }];
  });
}

/** Licenses of the weights that the cards name and whose texts are not here: those that are known, and the rest. */
interface NotHere {
  readonly known: readonly Terms[];
  /** Where those are named of which nothing is known. */
  readonly missing: readonly Evidence[];
}

function textsNotHere(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): NotHere {
  const licenses = licensesOf(model, reads);
  const names = namesOf(licenses);
  const here = new Set(
    [...model.licenses, ...model.cards].flatMap((path) => {
      const read = reads.get(path);
      if (read === undefined) return [];
      const { closest } = read.known;
      return [...licensesIn(read), ...(closest === null ? [] : [closest.license])].map(({ id }) => id);
    }),
  );
  const named = new Map<string, { readonly license: License; readonly because: Evidence[] }>();
  const missing: Evidence[] = [];
  const add = (license: License, place: Evidence) => {
    const before = named.get(license.id);
    if (before === undefined) named.set(license.id, { license, because: [place] });
    else before.because.push(place);
  };
  for (const { value, start, end } of licenseFields(model, reads)) {
    const license = licenseMeant(value);
    if (license === undefined || model.card === null || here.has(license.id)) continue;
    if (!names.some((name) => isSameLicense(name, license.name))) add(license, { path: model.card, start, end });
  }
  const declared = licenseFields(model, reads).flatMap(({ value }) => licenseNamed(value) ?? []);
  for (const path of model.cards) {
    const read = reads.get(path);
    if (read === undefined) continue;
    // A card that names the license of its metadata names others for other things, such as a sister model.
    const agreed = read.claims.some(
      ({ type, scope, value }) =>
        type === 'licensed-under' && scope === 'model' && declared.some((license) => licenseNamed(value) === license),
    );
    if (agreed) continue;
    for (const { value, start, end } of textsNotAtHand(read.claims, read.document.source, licenses)) {
      const license = licenseMeant(value);
      if (license === undefined) {
        if (!isHarmless(value)) missing.push({ path, start, end });
      } else if (!here.has(license.id)) add(license, { path, start, end });
    }
  }
  const known: Terms[] = [];
  for (const { license, because } of named.values()) {
    const terms = knownTerms(license, because);
    if (terms !== null) known.push(terms);
    else if (!isHarmless(license.id)) missing.push(...because);
  }
  return { known, missing };
}

/** The values of the metadata that name the license of a model. */
function licenseFields(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly Field[] {
  const entries = model.card === null ? undefined : reads.get(model.card)?.document.card?.frontMatter?.entries;
  const ids = entries?.get('license')?.values ?? [];
  return ids.some(({ value }) => value.toLowerCase() === 'other')
    ? [...ids, ...(entries?.get('license_name')?.values ?? [])]
    : ids;
}

/** The terms of the models that this one was made from, where they are known and not its own. */
function ofBases(
  model: FoundModel,
  bases: readonly Base[],
  own: ReadonlySet<string>,
  reads: ReadonlyMap<string, ReadDocument>,
): readonly Terms[] {
  const here = new Set(
    model.licenses.flatMap((path) => {
      const read = reads.get(path);
      return read === undefined ? [] : licensesIn(read).map(({ id }) => id);
    }),
  );
  return bases.flatMap(({ license, field }) => {
    if (license === null || model.card === null || own.has(license.id) || here.has(license.id)) return [];
    return knownTerms(license, [{ path: model.card, start: field.start, end: field.end }]) ?? [];
  });
}

/** Terms that are named and not here: nothing is known of them. */
function unseen(because: readonly Evidence[]): Terms {
  return { terms: [], read: false, paths: [], unseen: because };
}

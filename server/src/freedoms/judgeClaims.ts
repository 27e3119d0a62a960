import type { Claim, ClaimType, ClaimVerdict } from '../cards/claim.ts';
import { type Freedom, isLimit } from '../clauses/clause.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import { isSameLicense, type LicenseAtHand, linksTo } from '../projects/namedLicenses.ts';
import type { SourceText } from '../text/sourceText.ts';
import { hasLimits, type Term } from './terms.ts';
import type { Evidence, FreedomStatus, Freedoms, OsdVerdicts } from './verdict.ts';

/** What a claim is held against. */
export interface ClaimGround {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  readonly terms: readonly Term[];
  /** True where the card's metadata asks for something before the weights are given out. */
  readonly gatedByMetadata: boolean;
  /** Where the cards ask for something before the weights are given out. */
  readonly gates: readonly Evidence[];
  readonly licenses: readonly LicenseAtHand[];
  /** The paths of the license texts of the weights. */
  readonly ofWeights: readonly string[];
  /** License ids and names that the metadata and the license texts give. */
  readonly licenseNames: readonly string[];
  /** The known licenses of the weights, by metadata and texts. */
  readonly known: readonly License[];
  /** True where each license that metadata and texts name is known. */
  readonly knownWhole: boolean;
  /** What the cards say that the model is licensed under. */
  readonly namedByCards: readonly string[];
  /** The terms of the data, where the repository has such, and the licenses that the cards name for the data. */
  readonly dataTerms: readonly Term[];
  readonly dataNamed: readonly string[];
  /** The paths of terms that are licenses which OSI has approved. */
  readonly approved: ReadonlySet<string>;
}

type Rule = (ground: ClaimGround, claim: Claim, source: SourceText) => ClaimVerdict;

const BARRED_COMMERCE = ['noncommercial-only', 'research-only'];

/** Words that promise the weights to all, which an access gate breaks; "open-weight" promises less. */
const TO_ALL = /\b(?:openly|publicly|freely|anyone|everyone|everybody|open[- ]access)\b/i;

/** A rule per type; types without one, and what no rule decides, are unsupported. */
const rules: Partial<Readonly<Record<ClaimType, Rule>>> = {
  'open-source': ({ freedoms, osd, terms, approved }) =>
    // What a license says that OSI has approved is no limit in its sense, however we read it.
    terms.filter(isLimiting).every(({ path }) => approved.has(path)) && approved.size > 0
      ? 'supported'
      : Object.values(osd).some(({ status }) => status === 'broken') || is(freedoms, 'restricted', 'denied')
        ? 'contradicted'
        : supportedIf(
            Object.values(freedoms).every(isFree) && [1, 3, 4, 5, 6].every((n) => osd[n as 1].status === 'met'),
          ),
  'open-weights': ({ freedoms, terms, gates }, claim, source) =>
    freedoms.share.status === 'denied' || (isGated(terms, gates) && TO_ALL.test(source.slice(claim)))
      ? 'contradicted'
      : supportedIf(has(terms, 'grants-use') && has(terms, 'grants-distribution')),
  'free-commercial-use': ({ terms, freedoms, ofWeights }, claim, source) =>
    has(terms, ...BARRED_COMMERCE, 'commercial-permission-required') || freedoms.use.status === 'denied'
      ? namesCondition(claim, source) ||
        isOfSome(terms, ofWeights, ...BARRED_COMMERCE, 'commercial-permission-required')
        ? 'unsupported'
        : 'contradicted'
      : supportedIf(
          has(terms, 'grants-commercial-use') ||
            isFree(freedoms.use) ||
            // Free up to a size.
            (has(terms, 'commercial-threshold') && has(terms, 'grants-use')),
        ),
  'no-restrictions': ({ freedoms }) =>
    isLimited(freedoms.use.status) ? 'contradicted' : supportedIf(isFree(freedoms.use)),
  'research-only': ({ terms, freedoms }) => limitClaim(has(terms, ...BARRED_COMMERCE), freedoms),
  'non-commercial': ({ terms, freedoms }) =>
    limitClaim(has(terms, ...BARRED_COMMERCE, 'commercial-permission-required'), freedoms),
  'source-available': ({ terms, freedoms }) => supportedIf(has(terms, 'grants-use') || isFree(freedoms.use)),
  gated: ({ terms, gates }, claim, source) =>
    supportedIf(has(terms, 'access-gate') || gates.length > 1 || source.slice(claim).startsWith('extra_gated')),
  'open-innovation': ({ freedoms }) => supportedIf(Object.values(freedoms).every(isFree)),
  'licensed-under': (ground, claim, source) => {
    const { licenseNames, licenses, known, knownWhole, namedByCards } = ground;
    if (linksTo(claim, source, licenses) || licenseNames.some((name) => isSameLicense(name, claim.value)))
      return 'supported';
    const named = licenseNamed(claim.value);
    if (named === undefined || !knownWhole || known.length === 0) return 'unsupported';
    if (known.some((license) => isOfFamily(license, named))) return 'supported';
    // A card that names several licenses tells which is for what; that it names the right one too is enough.
    const right = namedByCards.some((value) =>
      known.some((license) => isSameLicense(license.name, value) || licenseNamed(value) === license),
    );
    return right ? 'unsupported' : 'contradicted';
  },
};

/** How a claim fares. What is said of code or data is not held against the terms of the weights. */
export function judgeClaim(claim: Claim, source: SourceText, ground: ClaimGround): ClaimVerdict {
  if (claim.type === 'open-data') return openData(ground, claim, source);
  if (claim.scope === 'model') return rules[claim.type]?.(ground, claim, source) ?? 'unsupported';
  if (claim.type !== 'licensed-under') return 'unsupported';
  const { licenses, licenseNames } = ground;
  return supportedIf(linksTo(claim, source, licenses) || licenseNames.some((name) => isSameLicense(name, claim.value)));
}

/** Licenses under which nobody calls data open: they bar commerce or changes. */
const NOT_OPEN = /^CC-BY-(?:NC|ND|SA-NC)/;

/** "Open data" is contradicted by limits in the license of the data; that it is public says nothing of its terms. */
function openData({ dataTerms, dataNamed }: ClaimGround, claim: Claim, source: SourceText): ClaimVerdict {
  const limited = hasLimits(dataTerms) || dataNamed.some((value) => NOT_OPEN.test(value));
  if (limited) return /\bopen\b(?!ly)/i.test(source.slice(claim)) ? 'contradicted' : 'unsupported';
  return supportedIf(dataTerms.length > 0 || dataNamed.length > 0);
}

function isLimiting({ kind }: Term): boolean {
  return isLimit(kind.effect) || kind.id === 'naming-requirement';
}

/** "… after registration", "once you have filled out the form": the line says what comes first. */
function namesCondition(claim: Claim, { text }: SourceText): boolean {
  const from = Math.max(text.lastIndexOf('\n\n', claim.start), claim.start - 300, 0);
  const blank = text.indexOf('\n\n', claim.end);
  const to = Math.min(blank < 0 ? text.length : blank, claim.end + 200);
  return /\b(?:after|once|upon|regist(?:er|ration)|questionnaire|fill(?:ing|ed)? (?:out|in)|apply|application form|subject to|separate license)\b/i.test(
    text.slice(from, to),
  );
}

function isGated(terms: readonly Term[], gates: readonly Evidence[]): boolean {
  return gates.length > 0 || has(terms, 'access-gate');
}

/** "Apache" and "CC-BY" name what has versions; "or later" is no other license. */
function isOfFamily(license: License, named: License): boolean {
  const plain = ({ id }: License) => id.replace(/(?:-only|-or-later|\+)$/, '');
  return license.id === named.id || plain(license) === plain(named) || isSameLicense(license.name, named.name);
}

function supportedIf(holds: boolean): ClaimVerdict {
  return holds ? 'supported' : 'unsupported';
}

/** A claimed limit is contradicted by terms that limit no use at all. */
function limitClaim(found: boolean, freedoms: Freedoms): ClaimVerdict {
  return found ? 'supported' : isFree(freedoms.use) ? 'contradicted' : 'unsupported';
}

function has(terms: readonly Term[], ...kinds: readonly string[]): boolean {
  return terms.some(({ kind }) => kinds.includes(kind.id));
}

/** Whether one license of the weights has such clauses and another has none: which is for what is not known. */
function isOfSome(terms: readonly Term[], ofWeights: readonly string[], ...kinds: readonly string[]): boolean {
  const against = terms.filter(({ kind }) => kinds.includes(kind.id));
  const have = (path: string) => against.some((term) => term.path === path);
  return against.every(({ path }) => ofWeights.includes(path)) && against.length > 0 && !ofWeights.every(have);
}

function isFree({ status }: Freedoms[Freedom]): boolean {
  return status === 'allowed' || status === 'conditional';
}

function isLimited(status: FreedomStatus): boolean {
  return status === 'restricted' || status === 'denied';
}

function is(freedoms: Freedoms, ...statuses: readonly FreedomStatus[]): boolean {
  return Object.values(freedoms).some(({ status }) => statuses.includes(status));
}

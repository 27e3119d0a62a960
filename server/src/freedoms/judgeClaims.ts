import type { Claim, ClaimType, ClaimVerdict } from '../cards/claim.ts';
import type { Freedom } from '../clauses/clause.ts';
import type { SourceText } from '../text/sourceText.ts';
import { isSameLicense, type LicenseAtHand, linksTo } from './namedLicenses.ts';
import type { Term } from './terms.ts';
import type { FreedomStatus, Freedoms, OsdVerdicts } from './verdict.ts';

/** What a claim is held against. */
export interface ClaimGround {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  readonly terms: readonly Term[];
  /** True where the card's metadata asks for something before the weights are given out. */
  readonly gatedByMetadata: boolean;
  readonly licenses: readonly LicenseAtHand[];
  /** License ids and names that the metadata and the license texts give. */
  readonly licenseNames: readonly string[];
}

type Rule = (ground: ClaimGround, claim: Claim, source: SourceText) => ClaimVerdict;

const BARRED_COMMERCE = ['noncommercial-only', 'research-only'];

/** A rule per type; types without one, and what no rule decides, are unsupported. */
const rules: Partial<Readonly<Record<ClaimType, Rule>>> = {
  'open-source': ({ freedoms, osd }) =>
    Object.values(osd).some(({ status }) => status === 'broken') || is(freedoms, 'restricted', 'denied')
      ? 'contradicted'
      : supportedIf(
          Object.values(freedoms).every(isFree) && [1, 3, 4, 5, 6].every((n) => osd[n as 1].status === 'met'),
        ),
  'open-weights': ({ freedoms, terms, gatedByMetadata }) =>
    gatedByMetadata || has(terms, 'access-gate') || freedoms.share.status === 'denied'
      ? 'contradicted'
      : supportedIf(has(terms, 'grants-use') && has(terms, 'grants-distribution')),
  'free-commercial-use': ({ terms, freedoms }) =>
    has(terms, ...BARRED_COMMERCE, 'commercial-permission-required') || freedoms.use.status === 'denied'
      ? 'contradicted'
      : supportedIf(has(terms, 'grants-commercial-use') || isFree(freedoms.use)),
  'no-restrictions': ({ freedoms }) =>
    isLimited(freedoms.use.status) ? 'contradicted' : supportedIf(isFree(freedoms.use)),
  'research-only': ({ terms, freedoms }) => limitClaim(has(terms, ...BARRED_COMMERCE), freedoms),
  'non-commercial': ({ terms, freedoms }) =>
    limitClaim(has(terms, ...BARRED_COMMERCE, 'commercial-permission-required'), freedoms),
  gated: ({ terms, gatedByMetadata }) => supportedIf(gatedByMetadata || has(terms, 'access-gate')),
  'licensed-under': ({ licenseNames, licenses }, claim, source) =>
    supportedIf(licenseNames.some((name) => isSameLicense(name, claim.value)) || linksTo(claim, source, licenses)),
};

/** How a claim about the model fares; one about its code or data is not held against the terms of the weights. */
export function judgeClaim(claim: Claim, source: SourceText, ground: ClaimGround): ClaimVerdict {
  if (claim.scope !== 'model') return 'unsupported';
  return rules[claim.type]?.(ground, claim, source) ?? 'unsupported';
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

function isFree({ status }: Freedoms[Freedom]): boolean {
  return status === 'allowed' || status === 'conditional';
}

function isLimited(status: FreedomStatus): boolean {
  return status === 'restricted' || status === 'denied';
}

function is(freedoms: Freedoms, ...statuses: readonly FreedomStatus[]): boolean {
  return Object.values(freedoms).some(({ status }) => statuses.includes(status));
}

import type { Clause, ClauseValue } from '../../clauses/clause.ts';
import type { Organization } from '../reader.ts';
import type { Term } from '../terms.ts';

/**
 * What the rules want to know of a clause beside its values: to which models, products or purposes it is limited. Read
 * from its words where they are here; known licenses have it as facts among their values (`scripts/fingerprints/`).
 */
export type Nuances = Readonly<Record<string, ClauseValue>>;

/** Their names: among the values of a known license they are no values of the clause. */
export const NUANCE_NAMES: ReadonlySet<string> = new Set([
  'models',
  'nonProduction',
  'barred',
  'inPart',
  'wayOut',
  'kinds',
  'internal',
  'outputs',
  'commerce',
  'waived',
  'sale',
  'changedOnly',
  'outright',
  'grantsUse',
  'ofCommerce',
  'link',
  'offered',
  'guarded',
]);

/** The nuances of a clause of a kind, from its words, with single blanks. Those that do not hold are left out. */
export function nuancesIn(kind: string, words: string): Nuances {
  return NUANCES[kind]?.(words) ?? {};
}

/** Those of a term. */
export function nuancesOf({ kind, clause, source }: Term): Nuances {
  if (source === undefined) return clause.values;
  if (NUANCES[kind.id] === undefined) return {};
  const known = memo.get(clause);
  if (known !== undefined) return known;
  const read = nuancesIn(kind.id, source.slice(clause).replaceAll(/\s+/g, ' '));
  memo.set(clause, read);
  return read;
}
/** A clause is asked about once for each plan. */
const memo = new WeakMap<Clause, Nuances>();

/**
 * Whether who may pass the material on must only guard it against those who have no leave, or be silent on a hole in it:
 * that keeps nothing secret which the same terms let out.
 */
export function isOnlyGuarded(term: Term, terms: readonly Term[]): boolean {
  return nuancesOf(term).guarded === true && terms.some(({ kind }) => kind.id === 'grants-distribution');
}

/**
 * Whether a clause takes something of all, and not of those alone who offer what they need not: an indemnity for a
 * warranty of one's own; royalties that the licensor waives, or keeps a right to collect elsewhere.
 */
export function isOwed(term: Term): boolean {
  const { offered, waived } = nuancesOf(term);
  return offered !== true && !(term.kind.id === 'fee' && waived === true);
}

const flag = (name: string, holds: boolean): Nuances => (holds ? { [name]: true } : {});

const GUARDED = /\bunauthori[sz]ed\b|\bvulnerabilit/i;
const SECRET = /\bconfidential|\bsecre(?:t|cy)\b|\bproprietary\b/i;
const NON_PRODUCTION = /\bnon-?production\b|\b(?:commercial|any) or production\b|\bnot include any production\b/i;
const OUTPUTS = /\b(?:outputs?|results)\b/i;
const WAY_OUT = /\b(?:unless|except|other than|without)\b/i;
/** What is waived is not due; that a right to collect is kept asks for nothing by itself. */
const WAIVED =
  /\bwaive|\bno (?:royalt|fee|charge)|\bfree of charge\b|royalty-free|\breserves? (?:any|the|all|its) rights? to collect\b/i;
const LINK = /\b(?:hyper)?links?\b|\bUR[IL]s?\b|\bweb ?(?:site|page|address)/i;
/** Owed by none but those who offer a warranty, support or liability of their own (Apache-2.0, section 9; MPL-2.0, 3.5). */
const OFFERED =
  /\baccept(?:s|ing)? (?:(?:any )?such |these )?(?:obligations?|warrant(?:y|ies)|(?:additional )?liabilit)|\b(?:warranty|liability|indemnity|support)\b[^.;]{0,60} you offer\b|\bchooses? to offer\b|\bcommercial product offering\b/i;
const NOT_COMMERCIAL = /\b(?:non-?commercial|commercial)\b/i;
const HOSTING_BARRED = /\b(?:not|no|never|neither|nor|prohibited|separate)\b/i;
const HOSTING_ALLOWED = /\b(?:may host|provided that|as long as|so long as|if you (?:let|allow|provide|host))\b/i;
const OF_COMMERCE = /\bcommercially (?:us|exploit)|\b(?:your|any) commercial (?:products?|services?)\b/i;
const SALE = /\b(?:sell|sale|rent|lease|fee|charge)\b/i;
const CHANGED = /\b(?:derivatives?|derivative works?|adapted material|adaptations?|modified)\b/i;
/** Copies are barred in some ways alone: with locks, on other terms. */
const SOME_WAYS =
  /\b(?:unless|except|other than|without|technological|inconsistent|impose|terms|provided|solely|only)\b/i;
const AS_IT_IS =
  /\b(?:models?|weights|original|software|programs?|copies|materials? or|licensed materials?|works? or)\b/i;

/** Whether a duty holds for who does something with changed material alone: "If you distribute modified weights, …". */
function isOfChangedAlone(words: string): boolean {
  const condition = /^(?:if|when|where|whenever|in case)\b[^,:;]{0,240}/i.exec(words)?.[0] ?? '';
  const unchanged = condition.replaceAll(FROM_IT, '').replaceAll(CHANGED_THING, '');
  return unchanged !== condition.replaceAll(FROM_IT, '') && !THING.test(unchanged);
}

/** "modified weights", "fine-tuned or adapted models", "derivative works". */
const CHANGED_THING =
  /\b(?:(?:modified|changed|adapted|altered|fine[-\u2010-\u2015]?tuned|derivative|derived)(?:,? (?:or|and) )?){1,4} [a-z]{1,20}|\b(?:derivatives?|adaptations|modifications)\b/gi;
/** "based on the Model Materials", "of the Model": what a changed thing was made from. */
const FROM_IT = /\b(?:based (?:up)?on|of|from|to) (?:(?:the|this|our|any|such|these) )?[a-z]{1,30}(?: [a-z]{1,30})?/gi;
const THING =
  /\b(?:models?|weights|materials?|software|program|copies|copy|works?|products?|services?|outputs?|it|them)\b/i;

/** Words that name a kind of organization, in what a clause says of those it excludes. */
const NAMES: Readonly<Record<Organization, RegExp>> = {
  individual: /\b(?:individuals?|natural persons?|private persons?)\b/i,
  academic: /\b(?:academ\w+|universit\w+|educational institutions?|researchers?)\b/i,
  nonprofit: /\b(?:non-?profits?|charit\w+|non-?governmental)\b/i,
  company:
    /\b(?:compan(?:y|ies)|corporations?|for-profit|commercial (?:entit\w+|organi[sz]ations?)|business(?:es)?)\b/i,
  government:
    /\b(?:governments?|governmental|public (?:administrations?|authorit\w+|sector|bod(?:y|ies))|state agenc\w+)\b/i,
  military: /\b(?:militar\w+|armed forces|defen[cs]e)\b/i,
};

const NUANCES: Readonly<Record<string, (words: string) => Nuances>> = {
  'no-improving-other-models': (words) => {
    if (/\bfor commercial (?:use|purposes?)\b/i.test(words)) return { models: 'commercial' };
    if (/\bcompet(?:e|es|ing|itive|itors?)\b/i.test(words)) return { models: 'competing' };
    return /\bfoundation(?:al)?\b/i.test(words) ? { models: 'foundational' } : {};
  },
  'noncommercial-only': (words) => flag('nonProduction', NON_PRODUCTION.test(words)),
  'research-only': (words) => flag('nonProduction', NON_PRODUCTION.test(words)),
  'hosted-service-limit': (words) => flag('barred', HOSTING_BARRED.test(words) && !HOSTING_ALLOWED.test(words)),
  'geographic-limit': (words) => flag('inPart', /\bmulti-?modal\b/i.test(words)),
  'licensee-limit': (words) => {
    const kinds = Object.entries(NAMES).flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []));
    return { ...flag('wayOut', WAY_OUT.test(words)), ...(kinds.length > 0 && { kinds }) };
  },
  'field-of-use-limit': (words) => flag('internal', /\binternal/i.test(words)),
  'branding-display': (words) => ({
    ...flag('outputs', OUTPUTS.test(words)),
    ...flag('changedOnly', isOfChangedAlone(words)),
  }),
  'naming-requirement': (words) => flag('outputs', OUTPUTS.test(words)),
  'output-limit': (words) => flag('commerce', NOT_COMMERCIAL.test(words) && !/\bdo(?:es)? not apply\b/i.test(words)),
  'license-copy': (words) => flag('link', LINK.test(words)),
  'confidentiality-duty': (words) => flag('guarded', GUARDED.test(words) && !SECRET.test(words)),
  indemnification: (words) => flag('offered', OFFERED.test(words)),
  fee: (words) => ({
    ...flag('waived', WAIVED.test(words)),
    ...flag('commerce', /\bcommercial\b/i.test(words)),
  }),
  'redistribution-ban': (words) => ({
    ...flag('sale', SALE.test(words)),
    ...flag('changedOnly', CHANGED.test(words) && !AS_IT_IS.test(words)),
    ...flag('outright', !SOME_WAYS.test(words)),
  }),
  'grants-commercial-use': (words) =>
    flag('grantsUse', /\blicen[sc]e\b/i.test(words) && /\b(?:use|reproduce)\b/i.test(words) && !OUTPUTS.test(words)),
  'commercial-threshold': (words) => flag('ofCommerce', OF_COMMERCE.test(words)),
};

import { isLimit, type OsdCriterion } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import type { OsaidVerdict } from './osaid.ts';
import { isOnlyGuarded, isOwed } from './planRules/nuances.ts';
import { evidenceOf, type Term, type Terms } from './terms.ts';
import type { Evidence, Freedoms, OsdVerdict, OsdVerdicts } from './verdict.ts';

const OSD_CRITERIA: readonly OsdCriterion[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * The criteria that the texts alone can meet, by our rules (docs/judgment.md): all texts were read, use, modification
 * and distribution are granted, no freedom is limited, and no clause was found of a kind that breaks the criterion. The
 * others ask for more than a text says (2: that the source is there) or for the silence of any text (7 to 10).
 */
const MET_BY_TEXT: ReadonlySet<OsdCriterion> = new Set([1, 3, 4, 5, 6]);

/** The names of the rules, for docs/judgment.md, which a test holds complete. */
export const OSD_RULES: readonly string[] = [
  'osi-approved-text',
  'source-shown',
  'limit-breaks',
  'forced-name-breaks',
  'granted-and-nothing-found',
  'undecided',
];

/**
 * Judges the ten criteria of the Open Source Definition under all sets of terms: what breaks one breaks the model's.
 * `approved` names the licenses where every set of terms is one that the Open Source Initiative has approved, word for
 * word and with nothing beside it that limits; null where not. Then its judgment counts and not ours, but for the
 * source (2), which no license can show.
 */
export function judgeOsd(
  all: readonly Terms[],
  freedoms: Freedoms,
  approved: readonly Evidence[] | null = null,
): OsdVerdicts {
  const terms = distinct(all.flatMap((set) => set.terms));
  const open = all.length > 0 && all.every(({ read }) => read) && Object.values(freedoms).every(isFree);
  const breaking = breakingOf(terms);
  const verdicts = OSD_CRITERIA.map((criterion) => {
    if (approved !== null && criterion !== 2) return [criterion, { status: 'met', because: approved }] as const;
    return [criterion, judge(criterion, breaking.get(criterion) ?? [], terms, open)] as const;
  });
  return Object.fromEntries(verdicts) as unknown as OsdVerdicts;
}

/** One term of each place: the sets of a model share texts. */
function distinct(terms: readonly Term[]): readonly Term[] {
  const places = new Map<string, Map<number, Term>>();
  for (const term of terms) {
    const known = places.get(term.path) ?? new Map<number, Term>();
    places.set(term.path, known.set(term.index, term));
  }
  return [...places.values()].flatMap((ofPath) => [...ofPath.values()]);
}

function isFree({ status }: Freedoms['use']): boolean {
  return status === 'allowed' || status === 'conditional';
}

/** The terms that break each criterion, in their order. */
function breakingOf(terms: readonly Term[]): ReadonlyMap<OsdCriterion, readonly Term[]> {
  const breaking = new Map<OsdCriterion, Term[]>();
  for (const term of terms) {
    if (!breaks(term) || isOnlyGuarded(term, terms)) continue;
    for (const criterion of term.kind.osd) {
      const known = breaking.get(criterion);
      if (known === undefined) breaking.set(criterion, [term]);
      else known.push(term);
    }
  }
  return breaking;
}

function judge(criterion: OsdCriterion, breaking: readonly Term[], terms: readonly Term[], open: boolean): OsdVerdict {
  if (breaking.length > 0) return { status: 'broken', because: evidenceOf(breaking) };
  if (!open || !MET_BY_TEXT.has(criterion)) return { status: 'unknown', because: [] };
  const searched: Evidence = { searched: kindsThatBreak(criterion) };
  return { status: 'met', because: [...evidenceOf(terms.filter(({ kind }) => kind.effect === 'grants')), searched] };
}

/** Limits and bans break the criteria of their kind. A name that must be kept breaks 4, though it is a duty. */
function breaks(term: Term): boolean {
  const { kind, clause } = term;
  if (kind.osd.length === 0) return false;
  if (kind.id === 'naming-requirement') return clause.values.direction === 'include';
  return isLimit(kind.effect) && isOwed(term);
}

function kindsThatBreak(criterion: OsdCriterion): readonly string[] {
  return [...clauseKinds.values()].filter(({ osd }) => osd.includes(criterion)).map(({ id }) => id);
}

/** The verdicts with the second criterion decided where every component that OSAID asks for is here. */
export function withSource(osd: OsdVerdicts, { rules, components }: OsaidVerdict): OsdVerdicts {
  if (osd[2].status === 'broken') return osd;
  const asked = components.filter(({ kind }) => rules.has(kind.id));
  const absent = asked.filter(({ status }) => status !== 'available');
  if (absent.length > 0)
    return { ...osd, 2: { status: 'unknown', because: absent.map(({ kind }) => ({ missing: kind.id })) } };
  return { ...osd, 2: { status: 'met', because: asked.flatMap(({ because }) => because) } };
}

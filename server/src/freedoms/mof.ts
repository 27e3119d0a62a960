import type { License } from '../licenses/license.ts';
import { components as kinds } from '../projects/components/all/index.ts';
import type { ComponentKind } from '../projects/components/component.ts';
import { isOpenInMof, suits } from './mofLicenses.ts';

/** The rules of docs/judgment.md for one component; a test holds that the page names each. */
export type MofRule =
  /** Included, under an open license that suits its type. */
  | 'open-and-suited'
  /** Included, under an open license that suits another type: it counts, with a warning. */
  | 'open-not-suited'
  | 'not-open'
  | 'unlicensed'
  | 'not-included'
  /** The technical report, where a research paper is included. */
  | 'report-waived-by-paper'
  /** The data card, where the model card tells of the data. */
  | 'data-told-in-card';
export const MOF_RULES: readonly string[] = [
  'open-and-suited',
  'open-not-suited',
  'not-open',
  'unlicensed',
  'not-included',
  'report-waived-by-paper',
  'data-told-in-card',
  'classes-build-on-each-other',
];

export type MofClass = 1 | 2 | 3;

/** A component as MOF sees it: absent, or included under a license that may be unknown. */
export interface MofEntry {
  readonly included: boolean;
  /** Null where none is known to apply; the name of a license that is not known, where one is given. */
  readonly license: License | string | null;
}

/** The class of a model by the Model Openness Framework, 1 (Open Science) to 3 (Open Model). */
export interface MofVerdict {
  readonly class: MofClass | null;
  /** For each class, how much of what it and those below it ask for is there, 0 to 1. */
  readonly progress: Readonly<Record<MofClass, number>>;
  /** What is asked for and not there, by the components' ids, class III first. */
  readonly missing: readonly string[];
  readonly rules: ReadonlyMap<string, MofRule>;
}

/** Computes the class. `dataInCard` says that the model card tells of the data, so that no data card is asked for. */
export function judgeMof(entryOf: (id: string) => MofEntry | undefined, dataInCard = false): MofVerdict {
  const rules = new Map<string, MofRule>();
  for (const kind of kinds) if (kind.mof !== null) rules.set(kind.id, ruleFor(kind, entryOf(kind.id)));
  // What is included counts for the waiver as the tool has it, whatever its license.
  if (!counts(rules.get('technical-report')) && entryOf('research-paper')?.included === true)
    rules.set('technical-report', 'report-waived-by-paper');
  if (dataInCard && !counts(rules.get('data-card'))) rules.set('data-card', 'data-told-in-card');
  const asked = kinds
    .filter(({ mof }) => mof?.required === true)
    .toSorted((a, b) => (b.mof?.from ?? 0) - (a.mof?.from ?? 0));
  const upTo = (of: MofClass) => asked.filter(({ id, mof }) => (mof?.from ?? 0) >= of && !isWaived(rules.get(id)));
  const progress = (of: MofClass) => {
    const all = upTo(of);
    return all.filter(({ id }) => counts(rules.get(id))).length / all.length;
  };
  const of = { 1: progress(1), 2: progress(2), 3: progress(3) };
  return {
    class: of[3] < 1 ? null : of[2] < 1 ? 3 : of[1] < 1 ? 2 : 1,
    progress: of,
    missing: upTo(1)
      .filter(({ id }) => !counts(rules.get(id)))
      .map(({ id }) => id),
    rules,
  };
}

function ruleFor({ type }: ComponentKind, entry: MofEntry | undefined): MofRule {
  if (entry?.included !== true) return 'not-included';
  const { license } = entry;
  if (license === null) return 'unlicensed';
  if (typeof license === 'string' || !isOpenInMof(license)) return 'not-open';
  return suits(license, type) ? 'open-and-suited' : 'open-not-suited';
}

function counts(rule: MofRule | undefined): boolean {
  return rule === 'open-and-suited' || rule === 'open-not-suited';
}

function isWaived(rule: MofRule | undefined): boolean {
  return rule === 'report-waived-by-paper' || rule === 'data-told-in-card';
}

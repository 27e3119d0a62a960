import type { License } from '../licenses/license.ts';
import type { FoundComponent } from '../projects/components/find.ts';
import { type AiActVerdict, judgeAiAct } from './aiAct.ts';
import { type ModelComponent, withTerms } from './components.ts';
import { componentTerms, type TermsSources } from './componentTerms.ts';
import { withSource } from './judgeOsd.ts';
import { judgeMof, type MofEntry, type MofVerdict } from './mof.ts';
import { judgeOsaid, type OsaidVerdict } from './osaid.ts';
import type { OsdVerdicts } from './verdict.ts';

/** What follows from what a model's repository holds, and under which terms. */
export interface ComponentVerdicts {
  readonly components: readonly ModelComponent[];
  /** The criteria of the Open Source Definition, that of the source among them. */
  readonly osd: OsdVerdicts;
  readonly osaid: OsaidVerdict;
  readonly mof: MofVerdict;
  readonly aiAct: AiActVerdict;
}

/** Judges a model by its components. */
export function judgeComponents(found: readonly FoundComponent[], sources: TermsSources): ComponentVerdicts {
  const components = withTerms(found, componentTerms(sources));
  const of = new Map(components.map((component) => [component.kind.id, component]));
  const osaid = judgeOsaid(components);
  const told = of.get('data-scope')?.status;
  return {
    components,
    osd: withSource(sources.verdict.osd, osaid),
    osaid,
    mof: judgeMof((id) => entryOf(of.get(id)), told === 'available' || told === 'partly'),
    aiAct: judgeAiAct(sources.verdict, components),
  };
}

/** Only what is here is included: of what lies elsewhere, one cannot see what it is under. */
function entryOf(component: ModelComponent | undefined): MofEntry | undefined {
  if (component === undefined) return undefined;
  const { names, licenses } = component.terms;
  return { included: component.status === 'available', license: leastOpen(licenses) ?? names[0] ?? null };
}

/** Of several licenses the one that OSI has not approved, if there is one. */
function leastOpen(licenses: readonly License[]): License | undefined {
  return licenses.find(({ osiApproved }) => osiApproved !== true) ?? licenses[0];
}

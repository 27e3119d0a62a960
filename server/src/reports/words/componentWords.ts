import { clauseKinds } from '../../clauses/index.ts';
import type { AiActCondition, AiActId, AiActStatus } from '../../freedoms/aiAct.ts';
import type { ModelComponent } from '../../freedoms/components.ts';
import type { MofVerdict } from '../../freedoms/mof.ts';
import type { OsaidVerdict } from '../../freedoms/osaid.ts';
import { listWords } from '../../freedoms/words.ts';
import { licenseNamed } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import { components as kinds } from '../../projects/components/all/index.ts';
import type { ComponentStatus } from '../../projects/components/component.ts';
import { pathWithin } from '../../projects/names.ts';
import type { Tone } from '../../protocol/panelView.ts';
import type { ModelReview } from '../../review/value.ts';

/** Whether a component is in the repository, in a word or two. */
export function presenceWord(status: ComponentStatus): string {
  switch (status) {
    case 'available':
      return t('here');
    case 'partly':
      return t('in part');
    case 'unknown':
      return t('elsewhere');
    case 'missing':
      return t('not found');
  }
}

export function presenceTone(status: ComponentStatus): Tone {
  return PRESENCE_TONES[status];
}

const PRESENCE_TONES: Readonly<Record<ComponentStatus, Tone>> = {
  available: 'good',
  partly: 'duty',
  unknown: 'unknown',
  missing: 'unknown',
};

/** The terms of a component by name: "Apache License 2.0"; a text that is no known license by its path. */
export function termsWords(model: ModelReview, component: ModelComponent): string {
  if (component.terms.rule === 'terms-elsewhere') return t('where it lies');
  const names = termsNames(model, component);
  if (names.length === 0) return t('none found');
  return names.map((name) => licenseNamed(name)?.name ?? pathWithin(model.root, name)).join(', ');
}

/** The licenses of a component; those of the weights with what the metadata declares, even where a text differs. */
export function termsNames({ license }: ModelReview, { terms: { rule, names } }: ModelComponent): readonly string[] {
  if (rule !== 'terms-of-the-weights') return names;
  return [...new Set([...names, ...license.declared].map((name) => licenseNamed(name)?.id ?? name))];
}

/** True for a component whose terms say something: a cell of what is not here, or has no terms, stays blank. */
export function hasTerms({ status, terms: { rule } }: ModelComponent): boolean {
  return (
    rule !== 'no-license' && rule !== 'terms-elsewhere' && (status !== 'missing' || rule === 'terms-of-the-weights')
  );
}

/** The verdict by the Open Source AI Definition 1.0, in a few words. */
export function osaidWord(status: OsaidVerdict['status']): string {
  switch (status) {
    case 'conforms':
      return t('all it asks for was found under terms that grant the freedoms');
    case 'fails':
      return t('terms break a freedom that it asks for');
    case 'incomplete':
      return t('not shown: something that it asks for was not found, or has no terms that grant every freedom');
  }
}

export function osaidTone(status: OsaidVerdict['status']): Tone {
  return status === 'conforms' ? 'good' : status === 'fails' ? 'bad' : 'unknown';
}

/** What decided the verdict by OSAID, by name; empty where all conforms. */
export function osaidReasons({ components, rules }: OsaidVerdict): readonly string[] {
  const names = (wanted: readonly string[]) =>
    components.filter(({ kind }) => wanted.includes(rules.get(kind.id) ?? '')).map(({ kind }) => t(kind.name));
  const limited = names(['component-under-limits']);
  const absent = names(['component-not-shown']);
  const silent = names(['terms-not-free-to-take']);
  return [
    ...(limited.length === 0 ? [] : [t('Under terms that limit a freedom: {0}.', listWords(limited))]),
    ...(absent.length === 0 ? [] : [t('Not found here, or in part: {0}.', listWords(absent))]),
    ...(silent.length === 0 ? [] : [t('Here, without terms that grant every freedom: {0}.', listWords(silent))]),
  ];
}

/** The class by the Model Openness Framework. */
export function mofWord({ class: of }: MofVerdict): string {
  switch (of) {
    case 1:
      return t('class I, Open Science');
    case 2:
      return t('class II, Open Tooling');
    case 3:
      return t('class III, Open Model');
    case null:
      return t('below class III');
  }
}

export function mofTone({ class: of }: MofVerdict): Tone {
  return of === null ? 'unknown' : 'good';
}

/** How much of class III, II and I is there: "class III 4 %". */
export function mofProgress({ progress }: MofVerdict): string {
  const percent = (of: 1 | 2 | 3) => t('{0} %', Math.floor(progress[of] * 100));
  return t(
    'Of class III {0} is there under open licenses, of class II {1}, of class I {2}.',
    percent(3),
    percent(2),
    percent(1),
  );
}

/** What MOF asks for and does not find, by name. */
export function mofMissing({ missing }: MofVerdict): string {
  if (missing.length === 0) return '';
  return t('Not here in full under an open license: {0}.', listWords(missing.map(componentName)));
}

export function componentName(id: string): string {
  return t(kinds.find((kind) => kind.id === id)?.name ?? id);
}

export function conditionWord(id: AiActId): string {
  switch (id) {
    case 'access':
      return t('access without asking');
    case 'usage':
      return t('use');
    case 'modification':
      return t('modification');
    case 'distribution':
      return t('distribution');
    case 'parameters-public':
      return t('parameters made public');
    case 'architecture-public':
      return t('information on the architecture made public');
    case 'usage-information-public':
      return t('information on usage made public');
  }
}

export function conditionStatusWord(status: AiActStatus): string {
  switch (status) {
    case 'met':
      return t('met, as far as shown');
    case 'not-met':
      return t('not met, in our reading');
    case 'unknown':
      return t('not decided');
  }
}

/** How a condition fares, and why where it is not decided. */
export function conditionVerdictWords({ status, rule }: Pick<AiActCondition, 'status' | 'rule'>): string {
  const word = conditionStatusWord(status);
  switch (rule) {
    case 'prohibited-uses-alone':
      return t('{0}: prohibited uses alone limit it, and whether such lists are accepted is disputed', word);
    case 'terms-do-not-say':
      return t('{0}: the texts do not say', word);
    case 'not-shown-here':
      return t('{0}: not in these files', word);
    default:
      return word;
  }
}

export function conditionTone(status: AiActStatus): Tone {
  return status === 'met' ? 'good' : status === 'not-met' ? 'limit' : 'unknown';
}

/** What was looked for in vain: kinds of clauses by their titles, names of files and headings as they are. */
export function searchedWords(searched: readonly string[]): string {
  return t('looked for in vain: {0}', searched.map((name) => t(clauseKinds.get(name)?.title ?? name)).join(', '));
}

/** Whether a component is worth a row: it is here or named, or a definition asks for it. */
export function isWorthARow({ status, kind }: ModelComponent): boolean {
  return status !== 'missing' || kind.osaid !== null || kind.mof?.required === true;
}

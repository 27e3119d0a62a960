import { type Finding, SEVERITIES, type Severity } from '../checks/finding.ts';
import { FREEDOMS, type Freedom } from '../clauses/clause.ts';
import type { AiActStatus } from '../freedoms/aiAct.ts';
import { judgedApart } from '../freedoms/apart.ts';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import type { OsaidRule } from '../freedoms/osaid.ts';
import type { Evidence, Freedoms } from '../freedoms/verdict.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import { pathWithin } from '../projects/names.ts';
import type { DocumentReview, ModelReview, Review } from '../review/value.ts';
import { obligationsText, plansText } from './plans.ts';
import { groundOf, knownByName, listed, placesOf, type ReasonGround, reasonsOf } from './textReasons.ts';
import { componentName, conditionWord, mofProgress } from './words/componentWords.ts';
import { apartNote, licenseName } from './words/licenseWords.ts';

/** How words are set off: `bold`, `dim` or a color; without a terminal the words stand as they are. */
export type Style = (format: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', words: string) => string;

export const plain: Style = (_, words) => words;

type Documents = ReadonlyMap<string, DocumentReview>;

/** Where the reasons start, in columns. */
const REASON_COLUMN = 23;

/** A review for a person to read in a terminal: the verdict on each model with its reasons, then what was found where. */
export function textReport(review: Review, style: Style = plain): string {
  const documents = new Map(review.documents.map((document) => [document.path, document]));
  const parts = [
    ...review.models.map((model) => modelText(model, documents, style)),
    ...review.documents.filter(({ findings }) => findings.length > 0).map((document) => findingsText(document, style)),
    summary(review, style),
  ];
  return `${parts.join('\n\n')}\n`;
}

function modelText(model: ModelReview, documents: Documents, style: Style): string {
  const { name, root, card, licenses, policies, license } = model;
  const within = (path: string) => pathWithin(root, path);
  const ground = groundOf(model, documents);
  const named = knownByName(model, ground);
  const places = (because: readonly Evidence[]) => listed(placesOf(because, ground), 2);
  const files = [
    ...(card === null ? [] : [t('card {0}', within(card))]),
    ...(licenses.length === 0 ? [] : [t('license {0}', listed(licenses.map(within), 4))]),
    ...(policies.length === 0 ? [] : [t('policy {0}', listed(policies.map(within), 4))]),
  ];
  const about = [
    files.length === 0 ? t('no card, no license, no policy') : files.join(' · '),
    ...(license.declared.length === 0 ? [] : [t('the card declares: {0}', license.declared.join(', '))]),
    ...(named === null ? [] : [named]),
  ];
  return [
    root === '.' || root.endsWith(`/${name}`) || root === name
      ? style('bold', name === '.' ? t('This model') : root === '.' ? name : root)
      : `${style('bold', name)}  ${style('dim', root)}`,
    ...about.map((line) => `  ${style('dim', line)}`),
    '',
    ...FREEDOMS.flatMap((freedom) => freedomText(freedom, model, ground, style)),
    ...apartText(model, style),
    ...osdText(model, ground, style),
    ...componentsText(model, style),
    ...plansText(model, places, style),
    ...obligationsText(model, places, style),
  ].join('\n');
}

function freedomText(freedom: Freedom, { freedoms }: ModelReview, ground: ReasonGround, style: Style): string[] {
  const { status, because } = freedoms[freedom];
  const [first = '', ...rest] = reasonsOf(because, ground);
  const label = `  ${freedomWord(freedom).padEnd(8)}${style(STATUS_COLOR[status], statusWord(status).padEnd(13))}`;
  return [`${label}${first}`.trimEnd(), ...rest.map((reason) => `${' '.repeat(REASON_COLUMN)}${reason}`)];
}

/** The freedoms under each of several licenses alone. */
function apartText({ asks, licenses, root }: ModelReview, style: Style): string[] {
  const all = judgedApart(asks, licenses).map(({ of, freedoms }) => ({ name: licenseName(of, root), freedoms }));
  if (all.length === 0) return [];
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  const words = (freedoms: Freedoms) =>
    FREEDOMS.map((freedom) => {
      const { status } = freedoms[freedom];
      return `${freedomWord(freedom)} ${style(STATUS_COLOR[status], statusWord(status))}`;
    }).join(' · ');
  return [
    `  ${t('alone').padEnd(8)}${style('dim', apartNote())}`,
    ...all.map(({ name, freedoms }) => `          ${name.padEnd(width)}${words(freedoms)}`),
  ];
}

function osdText({ osd }: ModelReview, ground: ReasonGround, style: Style): string[] {
  const of = (wanted: string) => Object.entries(osd).filter(([, { status }]) => status === wanted);
  const numbers = (entries: readonly (readonly [string, unknown])[]) => entries.map(([number]) => number).join(', ');
  const [broken, met, undecided] = [of('broken'), of('met'), of('unknown')];
  const lines = [
    ...broken.map(([number, { because }]) => {
      const reasons = reasonsOf(because, ground);
      const more = reasons.length > 2 ? ' …' : '';
      return `${style('red', t('breaks {0}', number).padEnd(13))}${reasons.slice(0, 2).join('; ')}${more}`;
    }),
    ...(met.length === 0
      ? []
      : [`${style('green', t('meets').padEnd(13))}${t('{0}, as far as the texts say', numbers(met))}`]),
    ...(undecided.length === 0 ? [] : [style('dim', `${t('undecided').padEnd(13)}${numbers(undecided)}`)]),
    ...(broken.length === 0
      ? []
      : [style('dim', t('This is how we read the Open Source Definition; no legal advice.'))]),
  ];
  return lines.map((line, i) => `  ${(i === 0 ? 'OSD' : '').padEnd(8)}${line}`);
}

/** What follows from the components, a line or two for each framework: the JSON has the whole. */
function componentsText({ osaid, mof, aiAct }: ModelReview, style: Style): string[] {
  const rows = (name: string, color: Parameters<Style>[0], word: string, [first = '', ...rest]: readonly string[]) => [
    `  ${name.padEnd(8)}${style(color, word.padEnd(13))}${first}`.trimEnd(),
    ...rest.map((line) => `${' '.repeat(REASON_COLUMN)}${line}`),
  ];
  const under = (rule: OsaidRule) =>
    osaid.components.filter(({ kind }) => osaid.rules.get(kind.id) === rule).map(({ kind }) => t(kind.name));
  const reason = (names: readonly string[], words: (list: string) => string) =>
    names.length === 0 ? [] : [words(listed(names, 3))];
  const osaidReasons = [
    ...reason(under('component-under-limits'), (list) => t('under terms that limit a freedom: {0}', list)),
    ...reason(under('component-not-shown'), (list) => t('not found here, or in part: {0}', list)),
    ...reason(under('terms-not-free-to-take'), (list) => t('without terms that grant every freedom: {0}', list)),
  ];
  const conditions = (wanted: AiActStatus) =>
    aiAct.conditions.filter(({ status }) => status === wanted).map(({ id }) => conditionWord(id));
  const mofReasons = [
    ...(mof.class === 1 ? [] : [mofProgress(mof)]),
    ...reason(mof.missing.map(componentName), (list) => t('not there under an open license: {0}', list)),
  ];
  const articleReasons = [
    ...reason(conditions('not-met'), (list) => t('not met: {0}', list)),
    ...reason(conditions('unknown'), (list) => t('not decided: {0}', list)),
    t('by Article 53(2) of Regulation (EU) 2024/1689 and what these files say'),
  ];
  return [
    ...rows('OSAID', OSAID_COLOR[osaid.status], osaidStatusWord(osaid.status), osaidReasons),
    ...rows('MOF', mof.class === null ? 'dim' : 'green', mofClassWord(mof.class), mofReasons),
    ...rows('AI Act', AI_ACT_COLOR[aiAct.status], aiActStatusWord(aiAct.status), articleReasons),
  ];
}

const OSAID_COLOR = { conforms: 'green', fails: 'red', incomplete: 'yellow' } as const;
const AI_ACT_COLOR = { met: 'green', 'not-met': 'yellow', unknown: 'dim' } as const;

function osaidStatusWord(status: ModelReview['osaid']['status']): string {
  switch (status) {
    case 'conforms':
      return t('conforms');
    case 'fails':
      return t('fails');
    case 'incomplete':
      return t('incomplete');
  }
}

function mofClassWord(of: ModelReview['mof']['class']): string {
  return of === null ? t('no class') : t('class {0}', { 1: 'I', 2: 'II', 3: 'III' }[of]);
}

function aiActStatusWord(status: AiActStatus): string {
  switch (status) {
    case 'met':
      return t('met');
    case 'not-met':
      return t('not met');
    case 'unknown':
      return t('undecided');
  }
}

function findingsText(document: DocumentReview, style: Style): string {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const counted = document.findings.filter(({ acknowledged }) => !acknowledged);
  const findings = counted.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  const lines = findings.flatMap((finding) => findingText(document, finding, style));
  const known = document.findings.length - counted.length;
  const rest = known === 0 ? [] : [`  ${style('dim', t('{0} acknowledged in {1}', known, document.config ?? ''))}`];
  return [style('bold', document.path), ...lines, ...rest].join('\n');
}

/** One line with the place, the section and the words; what matters less is told in fewer words. */
function findingText(document: DocumentReview, finding: Finding, style: Style): string[] {
  const { line, character } = document.source.positionAt(finding.start);
  const clause = document.clauses.find(
    ({ start, end, kind }) => start === finding.start && end === finding.end && finding.check === `clause/${kind}`,
  );
  const section = clause === undefined || clause.section === '' ? '' : `§${clause.section} `;
  const brief = clause !== undefined && (finding.severity === 'information' || finding.severity === 'hint');
  const words = brief ? clauseTitle(clause, document.kinds.get(clause.kind)) : finding.message;
  const place = `${`${line + 1}:${character + 1}`.padEnd(8)} `;
  const severity = style(SEVERITY_COLOR[finding.severity], severityWord(finding.severity).padEnd(13));
  return [
    `  ${place}${severity}${section}${words} ${style('dim', finding.check)}`,
    ...finding.fixes.map(({ title }) => `${' '.repeat(REASON_COLUMN + 1)}${style('cyan', t('fix: {0}', title))}`),
  ];
}

function summary({ documents, models }: Review, style: Style): string {
  if (models.length === 0 && documents.length === 0) return t('No model, license or policy was found to review.');
  const findings = documents.flatMap((document) => document.findings.filter(({ acknowledged }) => !acknowledged));
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : `${count} × ${severityWord(severity)}`;
  }).filter((count) => count !== '');
  const found = counts.length === 0 ? t('Nothing found.') : t('Found: {0}.', counts.join(', '));
  return style('dim', `${t('Documents: {0}. Models: {1}.', documents.length, models.length)} ${found}`);
}

function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('information');
    case 'hint':
      return t('hint');
  }
}

const STATUS_COLOR = {
  allowed: 'green',
  conditional: 'green',
  restricted: 'yellow',
  denied: 'red',
  unknown: 'dim',
} as const;
const SEVERITY_COLOR = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' } as const;

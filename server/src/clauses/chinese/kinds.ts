import { stem } from '../../text/stem.ts';
import type { ClauseValue } from '../clause.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { Term } from './vocabulary.ts';

/** How a kind of clause is said in Chinese: patterns over the names of the vocabulary, in the notation of all patterns. */
export interface ChineseKind {
  readonly id: string;
  readonly says: readonly Pattern[];
  readonly unless?: readonly string[];
  readonly values?: (terms: readonly Term[], text: string) => Readonly<Record<string, ClauseValue>>;
}

const SAID_BOTH = ['^commercial ..2 noncommercial', 'noncommercial ..2 ^commercial', 'anypurpose'];
/** Words of a clause about law and courts, which name places too. */
const LEGAL = ['law', 'court', 'arbitration', 'dispute'];

/** Marks, patents, terms of one's own, and what the licensor may grant one day. */
const NO_GRANT = ['contribution', 'trademark', 'patentlicense', 'additional', 'decide', 'asis'];

/** What is banned as a mark, or in words about terms, is banned as such nowhere here. */
const OTHER_THINGS = ['defined', 'patentlicense', 'additional'];

/** What is banned for a purpose is not banned as such: "不得出于非法目的修改", "不得修改模型用于诈骗". */
function forPurpose(act: string): readonly string[] {
  return [
    ...OTHER_THINGS,
    `harm|noncommercial|violate ..6 ${act}`,
    `ban commercial ..6 ${act}`,
    // "用于商业用途(包括二次开发后销售)" tells what it is.
    `( ..12 ${act} ..12 )`,
    `trademark ..6 ${act}`,
    `${act} ..6 trademark`,
    `ban ..2 harm ..20 ${act}`,
    `${act} ..8 harm|violate|law`,
    // "不得分发用于商业用途"; what is sold is sold for trade.
    ...(act.includes('pass') ? ['share ..1 use commercial'] : [`${act} ..1 use commercial`]),
  ];
}

/** How sure a Chinese clause is that may be meant otherwise: below a half, so that it is shown as unsure. */
export const UNSURE = 0.45;

const has = (terms: readonly Term[], ...names: readonly string[]): boolean =>
  terms.some((t) => names.some((name) => stem(name) === t.stem));

/** A prohibited use; what a list bans is read as one where no other kind says it. */
export const USE_RESTRICTION: ChineseKind = {
  id: 'use-restriction',
  says: [
    { mood: 'ban', words: '^harm', unless: ['defined', 'trademark ..12 harm', 'without ..6 ban ..4 ( ..3 harm'] },
    { mood: 'ban', words: '^violate ..3 law', unless: ['defined'] },
  ],
};

export const chineseKinds: readonly ChineseKind[] = [
  {
    id: 'noncommercial-only',
    says: [
      { mood: 'permit', words: '^noncommercial' },
      { mood: 'any', words: 'only|onlymay ..6 noncommercial' },
      // "非商业用途可免费使用".
      { mood: 'main', words: 'noncommercial permit ..1 use' },
      // "上述许可针对非商业用途".
      { mood: 'any', words: 'permission|license ..1 if|onlymay ..1 noncommercial' },
      { mood: 'ban', words: '^commercial', unless: ['without', 'unless', 'after', 'permission ..6 commercial'] },
    ],
    unless: [...SAID_BOTH, 'threshold'],
  },
  {
    id: 'research-only',
    says: [
      { mood: 'permit', words: '^research' },
      { mood: 'any', words: 'only|onlymay ..6 research' },
      { mood: 'any', words: 'onlymay ..3 study', unless: ['study commercial', 'study ..2 output'] },
    ],
    unless: ['research ..1 commercial', 'commercial ..1 research', 'anypurpose', 'threshold'],
  },
  {
    id: 'commercial-permission-required',
    says: [
      { mood: 'duty', words: 'commercial ..20 ^register|apply|obtain|contact|fill' },
      { mood: 'duty', words: '^register|apply|obtain|contact|fill ..8 commercialpermission' },
      { mood: 'ban', words: 'without ..6 permission|commercialpermission ..12 ^commercial' },
      { mood: 'ban', words: '^commercial ..12 unless ..8 permission|register|apply' },
      { mood: 'any', words: 'obtain|apply|register ..6 after ..8 commercial' },
      // "任何商业使用都需要单独的许可".
      { mood: 'any', words: 'commercial duty ..1 permission|commercialpermission|license' },
    ],
    unless: ['threshold', 'noneed', 'ban ..4 apply'],
    values: (terms) => ({ how: has(terms, 'register') ? 'register' : 'request' }),
  },
  {
    id: 'access-gate',
    says: [
      { mood: 'duty', words: 'commercial ..20 ^register|fill' },
      { mood: 'duty', words: '^register|fill ..12 commercial|commercialpermission' },
      { mood: 'any', words: 'register ..8 commercialpermission' },
      { mood: 'duty', words: 'before ..8 ^register|fill|apply' },
      { mood: 'duty', words: '^register|fill|apply ..6 before|obtain ..4 use|permission' },
      { mood: 'any', words: 'before ..2 register|fill|apply' },
      { mood: 'any', words: 'register|fill ..4 after ..2 use' },
    ],
    unless: ['noneed', 'trademark'],
    values: (terms) => ({ steps: [has(terms, 'register') ? 'register' : 'request'] }),
  },
  {
    id: 'commercial-threshold',
    says: [{ mood: 'any', words: 'threshold ..16 apply|permission|commercialpermission|ban' }],
  },
  {
    id: 'no-improving-other-models',
    says: [
      { mood: 'ban', words: '^improve ..3 othermodel' },
      { mood: 'ban', words: '^use ..6 othermodel ..2 improve' },
      { mood: 'ban', words: '^use ..3 output ..4 model ..2 improve' },
      { mood: 'ban', words: '^use ..3 output ..3 improve ..3 model' },
    ],
  },
  {
    id: 'modification-ban',
    says: [
      { mood: 'ban', words: '^modify' },
      { mood: 'ban', words: '^create|improve|modify ..3 derivative' },
    ],
    unless: [
      ...forPurpose('modify|create|derivative'),
      'othermodel',
      'modify ..2 message',
      'modify ..2 agreement',
      'modify ..4 notice',
      'modify ..2 asis',
    ],
  },
  {
    id: 'redistribution-ban',
    says: [
      { mood: 'ban', words: '^share' },
      { mood: 'ban', words: '^pass' },
    ],
    unless: [...forPurpose('share|pass'), 'share ..3 notice', 'share|pass ..2 message', 'activity :'],
    values: (terms) => ({ qualified: has(terms, 'without', 'unless', 'except', 'modify', 'commercial') }),
  },
  {
    id: 'flow-down',
    says: [
      { mood: 'duty', words: 'downstream ..14 ^comply' },
      { mood: 'duty', words: '^comply ..8 downstream' },
      { mood: 'ban', words: '^limitothers' },
      { mood: 'ban', words: '^thirdparty ..4 violate ..6 agreement' },
      { mood: 'duty', words: 'thirdparty ..8 ^comply ..6 agreement' },
    ],
  },
  {
    id: 'output-limit',
    says: [
      { mood: 'ban', words: '^share|pass ..14 output' },
      { mood: 'ban', words: 'output ..6 ^share|pass|commercial' },
    ],
    unless: ['harm', 'violate', 'trademark', 'output ..3 improve', 'output ..4 model ..2 improve'],
  },
  {
    id: 'hosted-service-limit',
    says: [{ mood: 'ban', words: '^host' }],
    unless: ['harm'],
  },
  {
    id: 'safeguard-removal-ban',
    says: [{ mood: 'ban', words: '^remove ..4 safeguard' }],
  },
  {
    id: 'reverse-engineering-ban',
    says: [{ mood: 'ban', words: '^reverse' }],
  },
  {
    id: 'no-competing-use',
    says: [
      { mood: 'ban', words: '^compete' },
      { mood: 'ban', words: '^use|improve ..10 compete' },
    ],
  },
  USE_RESTRICTION,
  {
    id: 'geographic-limit',
    says: [
      { mood: 'ban', words: '^territory ..3 region|use|share' },
      { mood: 'ban', words: '^use|share|region ..4 territory' },
      { mood: 'any', words: 'only|onlymay ..4 territory ..4 region|use|share' },
      { mood: 'any', words: 'use|share ..2 only|onlymay ..2 territory' },
      { mood: 'any', words: 'notapply ..3 territory' },
    ],
    unless: LEGAL,
    values: (terms) => ({
      territories: [...new Set(terms.flatMap((t) => (t.detail.length === 2 ? [t.detail] : [])))],
      scope: has(terms, 'ban', 'notapply') && !terms.some((t) => /以外|之外|境外/.test(t.text)) ? 'excluded' : 'only',
    }),
  },
  {
    id: 'governing-law',
    says: [
      { mood: 'any', words: 'underlaw ..3 territory ..14 law', unless: ['violate'] },
      { mood: 'any', words: 'territory ..14 law ..4 govern', unless: ['violate'] },
      { mood: 'any', words: 'dispute ..14 court|arbitration' },
      { mood: 'any', words: 'court ..2 govern' },
      { mood: 'any', words: 'court ..3 dispute' },
      { mood: 'any', words: 'duty ..4 court', unless: ['defined'] },
      { mood: 'any', words: 'duty|submit ..2 arbitration', unless: ['defined'] },
      { mood: 'any', words: 'submit ..1 court', unless: ['defined'] },
      { mood: 'any', words: 'agreement ..1 govern ..4 comply|underlaw ..3 law', unless: ['violate', 'you ..2 comply'] },
    ],
    values: lawAndForum,
  },
  {
    id: 'acceptable-use-policy',
    says: [
      { mood: 'duty', words: '^comply ..4 policy' },
      { mood: 'ban', words: '^violate ..4 policy' },
      { mood: 'any', words: 'only|onlymay ..8 comply ..4 policy' },
      { mood: 'ban', words: 'use ..4 policy ..4 ^activity', confidence: UNSURE },
      { mood: 'any', words: 'policy ..2 agreement ..4 govern', confidence: UNSURE },
    ],
    unless: ['defined', 'violate ..4 policy ..8 permission', 'trademark ..8 policy'],
  },
  {
    id: 'field-of-use-limit',
    says: [
      { mood: 'any', words: 'only|onlymay ..4 internal' },
      { mood: 'ban', words: '^use ..4 otherpurpose' },
      { mood: 'ban', words: 'otherpurpose ..3 ^use' },
      { mood: 'any', words: 'onlymay ..2 platform ..2 use' },
      { mood: 'any', words: 'onlymay ..2 use ..2 platform' },
      { mood: 'any', words: 'only ..2 platform ..1 use', confidence: UNSURE },
      { mood: 'any', words: 'onlymay ..6 use platform', confidence: UNSURE },
    ],
    unless: [
      'output ..4 internal',
      'trademark',
      'anypurpose',
      'internal ..2 commercial ..4 permit',
      'onlymay ..3 research',
    ],
  },
  {
    id: 'licensee-limit',
    says: [
      { mood: 'ban', words: '^persons ..6 use|share' },
      { mood: 'ban', words: '^open|pass|share ..4 persons' },
      { mood: 'any', words: 'persons ..3 ban ..2 use|obtain|share' },
      { mood: 'any', words: 'notapply ..4 persons' },
      { mood: 'any', words: 'only|onlymay ..2 members ..3 use|apply|open|obtain' },
      { mood: 'any', words: 'only|onlymay ..3 open ..1 members' },
      { mood: 'any', words: 'only ..2 members ..2 open' },
      { mood: 'any', words: 'ban ..8 persons', confidence: UNSURE },
    ],
    unless: ['persons ..4 law|permission', 'compete ..4 product', 'harm ..4 persons'],
  },
  { id: 'grants-use', says: grants('use|license'), unless: NO_GRANT },
  { id: 'grants-modification', says: grants('modify'), unless: [...NO_GRANT, 'modify ..2 agreement'] },
  { id: 'grants-distribution', says: grants('share'), unless: NO_GRANT },
  {
    id: 'grants-commercial-use',
    says: [{ mood: 'permit', words: '^commercial' }],
    unless: [
      'contribution',
      'noncommercial',
      'threshold',
      'after',
      'register',
      'apply',
      'without',
      'unless',
      'only',
      'obtain ..6 commercial',
    ],
  },
  {
    id: 'non-transferable',
    says: [
      { mood: 'permit', words: '^nontransferable' },
      { mood: 'main', words: '^nontransferable' },
      { mood: 'ban', words: '^assign' },
    ],
  },
  { id: 'termination-at-will', says: [{ mood: 'permit', words: 'grant ..10 ^revocable' }] },
];

function grants(verbs: string): readonly Pattern[] {
  return verbs.includes('license')
    ? [
        { mood: 'permit', words: '^use' },
        { mood: 'granted', words: 'grant ..12 ^license|permission' },
      ]
    : [{ mood: 'permit', words: `^${verbs}` }];
}

const FORUM = /[由向至交]([^，。；、由向至交]{2,30}?(?:法院|仲裁委员会|仲裁院|仲裁中心))/;

/** The law and the court or arbitration, in the words of the text. */
function lawAndForum(terms: readonly Term[], text: string): Readonly<Record<string, ClauseValue>> {
  const law = terms.find(
    (t, i) => t.detail.length === 2 && terms.slice(i, i + 12).some((next) => next.stem === stem('law')),
  );
  const forum = FORUM.exec(text.replaceAll(' ', ''))?.[1];
  return {
    ...(law && { law: law.text }),
    ...(forum && { forum }),
    ...(/国际货物销售合同/.test(text) && { excludes: 'CISG' }),
  };
}

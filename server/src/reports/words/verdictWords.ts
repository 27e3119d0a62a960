import { type Effect, FREEDOMS, type Freedom, type OsdCriterion } from '../../clauses/clause.ts';
import type { FreedomStatus, OsdVerdict } from '../../freedoms/verdict.ts';
import { t } from '../../messages.ts';
import type { PanelVerdict, Tone } from '../../protocol/panelView.ts';
import type { ModelReview } from '../../review/value.ts';
import { criterionList, freedomList } from './clauseWords.ts';

/** What was not read: the text of a license or a policy, such as a PDF, or passages in another language. */
export type Unread = 'file' | 'language';

/**
 * The verdict on a model in words. `limits` is the number of clauses that limit a freedom or break a criterion, `unread`
 * what of its terms was not read. It says what the texts say and what we read the Open Source Definition
 * to ask; never what is lawful.
 */
export function verdictWords(model: ModelReview, limits: number, unread: Unread | null): PanelVerdict {
  const limited = FREEDOMS.filter((freedom) => isLimited(model.freedoms[freedom].status));
  const silent = FREEDOMS.filter((freedom) => model.freedoms[freedom].status === 'unknown');
  const broken = brokenCriteria(model);
  if (silent.length === FREEDOMS.length && broken.length === 0 && unread !== null) {
    return {
      tone: 'unknown',
      word: t('Not read'),
      head: unread === 'file' ? t('Terms in a file that is not read.') : t('Terms in a language that is not read.'),
      text: t('What they grant and limit is not known; read them yourself, or have them read.'),
    };
  }
  if (silent.length === FREEDOMS.length && broken.length === 0) {
    return {
      tone: 'unknown',
      word: t('No grant found'),
      head: t('Nothing granted that we can read.'),
      text: t('The texts here say nothing that we read as a grant; ask the licensor for the terms.'),
    };
  }
  if (broken.length > 0) {
    return {
      tone: 'limit',
      word: t('Not open source'),
      head: t('Not open source as the Open Source Definition reads:'),
      text: sentence([limitWords(limited, limits), brokenWords(broken), silenceWords(silent), unreadWords(unread)]),
    };
  }
  if (limited.length > 0) {
    return {
      tone: 'limit',
      word: t('Open with limits'),
      head: t('Open with limits:'),
      text: sentence([
        limitWords(limited, limits),
        t('no criterion of the Open Source Definition is broken, in our reading'),
        silenceWords(silent),
        unreadWords(unread),
      ]),
    };
  }
  if (silent.length > 0) {
    return {
      tone: 'unknown',
      word: t('Granted in part'),
      head: t('Granted in part:'),
      text: sentence([grantWords(model), silenceWords(silent), unreadWords(unread)]),
    };
  }
  if (unread !== null) {
    return {
      tone: 'unknown',
      word: t('Read in part'),
      head: t('Nothing restricted in what was read:'),
      text: sentence([grantWords(model), unreadWords(unread)]),
    };
  }
  return {
    tone: 'good',
    word: t('Nothing restricted'),
    head: t('Nothing restricted:'),
    text: sentence([grantWords(model), t('no criterion of the Open Source Definition is broken, in our reading')]),
  };
}

export function statusTone(status: FreedomStatus): Tone {
  return STATUS_TONES[status];
}

const STATUS_TONES: Readonly<Record<FreedomStatus, Tone>> = {
  allowed: 'good',
  conditional: 'duty',
  restricted: 'limit',
  denied: 'bad',
  unknown: 'unknown',
};

/** How a clause bears on freedom. */
export function effectTone(effect: Effect): Tone {
  return EFFECT_TONES[effect];
}

const EFFECT_TONES: Readonly<Record<Effect, Tone>> = {
  limits: 'limit',
  withholds: 'bad',
  obliges: 'duty',
  grants: 'good',
  neutral: 'unknown',
};

export function criterionTone(status: OsdVerdict['status']): Tone {
  return status === 'met' ? 'good' : status === 'broken' ? 'bad' : 'unknown';
}

export function criterionWord(status: OsdVerdict['status']): string {
  switch (status) {
    case 'met':
      return t('met');
    case 'broken':
      return t('broken, in our reading');
    case 'unknown':
      return t('not decided by these texts');
  }
}

/** The headings of the ten criteria of the Open Source Definition 1.9. */
export function criterionTitle(criterion: OsdCriterion): string {
  switch (criterion) {
    case 1:
      return t('Free redistribution');
    case 2:
      return t('Source code');
    case 3:
      return t('Derived works');
    case 4:
      return t('Integrity of the author’s source code');
    case 5:
      return t('No discrimination against persons or groups');
    case 6:
      return t('No discrimination against fields of endeavor');
    case 7:
      return t('Distribution of license');
    case 8:
      return t('License must not be specific to a product');
    case 9:
      return t('License must not restrict other software');
    case 10:
      return t('License must be technology-neutral');
  }
}

export const CRITERIA: readonly OsdCriterion[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function isLimited(status: FreedomStatus): boolean {
  return status === 'restricted' || status === 'denied';
}

function brokenCriteria(model: ModelReview): readonly OsdCriterion[] {
  return CRITERIA.filter((criterion) => model.osd[criterion].status === 'broken');
}

function limitWords(limited: readonly Freedom[], limits: number): string {
  if (limited.length === 0) return '';
  const freedoms = freedomList(limited);
  if (limits === 0) return t('the terms named limit the freedom to {0}', freedoms);
  return limits === 1
    ? t('one clause limits the freedom to {0}', freedoms)
    : t('{0} clauses limit the freedom to {1}', limits, freedoms);
}

function unreadWords(unread: Unread | null): string {
  if (unread === null) return '';
  return unread === 'file'
    ? t('a license or policy that is here was not read')
    : t('a part in another language was not read');
}

function brokenWords(broken: readonly OsdCriterion[]): string {
  const criteria = criterionList(broken);
  return broken.length === 1
    ? t('criterion {0} is broken, in our reading', criteria)
    : t('criteria {0} are broken, in our reading', criteria);
}

function silenceWords(silent: readonly Freedom[]): string {
  return silent.length === 0 ? '' : t('the texts do not say whether you may {0}', freedomList(silent));
}

/** What is granted; at least one freedom is. */
function grantWords(model: ModelReview): string {
  const by = (status: FreedomStatus) => FREEDOMS.filter((freedom) => model.freedoms[freedom].status === status);
  const allowed = by('allowed');
  const conditional = by('conditional');
  if (conditional.length === 0) return t('you may {0}', freedomList(allowed));
  if (allowed.length === 0) return t('with duties, you may {0}', freedomList(conditional));
  return t('you may {0}, and with duties {1}', freedomList(allowed), freedomList(conditional));
}

/** The parts as one sentence. */
function sentence(parts: readonly string[]): string {
  return t('{0}.', parts.filter((part) => part !== '').join('; '));
}

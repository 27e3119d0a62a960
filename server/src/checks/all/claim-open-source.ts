import type { Claim } from '../../cards/claim.ts';
import { FREEDOMS, isLimit } from '../../clauses/clause.ts';
import type { Term } from '../../freedoms/terms.ts';
import { freedomWord, listWords } from '../../freedoms/words.ts';
import { licenseById } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument, CheckedModel } from '../check.ts';
import { claimFinding, contradicted, isCertain, isDivided, type Wording } from '../claimFinding.ts';
import { retold } from '../openSourceWords.ts';

const ID = 'claim/open-source';

export const check: Check = {
  id: ID,
  severities: ['error', 'warning'],
  docs: {
    title: 'A card claims "open source" under terms that are not',
    what: 'The card says that the model is open source, and the terms limit a freedom or break a criterion of the Open Source Definition, in our reading. It is an error where at least one such clause is certain, else a warning; a warning too where there are several licenses and one of them has no such clause, as which is for what is not known. Nothing is reported where no terms were found.',
    why: 'Readers take "open source" as a promise that they may use, study, change and share the model for any purpose. A claim that the license does not keep misleads them.',
    fix: 'The first fix says "open-weight" instead, or "published" where the words are a verb: true where the weights can be had. The second says "source-available".',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is an open-source language model.\n',
        LICENSE:
          'Model License\n\n1. You may not use the Model or any output of the Model to train any other language model.\n',
      },
      fixed: '# Kestrel\n\nKestrel is an open-weight language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel 是一个开源的语言模型。\n',
        LICENSE: '模型许可协议\n\n第一条 您可以使用本模型。您不得将本模型用于任何商业用途。\n',
      },
      fixed: '# Kestrel\n\nKestrel 是一个开放权重的语言模型。\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const against = limitsOf(model);
    const project = isProject(model);
    const divided = isDivided(model, ofLicenses(model, against));
    const severity = isCertain(against) && !divided ? 'error' : 'warning';
    return contradicted(document, 'open-source')
      .filter((claim) => !project || !BARE.test(document.source.slice(claim)))
      .map((claim) =>
        claimFinding(
          ID,
          severity,
          document,
          model,
          claim,
          messageOf(model, divided),
          against,
          wordingsOf(document, claim),
        ),
      );
  },
};

/** The clauses that limit a freedom or break a criterion; items of lists of prohibited uses come last. */
function limitsOf({ terms }: CheckedModel): readonly Term[] {
  const limits = terms.filter(({ kind }) => isLimit(kind.effect) || kind.osd.length > 0);
  const rank = ({ kind }: Term) => (kind.id === 'use-restriction' ? 2 : kind.osd.length > 0 ? 0 : 1);
  return [...limits].sort((a, b) => rank(a) - rank(b));
}

/** The clauses in licenses, those that are only named too: a policy beside several of them may be of one alone. */
function ofLicenses({ texts }: CheckedModel, terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ path, license }) =>
    license === undefined
      ? texts.some((text) => text.path === path && text.type === 'license')
      : licenseById(license)?.kind === 'license',
  );
}

/** Code with a license of its own beside the one of the weights: "Fully open source" may be said of it. */
function isProject({ texts }: CheckedModel): boolean {
  const scopes = texts.flatMap(({ type, scope }) => (type === 'license' ? [scope] : []));
  return scopes.includes('weights') && scopes.some((scope) => scope !== 'weights' && scope !== 'data');
}

/** The words alone, without a word of what they are said of. */
const BARE = /^[^a-z]*(?:fully |truly |completely )?open[- ]?sourced?[^a-z]*$/i;

function messageOf({ freedoms, osd }: CheckedModel, divided: boolean): string {
  const limited = FREEDOMS.filter((freedom) => ['restricted', 'denied'].includes(freedoms[freedom].status)).map(
    freedomWord,
  );
  const broken = Object.entries(osd)
    .filter(([, { status }]) => status === 'broken')
    .map(([number]) => number);
  const reasons = [
    limited.length > 0 ? t('the terms limit the freedom to {0}', listWords(limited)) : '',
    broken.length > 0
      ? t(
          'in our reading they break {0} of the Open Source Definition',
          broken.length === 1 ? t('criterion {0}', broken[0] ?? '') : t('criteria {0}', listWords(broken)),
        )
      : '',
  ].filter((reason) => reason !== '');
  return divided
    ? t('The card claims open source. Of some of the licenses here that is not so: {0}.', reasons.join('; '))
    : t('The card claims open source, but {0}.', reasons.join('; '));
}

function wordingsOf({ source: { text } }: CheckedDocument, claim: Claim): readonly Wording[] {
  return [
    { title: t('Say “open-weight” instead of “open source”'), edits: retold(text, claim, 'open-weight') },
    { title: t('Say “source-available” instead of “open source”'), edits: retold(text, claim, 'source-available') },
  ];
}

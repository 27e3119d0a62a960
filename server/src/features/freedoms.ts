import { FREEDOMS, type Freedom } from '../clauses/clause.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { t } from '../messages.ts';
import type { FreedomsView, PanelCriterion, PanelFreedom, PanelLabels } from '../protocol/panelView.ts';
import type { FreedomsAnswer } from '../protocol/requests.ts';
import { apartNote } from '../reports/words/licenseWords.ts';
import { deciding, documentsOf, verdictOf } from '../reports/words/reasons.ts';
import {
  CRITERIA,
  criterionTitle,
  criterionTone,
  criterionWord,
  isLimited,
  statusTone,
} from '../reports/words/verdictWords.ts';
import type { ModelReview } from '../review/value.ts';
import { capitalized } from '../text/capitalized.ts';
import { apartOf } from './panel/apart.ts';
import { clausesOf } from './panel/clauses.ts';
import { comparisonOf, type NamedModel } from './panel/comparison.ts';
import { componentsOf } from './panel/components.ts';
import { fileOf } from './panel/files.ts';
import { findingsOf } from './panel/findings.ts';
import { frameworksOf } from './panel/frameworks.ts';
import { Links } from './panel/links.ts';
import { panelObligations, writableAt } from './panel/obligations.ts';
import { plansOf } from './panel/plans.ts';
import { panelReader } from './panel/reader.ts';
import type { ReviewedFolder } from './reviewed.ts';

/**
 * The panel of one model; `models` are those that the reader can choose from, and it is among them. With `limitsOnly`, its
 * list of clauses has those alone that limit or withhold a freedom.
 */
export function freedomsOf(
  { folder, model, id }: NamedModel,
  models: readonly NamedModel[],
  limitsOnly = false,
): FreedomsAnswer {
  const links = new Links(folder, model.root);
  const documents = documentsOf(folder.review, model);
  const view: FreedomsView = {
    models: models.map(({ id, name }) => ({ id, name })),
    model: id,
    name: model.name,
    files: documents.map((document) => fileOf(document, links)),
    verdict: verdictOf(folder.review, model),
    findings: findingsOf(documents, links),
    freedoms: FREEDOMS.map((freedom) => tileOf(folder, model, freedom, links)),
    apart: apartOf(folder.review, model, links),
    comparison: comparisonOf(models),
    plans: plansOf(model, links),
    reader: panelReader(model.reader),
    obligations: panelObligations(model, links),
    ...writableAt(model, documents[0], links),
    components: componentsOf(model, links),
    frameworks: frameworksOf(model, links),
    osd: CRITERIA.map((criterion): PanelCriterion => {
      const { status, because } = model.osd[criterion];
      return {
        number: criterion,
        title: criterionTitle(criterion),
        tone: criterionTone(status),
        word: criterionWord(status),
        evidence: links.lines(because),
      };
    }),
    clauses: clausesOf(documents, links, limitsOnly),
    labels: labels(model),
  };
  return { view, places: links.places, fixes: links.fixes };
}

function labels({ freedoms }: ModelReview): PanelLabels {
  return {
    modelPicker: t('Model'),
    files: t('Files'),
    findings: t('To mend'),
    freedoms: t('The four freedoms'),
    apart: t('Under each license alone'),
    apartNote: apartNote(),
    license: t('License'),
    comparison: t('All models'),
    model: t('Model'),
    plans: t('Can I …'),
    editReader: t('Say who you are'),
    writeObligations: t('write for me'),
    closeReader: t('Done'),
    obligations: t('If you ship this'),
    noObligations:
      freedoms.share.status === 'unknown'
        ? t('The texts here do not say that it may be shipped.')
        : t('Nothing is asked of who ships it, as far as these texts say.'),
    components: t('Components'),
    component: t('Component'),
    presence: t('here'),
    votes: t('Votes of OSI’s groups'),
    noVotes: t('not shown'),
    frameworks: t('By definition'),
    osd: t('Open Source Definition'),
    osdNote: t('How these texts fare against its ten criteria, in our reading.'),
    evidence: t('Evidence'),
    clauses: t('Clauses'),
    clauseFilter: t('Which clauses are listed'),
    clauseSearch: t('Find among the clauses'),
    noClauses: t('No clause was found.'),
    atCursor: t('at the cursor'),
    foot: t('What these texts say, with the place where they say it. Not legal advice.'),
  };
}

function tileOf(folder: ReviewedFolder, model: ModelReview, freedom: Freedom, links: Links): PanelFreedom {
  const { status, because } = model.freedoms[freedom];
  const word = freedomWord(freedom);
  return {
    id: freedom,
    name: capitalized(word),
    tone: statusTone(status),
    word: statusWord(status),
    reasons: links.lines(deciding(folder.review, because, isLimited(status))),
  };
}

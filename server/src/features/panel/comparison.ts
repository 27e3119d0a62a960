import { FREEDOMS } from '../../clauses/clause.ts';
import type { Freedoms } from '../../freedoms/verdict.ts';
import { freedomWord, statusWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { PanelCell, PanelComparison } from '../../protocol/panelView.ts';
import { verdictOf } from '../../reports/words/reasons.ts';
import { CRITERIA, statusTone } from '../../reports/words/verdictWords.ts';
import type { ModelReview } from '../../review/value.ts';
import type { ReviewedFolder } from '../reviewed.ts';

/** A model to be compared, as the reader knows it. */
export interface NamedModel {
  readonly id: string;
  readonly name: string;
  readonly folder: ReviewedFolder;
  readonly model: ModelReview;
}

/** Every model in a row: its verdict, its freedoms, the criteria that it breaks. Empty for one model alone. */
export function comparisonOf(models: readonly NamedModel[]): readonly PanelComparison[] {
  if (models.length < 2) return [];
  return models.map(({ id, name, folder, model }) => {
    const { tone, word } = verdictOf(folder.review, model);
    return { id, name, tone, word, cells: [...freedomCells(model.freedoms), brokenCell(model)] };
  });
}

export function freedomCells(freedoms: Freedoms): readonly PanelCell[] {
  return FREEDOMS.map((freedom) => {
    const { status } = freedoms[freedom];
    return { column: freedomWord(freedom), tone: statusTone(status), word: statusWord(status) };
  });
}

function brokenCell({ osd }: ModelReview): PanelCell {
  const broken = CRITERIA.filter((criterion) => osd[criterion].status === 'broken');
  const word = broken.length === 0 ? t('none') : broken.join(', ');
  return { column: t('OSD broken'), tone: broken.length === 0 ? 'unknown' : 'bad', word, plain: true };
}

import type { Change } from '../../checks/finding.ts';
import type { Evidence } from '../../freedoms/verdict.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';
import type { PanelReason } from '../../protocol/panelView.ts';
import type { PanelFix, Place } from '../../protocol/requests.ts';
import { type Reason, reasonsOf } from '../../reports/words/reasons.ts';
import type { DocumentReview } from '../../review/value.ts';
import type { Span } from '../../text/span.ts';
import { locationOf } from '../positions.ts';
import type { ReviewedFolder } from '../reviewed.ts';
import { fileChange } from '../workspaceEdit.ts';

/** As many reasons as stand in a tile or behind an answer. */
const MOST_REASONS = 6;

/** The places and fixes of one view, in the order in which the panel was given their numbers. */
export class Links {
  readonly places: Place[] = [];
  readonly fixes: PanelFix[] = [];
  readonly #folder: ReviewedFolder;
  /** The folder of the model. */
  readonly root: string;

  constructor(folder: ReviewedFolder, root: string) {
    this.#folder = folder;
    this.root = root;
  }

  /** The path of a document as it is said beside the model's name. */
  pathOf({ path }: DocumentReview): string {
    return pathWithin(this.root, path);
  }

  to(document: DocumentReview, span: Span): number {
    return this.places.push(locationOf(this.#folder, document, span)) - 1;
  }

  /**
   * The reasons of a verdict as lines that lead to their places, said as they are or by `said`; what does not find room is
   * counted.
   */
  lines(
    because: readonly Evidence[],
    most = MOST_REASONS,
    said = (text: string): string => text,
  ): readonly PanelReason[] {
    const reasons = reasonsOf(this.#folder.review, this.root, because).map((reason) => {
      const line = this.line(reason);
      return { ...line, text: said(line.text) };
    });
    const more = reasons.length - most;
    return more > 0 ? [...reasons.slice(0, most), { text: t('and {0} more', more), where: '' }] : reasons;
  }

  line({ text, where, at }: Reason): PanelReason {
    return at === null ? { text, where } : { text, where, place: this.to(at.document, at) };
  }

  /** A line of other words that leads to the first place of its evidence. */
  worded(text: string, because: readonly Evidence[]): PanelReason {
    const reasons = reasonsOf(this.#folder.review, this.root, because);
    const first = reasons.find(({ at }) => at !== null) ?? reasons[0];
    return first === undefined ? { text, where: '' } : { ...this.line(first), text };
  }

  fix(fix: Change): number {
    return this.fixes.push(fileChange(this.#folder, fix)) - 1;
  }
}

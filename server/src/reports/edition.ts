import { t } from '../messages.ts';
import type { ModelReview } from '../review/value.ts';

/** What a report tells of itself. Only main/ and the editor know the time: the core never takes it. */
export interface Edition {
  /** The version of Card & Clause that made it. */
  readonly version: string;
  /** When it was made, in ISO 8601, such as `2026-03-14T15:09:26Z`. */
  readonly date: string;
  /** What the folder is called that was reviewed: a model in it may have no other name. */
  readonly folder?: string;
}

export const TOOL = 'Card & Clause';

/** The day of an edition, such as `2026-03-14`. */
export function dayOf({ date }: Edition): string {
  return date.slice(0, 10);
}

/** What a model is called in a report; without a name of its own, as the folder that was reviewed. */
export function modelName({ name }: Pick<ModelReview, 'name'>, { folder }: Edition): string {
  return name === '.' ? folder || t('this model') : name;
}

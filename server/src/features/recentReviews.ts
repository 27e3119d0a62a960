import { lengthOf } from '../projects/fileText.ts';
import type { Project } from '../projects/project.ts';
import { haveOneReview } from '../review/files.ts';
import type { Review } from '../review/value.ts';

/**
 * So many reviews are kept, as long as the texts by which they differ from the newest have no more UTF-16 units; one beside
 * the newest always. What is kept is moved about in memory while one types on, which makes a key wait.
 */
const MOST = 8;
const MOST_UNITS = 500_000;

/**
 * The reviews of what a project was lately. What one types is often taken back, and a project that is again as it was has
 * the review that it had: a review is a function of its project and nothing else. Of two versions most is shared.
 */
export class RecentReviews {
  /** Those that were asked for last come first. */
  #kept: readonly { readonly project: Project; readonly review: Review }[] = [];

  /** The review of a project that is equal to one that was added lately. */
  of(project: Project): Review | undefined {
    const found = this.#kept.find((one) => haveOneReview(one.project, project));
    if (found === undefined) return undefined;
    this.#kept = [found, ...this.#kept.filter((one) => one !== found)];
    return found.review;
  }

  add(project: Project, review: Review): void {
    let left = MOST_UNITS;
    const others = this.#kept.slice(0, MOST - 1).filter((one, i) => {
      left -= ownUnits(one.project, project);
      return i === 0 || left >= 0;
    });
    this.#kept = [{ project, review }, ...others];
  }
}

/** The length of the texts of a project that are not those of another: these alone it keeps in memory. */
function ownUnits(project: Project, other: Project): number {
  let units = 0;
  for (const [i, file] of project.files.entries()) {
    if (file === other.files[i] || file.content.state !== 'text') continue;
    units += lengthOf(file.content);
  }
  return units;
}

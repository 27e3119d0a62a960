import type { Project } from '../projects/project.ts';
import type { Review } from '../review/value.ts';
import { reviewSteps } from '../review.ts';
import type { Steps } from '../text/steps.ts';
import { RecentReviews } from './recentReviews.ts';

/** How long work goes on, in milliseconds, before the messages that came in meanwhile are heard. */
const SLICE = 8;
/**
 * The same for the start of the first review, which is never given up. A short text is read by then, and what V8 does
 * between two slices, such as to look through the memory that a start has filled, waits until it is answered.
 */
const FIRST_SLICE = 150;

/**
 * The review of what keeps changing. It is made when it is asked for, in slices, so that cancellations and other
 * requests are heard while a large text is read; a review that is overtaken by a change is given up, and who waits for
 * it gets the newer one.
 */
export class LatestReview {
  #last: { readonly of: string; readonly review: Review } | undefined;
  /** What was asked for last, and its review where that is still being made. */
  #newest: { readonly of: string; result: Promise<Review> | undefined } | undefined;
  #first: Promise<Review> | undefined;
  readonly #recent = new RecentReviews();

  /** The review of `project`, which is equal wherever `of` is. */
  of(of: string, project: Project): Promise<Review> {
    if (this.#newest?.of === of && this.#newest.result !== undefined) return this.#newest.result;
    const newest: { readonly of: string; result: Promise<Review> | undefined } = { of, result: undefined };
    this.#newest = newest;
    const result = this.#last?.of === of ? Promise.resolve(this.#last.review) : this.#make(newest, project);
    newest.result = result;
    this.#first ??= result;
    return result;
  }

  async #make(asked: { readonly of: string }, project: Project): Promise<Review> {
    const known = this.#recent.of(project);
    if (known !== undefined) {
      this.#last = { of: asked.of, review: known };
      return known;
    }
    const overtaken = () => this.#newest !== asked && this.#last !== undefined;
    // The first review is worth ending: the next shares all that it has read.
    if (this.#last === undefined && this.#first !== undefined) await this.#first;
    const first = this.#last === undefined ? FIRST_SLICE : SLICE;
    const review = overtaken() ? undefined : await inSlices(reviewSteps(project, this.#last?.review), overtaken, first);
    if (review === undefined) return this.#newest?.result as Promise<Review>;
    this.#last = { of: asked.of, review };
    this.#recent.add(project, review);
    return review;
  }
}

/** Runs the work to its end, `undefined` where it was given up; `first` is how long its first slice is. */
async function inSlices<T>(steps: Steps<T>, givenUp: () => boolean, first: number): Promise<T | undefined> {
  for (let slice = first; ; slice = SLICE) {
    // `Date` and not `performance`, which Node loads when it is first asked. A clock may be set back meanwhile.
    const start = Date.now();
    let passed: number;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      passed = Date.now() - start;
    } while (passed >= 0 && passed < slice);
    await turn();
    if (givenUp()) return undefined;
  }
}

/** Lets the messages that wait be heard: `setImmediate` where there is one, which a browser has not. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: (then: () => void) => void };
  return new Promise((then) => (setImmediate ? setImmediate(then) : setTimeout(then, 0)));
}

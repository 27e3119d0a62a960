import type { Project } from '../projects/project.ts';
import { type Review, reviewSteps } from '../review.ts';
import type { Steps } from '../text/steps.ts';

/** How long work goes on, in milliseconds, before the messages that came in meanwhile are heard. */
const SLICE = 8;

/**
 * The review of what keeps changing. It is made when it is asked for, in slices, so that cancellations and other
 * requests are heard while a large text is read; a review that is overtaken by a change is given up, and who waits for
 * it gets the newer one.
 */
export class LatestReview {
  #last: { readonly of: string; readonly review: Review } | undefined;
  #running: { readonly of: string; readonly result: Promise<Review> } | undefined;
  #first: Promise<Review> | undefined;

  /** The review of `project`, which is equal wherever `of` is. */
  of(of: string, project: Project): Promise<Review> {
    if (this.#last?.of === of) return Promise.resolve(this.#last.review);
    if (this.#running?.of === of) return this.#running.result;
    const result = this.#make(of, project);
    // Work that was done at once runs no more.
    if (this.#last?.of !== of) this.#running = { of, result };
    this.#first ??= result;
    return result;
  }

  async #make(of: string, project: Project): Promise<Review> {
    // The first review is worth ending: the next shares all that it has read.
    if (this.#last === undefined && this.#first !== undefined) {
      await this.#first;
      if (this.#running !== undefined && this.#running.of !== of) return this.#running.result;
    }
    const overtaken = () => this.#running !== undefined && this.#running.of !== of && this.#last !== undefined;
    const review = await inSlices(reviewSteps(project, this.#last?.review), overtaken, (done) => {
      this.#last = { of, review: done };
      if (this.#running?.of === of) this.#running = undefined;
    });
    if (review !== undefined) return review;
    return this.#running?.result ?? this.of(of, project);
  }
}

/** Runs the work to its end, `undefined` where it was given up; `done` is called in the very turn in which it ends. */
async function inSlices<T>(steps: Steps<T>, givenUp: () => boolean, done: (result: T) => void): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return step.value;
      }
    } while (performance.now() < end);
    await turn();
    if (givenUp()) return undefined;
  }
}

/** Lets the messages that wait be heard: `setImmediate` where there is one, which a browser has not. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: (then: () => void) => void };
  return new Promise((then) => (setImmediate ? setImmediate(then) : setTimeout(then, 0)));
}

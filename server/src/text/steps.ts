/**
 * Work in steps: each `yield` is a place where whoever runs it may pause, to hear what came in meanwhile, or leave it.
 * The result is the same however it is run.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs the work to its end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

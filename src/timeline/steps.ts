/** Work in steps, between which whoever runs it may do something else, and what it gives at its end. */
export type Steps<Result> = Generator<undefined, Result>;

/** How many events one step goes through: some milliseconds on a slow telephone. */
export const STEP = 200;

/** Runs steps to their end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

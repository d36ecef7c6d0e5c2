import type { Steps } from '../../src/timeline/steps.ts';

/** Runs steps to their end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

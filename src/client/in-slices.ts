/** Long work in slices, between which the page can paint and answer. */
import type { Steps } from '../timeline/steps.ts';

/** A slice ends after so long. A task of 50 ms is one that a reader notices. */
const SLICE_MILLISECONDS = 12;

/** Runs steps in slices, each in a task of its own, and gives what they give. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
/** Gives undefined where the work is no longer wanted, which is asked before each slice. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined>;
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted = () => true,
): Promise<Result | undefined> {
  for (;;) {
    await nextTask();
    if (!isWanted()) return undefined;
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/** Waits until what is asked of the browser now can be done. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Waits until the page has painted what is there. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

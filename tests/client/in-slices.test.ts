import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../src/client/in-slices.ts';
import type { Steps } from '../../src/timeline/steps.ts';

let clock = 0;
/** The tasks that wait to be run. */
let tasks: (() => void)[] = [];

beforeEach(() => {
  [clock, tasks] = [0, []];
  vi.stubGlobal('setTimeout', (task: () => void) => tasks.push(task));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs tasks, one after another, until none is left; `after` is told after each. */
async function runTasks(after: () => void): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    task();
    // What the task woke goes on before the next one.
    for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
    after();
  }
}

/** Work of eight steps of so many milliseconds each, and after each task how many are done. */
function work(milliseconds: number) {
  const told = { done: 0 };
  const steps = (function* (): Steps<string> {
    while (told.done < 8) {
      told.done += 1;
      clock += milliseconds;
      yield;
    }
    return 'whole';
  })();
  return { told, steps };
}

it.each([
  [1, [8]],
  [5, [3, 6, 8]],
  [80, [1, 2, 3, 4, 5, 6, 7, 8, 8]],
])('does steps of %i ms in tasks that stay short', async (milliseconds, expected) => {
  const { told, steps } = work(milliseconds);
  const result = inSlices(steps);
  const afterTask: number[] = [];
  expect(told.done).toBe(0);
  await runTasks(() => afterTask.push(told.done));
  expect(afterTask).toEqual(expected);
  await expect(result).resolves.toBe('whole');
});

it('gives up what is no longer wanted', async () => {
  const { told, steps } = work(80);
  const result = inSlices(steps, () => told.done < 3);
  await runTasks(() => undefined);
  await expect(result).resolves.toBeUndefined();
  expect(told.done).toBe(3);
});

import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Where the outcome of building a site stands once there is one: nothing, or what went wrong. */
export function outcomeFile(outDir: string): string {
  return `${outDir}.outcome`;
}

const MOST_MILLISECONDS = 10 * 60_000;

/** Waits until a site is built; throws what its build printed if that failed. */
export async function builtSite(outDir: string): Promise<void> {
  const end = Date.now() + MOST_MILLISECONDS;
  for (;;) {
    const problem = await readFile(outcomeFile(outDir), 'utf8').catch(() => undefined);
    if (problem === '') return;
    if (problem !== undefined)
      throw new Error(`the site could not be built: ${problem.slice(-4000)}`);
    if (Date.now() > end) throw new Error('the site is not built after ten minutes');
    await wait(100);
  }
}

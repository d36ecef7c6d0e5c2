/** What a page weighs on first view, in a real browser: every byte that it asks for, compressed. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const KB = 1024;
const site = openSite();

interface Came {
  readonly script: boolean;
  /** Bytes as a host would send them. */
  readonly size: number;
}

/** Notes what a page loads from now on. What is compressed already is not made smaller again. */
function listen(page: Page): () => Promise<readonly Came[]> {
  const bodies: Promise<Came>[] = [];
  const note = (response: Response) => {
    const script = response.request().resourceType() === 'script';
    bodies.push(
      response
        .body()
        .then((body) => ({ script, size: Math.min(body.length, gzipSync(body).length) })),
    );
  };
  page.on('response', note);
  return () => {
    // A page that closes takes away what comes later.
    page.off('response', note);
    return Promise.all(bodies);
  };
}

const add = (list: readonly Came[]) => list.reduce((sum, { size }) => sum + size, 0);

/** Loads a page cold and adds up what came, scripts apart. */
async function weigh(path: string) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const came = listen(page);
  await page.goto(`${site.url}${path}`);
  await page.waitForLoadState('networkidle');
  const sizes = await came();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );
  await context.close();
  return { all: add(sizes), scripts: add(sizes.filter(({ script }) => script)), shift };
}

it.each([
  ['', 70],
  ['events/2015-09-25-us-china-cyber-commitments/', 30],
  ['events/2021-07-19-exchange-server-attribution/', 30],
  ['bilateral/cn-us/', 80],
  ['norms/no-commercial-cyber-theft/', 60],
  ['mechanisms/us-china-cyber-working-group/', 45],
  ['countries/', 45],
  ['countries/us/', 80],
  ['actors/', 45],
  ['actors/apt28/', 60],
  ['matrix/', 45],
  ['commitments/', 100],
  ['compare/', 45],
  ['search/', 45],
])(
  '/%s weighs at most %i KB, of which 15 KB scripts, and nothing in it jumps',
  async (path, limit) => {
    const { all, scripts, shift } = await weigh(path);
    expect(all).toBeLessThanOrEqual(limit * KB);
    expect(scripts).toBeLessThanOrEqual(15 * KB);
    expect(shift).toBe(0);
  },
);

it('a first search of three words loads at most 180 KB', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}search/`);
  await page.waitForLoadState('networkidle');
  const came = listen(page);
  await page.locator('#query').fill('ransomware hospital indictment');
  await page.locator('record-search mark').first().waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await came();
  await context.close();
  expect(sizes.length).toBeGreaterThan(5);
  expect(add(sizes)).toBeLessThanOrEqual(180 * KB);
});

/** What a reader's browser loads and how long it takes, on a machine four times slower than this one. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { createSiteServer } from '../scripts/site-server.ts';

const SLOWER = 4;

export interface PageCost {
  /** Everything that was loaded, gzipped, in KB. */
  readonly kilobytes: number;
  /** Time that the browser could not answer in, ms. */
  readonly longTasks: number;
  readonly elements: number;
}

export interface Visit {
  readonly front: PageCost;
  readonly event: PageCost;
  /** What a first search loads beside its page, KB. */
  readonly searchKilobytes: number;
  /** From a change of a filter to the painted result, ms: the middle of several. */
  readonly filterMilliseconds: number | undefined;
}

/** Serves a directory, calls `visit` with its address, and stops. */
export async function served<T>(directory: string, visit: (url: string) => Promise<T>): Promise<T> {
  const server = createSiteServer(directory, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    return await visit(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** How often a page is loaded; what counts is the load with the middle time of long tasks. */
const LOADS = 3;

/** Loads one page with a slowed processor, several times. */
export async function pageCost(browser: Browser, url: string): Promise<PageCost> {
  const costs: PageCost[] = [];
  while (costs.length < LOADS) costs.push(await loadOnce(browser, url));
  const sorted = costs.toSorted((a, b) => a.longTasks - b.longTasks);
  return sorted[Math.floor(LOADS / 2)] as PageCost;
}

async function loadOnce(browser: Browser, url: string): Promise<PageCost> {
  const page = await slowPage(browser);
  const loaded = countBytes(page);
  await page.addInitScript(() => {
    const shared = globalThis as unknown as { longTasks: number };
    shared.longTasks = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shared.longTasks += entry.duration - 50;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const longTasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: number }).longTasks,
  );
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const cost = { kilobytes: await loaded(), longTasks, elements };
  await page.close();
  return cost;
}

/** Visits a built tracker as a reader would. */
export async function visitSite(browser: Browser, url: string, event: string): Promise<Visit> {
  return {
    front: await pageCost(browser, url),
    event: await pageCost(browser, `${url}events/${event}/`),
    searchKilobytes: await searchCost(browser, `${url}search/`),
    filterMilliseconds: await filterLatency(browser, url),
  };
}

async function searchCost(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const loaded = countBytes(page);
  await page.locator('main input[type=search]').first().fill('ransomware');
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  const kilobytes = await loaded();
  await page.close();
  return kilobytes;
}

/** Ticks several choices of the first filter, one after another. */
async function filterLatency(browser: Browser, url: string): Promise<number | undefined> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const facet = page.locator('timeline-filters details.facet').first();
  if ((await facet.count()) === 0) return undefined;
  await facet.locator('summary').click();
  const choices = facet.locator('.choices input[type=checkbox]');
  await choices.first().waitFor({ state: 'attached', timeout: 30_000 });
  const times: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    times.push(
      await choices.nth(index).evaluate(
        (input: HTMLInputElement) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            input.click();
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => {
                resolve(performance.now() - start);
              };
              channel.port2.postMessage(undefined);
            });
          }),
      ),
    );
    await page.waitForTimeout(400);
  }
  await page.close();
  return times.toSorted((a, b) => a - b)[3];
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Counts what a page loads from now on, gzipped as a host would send it. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => Math.min(body.length, gzipSync(body).length),
      () => 0,
    );
    sizes.push(size);
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

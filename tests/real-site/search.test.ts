/** The search of the real record: what readers look for is found, and the first search is light. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';
import { answered, foundIds } from '../helpers/search-page.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.watchedPage();
});

/** Opens the search with an address and waits for its answer. */
async function search(query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?${query}`);
  await answered(page);
  return foundIds(page);
}

describe('full-text search', () => {
  it.each([
    ['PLA indictment', 1, 'events/2014-05-19-us-indicts-five-pla-officers'],
    ['13(f)', 1, 'norms/no-damage-to-critical-infrastructure'],
    ['13(f)', 3, 'events/2015-07-22-un-gge-report-eleven-norms'],
    ['A/RES/73/27', 1, 'events/2018-12-05-unga-resolution-73-27'],
    ['中国', 1, 'countries/cn'],
    ['Fancy Bear', 1, 'actors/apt28'],
    ['A/70/174', 1, 'events/2015-07-22-un-gge-report-eleven-norms'],
    ['PRC', 1, 'countries/cn'],
    ['GGE', 20, 'mechanisms/un-gge-2014-2015'],
    ['working group', 20, 'mechanisms/us-china-cyber-working-group'],
    ['US-China working group', 3, 'mechanisms/us-china-cyber-working-group'],
    ['cyber working group suspended', 1, 'events/2014-05-19-china-suspends-cyber-working-group'],
  ])('finds, for %s, among the first %i, %s', async (query, first, id) => {
    const found = await search(`q=${encodeURIComponent(query)}`);
    expect(found.slice(0, first)).toContain(id);
  });

  it('brings up events of China for PRC when only events are wanted', async () => {
    const found = await search('q=PRC&kind=Event');
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((id) => id.startsWith('events/'))).toBe(true);
  });

  it('weighs at most 180 KB with the first search', async () => {
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      // Texts are sent compressed, as the recipes for servers have it; all else is so already.
      const isText = /\.(js|json|txt)/.test(response.url());
      sizes.push(response.body().then((body) => (isText ? gzipSync(body) : body).length));
    });
    await page.locator('#query').fill('hotline marmalade');
    await answered(page);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThan(180 * 1024);
  });
});

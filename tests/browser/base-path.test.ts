/**
 * What a base path can break: every address that scripts and forms make, ask or follow stays below it.
 * Links in the pages themselves are followed in `tests/build/pages.test.ts`.
 */
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';
import { answered, foundIds } from '../helpers/search-page.ts';

const site = openSite();
let page: Page;
/** Answers of the site that say that there is nothing. */
let refused: string[];

beforeEach(async () => {
  page = await site.watchedPage();
  refused = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url());
  });
});

const rows = () => page.locator('timeline-filters:not([aria-busy]) .results .event-row');
/** The address of the page, from the root of the site. */
const here = () => page.url().slice(site.url.length);

it.each([
  'norms/no-theft/',
  'countries/us/',
  'events/2015-06-02-full/',
  'dossiers/story/slides/',
  'matrix/?parties=organisations',
  'commitments/?party=xa',
  'accusations/?reply=answered',
  'ahead/',
  'data/',
  'embed/events/2015-06-02-full/',
])('/%s loads all that it needs', async (path) => {
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  expect(refused).toEqual([]);
  expect(here()).toBe(path);
});

it('the timeline is narrowed, searched, filled in and downloaded', async () => {
  await page.goto(site.url);
  await page.locator('[data-facet="country"] summary').click();
  await page.locator('[data-facet="country"] label', { hasText: 'Russia' }).click();
  await page.waitForURL(`${site.url}?country=ru`);
  await page.locator('[data-facet="country"] summary').click();
  await rows().first().waitFor();
  await page.locator('.results .summary:not(:empty)').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-format="csv"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('russia.csv');
  await page.goto(`${site.url}?q=ransomware`);
  await rows().first().waitFor();
  await page.locator('.found .chip', { hasText: 'Clear all' }).click();
  await page.waitForURL(site.url);
  await page.locator('.event-row a:visible').first().click();
  await page.waitForURL(`${site.url}events/*/`);
  expect(refused).toEqual([]);
});

it('the search of the head leads to results, which lead to entries', async () => {
  await page.goto(`${site.url}norms/`);
  await page.keyboard.press('/');
  await page.keyboard.type('Arcadia');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(here()).toMatch(/^search\/\?q=Arcadia/);
  const [first = ''] = await foundIds(page);
  await page.locator('[data-results] [data-title]').first().click();
  await page.waitForURL(`${site.url}${first}/`);
  expect(refused).toEqual([]);
});

it('parties are compared, and lead to norms', async () => {
  await page.goto(`${site.url}compare/?c=xa&c=xb`);
  await page.locator('.compared table').waitFor();
  await page.locator('#compare-2').selectOption('ru');
  await page.waitForURL(`${site.url}compare/?c=xa&c=xb&c=ru`);
  await page.locator('.compared tbody a').first().click();
  await page.waitForURL(`${site.url}norms/**`);
  expect(refused).toEqual([]);
});

it('the matrix gives its part as CSV, and a story its slides', async () => {
  await page.goto(`${site.url}matrix/?parties=organisations`);
  await page.locator('.matrix tr[hidden]').first().waitFor({ state: 'attached' });
  await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
  await page.goto(`${site.url}dossiers/story/?view=slides`);
  await page.waitForURL(`${site.url}dossiers/story/slides/`);
  expect(refused).toEqual([]);
});

it('the form for an event fills in one, and judges it', async () => {
  await page.goto(`${site.url}contribute/?event=2015-06-02-full`);
  await page.getByText('Say above what is corrected or added').waitFor();
  expect(await page.locator('[data-findings] li').allTextContents()).toEqual([]);
  expect(refused).toEqual([]);
});

it('without scripts the menu leads on', async () => {
  const bare = await site.watchedPage({ javaScriptEnabled: false });
  await bare.goto(`${site.url}events/2015-06-02-full/`);
  await bare.locator('.site-nav a', { hasText: 'Talks' }).click();
  expect(bare.url()).toBe(`${site.url}mechanisms/`);
});

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';
import { answered as answeredOn, foundIds } from '../helpers/search-page.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.watchedPage();
});

/** Opens the search with an address and waits for its answer. */
async function search(query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?${query}`);
  await answered();
  return links();
}

const answered = () => answeredOn(page);
const links = () => foundIds(page);

describe('full-text search', () => {
  it('narrows by every filter at once and orders by date', async () => {
    const found = await search(
      'q=working+group&country=xa&mechanism=working-group&sort=oldest&kind=Event',
    );
    expect(found[0]).toBe('events/2013-04-13-arcadia-borovia-announce-working-group');
    expect(found).toEqual(found.toSorted());
  });

  it('lists everything that a filter catches when no words are given', async () => {
    const found = await search('mechanism=working-group&kind=Event&sort=newest');
    expect(found[0]).toBe('events/2015-09-25-arcadia-borovia-commitments');
    expect(found).toContain('events/2013-07-08-working-group-first-meeting');
  });

  it('keeps its state in the address, through typing, reload and back', async () => {
    await page.goto(`${site.url}search/`);
    await page.locator('#query').fill('ransomware');
    await answered();
    expect(new URL(page.url()).search).toBe('?q=ransomware');
    const found = await links();
    await page.reload();
    await answered();
    expect(await links()).toEqual(found);
    // Typed at leisure, so that an answer comes before Enter: what was there before is not lost.
    await page.locator('#query').fill('Sunny');
    await page.locator('[role="status"]', { hasText: '“Sunny”' }).waitFor();
    await page.locator('#query').fill('Sunnylands');
    await page.locator('[role="status"]', { hasText: 'Sunnylands' }).waitFor();
    await page.locator('#query').press('Enter');
    await page.goBack();
    await page.locator('[role="status"]', { hasText: '“ransomware”' }).waitFor();
    expect(await page.locator('#query').inputValue()).toBe('ransomware');
    expect(await links()).toEqual(found);
  });

  it('comes back to the result that was followed, also where the page is made anew', async () => {
    await search('q=ministry');
    const result = page.locator('[data-results] [data-title]').nth(17);
    await result.scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => scrollY);
    expect(left).toBeGreaterThan(500);
    await result.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.waitForFunction((height) => Math.abs(scrollY - height) < 50, left);
  });

  it('is worked by the keyboard: slash, arrows, Escape, Enter', async () => {
    await search('q=ransomware');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(
      await page.locator('[data-results] [data-title]').first().getAttribute('href'),
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('says so when nothing is found', async () => {
    expect(await search('q=zzzzqqqq')).toEqual([]);
    expect(await page.locator('record-search [role="status"]').textContent()).toContain(
      'No entry has “zzzzqqqq”',
    );
  });

  it('offers the nearest words for one that no entry has, as links that search for them', async () => {
    expect(await search('q=Borovai')).toEqual([]);
    const near = page.locator('[data-near] a', { hasText: /^Borovia \(/ });
    await near.click();
    await page.locator('[role="status"]', { hasText: '“Borovia”' }).waitFor();
    expect((await links()).length).toBeGreaterThan(0);
    expect(await page.locator('[data-missing]').isVisible()).toBe(false);
  });

  it('marks the words that were asked for, and no others', async () => {
    await search('q=Arcadia');
    const marked = await page.locator('[data-excerpt] mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((text) => !/arcadia/i.test(text))).toEqual([]);
  });

  it('is reached from the head of every page', async () => {
    await page.goto(`${site.url}norms/`);
    await page.keyboard.press('/');
    await page.keyboard.type('Arcadia');
    await page.keyboard.press('Enter');
    await answered();
    expect((await links()).length).toBeGreaterThan(0);
  });

  it('loads nothing of the index before the reader searches', async () => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it('says within a tenth of a second that it is at work, also on a slow line', async () => {
    await page.goto(`${site.url}search/`);
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.locator('#query').fill('ransomware');
    await page.locator('#query').press('Enter');
    await page.locator('[role="status"]', { hasText: 'Searching …' }).waitFor({ timeout: 350 });
    await answered();
    expect((await links()).length).toBeGreaterThan(0);
  });

  it('says what to do where scripts are off', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}search/?q=ransomware`);
    expect(await plain.locator('noscript .notice').textContent()).toContain('needs scripts');
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.watchedPage({ viewport: { width: 1280, height: 900 } });
});

describe('the matrix', () => {
  const names = () =>
    page
      .locator('.matrix tbody tr:not([hidden]) th')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''));

  it('is reached, scrolled and read by the keyboard alone', async () => {
    await page.goto(`${site.url}matrix/`);
    const region = page.locator('.matrix-scroll');
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      if (await region.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.locator('.matrix tbody td a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/norms\/[^/]+\/#(affirms|accuses|accused|denies|contests)-/);
    expect(await page.locator(':target a[href*="/events/"]').count()).toBeGreaterThan(0);
  });

  it('is ordered by name, says so, and keeps the order in the address', async () => {
    await page.goto(`${site.url}matrix/`);
    await page.locator('matrix-table:defined').waitFor();
    const before = await names();
    await page.locator('#matrix-sort').selectOption('name');
    const sorted = await names();
    expect(sorted).toEqual(before.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await page.locator('.matrix [aria-sort="ascending"]').textContent()).toContain('Party');
    await page.reload();
    expect(await names()).toEqual(sorted);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await names()).toEqual(before);
  });

  it('gives exactly the part that is shown as CSV', async () => {
    await page.goto(`${site.url}matrix/?parties=organisations&norms=eleven&sort=name`);
    await page.locator('.matrix tr[hidden]').first().waitFor({ state: 'attached' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-csv]').click(),
    ]);
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    const cells = await page
      .locator('.matrix tbody td:not([hidden]):visible')
      .filter({ has: page.locator('.side') })
      .count();
    expect(rows.length).toBe(cells);
    expect(rows.length).toBeGreaterThan(5);
    const parties = await page
      .locator('.matrix tbody tr:not([hidden])')
      .evaluateAll((list) => list.map((row) => row.dataset['party'] ?? ''));
    const inCsv = new Set(rows.map((row) => row.split(',')[0] ?? ''));
    expect([...inCsv]).toEqual(parties.filter((party) => inCsv.has(party)));
  });

  it('is a list in words on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}matrix/`);
    expect(await page.locator('.matrix thead').isVisible()).toBe(false);
    expect(await page.locator('.matrix .word').first().isVisible()).toBe(true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
});

describe('the comparison', () => {
  it('shows the parties of its address side by side', async () => {
    await page.goto(`${site.url}compare/?c=xa&c=xb`);
    const heads = page.locator('.compared thead th');
    await heads.first().waitFor();
    expect(await heads.allTextContents()).toEqual(['Norm', 'Arcadia', 'Borovia']);
    const link = page.locator('.compared tbody tr', { hasText: 'No theft' });
    expect(await link.locator('a[href$="#accuses-xa"]').count()).toBe(1);
    expect(await link.locator('a[href$="#accused-xb"]').count()).toBe(1);
  });

  it('takes a third party, and back takes it away again', async () => {
    await page.goto(`${site.url}compare/?c=us&c=cn`);
    await page.locator('.compared table').waitFor();
    await page.locator('#compare-2').selectOption('ru');
    await page.waitForURL(/c=us&c=cn&c=ru$/);
    await page.locator('.compared thead th', { hasText: 'Russia' }).waitFor();
    await page.goBack();
    await page.locator('.compared thead th', { hasText: 'Russia' }).waitFor({ state: 'detached' });
    expect(await page.locator('.compared thead th').count()).toBe(3);
  });

  it('also stands on the page of the relation, without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${site.url}bilateral/ru-us/`);
    const rows = bare.locator('section[aria-labelledby="stances"] tbody tr');
    expect(await rows.count()).toBeGreaterThan(5);
    await context.close();
  });
});

describe('the ledger', () => {
  it('is narrowed by party, and keeps that in the address', async () => {
    await page.goto(`${site.url}commitments/`);
    await page.locator('ledger-filter:defined').waitFor();
    const all = await page.locator('section[aria-labelledby="promises"] tbody tr').count();
    await page.locator('#ledger-party').selectOption('xa');
    await page.waitForURL(/party=xa/);
    const rows = page.locator('section[aria-labelledby="promises"] tbody tr:not([hidden])');
    const tags = await rows.evaluateAll((list) => list.map((row) => row.dataset['party'] ?? ''));
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.length).toBeLessThan(all);
    expect(tags.filter((tag) => !tag.split(' ').includes('xa'))).toEqual([]);
    await page.reload();
    expect(await rows.count()).toBe(tags.length);
  });

  it('sets contradictory assessments side by side', async () => {
    await page.goto(`${site.url}commitments/?result=disputed`);
    await page.locator('ledger-filter:defined').waitFor();
    const row = page.locator('section[aria-labelledby="promises"] tbody tr:visible').first();
    const kept = await row.locator('[data-verdict="kept"]').first().boundingBox();
    const broken = await row.locator('[data-verdict="broken"]').first().boundingBox();
    expect(kept && broken && broken.x > kept.x + kept.width / 2).toBe(true);
  });
});

it('every drawn picture has words for those who do not see it', async () => {
  for (const path of [
    '',
    'bilateral/ru-us/',
    'mechanisms/working-group/',
    'norms/no-theft/',
    'countries/us/',
    'events/2015-06-02-full/',
  ]) {
    await page.goto(`${site.url}${path}`);
    const words = await page.locator('figure [role="img"]').first().getAttribute('aria-label');
    expect(words?.length, path).toBeGreaterThan(40);
  }
});

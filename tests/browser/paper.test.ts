/** Printed pages: whole, without controls, and with what says where and when they were printed. */
import { expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';
import { printedPage } from '../helpers/printed-page.ts';

const site = openSite();
const printed = (path: string) => printedPage(site, path);

it('the matrix has every norm of every party', async () => {
  const page = await printed('matrix/');
  const lost = await page.evaluate(
    () =>
      [...document.querySelectorAll('.matrix td:has(.side)')].filter(
        (cell) => !cell.checkVisibility() || cell.getBoundingClientRect().right > innerWidth,
      ).length,
  );
  const scrolls = await page
    .locator('.matrix-scroll')
    .evaluate((one) => getComputedStyle(one).overflowX);
  await page.close();
  expect([lost, scrolls]).toEqual([0, 'visible']);
});

it.each([
  'accusations/',
  'ahead/',
  'actors/',
  'about/coverage/',
  'compare/?c=us&c=cn&c=ru',
  'countries/us/',
  'data/',
  'mechanisms/',
  'norms/no-theft/',
])('%s loses no column of a table', async (path) => {
  const page = await printed(path);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(th, td)')]
      .filter((cell) => cell.checkVisibility() && cell.getBoundingClientRect().right > innerWidth)
      .map((cell) => cell.textContent?.trim().slice(0, 40)),
  );
  await page.close();
  expect(lost).toEqual([]);
});

it('the chart of years names its families, and has nothing of the control that it is on a screen', async () => {
  const page = await printed('');
  await page.locator('.family-choice').first().waitFor();
  const seen = (selector: string) =>
    page.evaluate(
      (what) => [...document.querySelectorAll(what)].map((one) => one.checkVisibility()),
      selector,
    );
  expect([await seen('.family-choice'), await seen('.brush-end')]).toEqual([
    Array.from({ length: 5 }, () => true),
    [false, false],
  ]);
  await page.close();
});

it('a filtered list has all its rows and summaries', async () => {
  const page = await printed('?country=us');
  const rows = await page.locator('.results .event-row').count();
  const said = await page.locator('timeline-filters [role="status"]').textContent();
  expect(String(rows)).toBe(/\d+/.exec(said ?? '')?.[0]);
  expect(await page.locator('.results .summary:empty').count()).toBe(0);
  await page.close();
});

it.each([
  ['matrix/?parties=countries', 'Parties: Countries'],
  ['search/?q=ransomware&kind=Event', 'Words: ransomware'],
  ['norms/', undefined],
  ['contribute/', undefined],
  ['mechanisms/working-group/', undefined],
])('%s names its address and day, and what it was narrowed by', async (path, applied) => {
  const page = await printed(path);
  const foot = page.locator('[data-printed]');
  expect(await foot.isVisible()).toBe(true);
  const day = /^(.*), printed on \d{1,2} [A-Z][a-z]+ \d{4}$/.exec((await foot.textContent()) ?? '');
  expect(day?.[1]).toBe(`${site.url}${path}`);
  expect(await page.locator('.printed').textContent()).toMatch(
    /Record as revised on\s+\d{1,2} [A-Z][a-z]+ \d{4}\.\s*$/,
  );
  if (applied !== undefined)
    expect(await page.locator('form .applied').textContent()).toContain(applied);
  expect(
    await page.locator('main :is(form select, form input, form textarea, button):visible').count(),
  ).toBe(0);
  await page.close();
});

it('without scripts a page still names its address', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}norms/`);
  expect(await page.locator('[data-printed]').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-printed]').isVisible()).toBe(true);
  expect(await page.locator('[data-printed]').textContent()).toMatch(/\/norms\/$/);
  await page.close();
});

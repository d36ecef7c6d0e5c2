/** Pages on a telephone: nothing scrolls sideways, and what is opened can be seen and closed. */
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const site = openSite();

it.each([
  '',
  '?country=cn&from=2013',
  'search/?q=ransomware',
  'search/?q=ransomware&country=nowhere',
  'bilateral/ru-us/',
  'accusations/',
  'accusations/?accuser=nobody',
  'commitments/?party=nobody',
  'matrix/?norms=nothing',
  'compare/?c=nobody&c=us',
  'ahead/',
  'contribute/',
  'about/accessibility/',
  'about/coverage/',
  'countries/us/',
  'norms/peace/',
  'events/2015-06-02-full/',
])('/%s does not scroll sideways at 320 px, its folds open', async (path) => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold'))
      fold.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // The spacing that readers may set: WCAG 1.4.12.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    cut: [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(p, h1, h2, h3, dt, dd, li, button, summary)',
      ),
    ]
      .filter(
        (one) =>
          getComputedStyle(one).overflowX === 'hidden' &&
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 1,
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  }));
  expect(wide).toEqual({ page: 320, cut: [] });
  await page.close();
});

it('the menu is folded on a telephone, and opens without scripts', async () => {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(site.url);
  const talks = page.locator('.site-nav a', { hasText: 'Talks' });
  expect(await talks.isVisible()).toBe(false);
  await page.locator('.menu-fold summary').click();
  await talks.click();
  expect(new URL(page.url()).pathname).toMatch(/mechanisms\/$/);
  await context.close();
});

it.each([320, 360, 414, 600])('the box of the head has room for words at %i px', async (width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 740 } });
  await page.goto(site.url);
  const box = await page.locator('#site-search').boundingBox();
  expect(box?.width).toBeGreaterThan(width / 2);
  await page.close();
});

describe('an open filter', () => {
  it('is in sight whole at 360 px, with the button that closes it', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(site.url);
    await page.locator('[data-open-sheet]').click();
    await page.locator('[data-facet="norm"] summary').click();
    await page.locator('.facet[open] .choices label').first().waitFor();
    await page.waitForFunction(() => {
      const bottom = document.querySelector('.facet[open] .panel')?.getBoundingClientRect().bottom;
      return bottom !== undefined && bottom <= innerHeight;
    });
    const summary = await page.locator('.facet[open] summary').boundingBox();
    expect(summary?.y).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('is closed by a tap beside its sheet, which opens nothing', async () => {
    const page = await site.browser.newPage({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await page.goto(site.url);
    await page.locator('[data-open-sheet]').tap();
    await page.locator('[data-facet="type"] summary').tap();
    await page.locator('.facet[open] .choices label').first().waitFor();
    await page.touchscreen.tap(40, 20);
    await page.locator('dialog.sheet:not([open])').waitFor({ state: 'attached' });
    expect(page.url()).toBe(site.url);
    await page.close();
  });
});

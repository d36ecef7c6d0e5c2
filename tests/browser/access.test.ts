import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, COLOURS, EVERYTHING, keepOneOfEach } from '../helpers/axe.ts';
import { openSite } from '../helpers/open-site.ts';

/** One page of each template, and the states that a reader can put it in. */
const PAGES = [
  '',
  '?country=xa&with=xb&norm=no-theft',
  '?country=us&with=cn&to=2001',
  'events/2015-09-25-arcadia-borovia-commitments/',
  'events/2015-06-02-full/',
  'countries/us/',
  'organisations/un/',
  'bilateral/ru-us/',
  'norms/no-theft/',
  'mechanisms/working-group/',
  'dossiers/',
  'dossiers/story/',
  'dossiers/story/slides/',
  'matrix/',
  'matrix/?parties=organisations&norms=eleven&sort=name',
  'commitments/',
  'commitments/?party=xa&result=breached',
  'compare/',
  'compare/?c=us&c=cn&c=ru',
  'years/',
  'years/2015/',
  'types/',
  'types/summit/',
  'countries/',
  'accusations/?reply=answered',
  'wordings/',
  'bilateral/',
  'norms/',
  'mechanisms/',
  'changes/',
  'about/',
  'about/codebook/',
  'about/coverage/',
  'about/accessibility/',
  'ahead/',
  'contribute/',
  'data/',
  'search/',
  '404.html',
];

/** States and templates that differ most, looked at in further surroundings. */
const SAMPLE = [
  '?country=us&with=ru',
  'events/2015-06-02-full/',
  'countries/us/',
  'bilateral/ru-us/',
  'matrix/',
  'contribute/',
  'search/?q=ransomware',
];
const site = openSite();

/** Opens what is folded, so that it is looked at as well. */
async function openFolds(page: Page): Promise<void> {
  await page
    .locator('details.fold')
    .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
}

// Tests that run at once count their assertions by an `expect` of their own.
it.concurrent.for(PAGES)(
  'axe finds nothing on /%s, narrow and wide, light and dark, and nothing sticks out',
  async (path, { expect }) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`);
    await page.locator('[aria-busy]').waitFor({ state: 'detached' });
    const scrolled: number[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      scrolled.push(await page.evaluate(() => document.documentElement.scrollWidth));
    }
    await openFolds(page);
    await keepOneOfEach(page);
    const found: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const findings = await axeFindings(page, colorScheme === 'light' ? EVERYTHING : COLOURS);
        found.push(...findings.map((finding) => `${width} ${colorScheme} ${finding}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
    expect(scrolled[0]).toBeLessThanOrEqual(360);
    expect(scrolled[1]).toBeLessThanOrEqual(1280);
  },
);

describe.each([
  { name: 'at 320 px', viewport: { width: 320, height: 640 } },
  {
    name: 'in forced colours',
    viewport: { width: 1280, height: 800 },
    forcedColors: 'active' as const,
  },
] as const)('$name', ({ viewport, ...rest }) => {
  it.concurrent.for(SAMPLE)('axe finds nothing on /%s', async (path, { expect }) => {
    const context = await site.browser.newContext({ viewport, ...rest });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    const found = await axeFindings(page);
    await context.close();
    expect(found).toEqual([]);
  });
});

it('a search in the dark has words that can be read', async () => {
  const context = await site.browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=ransomware`);
  await page.locator('[data-results] mark').first().waitFor();
  const found = await axeFindings(page, COLOURS);
  await context.close();
  expect(found).toEqual([]);
});

it('a browser from before 2024 is told so, and narrows the timeline all the same', async () => {
  const page = await site.watchedPage();
  await page.addInitScript(() => {
    const lists = Array.prototype as unknown as Record<string, unknown>;
    for (const name of ['toSorted', 'toReversed', 'findLast']) Reflect.deleteProperty(lists, name);
    Reflect.deleteProperty(Map, 'groupBy');
    CSS.supports = () => false;
  });
  await page.goto(`${site.url}?country=us&with=ru`);
  await page.locator('timeline-filters:not([aria-busy]) .results .event-row').first().waitFor();
  expect(await page.locator('[data-older]').isVisible()).toBe(true);
  await page.goto(`${site.url}compare/?c=us&c=cn`);
  await page.locator('.compared table').first().waitFor();
});

describe('an open filter', () => {
  it.each([360, 1280])('has nothing that axe finds at %s px', async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.url);
    const sheet = page.locator('[data-open-sheet]');
    if (await sheet.isVisible()) await sheet.click();
    await page.locator('[data-facet="country"] summary').click();
    await page.locator('[data-facet="country"] .choices label').first().waitFor();
    const found = await axeFindings(page, { ...EVERYTHING, within: 'timeline-filters' });
    await context.close();
    expect(found).toEqual([]);
  });
});

it('moves nothing for those who asked for less motion', async () => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url);
  const moving = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    animated: [...document.querySelectorAll('body *')].filter((element) => {
      const style = getComputedStyle(element);
      return style.animationName !== 'none' || style.transitionDuration !== '0s';
    }).length,
  }));
  await context.close();
  expect(moving).toEqual({ scroll: 'auto', animated: 0 });
});

it('prints the record without its controls', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}?country=us&with=ru`);
  await page.locator('timeline-filters:not([aria-busy]) .results .event-row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const visible = {
    form: await page.locator('timeline-filters form').isVisible(),
    nav: await page.locator('.site-nav').isVisible(),
    chart: await page.locator('#overview svg.chart').isVisible(),
    rows: await page.locator('.results .event-row').first().isVisible(),
  };
  await page.close();
  expect(visible).toEqual({ form: false, nav: false, chart: true, rows: true });
});

it('is usable at 200 % zoom, where 1280 px are 640', async () => {
  const page = await site.browser.newPage({
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
  });
  for (const path of [
    '',
    'matrix/',
    'bilateral/ru-us/',
    'events/2015-09-25-arcadia-borovia-commitments/',
  ]) {
    await page.goto(`${site.url}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(640);
  }
  await page.close();
});

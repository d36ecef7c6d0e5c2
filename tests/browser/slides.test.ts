/** Stories in a browser: slides with a keyboard alone, without scripts, and on paper. */
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const STORY = 'dossiers/story/';
const SLIDES = `${STORY}slides/`;
/** A projector, and a telephone on which some slides are taller than the screen. */
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 360, height: 480 },
];

const site = openSite();

describe.each(SCREENS)('slides of $width × $height', (viewport) => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', 'Space'])(
    '%s turns through all of them in order, and back',
    async (key) => {
      const page = await site.watchedPage({ viewport });
      await page.goto(`${site.url}${SLIDES}`);
      const ids = await page
        .locator('main > section')
        .evaluateAll((all) => all.map(({ id }) => id));
      const seen = [ids[0]];
      const place = () =>
        page.evaluate(() => [decodeURIComponent(location.hash.slice(1)), String(scrollY)]);
      for (let [shown, y] = await place(); ;) {
        await page.keyboard.press(key);
        const [now = '', below] = await place();
        if (now === shown && below === y) break;
        if (now !== shown) seen.push(now);
        [shown, y] = [now, below];
      }
      expect(seen).toEqual(ids);
      await page.keyboard.press('ArrowLeft');
      expect((await place())[0]).toBe(ids.at(-2));
      await page.keyboard.press('Home');
      expect(await place()).toEqual([ids[0], '0']);
    },
  );

  it('turns by links alone, and reads whole without scripts', async () => {
    const page = await site.watchedPage({ viewport, javaScriptEnabled: false });
    await page.goto(`${site.url}${SLIDES}`);
    const count = await page.locator('main > section').count();
    const hidden = await page.locator('main > section :is(h1, h2, p):not(.printed)').count();
    expect(await page.locator('main :is(h1, h2, p):visible').count()).toBe(hidden);
    for (let n = 0; n < count - 1; n++)
      await page.locator('main > section').nth(n).getByRole('link', { name: 'Next' }).click();
    expect(new URL(page.url()).hash).toBe('#where-it-stands');
    const heading = page.getByRole('heading', { name: 'Where it stands' });
    expect(await heading.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });
});

it('the address of the design leads to the slides, at the step that it names', async () => {
  const page = await site.watchedPage();
  const step = '#step-2015-06-02-full';
  await page.goto(`${site.url}${STORY}?view=slides${step}`);
  await page.waitForURL(`${site.url}${SLIDES}${step}`);
  expect(
    await page
      .locator(`[id="${step.slice(1)}"]`)
      .evaluate((one) => one.getBoundingClientRect().top),
  ).toBe(0);
});

it('reads from 2014 on, each step under a link of its own that the line leads to', async () => {
  const page = await site.watchedPage();
  await page.goto(`${site.url}${STORY}`);
  const steps = page.locator('.story > li');
  const ids = await steps.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids[0]).toMatch(/^step-2014-/);
  const years = ids.map((id) => id.slice('step-'.length).slice(0, 4));
  expect(years).toEqual(years.toSorted());
  const leads = await page
    .locator('.mark-links a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
  expect(leads.toSorted()).toEqual(ids.toSorted());
  await steps.nth(2).locator('.number').click();
  expect(new URL(page.url()).hash).toBe(`#${ids[2]}`);
});

it('prints a slide a sheet, and the story without an empty page', async () => {
  const page = await site.watchedPage();
  const sheets = async (path: string) => {
    await page.goto(`${site.url}${path}`);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await sheets(SLIDES)).toBe(await page.locator('main > section').count());
  const pages = (await sheets(STORY)) ?? 0;
  await page.setViewportSize({ width: 717, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(pages).toBeLessThanOrEqual(Math.ceil(height / 1000) + 2);
});

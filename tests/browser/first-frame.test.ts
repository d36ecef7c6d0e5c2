/** A long page is shown in parts, and whole at once to a reader who looks for a place in it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

/** What a page tells of its first frame. */
interface Witness {
  /** Whether anything was held back before it. */
  held?: boolean;
  /** The sum of layout shifts, as Chromium counts them. */
  shift: number;
}

const site = openSite();
const PAGE = 'countries/us/';

/** A page that notes what is held back before its first frame, and what moves. */
async function witness(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const witness: Witness = { shift: 0 };
    Object.assign(window, { witness });
    const look = () => {
      if (!document.body) return void requestAnimationFrame(look);
      witness.held ??= document.querySelector('.held') !== null;
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        witness.shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}
const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { witness: Witness }).witness);

it.each(['', PAGE, 'matrix/', 'accusations/', 'mechanisms/', 'actors/', 'contribute/', 'search/'])(
  '/%s comes in parts, none of which moves another',
  async (path) => {
    const page = await witness(await site.watchedPage());
    await page.goto(`${site.url}${path}`);
    expect(await seen(page)).toEqual({ held: true, shift: 0 });
    expect(await page.locator('.site-foot').isVisible()).toBe(true);
  },
);

it('is whole for an address with an anchor, and when it is loaded again', async () => {
  const page = await witness(await site.watchedPage());
  await page.goto(`${site.url}${PAGE}#what`);
  expect(await seen(page)).toMatchObject({ held: false });
  await page.goto(`${site.url}${PAGE}`);
  expect(await seen(page)).toMatchObject({ held: true });
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.reload();
  expect(await seen(page)).toMatchObject({ held: false });
  expect(await page.evaluate(() => window.scrollY)).toBe(600);
});

it('is whole at once for a reader who presses a key', async () => {
  const page = await site.watchedPage();
  // No frame is drawn, so that nothing is given by itself.
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    addEventListener('DOMContentLoaded', () => {
      const before = document.querySelectorAll('.held').length;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
      Object.assign(window, { counts: [before > 0, document.querySelectorAll('.held').length] });
    });
  });
  await page.goto(`${site.url}${PAGE}`);
  expect(await page.evaluate(() => (window as unknown as { counts: unknown }).counts)).toEqual([
    true,
    0,
  ]);
});

it('is whole on paper, also before it is whole on the screen', async () => {
  const page = await site.watchedPage();
  await page.goto(`${site.url}${PAGE}`);
  await page.evaluate(() => document.querySelector('main')?.classList.add('held'));
  expect(await page.locator('main').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').isVisible()).toBe(true);
});

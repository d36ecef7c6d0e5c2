/** Addresses with an anchor, and notes, bring what they name to the top of the screen. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const EVENT = 'events/2015-09-25-us-china-cyber-commitments/';

const site = openSite();

/** The id of the element that the address names, once it stands in the upper half of the screen. */
async function shownTarget(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight / 2;
  });
  return page.evaluate(() => document.querySelector(':target')?.id ?? '');
}

describe.each([360, 1280])('at %i px', (width) => {
  it.each([
    ['', 'year-2023'],
    [EVENT, 'commitment-hotline'],
  ])('/%s leads to #%s', async (path, id) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.url}${path}#${id}`);
    expect(await shownTarget(page)).toBe(id);
    await page.close();
  });

  it('a note leads to its source, and the source back to the note', async () => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.url}${EVENT}`);
    const note = page.locator('.prose a.note').first();
    const id = await note.getAttribute('id');
    await note.click();
    expect(await shownTarget(page)).toMatch(/^source-/);
    await page.locator(':target a.note').first().click();
    expect(await shownTarget(page)).toBe(id);
    await page.close();
  });
});

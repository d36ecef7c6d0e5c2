/** Addresses with an anchor, and notes, bring what they name to the top of the screen. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';

const EVENT = 'events/2015-09-25-arcadia-borovia-commitments/';

/** Where statements tell the accounts that the prose tells as well. */
const TOLD = 'events/2014-05-19-arcadia-indicts-borovian-officers/';

const site = openSite();

/** The id of the oldest year of a page, which is folded. */
async function oldestYear(page: Page, path: string): Promise<string> {
  await page.goto(`${site.url}${path}`);
  return (
    (await page.locator('details [id^="year-"], details[id^="year-"]').last().getAttribute('id')) ??
    ''
  );
}

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
    ['countries/us/', 'a folded year'],
    ['norms/no-theft/', 'accuses-xa'],
    [EVENT, 'commitment-trade-secrets'],
  ])('/%s leads to #%s', async (path, what) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    const id = what === 'a folded year' ? await oldestYear(page, path) : what;
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

describe.each([true, false])('with scripts %s, the folded prose of the accounts', (scripts) => {
  it('is closed, and opens for a way back to one of its notes', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: scripts });
    await page.goto(`${site.url}${TOLD}`);
    const folded = page.locator('.accounts-prose');
    const note = folded.locator('a.note').first();
    expect(await note.isVisible()).toBe(false);
    const id = (await note.getAttribute('id')) ?? '';
    await page.locator(`.sources a[href="#${id}"]`).click();
    expect(await note.isVisible()).toBe(true);
    await page.close();
  });

  it('opens for an address that names a note in it, or itself', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: scripts });
    await page.goto(`${site.url}${TOLD}#what-each-side-said`);
    expect(await page.locator('#what-each-side-said').isVisible()).toBe(true);
    await page.close();
  });

  it('as a folded year does for an address that names it', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: scripts });
    const id = await oldestYear(page, 'countries/us/');
    await page.goto(`${site.url}countries/us/#${id}`);
    expect(await page.locator(`[id="${id}"] .event-row`).first().isVisible()).toBe(true);
    await page.close();
  });
});

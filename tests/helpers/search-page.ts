import type { Page } from 'playwright-core';

/** Waits until the search has said what it found. */
export async function answered(page: Page): Promise<void> {
  await page
    .locator('record-search [role="status"]:not(:empty)', { hasNotText: 'Searching' })
    .waitFor();
}

/** Ids of the entries that the list of results shows, in order. */
export async function foundIds(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('[data-results] [data-title]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  return hrefs.map((href) => new URL(href, page.url()).pathname.split('/').slice(-3, -1).join('/'));
}

import type { Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** Width of an A4 page between the browser's margins, and less than its height, in CSS pixels. */
export const PAPER = { width: 717, height: 1000 };

/** A page of the site as it is when it is printed. */
export async function printedPage(site: OpenSite, path: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: PAPER });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return page;
}

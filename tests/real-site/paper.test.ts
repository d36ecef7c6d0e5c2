/** Drawings of the real record on paper. */
import { expect, it } from 'vitest';
import { openSite } from '../helpers/open-site.ts';
import { PAPER, printedPage } from '../helpers/printed-page.ts';

const site = openSite();

it('a drawing is made of parts of which two fit on a page', async () => {
  const page = await printedPage(site, 'bilateral/cn-us/');
  const heights = await page
    .locator('.lanes > svg')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
  await page.close();
  expect(heights.length).toBeGreaterThan(1);
  expect(Math.max(...heights)).toBeLessThan(PAPER.height / 1.8);
});

import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const PROGRAM = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe looks for: rules of these tags, or these rules; everywhere, or within what a selector names. */
export interface Look {
  readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: string[] };
  readonly within?: string;
}

/** All that a page owes its readers by WCAG 2.2, and what is good practice beyond it. */
export const EVERYTHING: Look = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** What hangs on the colour scheme alone. */
export const COLOURS: Look = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds on a page as it stands: each fault with how often, and the first element that has it.
 * The program is put into a page once, however often one looks: that takes longer than the look.
 */
export async function axeFindings(page: Page, look: Look = EVERYTHING): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(PROGRAM);
  return page.evaluate(async ({ runOnly, within }) => {
    const { axe: program } = window as unknown as { axe: typeof axe };
    // What passes is of no interest, and listing it takes a fifth of the time.
    const options = { runOnly, resultTypes: ['violations' as const], preload: false };
    const { violations } = await program.run(within ?? document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, look);
}

/**
 * Takes away items and rows that an earlier one beside them is like in all but words: what axe finds in
 * one it finds in all, and long lists take it long.
 */
export async function keepOneOfEach(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said =
      /^(class|role|type|aria-(hidden|pressed|current)|data-(family|side|verdict|tone))$/;
    const likeness = ({ tagName, attributes, children }: Element): string =>
      [
        tagName,
        ...[...attributes].map(({ name, value }) => (said.test(name) ? `${name}=${value}` : name)),
        ...[...children].map((child) => `(${likeness(child)})`),
      ].join(' ');
    for (const list of document.querySelectorAll('ul, ol, dl, tbody, fieldset')) {
      const seen = new Set<string>();
      for (const item of [...list.children]) {
        const own = likeness(item);
        if (seen.has(own)) item.remove();
        seen.add(own);
      }
    }
  });
}

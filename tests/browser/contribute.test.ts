/** The form for an event in a browser: from nothing to a file that the check takes, and a correction. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { judgeDraft } from '../../src/record/draft.ts';
import { validatedRecord } from '../../src/site/validated-record.ts';
import { axeFindings } from '../helpers/axe.ts';
import { openSite } from '../helpers/open-site.ts';

const site = openSite();

const field = (page: Page | Locator, key: string) =>
  page.locator(`[data-key="${key}"]`).first().locator('input, select, textarea').first();
const state = (page: Page) => page.locator('[data-state]');

it('makes a valid event from nothing, says what is wrong on the way, and keeps the draft', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${site.url}contribute/`);
  await field(page, 'title').fill('The United States asks China for talks');
  await field(page, 'date').fill('2 March 2016');
  await field(page, 'type').selectOption('position');
  await field(page, 'form').selectOption('unilateral-statement');
  await field(page, 'summary').fill('The department asked, in a note, for talks.');
  await field(page, 'party').fill('united states');
  await field(page, 'role').selectOption('initiator');
  const source = page.locator('[data-key="sources"] li').first();
  await field(source, 'title').fill('Note of the department');
  await field(source, 'publisher').fill('Department');
  await field(source, 'url').fill('https://department.example/note');
  await field(source, 'tier').selectOption('official');
  await field(source, 'read').selectOption('full');
  const text = page.locator('[data-section="What happened"]');
  await text.fill('It asked for talks.');
  await page.getByText('the paragraph names no source').first().waitFor();
  expect(await state(page).textContent()).toBe('2 findings.');
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-findings] button').last().click();
  expect(await text.evaluate((area) => area === document.activeElement)).toBe(true);
  await text.fill('It asked for talks. [^first]');
  await page.getByText('No findings: the check takes this entry.').waitFor();
  expect(await field(page, 'date').inputValue()).toBe('2016-03-02');
  expect(await field(page, 'party').inputValue()).toBe('us');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download]').click(),
  ]);
  const name = download.suggestedFilename();
  expect(name).toBe('2016-03-02-the-united-states-asks-china-for-talks.md');
  const { entries } = await validatedRecord();
  const written = await readFile(await download.path(), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const draft = { kind: 'events', id: name.replace('.md', ''), file: name, text: written } as const;
  expect(judgeDraft(draft, entries, { asOf: today, today }).findings).toEqual([]);
  await page.reload();
  expect(await field(page, 'title').inputValue()).toBe('The United States asks China for talks');
  await context.close();
});

it('fills in an event that is to be corrected, and asks what is', async () => {
  const page = await site.watchedPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}contribute/?event=2015-06-02-full`);
  await page.getByText('Say above what is corrected or added').waitFor();
  expect(await page.locator('[data-findings] li').allTextContents()).toEqual([]);
  await page.locator('[name="correction"]').fill('The day was wrong.');
  await page.getByText('note: "The day was wrong."').first().waitFor({ state: 'attached' });
  expect(await page.locator('[data-hint]').textContent()).toBe('');
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/date.ts';
import { counted, grouped } from '../../src/domain/words.ts';
import { readRawEvents } from '../helpers/raw-events.ts';
import { openSite } from '../helpers/open-site.ts';

const events = readRawEvents();
const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.sharedPage();
});

/** Whether any possible day of a date falls between two others; either may be absent. */
function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
  const { earliest, latest } = parseEdtf(date);
  return (
    (from === undefined || latest >= parseEdtf(from).earliest) &&
    (to === undefined || earliest <= parseEdtf(to).latest)
  );
}

/** What the Markdown holds for an address, worked out without any of the page's code. */
function expected(search: string): string[] {
  const query = new URLSearchParams(search);
  const any = (key: string, values: readonly string[]) => {
    const wanted = query.getAll(key);
    return wanted.length === 0 || wanted.some((value) => values.includes(value));
  };
  const inRole = (parties: readonly string[], roles: readonly string[]) =>
    query.getAll('role').length === 0 ||
    parties.some(
      (party, place) =>
        any('country', [party]) &&
        any('role', [roles[place] ?? '']) &&
        (query.getAll('with').length === 0 ||
          parties.some((other) => other !== party && query.getAll('with').includes(other))),
    );
  const together = (parties: readonly string[]) => {
    const [first, second] = [query.getAll('country'), query.getAll('with')];
    return (
      second.length === 0 ||
      parties.some(
        (party) =>
          second.includes(party) &&
          (first.length === 0 || parties.some((other) => other !== party && first.includes(other))),
      )
    );
  };
  const [from, to] = [query.get('from') ?? undefined, query.get('to') ?? undefined];
  const turned = from !== undefined && to !== undefined && from > to;
  return events
    .filter(
      ({
        date,
        type,
        family,
        status: sure,
        review,
        tiers,
        parties,
        roles,
        norms,
        mechanisms,
        actors,
      }) =>
        any('country', parties) &&
        inRole(parties, roles) &&
        any('family', [family]) &&
        any('status', [sure]) &&
        any('review', [review]) &&
        any('source', tiers) &&
        together(parties) &&
        any('norm', norms) &&
        any('type', [type]) &&
        any('mechanism', mechanisms) &&
        any('actor', actors) &&
        isWithin(date, turned ? to : from, turned ? from : to),
    )
    .map(({ id }) => id)
    .toSorted();
}

const status = () => page.locator('timeline-filters [role="status"]');

/** Waits until the list stands and gives the ids it shows, after asking for more where it offers more. */
async function shown(): Promise<string[]> {
  const more = page.locator('timeline-filters .more');
  for (;;) {
    await page.locator('timeline-filters:not([aria-busy])').waitFor();
    if ((await more.count()) === 0) break;
    await more.click();
  }
  const rows = page.locator('timeline-filters .results .event-row');
  const ids = await rows.evaluateAll((all) => all.map((row) => row.dataset['id'] ?? ''));
  return ids.toSorted();
}

async function open(search: string): Promise<void> {
  await page.goto(`${site.url}${search}`);
  await page.locator('timeline-filters:defined').waitFor();
}

describe('an address', () => {
  it.each([
    '?country=xa&with=xb&norm=no-theft',
    '?country=us',
    '?country=us&country=gb&type=indictment&type=sanction',
    '?with=kp',
    '?country=ru&with=us&with=cn',
    '?country=us&with=us',
    '?norm=norm-1&norm=norm-3&type=position',
    '?norm=peace&norm=norm-2',
    '?mechanism=working-group',
    '?actor=unit-1',
    '?actor=unit-1&actor=nobody&country=xa&type=position',
    '?type=un-report&type=un-resolution',
    '?from=2013&to=2015-09&country=cn',
    '?from=2015-09-25&to=2015-09-25',
    '?from=2013-06',
    '?to=2010',
    '?country=us&with=ru&type=dialogue&from=2013&to=2021',
    '?country=us&role=host',
    '?role=addressee&role=observer&with=cn',
    '?family=accusation&review=provisional&from=2024',
    '?status=reported&source=court',
    '?country=us&with=ru&from=2021&to=2013',
    '?country=zz',
  ])('%s shows exactly the events that the record holds for it', async (search) => {
    await open(search);
    const ids = await shown();
    expect(ids).toEqual(expected(search));
    const all = counted(events.length, 'event');
    expect(await status().textContent()).toBe(`${grouped(ids.length)} of ${all}`);
  });

  it('looks for words in the full text and cuts that with the other filters', async () => {
    await open('?q=ransomware');
    const found = await shown();
    await open('?q=ransomware&country=us&from=2013');
    const fewer = await shown();
    const allowed = new Set(expected('?country=us&from=2013'));
    expect(found.length).toBeGreaterThan(1);
    expect(fewer).toEqual(found.filter((id) => allowed.has(id)));
    expect(fewer.length).toBeLessThan(found.length);
  });

  it('stays through reload, back and forward', async () => {
    await open('?country=us');
    const first = await shown();
    await page.locator('[data-facet="with"] summary').click();
    await page.locator('[data-facet="with"] label', { hasText: 'Russia' }).click();
    await page.waitForURL(/with=ru/);
    const second = await shown();
    expect(second).toEqual(expected('?country=us&with=ru'));
    await page.reload();
    expect(await shown()).toEqual(second);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('with'));
    expect(await shown()).toEqual(first);
    await page.goForward();
    await page.waitForURL(/with=ru/);
    expect(await shown()).toEqual(second);
  });

  it('that holds nothing says which filter to relax', async () => {
    await open('?country=us&with=cn&to=2001');
    expect(await shown()).toEqual(expected('?country=us&with=cn&to=2001'));
    const way = page.locator('.advice a', { hasText: 'Without the dates' });
    expect(await way.textContent()).toContain(
      counted(expected('?country=us&with=cn').length, 'event'),
    );
    await way.click();
    expect(await shown()).toEqual(expected('?country=us&with=cn'));
  });

  it('leaves out a date that is none, and says so', async () => {
    await open('?country=kp&from=then');
    expect(await shown()).toEqual(expected('?country=kp'));
    expect(await page.locator('#date-problem').textContent()).toContain('“then” is not a date');
  });
});

describe('the filters', () => {
  it('are worked by the keyboard alone, with counts that hold', async () => {
    await open('');
    await page.locator('[data-facet="country"] summary').focus();
    await page.keyboard.press('Enter');
    const find = page.locator('#find-country');
    await page.locator('[data-facet="country"] .choices label').first().waitFor();
    expect(await find.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('china');
    const choice = page.locator('[data-facet="country"] .choices label:not([hidden])').first();
    const count = Number(await choice.locator('span').last().textContent());
    expect(count).toBe(expected('?country=cn').length);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.waitForURL(/country=cn/);
    expect(await shown()).toEqual(expected('?country=cn'));
    await page.keyboard.press('Escape');
    expect(
      await page
        .locator('[data-facet="country"] summary')
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    const from = page.locator('#from');
    for (let steps = 0; steps < 20; steps += 1) {
      if (await from.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('2015');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2015/);
    expect(await shown()).toEqual(expected('?country=cn&from=2015'));
  });

  it('show in chips that are taken away one by one or all at once', async () => {
    await open('?country=us&with=cn&from=2013');
    await shown();
    await page.locator('.found .chip', { hasText: 'With: China' }).click();
    await page.waitForURL((url) => url.search === '?country=us&from=2013');
    expect(await shown()).toEqual(expected('?country=us&from=2013'));
    await page.locator('.found .chip', { hasText: 'Clear all' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('#timeline').isVisible()).toBe(true);
    expect(await status().textContent()).toBe(counted(events.length, 'event'));
  });

  it('redraw the overview', async () => {
    await open('?type=indictment');
    await shown();
    const total = page.locator('#overview [data-total="2"]');
    expect(await total.textContent()).toBe(String(expected('?type=indictment').length));
  });

  it('fetch the index on first use and not before', async () => {
    const asked: string[] = [];
    page = await site.watchedPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open('');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.locator('#q').focus();
    await page.waitForResponse(/timeline\.json$/);
    expect(asked.filter((path) => path.endsWith('timeline.json'))).toHaveLength(1);
  });

  it('fill in the summaries of events that the page did not hold', async () => {
    await open('?to=2011');
    await shown();
    const row = page.locator('.results .event-row').first();
    await row.locator('.summary:not(:empty)').waitFor();
    expect((await row.locator('.summary').textContent())?.length).toBeGreaterThan(20);
  });
});

describe('a download', () => {
  it.each([
    ['csv', (text: string) => text.trim().split('\r\n').slice(1).length],
    ['json', (text: string) => (JSON.parse(text) as { events: unknown[] }).events.length],
  ])('as %s holds the events that are shown', async (format, countIn) => {
    await open('?country=xa&with=xb&norm=no-theft');
    const ids = await shown();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(ids.filter((id) => !text.includes(id))).toEqual([]);
    expect(countIn(text)).toBe(ids.length);
  });

  it('as a workbook is named after the view', async () => {
    await open('?country=jp&sort=oldest');
    await shown();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="xlsx"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('japan.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

describe('a task of five steps', () => {
  it('finds the accusations against Russia by European states, and saves them with the replies', async () => {
    await open('');
    const choose = async (facet: string, words: string) => {
      await page.locator(`[data-facet="${facet}"] summary`).click();
      await page.locator(`[data-facet="${facet}"] label`, { hasText: words }).first().click();
      await page.locator(`[data-facet="${facet}"] summary`).click();
    };
    await choose('country', 'Russia');
    await choose('role', 'As accused');
    await choose('with', 'States of Europe');
    await dragYears(2018, 2024);
    await page.waitForURL(/from=2018&to=2024/);
    const ids = await shown();
    expect(await page.locator('.view-title').textContent()).toBe(
      'Accusations against Russia by States of Europe, 2018 to 2024',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="csv"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'accusations-against-russia-by-states-of-europe-2018-to-2024.csv',
    );
    const [head = '', ...lines] = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(head.split(',')).toEqual(expect.arrayContaining(['roles', 'replies']));
    expect(lines).toHaveLength(ids.length);
    expect(lines.every((line) => /\bru:[a-z-]+/.test(line))).toBe(true);
  });
});

/** Drags over the drawing from one year to another. */
async function dragYears(from: number, to: number): Promise<void> {
  const drawing = page.locator('#overview svg.chart');
  const [first, last] = await drawing.evaluate((svg) => [
    Number((svg as SVGElement).dataset['first']),
    Number((svg as SVGElement).dataset['last']),
  ]);
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box || first === undefined || last === undefined) throw new Error('no drawing of years');
  const x = (year: number) => box.x + (box.width * (year - first + 0.5)) / (last - first + 1);
  await page.mouse.move(x(from), box.y + 40);
  await page.mouse.down();
  await page.mouse.move(x(to), box.y + 40, { steps: 4 });
  await page.mouse.up();
}

describe('the drawing', () => {
  it('selects years and a family beside the other filters', async () => {
    await open('?country=ru&type=attribution');
    await shown();
    await dragYears(2018, 2018);
    await page.waitForURL((url) => url.search === '?country=ru&type=attribution&from=2018&to=2018');
    expect(await shown()).toEqual(expected('?country=ru&type=attribution&from=2018&to=2018'));
    const years = page.locator('#overview tbody tr:not([hidden]) th');
    expect(await years.allTextContents()).toEqual(['2018']);
    await page.locator('[role="slider"][data-grip="last"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/to=2019/);
    expect(await page.locator('#to').inputValue()).toBe('2019');
    await page.locator('.year-bars-labels button', { hasText: 'Accusation' }).click();
    await page.waitForURL(/family=accusation/);
    expect(await shown()).toEqual(expected('?country=ru&type=attribution&from=2018&to=2019'));
  });
});

describe('on a phone', () => {
  it('the filters open as a sheet, which says what they find', async () => {
    page = await site.watchedPage({ viewport: { width: 360, height: 740 } });
    await open('');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.locator('[data-open-sheet]').click();
    const sheet = page.locator('dialog.sheet');
    await page.locator('[data-facet="country"] summary').click();
    await page.locator('[data-facet="country"] label', { hasText: 'Japan' }).click();
    const words = `${expected('?country=jp').length} of ${counted(events.length, 'event')}`;
    await sheet.getByText(words).waitFor();
    expect((await sheet.boundingBox())?.width).toBe(360);
    await sheet.getByRole('button', { name: 'Done' }).click();
    expect(await sheet.isVisible()).toBe(false);
    expect(await status().textContent()).toBe(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('without scripts', () => {
  it('there is no form, and the lists lead to every event', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(site.url);
    expect(await bare.locator('timeline-filters form').isVisible()).toBe(false);
    expect(await bare.locator('#timeline .event-row').count()).toBe(20);
    const years = await bare
      .locator('#timeline a[href*="/years/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const ids: string[] = [];
    for (const year of new Set(years)) {
      await bare.goto(new URL(year, site.url).href);
      ids.push(
        ...(await bare
          .locator('.event-row')
          .evaluateAll((rows) => rows.map((row) => row.dataset['id'] ?? ''))),
      );
    }
    expect(ids.toSorted()).toEqual(expected(''));
    await context.close();
  });
});

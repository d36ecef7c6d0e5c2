/** Embeds, the Cite block and the data blocks in a real browser. */
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, FRAMES } from '../../src/publish/hosting/headers.ts';
import { openSite } from '../helpers/open-site.ts';

const site = openSite();
/** Another origin, which frames what its query names. */
const stranger = createServer((request, response) => {
  const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><title>Another site</title><iframe src="${framed}" width="600" height="420"></iframe>`,
  );
});
let strangerUrl: string;
let eventId: string;
let normId: string;
let relationId: string;

async function firstId(name: string): Promise<string> {
  const answer = (await (await fetch(`${site.url}api/v1/${name}.json`)).json()) as Record<
    string,
    { id: string }[]
  >;
  const [entry] = answer[name] ?? [];
  if (!entry) throw new Error(`the record has no ${name}`);
  return entry.id;
}

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    stranger.listen(0, '127.0.0.1', resolve);
  });
  const address = stranger.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  strangerUrl = `http://localhost:${address.port}/`;
  [eventId, normId, relationId] = (await Promise.all(
    ['events', 'norms', 'relations'].map(firstId),
  )) as [string, string, string];
});

afterAll(async () => {
  await new Promise((resolve) => stranger.close(resolve));
});

async function frame(page: Page, path: string) {
  await page.goto(`${strangerUrl}?frame=${encodeURIComponent(`${site.url}${path}`)}`);
  return page.frameLocator('iframe');
}

describe('an embed in a page of another origin', () => {
  it.each([
    ['events', () => eventId],
    ['norms', () => normId],
    ['bilateral', () => relationId],
  ] as const)('of %s shows, and its links lead out of the frame', async (kind, id) => {
    const page = await site.browser.newPage();
    const inside = await frame(page, `embed/${kind}/${id()}/`);
    const link = inside.getByRole('heading', { level: 1 }).getByRole('link');
    expect(await link.textContent()).not.toBe('');
    await link.click();
    await page.waitForURL(`${site.url}${kind}/${id()}/`);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });

  it('shows without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const inside = await frame(page, `embed/events/${eventId}/`);
    expect(await inside.getByRole('contentinfo').innerText()).toContain('Cyber Norms Tracker');
    await context.close();
  });
});

/** Has the site's pages come with a policy, or with none, whatever their server sends. */
async function sendPolicy(page: Page, policyOf: (url: string) => string | undefined) {
  await page.unrouteAll();
  await page.route(`${site.url}**`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = policyOf(route.request().url());
    if (policy === undefined) delete headers['content-security-policy'];
    else headers['content-security-policy'] = policy;
    await route.fulfill({ response, headers });
  });
}

it('an embed, and nothing else, can be framed under the headers that hosts are given', async () => {
  const page = await site.browser.newPage();
  await sendPolicy(page, () => undefined);
  const free = await frame(page, `events/${eventId}/`);
  expect(await free.locator('main').count()).toBe(1);
  await sendPolicy(page, (url) => {
    const frames = url.startsWith(`${site.url}embed/`) ? FRAMES.embeds : FRAMES.pages;
    return `${CONTENT_SECURITY_POLICY}; ${frames}`;
  });
  const inside = await frame(page, `embed/events/${eventId}/`);
  expect(await inside.getByRole('contentinfo').innerText()).toContain('Cyber Norms Tracker');
  for (const path of ['', `events/${eventId}/`, `norms/${normId}/`, 'data/']) {
    const refused = await frame(page, path);
    expect(await refused.locator('main').count(), path).toBe(0);
  }
  await page.close();
});

it('a page of another origin fetches files of every kind, with their version', async () => {
  const page = await site.browser.newPage();
  await page.goto(strangerUrl);
  for (const path of [
    'matrix.csv',
    'feed.atom',
    'calendar.ics',
    'data/v1/events.bib',
    `events/${eventId}.md`,
    `norms/${normId}/events.csv`,
  ]) {
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address);
      return { etag: response.headers.get('etag'), text: await response.text() };
    }, `${site.url}${path}`);
    expect(answer.text, path).not.toBe('');
    expect(answer.etag, path).not.toBeNull();
  }
  await page.close();
});

describe('the page of an event', () => {
  it('breaks no Content Security Policy with its data block and its scripts', async () => {
    const page = await site.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(error.message));
    await page.route(`${site.url}events/${eventId}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
        },
      });
    });
    await page.goto(`${site.url}events/${eventId}/`);
    await page.locator('copy-text button').first().waitFor({ state: 'attached' });
    const block = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({ '@type': 'WebPage' });
    expect(said).toEqual([]);
    await page.close();
  });

  it('copies a citation by a button', async () => {
    const context = await site.browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(`${site.url}events/${eventId}/`);
    const cite = page.locator('copy-text', { hasText: 'Record of an event of' }).first();
    await cite.getByRole('button', { name: 'Copy the APA citation' }).click();
    await cite.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await cite.locator('[data-text]').textContent());
    expect(copied).toContain(`/events/${eventId}/`);
    await context.close();
  });

  it('shows its citations without scripts, and no button that would do nothing', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}events/${eventId}/`);
    expect(await page.locator('copy-text button').count()).toBe(0);
    const bibtex = page.locator('details', {
      has: page.locator('summary', { hasText: /^BibLaTeX$/ }),
    });
    await bibtex.locator('summary').click();
    expect(await bibtex.locator('pre').innerText()).toContain(`@online{cnt-${eventId},`);
    await context.close();
  });
});

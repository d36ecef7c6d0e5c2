import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedSite } from './site.ts';
import { serveSite } from './site.ts';
import { withWholePages } from './whole-pages.ts';

/** The built site and a browser, for the tests of one file. */
export interface OpenSite {
  readonly browser: Browser;
  /** Origin and base path of the site. */
  readonly url: string;
  /** A page for one test, which fails when the page reports an error or asks another host. */
  readonly watchedPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same page for every test that asks for it, watched likewise: what one stores the next finds. */
  readonly sharedPage: () => Promise<Page>;
}

/** Starts a browser and serves the built site before the tests of a file, and stops both after them. */
export function openSite(): OpenSite {
  let browser: Browser | undefined;
  let site: ServedSite | undefined;
  const watched: Page[] = [];
  let shared: Page | undefined;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = withWholePages(await launchBrowser());
    site = await serveSite();
  });
  afterEach(async () => {
    await Promise.all(watched.splice(0).map((page) => page.close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });
  const open = () => {
    if (!browser || !site) throw new Error('the site is open only while tests run');
    return { browser, url: site.url };
  };
  const watch = async (options?: BrowserContextOptions) => {
    const { browser, url } = open();
    const page = await browser.newPage(options);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !asked.startsWith('blob:')) errors.push(`asked ${asked}`);
    });
    return page;
  };
  return {
    get browser() {
      return open().browser;
    },
    get url() {
      return open().url;
    },
    sharedPage: async () => (shared ??= await watch()),
    watchedPage: async (options) => {
      const page = await watch(options);
      watched.push(page);
      return page;
    },
  };
}

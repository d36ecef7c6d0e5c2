import type { Browser, Page } from 'playwright-core';

/** The same browser, whose pages are loaded once all their parts are given (`client/in-parts.ts`). */
export function withWholePages(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    const newPage = context.newPage.bind(context);
    context.newPage = async () => untilWhole(await newPage());
    return context;
  };
  return browser;
}

function untilWhole(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const whole = () => page.waitForSelector('.held', { state: 'detached' });
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    await whole();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    await whole();
    return response;
  };
  return page;
}

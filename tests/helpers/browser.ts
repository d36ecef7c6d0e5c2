import { access } from 'node:fs/promises';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where systems keep Chrome or Chromium. */
const SYSTEM = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Switches under which the browser keeps to itself: no first run, no calls home. The packaged browser
 * gets these too and not the ones that its package advises, which are meant for cloud functions: a
 * single process that ends with its first context, and no web security.
 */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the system's Chrome or Chromium, else the one that `@sparticuz/chromium` carries for bare
 * Linux. Throws a sentence that says what to install when neither starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const problems: string[] = [];
  for (const path of SYSTEM) {
    if (path === undefined || !(await exists(path))) continue;
    try {
      return await chromium.launch({ executablePath: path, args: QUIET });
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  try {
    const executablePath = await packaged.executablePath();
    return await chromium.launch({ executablePath, args: QUIET });
  } catch (error) {
    problems.push(`@sparticuz/chromium: ${(error as Error).message.split('\n')[0]}`);
  }
  throw new Error(
    `No browser starts, so the browser tests cannot run. Install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH.\n${problems.join('\n')}`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

import { access } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackedBrowser } from './packaged-browser.ts';

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
 * Switches under which the browser keeps to itself: no first run, no calls home, and no process of its
 * own for drawing, which takes a quarter of the time where processes are dear. The packaged browser
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
  '--in-process-gpu',
  '--disable-software-rasterizer',
];

/**
 * Starts the system's Chrome or Chromium, else the one that `@sparticuz/chromium` carries for bare
 * Linux, with its own libraries or else the system's. Throws a sentence that says what to install when
 * none starts, with the reason of each.
 */
export async function launchBrowser(): Promise<Browser> {
  const problems: string[] = [];
  const start = async (name: string, executablePath: string, env: Env = {}) => {
    try {
      return await chromium.launch({
        executablePath,
        args: QUIET,
        env: { ...process.env, ...env },
      });
    } catch (error) {
      problems.push(`${name}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  for (const path of SYSTEM) {
    if (path === undefined || !(await exists(path))) continue;
    const browser = await start(path, path);
    if (browser) return browser;
  }
  try {
    const { executablePath, env } = await unpackedBrowser();
    const withoutLibraries = { ...env, LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' };
    const browser =
      (await start('@sparticuz/chromium', executablePath, env)) ??
      (await start(
        '@sparticuz/chromium with this system’s libraries',
        executablePath,
        withoutLibraries,
      ));
    if (browser) return browser;
  } catch (error) {
    problems.push(`@sparticuz/chromium can’t be unpacked: ${reasonOf(error)}`);
  }
  throw new Error(
    `No browser starts, so the browser tests cannot run. Install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH.\n${problems.join('\n')}`,
  );
}

type Env = Readonly<Record<string, string>>;

/** The first line of an error, with what the browser itself complained of. */
function reasonOf(error: unknown): string {
  const lines = (error as Error).message.split('\n');
  const complaint = lines.find((line) =>
    /error while loading|\berror\b.*:|cannot|EACCES/i.test(line.slice(1)),
  );
  return [...new Set([lines[0], complaint])].filter(Boolean).join(' ');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

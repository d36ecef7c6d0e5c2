/**
 * The bridge between the full-text index and the timeline: Pagefind names a hit by the file of its
 * page, and would have the browser fetch that file to learn the address. This list says it at once.
 */
import { gunzipSync } from 'node:zlib';

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The names of the pages of the index, one a line, in the order of `urls`; a line is empty where no
 * page has that address. Throws when a page of the index cannot be read.
 */
export function timelinePages(files: readonly IndexFile[], urls: readonly string[]): string {
  const names = new Map(
    files.flatMap(({ path, content }) => {
      const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
      return name === undefined ? [] : [[addressIn(content), name] as const];
    }),
  );
  return urls.map((url) => names.get(url) ?? '').join('\n');
}

/** A page of the index is JSON behind a signature, compressed. */
function addressIn(content: Uint8Array): string {
  const text = gunzipSync(content).toString();
  const page: unknown = JSON.parse(text.slice(text.indexOf('{')));
  if (typeof page !== 'object' || page === null || !('url' in page))
    throw new Error('a page of the search index has no address');
  return String(page.url);
}

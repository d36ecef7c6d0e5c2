/** The pages of Pagefind's index, read back from its files. */
import { gunzipSync } from 'node:zlib';

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page of the index: the name by which Pagefind tells a hit, and its address. */
interface IndexPage {
  readonly name: string;
  readonly url: string;
}

/** Files that hold several pages are named so. */
const GROUP = /^[a-z]+_group_/;

/** Every page of an index. Throws when a page cannot be read. */
export function pagesOf(files: readonly IndexFile[]): IndexPage[] {
  return files.flatMap(({ path, content }) => {
    const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) return [];
    const parsed = parse(content);
    return GROUP.test(name)
      ? Object.entries(parsed).map(([one, page]) => ({ name: one, url: addressOf(page) }))
      : [{ name, url: addressOf(parsed) }];
  });
}

/** A file of pages is JSON behind a signature, compressed. */
function parse(content: Uint8Array): object {
  const text = gunzipSync(content).toString();
  const parsed: unknown = JSON.parse(text.slice(text.indexOf('{')));
  if (typeof parsed !== 'object' || parsed === null)
    throw new Error('a page of the search index cannot be read');
  return parsed;
}

function addressOf(page: unknown): string {
  if (typeof page !== 'object' || page === null || !('url' in page))
    throw new Error('a page of the search index has no address');
  return String(page.url);
}

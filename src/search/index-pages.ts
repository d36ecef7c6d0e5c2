/** The pages of Pagefind's index, read back from its files. */
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page of the index: the name by which Pagefind tells a hit, and its address. */
interface IndexPage {
  readonly name: string;
  readonly url: string;
}

/** What a file holds of a page. */
interface StoredPage extends Record<string, unknown> {
  readonly url: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Files that hold several pages are named so. */
const GROUP = /^[a-z]+_group_/;
const PAGES = /([^/]+)\.pf_fragment$/;

/** Every page of an index. Throws when a page cannot be read. */
export function pagesOf(files: readonly IndexFile[]): IndexPage[] {
  return files.flatMap((file) => {
    const name = PAGES.exec(file.path)?.[1];
    if (name === undefined) return [];
    const { pages } = read(file.content);
    return pages.map(([one, { url }]) => ({ name: GROUP.test(name) ? one : name, url }));
  });
}

/**
 * A file of an index without what only finds its pages and is never shown of them: filters, and the metadata
 * named, which the index of words holds as well. Any other file is returned as it is. Throws when a page
 * cannot be read.
 */
export function withoutUnshown<File extends IndexFile>(
  file: File,
  unshown: readonly string[],
): File {
  const name = PAGES.exec(file.path)?.[1];
  if (name === undefined) return file;
  const { signature, pages } = read(file.content);
  const shown = pages.map(([one, page]) => {
    const meta = Object.entries(page.meta).filter(([key]) => !unshown.includes(key));
    // What is undefined is not written.
    return [one, { ...page, filters: undefined, meta: Object.fromEntries(meta) }] as const;
  });
  const [first] = shown;
  const text = JSON.stringify(GROUP.test(name) ? Object.fromEntries(shown) : first?.[1]);
  // Unlike zlib's, these bytes are the same on every processor.
  const content = gzipSync(new TextEncoder().encode(signature + text), { level: 9, mtime: 0 });
  return { ...file, content };
}

/** A file of pages is JSON behind a signature, compressed: of one page, or of several by their names. */
function read(content: Uint8Array): { signature: string; pages: [string, StoredPage][] } {
  const text = gunzipSync(content).toString();
  const start = text.indexOf('{');
  const parsed: unknown = JSON.parse(text.slice(start));
  const pages = isPage(parsed) ? [['', parsed] as const] : Object.entries(parsed ?? {});
  return {
    signature: text.slice(0, start),
    pages: pages.map(([name, page]) => {
      if (!isPage(page)) throw new Error('a page of the search index cannot be read');
      return [name, page];
    }),
  };
}

function isPage(value: unknown): value is StoredPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'meta' in value &&
    typeof value.meta === 'object'
  );
}

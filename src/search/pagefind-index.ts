/**
 * Pagefind's index of a set of documents, made in a worker thread: it takes as long as rendering the
 * pages, so that the two run side by side.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { counted } from '../domain/words.ts';
import { UNSHOWN } from './documents.ts';
import type { SearchDocument } from './documents.ts';
import { pagesOf, withoutUnshown } from './index-pages.ts';

/** A file of the index: its path below `pagefind/` and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the worker is to do. */
interface Work {
  readonly documents: readonly SearchDocument[];
  readonly maxFragments: number;
}

/**
 * Indexes documents, whose texts stand in at most `maxFragments` files. What is asked of the index without
 * words comes in the order of the documents. Throws when Pagefind reports an
 * error or loses a document.
 */
export function makeIndex(
  documents: readonly SearchDocument[],
  maxFragments = TEXT_FILES,
): Promise<IndexFile[]> {
  return new Promise((resolve, reject) => {
    const work: Work = { documents, maxFragments };
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the search index stopped with code ${code}`));
    });
  });
}

/** Documents handed to Pagefind at once; it keeps their order. */
const BATCH = 100;

/**
 * How many files hold the texts of all documents, which are some 800 bytes each: a larger record has
 * several in one, since hosts limit files. A page of results reads at most ten of them.
 */
const TEXT_FILES = 1_600;

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * How much of the word index Pagefind puts into one file, in its own measure: a word of a query costs
 * its file, and at 8,000 that is some 10 KB, not 24 as by default. Pagefind takes it from the environment
 * alone and calls it unstable, which its pinned version is not.
 */
const CHUNK_SIZE = '8000';

async function index({ documents, maxFragments }: Work): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  for (let start = 0; start < documents.length; start += BATCH) {
    await Promise.all(
      documents.slice(start, start + BATCH).map(async ({ url, html }) => {
        const added = await index.addHTMLFile({ url, content: html });
        if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
      }),
    );
  }
  const files = await readIndex(index);
  const indexed = pagesOf(files).length;
  if (indexed !== documents.length) {
    throw new Error(`the search index has ${indexed} of ${counted(documents.length, 'document')}`);
  }
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map((file) => withoutUnshown(file, UNSHOWN));
}

/**
 * The files of a finished index, by way of a temporary directory: Pagefind would hand them over as
 * one message, for which it takes half a gigabyte at 10,000 documents.
 */
async function readIndex(index: PagefindIndex): Promise<IndexFile[]> {
  const directory = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    const { errors } = await index.writeFiles({ outputPath: directory });
    if (errors.length > 0) throw new Error(`the search index is broken: ${errors.join('; ')}`);
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => ({
        path: relative(directory, path).split(sep).join('/'),
        content: readFileSync(path),
      }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (!isMainThread && parentPort) {
  try {
    parentPort.postMessage(await index(workerData as Work));
  } finally {
    await close();
  }
}

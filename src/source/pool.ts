/** Reads many files at once, in worker threads where there are enough of them to pay for the start. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kinds.ts';
import { kinds } from '../domain/kinds.ts';
import type { Entry, Href, RawEntry } from './entry.ts';
import { readEntry } from './entry.ts';

/** What became of one file: an entry, as JSON too, or findings. */
export interface ReadOutcome {
  readonly entry: Entry | undefined;
  /** The entry as the cache keeps it. */
  readonly json: string | undefined;
  readonly findings: readonly Finding[];
}

/** What a worker is asked: files, and the addresses of pages as a pattern for each kind. */
export interface Batch {
  readonly start: number;
  readonly raw: readonly RawEntry[];
  readonly patterns: Readonly<Record<Kind, string>>;
}

/** What a worker answers: for each file, an entry as JSON or findings. */
export interface BatchAnswer {
  readonly start: number;
  readonly results: readonly { readonly json: string | undefined; readonly findings: Finding[] }[];
}

/** Stands for the id in a pattern of addresses; no id can hold it. */
const ID = '{id}';

/** Fewer files than this are read sooner than a worker has loaded the pipeline. */
const WORTH_WORKERS = 500;
const BATCH = 100;
const MAX_WORKERS = 8;

/**
 * Reads files into entries, in the order given. Tells `progress`, if given, how many are done.
 * `href` must put ids into addresses as they are, since workers get it as a pattern.
 */
export async function readEntries(
  raw: readonly RawEntry[],
  href: Href,
  progress: (done: number) => void = () => undefined,
): Promise<ReadOutcome[]> {
  const count = Math.min(availableParallelism(), MAX_WORKERS);
  if (raw.length < WORTH_WORKERS || count < 2) {
    return raw.map((file, index) => {
      const { entry, findings } = readEntry(file, href);
      progress(index + 1);
      return { entry, json: entry && JSON.stringify(entry), findings };
    });
  }
  const patterns = Object.fromEntries(
    kinds.map((kind) => [kind, href(kind, ID)]),
  ) as Batch['patterns'];
  const outcomes: ReadOutcome[] = [];
  let next = 0;
  let done = 0;
  const takeBatch = (): Batch | undefined => {
    if (next >= raw.length) return undefined;
    const start = next;
    next += BATCH;
    return { start, raw: raw.slice(start, next), patterns };
  };
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const feed = () => {
        const batch = takeBatch();
        if (batch) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', ({ start, results }: BatchAnswer) => {
        for (const [index, { json, findings }] of results.entries()) {
          const entry = json === undefined ? undefined : (JSON.parse(json) as Entry);
          outcomes[start + index] = { entry, json, findings };
        }
        done += results.length;
        progress(done);
        feed();
      });
      feed();
    });
  await Promise.all(Array.from({ length: count }, run));
  return outcomes;
}

/** Answers one batch; runs in a worker. */
export function readBatch({ start, raw, patterns }: Batch): BatchAnswer {
  const href: Href = (kind, id) => patterns[kind].replace(ID, id);
  const results = raw.map((file) => {
    const { entry, findings } = readEntry(file, href);
    return { json: entry && JSON.stringify(entry), findings };
  });
  return { start, results };
}

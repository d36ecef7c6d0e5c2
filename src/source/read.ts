/** The whole record from disk: every entry and every finding about a single file. */
import type { Finding } from '../domain/finding.ts';
import type { EntryCache } from './cache.ts';
import type { Entry, Href } from './entry.ts';
import { readFiles } from './files.ts';
import type { ReadOutcome } from './pool.ts';
import { readEntries } from './pool.ts';

export interface ReadResult {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Entries, as `events/<id>`, whose files have findings and so are not among the entries. */
  readonly unread: ReadonlySet<string>;
}

export interface ReadOptions {
  /** Where entries that were read before are found; without it every file is parsed. */
  readonly cache?: EntryCache | undefined;
  /** Told how many of the files that had to be parsed are done. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Reads a record. Findings of all files are gathered; nothing is thrown for an editor's mistake. */
export async function readContent(
  directory: string,
  href: Href,
  { cache, progress }: ReadOptions = {},
): Promise<ReadResult> {
  const { raw, findings, unread } = readFiles(directory);
  const keys = raw.map((file) => cache?.key(file) ?? '');
  const kept = keys.map((key) => cache?.get(key));
  const missing = raw.filter((_, index) => kept[index] === undefined);
  const read = await readEntries(missing, href, (done) => progress?.(done, missing.length));
  const fresh = new Map(missing.map((file, index) => [file, read[index]]));
  const results = raw.map((file, index): ReadOutcome => {
    const json = kept[index];
    if (json !== undefined) return { entry: JSON.parse(json) as Entry, json, findings: [] };
    return fresh.get(file) ?? { entry: undefined, json: undefined, findings: [] };
  });
  const known = results.flatMap(({ json }, index): [string, string][] =>
    json === undefined ? [] : [[keys[index] ?? '', json]],
  );
  await cache?.keep(new Map(known));
  const invalid = raw
    .filter((_, index) => results[index]?.entry === undefined)
    .map((file) => `${file.kind}/${file.id}`);
  return {
    unread: new Set([...unread, ...invalid]),
    entries: results.flatMap((result) => result.entry ?? []),
    findings: [...findings, ...results.flatMap((result) => result.findings)],
  };
}

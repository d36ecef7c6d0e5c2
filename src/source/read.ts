/** The whole record from disk: every entry and every finding about a single file. */
import type { Finding } from '../domain/finding.ts';
import type { Entry, Href } from './entry.ts';
import { readEntry } from './entry.ts';
import { readFiles } from './files.ts';

export interface ReadResult {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Entries, as `events/<id>`, whose files have findings and so are not among the entries. */
  readonly unread: ReadonlySet<string>;
}

/** Reads a record. Findings of all files are gathered; nothing is thrown for an editor's mistake. */
export async function readContent(directory: string, href: Href): Promise<ReadResult> {
  const { raw, findings, unread } = await readFiles(directory);
  const results = raw.map((file) => readEntry(file, href));
  const invalid = raw
    .filter((_, index) => results[index]?.entry === undefined)
    .map((file) => `${file.kind}/${file.id}`);
  return {
    unread: new Set([...unread, ...invalid]),
    entries: results.flatMap((result) => result.entry ?? []),
    findings: [...findings, ...results.flatMap((result) => result.findings)],
  };
}

/** Reads the record and holds it against every rule: what the check, the build and the dev server share. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { compareFindings } from '../domain/finding.ts';
import { buildRecord } from '../record/build.ts';
import { checkRecord } from '../record/checks/index.ts';
import type { Permalinks } from '../record/checks/rule.ts';
import type { TrackerRecord } from '../record/types.ts';
import type { Entry, Href } from '../source/entry.ts';
import { shownPath } from '../source/files.ts';
import { makeLocate } from '../source/locate.ts';
import { readContent } from '../source/read.ts';
import type { ReadOptions } from '../source/read.ts';

export interface Validated {
  /** What the entries amount to; of use only where there are no findings. */
  readonly record: TrackerRecord;
  readonly entries: readonly Entry[];
  /** Everything wrong with the record, in order of file and place. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the record below a directory, as of a day; `today` is the day where it is latest
 * on earth, if that is another one. Never throws for an editor's mistake.
 */
export async function validateContent(
  directory: string,
  asOf: string,
  href: Href,
  options: ReadOptions & { readonly today?: string } = {},
): Promise<Validated> {
  const { entries, findings, unread } = await readContent(directory, href, options);
  const record = buildRecord(entries, asOf, options.today);
  const permalinks = await readPermalinks(directory);
  const more = checkRecord(record, permalinks, makeLocate(directory), unread);
  return { record, entries, findings: [...findings, ...more].toSorted(compareFindings) };
}

async function readPermalinks(directory: string): Promise<Permalinks> {
  const path = join(directory, 'permalinks.txt');
  const text = await readFile(path, 'utf8').catch(() => '');
  const addresses = text
    .split(/\r?\n/)
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
  return { file: shownPath(directory, path), addresses };
}

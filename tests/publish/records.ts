/** The records that the publications are tested on. */
import { join } from 'node:path';
import { isKind } from '../../src/domain/kinds.ts';
import { buildRecord } from '../../src/record/build.ts';
import type { TrackerRecord } from '../../src/record/types.ts';
import { makeUrls } from '../../src/site/urls.ts';
import { openCache } from '../../src/source/cache.ts';
import type { Entry } from '../../src/source/entry.ts';
import { readEntry } from '../../src/source/entry.ts';
import { readContent } from '../../src/source/read.ts';
import { siteRecordFiles } from '../helpers/site-record.ts';

/** Addresses of a site that does not stand at the root of its host. */
export const urls = makeUrls('/sub/', 'https://norms.example');

/** The day as of which the records are built. */
export const AS_OF = '2027-01-31';

/** Reads a record from disk, entries that have not changed from their cache: a file of tests is a process. */
export async function readRecord(directory: string): Promise<TrackerRecord> {
  const cache = await openCache(directory, urls.entry);
  const { entries } = await readContent(directory, urls.entry, { cache });
  return buildRecord(entries, AS_OF);
}

/** A made-up record of everything: some 140 events, and an entry of each kind with every key. */
export const madeUp = buildRecord(madeUpEntries(), AS_OF);

/** Its entries, read anew. */
export function madeUpEntries(): Entry[] {
  return [...siteRecordFiles()].flatMap(([path, text]) => {
    const [kind, id = ''] = [path.split('/')[0], /([^/]*)\.md$/.exec(path)?.[1]];
    if (!isKind(kind)) return [];
    const raw = { kind, id, file: `content/${path}`, bytes: Buffer.from(text) };
    return readEntry(raw, urls.entry).entry ?? [];
  });
}

/** Where the fixture record stands: its entries hold every character that a format could lose. */
export const FIXTURE = join(import.meta.dirname, 'fixtures', 'record');

/** The fixture record. */
export const fixture = await readRecord(FIXTURE);

/** The event of the fixture that holds them all. */
export const nasty = (() => {
  const event = fixture.byId.events.get('2015-09-25-nasty');
  if (!event) throw new Error('the fixture record has lost its event');
  return event;
})();

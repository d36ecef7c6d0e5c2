/** The records that the publications are tested on. */
import { join } from 'node:path';
import { buildRecord } from '../../src/record/build.ts';
import type { TrackerRecord } from '../../src/record/types.ts';
import { settings } from '../../src/site/settings.ts';
import { makeUrls } from '../../src/site/urls.ts';
import { openCache } from '../../src/source/cache.ts';
import { readContent } from '../../src/source/read.ts';

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

/** The record of this project. */
export const real = await readRecord(settings.contentDir);

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

/** Reads the record and holds it against every rule: what the check, the build and the dev server share. */
import type { Finding } from '../domain/finding.ts';
import { compareFindings } from '../domain/finding.ts';
import { buildRecord } from '../record/build.ts';
import { checkRecord } from '../record/checks/index.ts';
import type { TrackerRecord } from '../record/types.ts';
import { readCoverage } from '../source/coverage.ts';
import type { Coverage } from '../source/coverage.ts';
import type { Entry, Href } from '../source/entry.ts';
import { readLists } from '../source/lists.ts';
import type { SearchedList } from '../source/lists.ts';
import { makeLocate } from '../source/locate.ts';
import { readReleases } from '../source/releases.ts';
import { readPermalinks } from '../source/permalinks.ts';
import { readContent } from '../source/read.ts';
import type { ReadOptions } from '../source/read.ts';
import { latestDayAt } from './latest-day.ts';

export interface Validated {
  /** What the entries amount to; of use only where there are no findings. */
  readonly record: TrackerRecord;
  readonly entries: readonly Entry[];
  /** The addresses that were once published, which the record was built with. */
  readonly published: readonly string[];
  /** What the record says of its coverage, if anything. */
  readonly coverage: Coverage | undefined;
  /** Lists that were gone through row by row. */
  readonly lists: readonly SearchedList[];
  /** Everything wrong with the record, in order of file and place. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the record below a directory, as of a day; `today` is the day where it is latest
 * on earth, if that is another one. Work at an entry may be dated up to the day of the clock, whatever
 * the day as of which the record is shown. Never throws for an editor's mistake.
 */
export async function validateContent(
  directory: string,
  asOf: string,
  href: Href,
  options: ReadOptions & { readonly today?: string } = {},
): Promise<Validated> {
  const { entries, findings, unread } = await readContent(directory, href, options);
  const { permalinks, findings: inList } = readPermalinks(directory);
  const published = permalinks.addresses.map(({ address }) => address);
  const { releases, findings: ofReleases } = readReleases(directory);
  const record = buildRecord(entries, asOf, options.today, published, releases);
  const { coverage, findings: inCoverage } = readCoverage(directory, href);
  const { lists, findings: inLists } = readLists(directory);
  const subject = {
    record,
    permalinks,
    unread,
    coverage,
    lists,
    latestDay: latestDayAt(new Date()),
  };
  const inRecord = checkRecord(subject, makeLocate(directory));
  const all = [...findings, ...inList, ...inCoverage, ...inLists, ...ofReleases, ...inRecord];
  return {
    record,
    entries,
    published,
    coverage,
    lists,
    findings: all.toSorted(compareFindings),
  };
}

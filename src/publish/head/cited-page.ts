/** What a citation of any page of the site says, and the day on which what it shows last changed. */
import { memoPerRecord } from '../../record/memo.ts';
import type { TrackerRecord } from '../../record/types.ts';
import { listedPages } from '../hosting/sitemap.ts';
import { revisionOf } from '../identity.ts';

/** The facts with which reference managers and search engines save a page. */
export interface CitedPage {
  readonly title: string;
  /** One sentence; none where a page has no summary of its own. */
  readonly description: string | undefined;
  /** The absolute address under which it is cited. */
  readonly url: string;
  /** Day of the revision, `YYYY-MM-DD`. */
  readonly revised: string;
}

/** Pages that no search engine lists and that are cited all the same, by their paths. */
const UNLISTED = ['search/'];

const revisions = memoPerRecord((record: TrackerRecord) => {
  const revision = revisionOf(record);
  return new Map([
    ...UNLISTED.map((path) => [path, revision] as const),
    ...record.retiredRelations.map(({ id }) => [`bilateral/${id}/`, revision] as const),
    ...record.withdrawn.map(({ id, updated }) => [`events/${id}/`, updated] as const),
    ...listedPages(record).map(({ path, changed }) => [path, changed ?? revision] as const),
  ]);
});

/**
 * The day on which what a page shows last changed, by its path from the root of the site: of an entry
 * its own revision, of a page of prose that of the record. Undefined where there is no page to cite.
 */
export function pageRevision(record: TrackerRecord, path: string): string | undefined {
  return revisions(record).get(path);
}

/** What the publications say about themselves, once. */
import type { TrackerRecord } from '../record/types.ts';

/** Name of the site, under which it is cited. */
export const SITE_NAME = 'Cyber Norms Tracker';

/** Name of the data set, fit for a file name. */
export const DATASET_NAME = 'cyber-norms-tracker';

/** What the data set is, in a sentence or two. */
export const DATASET_DESCRIPTION =
  'A public, citable record of how states make, test and break the rules of the road for cyberspace: one dated event at a time, each with its parties, norms, commitments, replies and sources.';

/** The licence of the record (SPDX id, short and whole title, address). */
export const LICENCE = {
  id: 'CC-BY-4.0',
  short: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Version of the shapes of the API, the tables and the schemas. Within 1 they only grow. */
export const SHAPES_VERSION = '1.0';

/** The revision of the record: the day of its latest change, `YYYY-MM-DD`. It is its version, too. */
export function revisionOf(record: TrackerRecord): string {
  return record.updated === '' ? record.asOf : record.updated;
}

/** The start of a day, `YYYY-MM-DD`, as an instant in UTC; publications have no clock of their own. */
export function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

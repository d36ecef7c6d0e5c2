/** What the entries of the record name, as their schemas declare it. */
import { kindRow } from '../domain/kinds.ts';
import { referencesIn } from '../domain/references.ts';
import type { Reference } from '../domain/references.ts';
import { allEntries } from './entries.ts';
import { indexBy } from './index-by.ts';
import { memoPerRecord } from './memo.ts';
import type { AnyEntry, TrackerRecord } from './types.ts';

/** A reference, and the entry that makes it. */
export interface EntryReference extends Reference {
  readonly entry: AnyEntry;
}

/** Every reference of the record to one sort of thing, such as `parties`, `commitments` or `sources`. */
export function referencesTo(record: TrackerRecord, names: string): readonly EntryReference[] {
  return byName(record).get(names) ?? [];
}

const byName = memoPerRecord((record: TrackerRecord) =>
  indexBy(
    allEntries(record).flatMap((entry) =>
      [...referencesIn(kindRow(entry.folder).schema, entry)].map((found) => ({ ...found, entry })),
    ),
    ({ names }) => [names],
  ),
);

/** The record of this site as pages see it: the only door to it. */
import { FindingsError } from '../domain/finding.ts';
import type { Finding } from '../domain/finding.ts';
import type { TrackerRecord } from '../record/types.ts';
import type { Coverage } from '../source/coverage.ts';
import type { SearchedList } from '../source/lists.ts';
import { validatedRecord } from './validated-record.ts';

/** What the record says of its coverage, if anything; throws as `getRecord` does. */
export async function getCoverage(): Promise<Coverage | undefined> {
  await getRecord();
  return (await validatedRecord()).coverage;
}

/** The lists that were gone through row by row; throws as `getRecord` does. */
export async function getLists(): Promise<readonly SearchedList[]> {
  await getRecord();
  return (await validatedRecord()).lists;
}

/** The record. Throws a FindingsError when its files have findings, which only the dev server can meet. */
export async function getRecord(): Promise<TrackerRecord> {
  const { record, findings } = await validatedRecord();
  const [first] = findings;
  if (first) throw shownAt(first, new FindingsError(findings));
  return record;
}

/** Has the overlay show the entry and its line; from a stack it would show this file instead. */
function shownAt({ file, line, column }: Finding, error: FindingsError): FindingsError {
  return Object.assign(error, { stack: undefined, loc: { file, line, column } });
}

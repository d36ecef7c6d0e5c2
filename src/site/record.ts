/** The record of this site as pages see it: the only door to it. */
import { FindingsError } from '../domain/finding.ts';
import type { TrackerRecord } from '../record/types.ts';
import { validatedRecord } from './handover.ts';

/** The record. Throws a FindingsError when its files have findings, which only the dev server can meet. */
export async function getRecord(): Promise<TrackerRecord> {
  const { record, findings } = await validatedRecord();
  if (findings.length > 0) throw new FindingsError(findings);
  return record;
}

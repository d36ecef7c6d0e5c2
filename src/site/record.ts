/** The record of this site as pages see it: the only door to it, which builds it once. */
import { FindingsError } from '../domain/finding.ts';
import { buildRecord } from '../record/build.ts';
import type { TrackerRecord } from '../record/types.ts';
import { asOf } from './as-of.ts';
import { validatedRecord } from './handover.ts';
import type { Validated } from './validate.ts';

let source: Validated | undefined;
let record: TrackerRecord | undefined;

/** The record. Throws a FindingsError when its files have findings, which only the dev server can meet. */
export async function getRecord(): Promise<TrackerRecord> {
  const validated = await validatedRecord();
  if (record && source === validated) return record;
  if (validated.findings.length > 0) throw new FindingsError(validated.findings);
  source = validated;
  record = buildRecord(validated.entries, asOf);
  return record;
}

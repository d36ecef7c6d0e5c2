/** The record of this site: the sole caller of `getCollection`, which builds the record once. */
import { getCollection } from 'astro:content';
import { compareFindings, FindingsError } from '../domain/finding.ts';
import { buildRecord } from '../record/build.ts';
import type { TrackerRecord } from '../record/types.ts';
import { asOf } from './as-of.ts';
import type { FileItem } from './loader.ts';

let built: Promise<TrackerRecord> | undefined;

/** The record. Throws a FindingsError when its files have findings, which only the dev server can meet. */
export function getRecord(): Promise<TrackerRecord> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<TrackerRecord> {
  const items = (await getCollection('files')).map((item) => item.data as FileItem);
  const findings = items.flatMap((item) => item.findings ?? []);
  if (findings.length > 0) throw new FindingsError(findings.toSorted(compareFindings));
  return buildRecord(
    items.flatMap((item) => item.entry ?? []),
    asOf,
  );
}

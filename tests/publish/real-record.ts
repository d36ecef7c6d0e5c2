/** The record of this project, for the few tests that are about what it holds. */
import { settings } from '../../src/site/settings.ts';
import { readRecord } from './records.ts';

export const real = await readRecord(settings.contentDir);

/**
 * At most so many of a list, spread over all of it and the same each time: what takes long is not asked
 * of every entry of a record that grows. The made-up record is asked whole.
 */
export function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.ceil(list.length / most);
  return list.filter((_, place) => place % step === 0);
}

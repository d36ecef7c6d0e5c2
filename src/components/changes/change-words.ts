/** Changes of the record in words. */
import { counted, listed } from '../../domain/words.ts';
import type { Change, CountsOfChanges } from '../../record/changes.ts';

/** The heading of a day's changes of a kind, and the noun for one of them, in the order of the page. */
export const KINDS: Readonly<Record<Change['kind'], { heading: string; noun: string }>> = {
  withdrawn: { heading: 'Withdrawn', noun: 'withdrawal' },
  corrected: { heading: 'Corrected', noun: 'correction' },
  extended: { heading: 'Added to', noun: 'addition' },
  added: { heading: 'New', noun: 'new entry' },
};

/** How much changed, in words: "2 new entries, 1 correction and 3 additions". */
export function changeWords(counts: CountsOfChanges): string {
  const order = ['added', 'corrected', 'extended', 'withdrawn'] as const;
  return listed(
    order.filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], KINDS[kind].noun)),
  );
}

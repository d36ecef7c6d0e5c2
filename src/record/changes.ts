import { compareText } from './order.ts';
import type { Event, TrackerRecord } from './types.ts';

/** What changed in the record on one day. */
export interface DayOfChanges {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly added: readonly Event[];
  /** Changed in substance on a later day than the one on which they were added. */
  readonly updated: readonly Event[];
  readonly corrected: readonly { readonly event: Event; readonly note: string }[];
}

/** Additions, changes and corrections by day, newest day first. */
export function changesByDay(record: TrackerRecord): DayOfChanges[] {
  const days = new Set(
    record.events.flatMap((event) => [
      event.added,
      event.updated,
      ...event.corrections.map((correction) => correction.date),
    ]),
  );
  return [...days]
    .toSorted((a, b) => compareText(b, a))
    .map((day) => ({
      day,
      added: record.events.filter((event) => event.added === day),
      updated: record.events.filter((event) => event.updated === day && event.added !== day),
      corrected: record.events.flatMap((event) =>
        event.corrections
          .filter((correction) => correction.date === day)
          .map(({ note }) => ({ event, note })),
      ),
    }));
}

import { indexBy } from './once.ts';
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
  const { events } = record;
  const added = indexBy(events, (event) => [event.added]);
  const updated = indexBy(events, (event) =>
    event.updated === event.added ? [] : [event.updated],
  );
  const corrections = events.flatMap((event) =>
    event.corrections.map(({ date, note }) => ({ date, event, note })),
  );
  const corrected = indexBy(corrections, ({ date }) => [date]);
  return [...new Set([...added.keys(), ...updated.keys(), ...corrected.keys()])]
    .toSorted((a, b) => compareText(b, a))
    .map((day) => ({
      day,
      added: added.get(day) ?? [],
      updated: updated.get(day) ?? [],
      corrected: (corrected.get(day) ?? []).map(({ event, note }) => ({ event, note })),
    }));
}

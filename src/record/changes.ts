/** What changed in the record, and when. */
import { compareText } from '../domain/collation.ts';
import { indexBy } from './index-by.ts';
import type { Event, TrackerRecord } from './types.ts';

/** An event with the public note of what happened to its entry. */
export interface Noted {
  readonly event: Event;
  readonly note: string;
}

/** What changed in the record on one day. */
export interface DayOfChanges {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly withdrawn: readonly Noted[];
  readonly corrected: readonly Noted[];
  /** Entries to which something was added after they were first published. */
  readonly extended: readonly Noted[];
  readonly added: readonly Event[];
}

/** The day of the latest change of an entry, its withdrawal included. */
export function revisedOn({ updated, withdrawn }: Event): string {
  return withdrawn && withdrawn.date > updated ? withdrawn.date : updated;
}

/** The latest day that an entry accounts for: that of its addition, or of its latest note. */
export function notedOn({ added, corrections, additions }: Event): string {
  return [...corrections, ...additions]
    .map(({ date }) => date)
    .reduce((latest, date) => (date > latest ? date : latest), added);
}

/** Entries added, corrected, added to and withdrawn by day, newest day first. */
export function changesByDay({ events, withdrawn: gone }: TrackerRecord): DayOfChanges[] {
  const noted = (notes: (event: Event) => readonly { date: string; note: string }[]) => {
    const all = events.flatMap((event) =>
      notes(event).map(({ date, note }) => ({ date, event, note })),
    );
    return indexBy(all, ({ date }) => [date]);
  };
  const added = indexBy(events, (event) => [event.added]);
  const corrected = noted((event) => event.corrections);
  const extended = noted((event) => event.additions);
  const withdrawals = gone.flatMap((event) =>
    event.withdrawn ? [{ date: event.withdrawn.date, event, note: event.withdrawn.reason }] : [],
  );
  const withdrawn = indexBy(withdrawals, ({ date }) => [date]);
  return [...new Set([added, corrected, extended, withdrawn].flatMap((map) => [...map.keys()]))]
    .toSorted((a, b) => compareText(b, a))
    .map((day) => ({
      day,
      withdrawn: withdrawn.get(day) ?? [],
      corrected: corrected.get(day) ?? [],
      extended: extended.get(day) ?? [],
      added: added.get(day) ?? [],
    }));
}

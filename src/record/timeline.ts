/** Events arranged for reading. */
import type { Family } from '../domain/vocabulary.ts';
import { families } from '../domain/vocabulary.ts';
import type { Event } from './types.ts';

export interface YearOfEvents {
  readonly year: number;
  readonly events: readonly Event[];
}

/** Events by the year in which they begin, newest year and newest event first. */
export function byYearDescending(events: readonly Event[]): YearOfEvents[] {
  const years = Map.groupBy(events.toReversed(), (event) => event.year);
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, inYear]) => ({ year, events: inYear }));
}

/** The number of events of each family in each year from the first to the last, gaps included. */
export function countsByYear(
  events: readonly Event[],
): { year: number; total: number; counts: Readonly<Record<Family, number>> }[] {
  const byYear = Map.groupBy(events, (event) => event.year);
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const inYear = byYear.get(first + index) ?? [];
    const counts = Object.fromEntries(families.map((family) => [family.id, 0])) as Record<
      Family,
      number
    >;
    for (const event of inYear) counts[event.family] += 1;
    return { year: first + index, total: inYear.length, counts };
  });
}

/** The events before and after one in a list that is in order of time. */
export function neighboursInList(
  events: readonly Event[],
  event: Event,
): { previous: Event | undefined; next: Event | undefined } {
  const index = events.indexOf(event);
  return { previous: events[index - 1], next: index < 0 ? undefined : events[index + 1] };
}

/** What the front page holds: recent years in full, and for the others their numbers. */
export interface FrontPage {
  readonly shown: readonly YearOfEvents[];
  /** Years with events that are not shown, newest first; the first may be shown in part. */
  readonly older: readonly { readonly year: number; readonly count: number }[];
}

/** A record of so many events stands on the front page whole; of a larger one, recent years do. */
const WHOLE = 400;
const RECENT = 300;

/**
 * All years of a small record, else the newest ones that together have at most `limit` events. A
 * newest year that alone has more is cut to its newest events, so that the front page is never empty
 * and never grows with the record.
 */
export function frontPage(
  events: readonly Event[],
  limit = events.length <= WHOLE ? WHOLE : RECENT,
): FrontPage {
  const years = byYearDescending(events);
  let room = limit;
  const full = years.findIndex(({ events: inYear }) => (room -= inYear.length) < 0);
  if (full < 0) return { shown: years, older: [] };
  const [newest] = years;
  const shown =
    full === 0 && newest
      ? [{ year: newest.year, events: newest.events.slice(0, limit) }]
      : years.slice(0, full);
  return {
    shown,
    older: years.slice(full).map(({ year, events: inYear }) => ({ year, count: inYear.length })),
  };
}

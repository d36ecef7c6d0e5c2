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
  if (events.length === 0) return [];
  const years = events.map((event) => event.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const inYear = events.filter((event) => event.year === first + index);
    const counts = Object.fromEntries(
      families.map((family) => [
        family.id,
        inYear.filter((event) => event.family === family.id).length,
      ]),
    ) as Record<Family, number>;
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

/** Events arranged for reading. */
import type { Family } from '../domain/vocabulary/index.ts';
import { families } from '../domain/vocabulary/index.ts';
import { months } from '../domain/words.ts';
import type { Event } from '../record/types.ts';

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

/** Events of one month of a year, or of no month that is known. */
export interface MonthOfEvents {
  /** `01` to `12`; undefined where the dates name no month. */
  readonly month: string | undefined;
  /** The month in words. */
  readonly name: string;
  readonly events: readonly Event[];
}

/**
 * Events of one year by the month in which they begin, in the order given; those whose dates name no
 * month stand last.
 */
export function byMonth(events: readonly Event[]): MonthOfEvents[] {
  const inMonths = Map.groupBy(events, ({ date }) => /^\d{4}-(\d\d)/.exec(date.edtf)?.[1]);
  return [...inMonths]
    .map(([month, list]) => ({
      month,
      name: months[Number(month) - 1] ?? 'No month known',
      events: list,
    }))
    .toSorted((a, b) => Number(a.month === undefined) - Number(b.month === undefined));
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

/** The same numbers for a chart, in the order of the families. */
export function yearValues(events: readonly Event[]): { year: number; values: number[] }[] {
  return countsByYear(events).map(({ year, counts }) => ({
    year,
    values: families.map(({ id }) => counts[id]),
  }));
}

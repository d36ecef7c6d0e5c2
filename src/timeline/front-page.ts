/** What the front page shows of a record of any size. */
import type { Event } from '../record/types.ts';
import type { YearOfEvents } from './years.ts';
import { byYearDescending } from './years.ts';

/** What the front page holds: the newest events, and for every year its number. */
export interface FrontPage {
  /** The newest events that have happened, by year, with the number of all that happened in it. */
  readonly shown: readonly (YearOfEvents & { readonly count: number })[];
  /** Every year with more events than are shown, newest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** So many events stand on the front page. */
const NEWEST = 20;

/** The front page as of a day (`YYYY-MM-DD`): the newest `limit` events that have begun. */
export function frontPage(events: readonly Event[], asOf: string, limit = NEWEST): FrontPage {
  const happened = events.filter(({ date }) => date.earliest <= asOf);
  const newest = byYearDescending(happened.slice(-limit));
  const all = byYearDescending(happened).map(({ year, events: inYear }) => ({
    year,
    count: inYear.length,
  }));
  const shown = newest.map((year) => ({
    ...year,
    count: all.find((one) => one.year === year.year)?.count ?? 0,
  }));
  const whole = new Set(
    shown.filter(({ events: list, count }) => list.length === count).map(({ year }) => year),
  );
  return { shown, years: all.filter(({ year }) => !whole.has(year)) };
}

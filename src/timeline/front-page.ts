/** What the front page shows of a record of any size. */
import type { Event } from '../record/types.ts';
import type { YearOfEvents } from './years.ts';
import { byYearDescending } from './years.ts';

/** What the front page holds: recent years in full, and for the others their numbers. */
export interface FrontPage {
  /** Years, newest first, with the number of all their events, which may be more than are shown. */
  readonly shown: readonly (YearOfEvents & { readonly count: number })[];
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
  const whole = full < 0 ? years : years.slice(0, full);
  const [newest] = years;
  const shown =
    full === 0 && newest ? [{ year: newest.year, events: newest.events.slice(0, limit) }] : whole;
  const sizes = new Map(years.map(({ year, events: inYear }) => [year, inYear.length]));
  return {
    shown: shown.map((year) => ({ ...year, count: sizes.get(year.year) ?? 0 })),
    older: years
      .slice(shown === whole ? whole.length : 0)
      .map(({ year, events: inYear }) => ({ year, count: inYear.length })),
  };
}

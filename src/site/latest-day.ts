/** How far ahead of UTC the first places on earth to see a day are: the Line Islands of Kiribati. */
const EARLIEST_ZONE_HOURS = 14;

/** The day, `YYYY-MM-DD`, that it is at an instant where on earth it is latest: at UTC+14. */
export function latestDayAt(now: Date): string {
  return dayOf(new Date(now.getTime() + EARLIEST_ZONE_HOURS * 60 * 60 * 1000));
}

/** The day in UTC at an instant, `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Days as numbers that a browser compares quickly. */

/** First and last day as such numbers: `2014-05-19` is 20140519. */
export interface NumberedDays {
  readonly earliest: number;
  readonly latest: number;
}

/** A day, `YYYY-MM-DD`, as such a number. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

import { settings } from './settings.ts';

/** How far ahead of UTC the first places on earth to see a day are: the Line Islands of Kiribati. */
const EARLIEST_ZONE_HOURS = 14;

/** The days that matter to a run, `YYYY-MM-DD`. */
export interface Days {
  /** The day as of which the record is shown: the one given, or today in UTC. */
  readonly asOf: string;
  /** The day that nothing which has happened can be dated after: the one given, or today at UTC+14. */
  readonly today: string;
}

/** The days of a run at an instant, or as of a day that was given. */
export function daysAt(now: Date, given: string | undefined): Days {
  const ahead = new Date(now.getTime() + EARLIEST_ZONE_HOURS * 60 * 60 * 1000);
  return { asOf: given ?? dayOf(now), today: given ?? dayOf(ahead) };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Where Astro's copies of this module find the same days. */
const KEY = Symbol.for('cyber-norms-tracker.days');
const shared = globalThis as unknown as Record<typeof KEY, Days | undefined>;

/** `AS_OF`, or now: the only clock of the project. */
export const { asOf, today }: Days = (shared[KEY] ??= daysAt(new Date(), settings.asOf));

// Threads, which may begin after midnight, show the same day.
process.env['AS_OF'] = asOf;

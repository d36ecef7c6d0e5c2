import { dayOf, latestDayAt } from './latest-day.ts';
import { settings } from './settings.ts';

/** The days that matter to a run, `YYYY-MM-DD`. */
export interface Days {
  /** The day as of which the record is shown: the one given, or today in UTC. */
  readonly asOf: string;
  /** The day that nothing which has happened can be dated after: the one given, or today at UTC+14. */
  readonly today: string;
}

/** The days of a run at an instant, or as of a day that was given. */
export function daysAt(now: Date, given: string | undefined): Days {
  return { asOf: given ?? dayOf(now), today: given ?? latestDayAt(now) };
}

/** Where Astro's copies of this module find the same days. */
const KEY = Symbol.for('cyber-norms-tracker.days');
const shared = globalThis as unknown as Record<typeof KEY, Days | undefined>;

/** `AS_OF`, or now: the only clock of the project. */
export const { asOf, today }: Days = (shared[KEY] ??= daysAt(new Date(), settings.asOf));

// Threads, which may begin after midnight, show the same day.
process.env['AS_OF'] = asOf;

/** A record of three years, of which one is empty, for the tests of the timeline. */
import type { byYearDescending } from '../../src/timeline/years.ts';
import { event, recordOf } from '../record/entries.ts';

export const record = recordOf(
  event('2013-06-a', { type: 'summit' }),
  event('2013-12-b', { type: 'sanction' }),
  event('2015-01-c', { date: '2015-01-31/2015-02-01', type: 'summit' }),
  event('2015-05-d', { type: 'sanction' }),
  event('2015-06-e', { type: 'sanction' }),
);
export const { events } = record;

/** Years with the ids of their events. */
export function shownYears(years: ReturnType<typeof byYearDescending>): [number, string[]][] {
  return years.map(({ year, events: inYear }) => [year, inYear.map(({ id }) => id)]);
}

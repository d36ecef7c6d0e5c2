/** The days of the events of an index, as numbers that a browser compares quickly. */
import { parseEdtf, yearOf } from '../domain/date.ts';
import type { TimelineIndex } from './index.ts';
import { dayNumber } from './query.ts';

/** The first and last possible day of each event and its year, worked out once for many queries. */
export interface Days {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The year in which each event begins. */
  readonly year: Int16Array;
}

/** Works out the days of an index. */
export function daysOf(index: TimelineIndex): Days {
  const dates = index.date.map(parseEdtf);
  return {
    earliest: Float64Array.from(dates, ({ earliest }) => dayNumber(earliest)),
    latest: Float64Array.from(dates, ({ latest }) => dayNumber(latest)),
    year: Int16Array.from(dates, yearOf),
  };
}

/** The days of the events of an index, and those that a query asks for. */
import { parseEdtf, yearOf } from '../domain/date.ts';
import { typedDate } from '../domain/typed-date.ts';
import type { NumberedDays } from './day-number.ts';
import { dayNumber } from './day-number.ts';
import type { TimelineIndex } from './index.ts';
import type { Query } from './query.ts';
import type { Steps } from './steps.ts';
import { STEP } from './steps.ts';
import type { YearRange } from './year-range.ts';

/** The first and last possible day of each event and its year, worked out once for many queries. */
export interface Days {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The year in which each event begins. */
  readonly year: Int16Array;
}

/** Works out the days of an index, a step for some hundred events. */
export function* daysOf(index: TimelineIndex): Steps<Days> {
  const count = index.date.length;
  const [earliest, latest] = [new Float64Array(count), new Float64Array(count)];
  const year = new Int16Array(count);
  for (const [row, written] of index.date.entries()) {
    const date = parseEdtf(written);
    earliest[row] = dayNumber(date.earliest);
    latest[row] = dayNumber(date.latest);
    year[row] = yearOf(date);
    if (row % STEP === 0) yield;
  }
  return { earliest, latest, year };
}

/**
 * The query with its dates the right way round: where the first lies wholly after the second, as of a
 * day (`YYYY-MM-DD`), the reader meant the days between them all the same.
 */
export function turned(query: Query, asOf: string): Query {
  const from = typedDate(query.from, asOf);
  const to = typedDate(query.to, asOf);
  if (!from || !to || from.earliest <= to.latest) return query;
  return { ...query, from: query.to, to: query.from };
}

/**
 * The days between which the query asks, read as of a day (`YYYY-MM-DD`); a bound that is no date is
 * left out.
 */
export function queryRange(query: Query, asOf: string): NumberedDays {
  const inOrder = turned(query, asOf);
  const from = typedDate(inOrder.from, asOf);
  const to = typedDate(inOrder.to, asOf);
  return {
    earliest: from ? dayNumber(from.earliest) : 0,
    latest: to ? dayNumber(to.latest) : Infinity,
  };
}

/**
 * The years of the drawing (`all`) in which a query asks for any day, read as of a day (`YYYY-MM-DD`);
 * undefined where its dates leave out none of them.
 */
export function yearsAsked(query: Query, all: YearRange, asOf: string): YearRange | undefined {
  if (query.from === '' && query.to === '') return undefined;
  const { earliest, latest } = queryRange(query, asOf);
  const first = Math.max(all.first, yearIn(earliest));
  const last = Math.min(all.last, yearIn(latest));
  return first === all.first && last === all.last ? undefined : { first, last };
}

function yearIn(day: number): number {
  return Math.floor(day / 10_000);
}

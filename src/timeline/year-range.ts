/** Whole years as a reader selects them in the drawing, and the dates of a query that ask for them. */
import type { Query } from './query.ts';
import { queryRange } from './query.ts';

/** The first and the last of some years, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The years of the drawing (`all`) in which a query asks for any day, read as of a day (`YYYY-MM-DD`);
 * undefined where its dates leave out none of them.
 */
export function yearsAsked(query: Query, all: YearRange, asOf: string): YearRange | undefined {
  if (query.from === '' && query.to === '') return undefined;
  const { earliest, latest } = queryRange(query, asOf);
  const first = Math.max(all.first, yearOf(earliest));
  const last = Math.min(all.last, yearOf(latest));
  return first === all.first && last === all.last ? undefined : { first, last };
}

/** The query for some years of the drawing: a bound that leaves out none of them is none. */
export function askForYears(query: Query, years: YearRange | undefined, all: YearRange): Query {
  const { first, last } = years ?? all;
  const one = first === last;
  return {
    ...query,
    from: first > all.first || (one && years) ? String(first) : '',
    to: last < all.last || (one && years) ? String(last) : '',
  };
}

/** Both bounds within some years, in order. */
export function rangeWithin(a: number, b: number, all: YearRange): YearRange {
  const within = (year: number) => Math.min(all.last, Math.max(all.first, year));
  return { first: within(Math.min(a, b)), last: within(Math.max(a, b)) };
}

function yearOf(day: number): number {
  return Math.floor(day / 10_000);
}

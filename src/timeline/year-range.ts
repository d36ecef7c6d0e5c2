/** Whole years as a reader selects them in the drawing, and the dates of a query that ask for them. */
import type { Query } from './query.ts';

/** The first and the last of some years, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
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

/** What a query finds in the timeline's index, and what each further choice would find. */
import { parseEdtf, yearOf } from '../domain/date.ts';
import type { Choice, TimelineIndex } from './index.ts';
import type { Facet, Query } from './query.ts';
import { dayNumber, facets, perFacet, queryRange } from './query.ts';

/** A filter that can leave events out; `dates` is from and to together. */
export type Part = Facet | 'dates' | 'q';

type FacetRow = (typeof facets)[number];
const rows = perFacet((facet) => facet);

/** What a query finds. */
export interface Selection {
  /** Places of the events in the index, newest first. */
  readonly rows: readonly number[];
  /** For each value of a filter, how many events it shows if it alone is chosen there, beside the other filters. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** How many events there would be without this one filter. */
  readonly without: Readonly<Record<Part, number>>;
}

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

/** The values among which a filter chooses. */
export function choicesOf(index: TimelineIndex, facet: Facet): readonly Choice[] {
  return index[rows[facet].choices];
}

/** What must hold of an event for it to be shown. */
interface Condition {
  readonly met: (row: number) => boolean;
  /** Counts an event that meets every other condition. */
  readonly count: (row: number) => void;
}

/**
 * The events that a query asks for as of a day (`YYYY-MM-DD`). `found` are the places of the events in whose text the words of
 * the query were found; undefined when it asks for no words.
 */
export function select(
  index: TimelineIndex,
  days: Days,
  query: Query,
  asOf: string,
  found?: ReadonlySet<number>,
): Selection {
  const range = queryRange(query, asOf);
  const counts = perFacet(({ id }) => new Uint32Array(choicesOf(index, id).length));
  const without = { ...perFacet(() => 0), dates: 0, q: 0 };
  const asked = ({ id, column }: FacetRow): Asked => ({
    wanted: wantedPlaces(choicesOf(index, id), query[id]),
    placesOf: (row) => {
      const places = index[column][row] ?? [];
      return typeof places === 'number' ? [places] : places;
    },
    counts: counts[id],
    pass: () => (without[id] += 1),
  });
  const plain = (part: 'dates' | 'q', met: Condition['met']): Condition => ({
    met,
    count: () => (without[part] += 1),
  });
  const conditions = [
    ...facets.flatMap((facet) => {
      const [first, second] = facets.filter(({ column }) => column === facet.column);
      if (first !== facet) return [];
      return second ? pair(asked(first), asked(second)) : single(asked(first));
    }),
    plain(
      'dates',
      (row) =>
        (days.latest[row] ?? 0) >= range.earliest && (days.earliest[row] ?? 0) <= range.latest,
    ),
    plain('q', (row) => found === undefined || found.has(row)),
  ];

  const shown: number[] = [];
  for (let row = 0; row < index.id.length; row += 1) {
    const failed = conditions.filter(({ met }) => !met(row));
    // An event that only one condition leaves out still counts for the other values of its filter.
    if (failed.length === 0) shown.push(row);
    if (failed.length < 2)
      for (const { count } of failed.length === 0 ? conditions : failed) count(row);
  }
  return { rows: shown, counts, without };
}

/** A filter as a query asks it. */
interface Asked {
  readonly wanted: Wanted;
  /** The values that an event has. */
  readonly placesOf: (row: number) => readonly number[];
  /** How many events each value shows. */
  readonly counts: Uint32Array;
  /** Notes an event that is there without this filter. */
  readonly pass: () => void;
}

/** The condition of a filter that stands alone. */
function single({ wanted, placesOf, counts, pass }: Asked): Condition {
  return {
    met: (row) => meets(wanted, placesOf(row)),
    count(row) {
      pass();
      for (const place of placesOf(row)) one(counts, place);
    },
  };
}

/** The one condition of two filters that ask for two different values of an event. */
function pair(first: Asked, second: Asked): Condition {
  const { placesOf } = first;
  const countOne = (mine: Asked, other: Asked, places: readonly number[]) => {
    if (meets(other.wanted, places)) mine.pass();
    for (const place of places)
      if (other.wanted === undefined || hasOther(other.wanted, places, place))
        one(mine.counts, place);
  };
  return {
    met: (row) => hasPair(first.wanted, second.wanted, placesOf(row)),
    count(row) {
      countOne(first, second, placesOf(row));
      countOne(second, first, placesOf(row));
    },
  };
}

/** A filter's places, each marked with 1; undefined when the filter asks for nothing. */
type Wanted = Uint8Array | undefined;

function wantedPlaces(choices: readonly Choice[], ids: readonly string[]): Wanted {
  if (ids.length === 0) return undefined;
  return Uint8Array.from(choices, ([id]) => (ids.includes(id) ? 1 : 0));
}

function meets(wanted: Wanted, places: readonly number[]): boolean {
  return wanted === undefined || places.some((place) => wanted[place] === 1);
}

/** Whether an event has one of the first values and another one of the second; an unset filter asks nothing. */
function hasPair(first: Wanted, second: Wanted, places: readonly number[]): boolean {
  if (first === undefined || second === undefined)
    return meets(first, places) && meets(second, places);
  return places.some((place) => second[place] === 1 && hasOther(first, places, place));
}

function hasOther(wanted: Uint8Array, places: readonly number[], not: number): boolean {
  return places.some((place) => place !== not && wanted[place] === 1);
}

function one(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** What a query finds in the timeline's index, and what each further choice would find. */
import { dayRange } from '../domain/day-range.ts';
import type { Choice, TimelineIndex } from './index.ts';
import type { Facet, Query } from './query.ts';
import { facets, queryRange } from './query.ts';

/** A filter that can leave events out; `dates` is from and to together. */
export type Part = Facet | 'dates' | 'q';
const PARTS: readonly Part[] = [...facets.map(({ id }) => id), 'dates', 'q'];

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
  const ranges = index.date.map((text) => dayRange(text));
  return {
    earliest: Float64Array.from(ranges, (range) => range?.earliest ?? 0),
    latest: Float64Array.from(ranges, (range) => range?.latest ?? Infinity),
    year: Int16Array.from(ranges, (range) => Math.floor((range?.earliest ?? 0) / 10000)),
  };
}

/** The values among which a filter chooses. */
export function choicesOf(index: TimelineIndex, facet: Facet): readonly Choice[] {
  switch (facet) {
    case 'country':
    case 'with':
      return index.parties;
    case 'norm':
      return index.norms;
    case 'type':
      return index.types;
    case 'mechanism':
      return index.mechanisms;
  }
}

/**
 * The events that a query asks for. `found` are the places of the events in whose text the words of
 * the query were found; undefined when it asks for no words.
 */
export function select(
  index: TimelineIndex,
  days: Days,
  query: Query,
  found?: ReadonlySet<number>,
): Selection {
  const wanted = Object.fromEntries(
    facets.map(({ id }) => [id, wantedPlaces(choicesOf(index, id), query[id])]),
  ) as Record<Facet, Wanted>;
  const range = queryRange(query);
  const counts = Object.fromEntries(
    facets.map(({ id }) => [id, new Uint32Array(choicesOf(index, id).length)]),
  ) as Record<Facet, Uint32Array>;
  const without = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  const rows: number[] = [];

  for (let row = 0; row < index.id.length; row += 1) {
    const parties = index.party[row] ?? [];
    const norms = index.norm[row] ?? [];
    const mechanisms = index.mechanism[row] ?? [];
    const type = index.type[row] ?? -1;
    const hasFirst = meets(wanted.country, parties);
    const hasBoth = hasPair(wanted.country, wanted.with, parties);
    // The two filters of parties depend on each other, so they fail as one.
    const failed: (Part | 'parties')[] = [];
    if (!hasBoth) failed.push('parties');
    if (!meets(wanted.norm, norms)) failed.push('norm');
    if (wanted.type !== undefined && wanted.type[type] !== 1) failed.push('type');
    if (!meets(wanted.mechanism, mechanisms)) failed.push('mechanism');
    if ((days.latest[row] ?? 0) < range.earliest || (days.earliest[row] ?? 0) > range.latest)
      failed.push('dates');
    if (found !== undefined && !found.has(row)) failed.push('q');
    if (failed.length > 1) continue;

    // An event that only one filter leaves out still counts for the other values of that filter.
    const [only] = failed;
    if (only === undefined) rows.push(row);
    else if (only !== 'parties') without[only] += 1;
    if (only === undefined || only === 'parties') {
      if (meets(wanted.with, parties)) without.country += 1;
      if (hasFirst) without.with += 1;
      for (const place of parties) {
        if (wanted.with === undefined || hasOther(wanted.with, parties, place))
          one(counts.country, place);
        if (wanted.country === undefined || hasOther(wanted.country, parties, place))
          one(counts.with, place);
      }
    }
    if (only === undefined || only === 'norm') add(counts.norm, norms);
    if (only === undefined || only === 'type') one(counts.type, type);
    if (only === undefined || only === 'mechanism') add(counts.mechanism, mechanisms);
  }
  for (const part of PARTS) if (part !== 'country' && part !== 'with') without[part] += rows.length;
  return { rows, counts, without };
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

/** Whether one of the first parties and another one of the second take part; an unset filter asks nothing. */
function hasPair(first: Wanted, second: Wanted, parties: readonly number[]): boolean {
  if (first === undefined || second === undefined)
    return meets(first, parties) && meets(second, parties);
  return parties.some((place) => second[place] === 1 && hasOther(first, parties, place));
}

function hasOther(wanted: Uint8Array, parties: readonly number[], not: number): boolean {
  return parties.some((place) => place !== not && wanted[place] === 1);
}

function add(counts: Uint32Array, places: readonly number[]): void {
  for (const place of places) one(counts, place);
}

function one(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

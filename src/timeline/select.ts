/** What a query finds in the timeline's index, and what each further choice would find. */
import type { Days } from './days.ts';
import { daysOf, queryRange } from './days.ts';
import type { Choice, TimelineIndex } from './index.ts';
import type { PartValues } from './parts.ts';
import { partsOf } from './parts.ts';
import type { Facet, Query } from './query.ts';
import { facets, perFacet } from './query.ts';

/** A filter that can leave events out; `dates` is from and to together. */
export type FilterPart = Facet | 'dates' | 'q';

const rows = perFacet((facet) => facet);

/** What a query finds. */
export interface Selection {
  /** Places of the events in the index, newest first. */
  readonly rows: readonly number[];
  /** Places of the events that meet all but the dates and the family: what is drawn by year and family. */
  readonly around: readonly number[];
  /** For each value of a filter, how many events it shows if it alone is chosen there, beside the other filters. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** How many events there would be without this one filter. */
  readonly without: Readonly<Record<FilterPart, number>>;
}

/** An index with what is worked out of it once for many queries. */
export interface Searchable {
  readonly index: TimelineIndex;
  readonly days: Days;
  /** The parts that parties take in each event. */
  readonly parts: readonly (readonly PartValues[])[];
}

/** Works out what is asked of an index again and again. */
export function searchable(index: TimelineIndex): Searchable {
  const days = daysOf(index);
  return { index, days, parts: partsOf(index, days) };
}

/** The values among which a filter chooses. */
export function choicesOf(index: TimelineIndex, facet: Facet): readonly Choice[] {
  return index[rows[facet].choices];
}

/** What must hold of an event for it to be shown. */
interface Condition {
  /** Whether the drawing shows what the condition leaves out, too. */
  readonly isDrawn: boolean;
  readonly met: (row: number) => boolean;
  /** Counts an event that meets every other condition. */
  readonly count: (row: number) => void;
}

/**
 * The events that a query asks for as of a day (`YYYY-MM-DD`). `found` are the places of the events in
 * whose text the words of the query were found; undefined when it asks for no words.
 */
export function select(
  { index, days, parts }: Searchable,
  query: Query,
  asOf: string,
  found?: ReadonlySet<number>,
): Selection {
  const range = queryRange(query, asOf);
  const counts = perFacet(({ id }) => new Uint32Array(choicesOf(index, id).length));
  const without = { ...perFacet(() => 0), dates: 0, q: 0 };
  const asked = (id: Facet): Asked => ({
    wanted: wantedPlaces(choicesOf(index, id), query[id]),
    counts: counts[id],
    counted: new Int32Array(counts[id].length).fill(-1),
    pass: () => (without[id] += 1),
  });
  const plain = (part: 'dates' | 'q', met: Condition['met']): Condition => ({
    isDrawn: part === 'dates',
    met,
    count: () => (without[part] += 1),
  });
  const conditions = [
    together(
      facets.flatMap(({ id, column }) => (column === 'parts' ? [asked(id)] : [])),
      parts,
    ),
    ...facets.flatMap(({ id, column }) =>
      column === 'parts' ? [] : [alone(asked(id), index[column], id === 'family')],
    ),
    plain(
      'dates',
      (row) =>
        (days.latest[row] ?? 0) >= range.earliest && (days.earliest[row] ?? 0) <= range.latest,
    ),
    plain('q', (row) => found === undefined || found.has(row)),
  ];

  const shown: number[] = [];
  const around: number[] = [];
  for (let row = 0; row < index.id.length; row += 1) {
    let fails = 0;
    let failed: Condition | undefined;
    let isDrawn = true;
    for (const condition of conditions) {
      if (condition.met(row)) continue;
      fails += 1;
      failed = condition;
      isDrawn &&= condition.isDrawn;
      if (fails > 1 && !isDrawn) break;
    }
    if (fails === 0) shown.push(row);
    if (isDrawn) around.push(row);
    // An event that only one condition leaves out still counts for the other values of its filters.
    if (fails === 0) for (const { count } of conditions) count(row);
    else if (fails === 1) failed?.count(row);
  }
  return { rows: shown, around, counts, without };
}

/** A filter as a query asks it. */
interface Asked {
  readonly wanted: Wanted;
  /** How many events each value shows. */
  readonly counts: Uint32Array;
  /** The last event that was counted for each value, so that none is counted twice. */
  readonly counted: Int32Array;
  /** Notes an event that is there without this filter. */
  readonly pass: () => void;
}

const NONE: readonly number[] = [];

/** The condition of a filter that stands alone; `column` holds the values of each event, each once. */
function alone(
  { wanted, counts, pass }: Asked,
  column: readonly (number | readonly number[])[],
  isDrawn: boolean,
): Condition {
  const valuesIn = (row: number) => {
    const own = column[row] ?? NONE;
    return typeof own === 'number' ? [own] : own;
  };
  return {
    isDrawn,
    met: (row) => wanted === undefined || meets(wanted, valuesIn(row)),
    count(row) {
      pass();
      for (const value of valuesIn(row)) counts[value] = (counts[value] ?? 0) + 1;
    },
  };
}

/**
 * The condition of filters that must all hold of one and the same thing in an event. `things` are those of
 * each event, each with its values for every filter.
 */
function together(
  filters: readonly Asked[],
  things: readonly (readonly (readonly (readonly number[])[])[])[],
): Condition {
  /** The place of the one filter that is not met, -1 where all are, -2 where several are not. */
  const unmet = (values: readonly (readonly number[])[]) => {
    let only = -1;
    for (let place = 0; place < filters.length; place += 1) {
      if (meets(filters[place]?.wanted, values[place] ?? NONE)) continue;
      if (only >= 0) return -2;
      only = place;
    }
    return only;
  };
  return {
    isDrawn: false,
    met: (row) => (things[row] ?? []).some((values) => unmet(values) === -1),
    count(row) {
      const passed = new Uint8Array(filters.length);
      for (const values of things[row] ?? []) {
        const only = unmet(values);
        if (only === -2) continue;
        for (const [place, filter] of filters.entries()) {
          if (only !== -1 && only !== place) continue;
          passed[place] = 1;
          for (const value of values[place] ?? NONE) countOnce(filter, value, row);
        }
      }
      for (const [place, { pass }] of filters.entries()) if (passed[place] === 1) pass();
    },
  };
}

function countOnce({ counts, counted }: Asked, value: number, row: number): void {
  if (counted[value] === row) return;
  counted[value] = row;
  counts[value] = (counts[value] ?? 0) + 1;
}

/** A filter's places, each marked with 1; undefined when the filter asks for nothing. */
type Wanted = Uint8Array | undefined;

function wantedPlaces(choices: readonly Choice[], ids: readonly string[]): Wanted {
  if (ids.length === 0) return undefined;
  return Uint8Array.from(choices, ([id]) => (ids.includes(id) ? 1 : 0));
}

function meets(wanted: Wanted, places: readonly number[]): boolean {
  if (wanted === undefined) return true;
  for (const place of places) if (wanted[place] === 1) return true;
  return false;
}

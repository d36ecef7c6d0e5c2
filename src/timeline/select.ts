/** What a query finds in the timeline's index, and what each further choice would find. */
import type { Days } from './days.ts';
import { daysOf, queryRange } from './days.ts';
import type { Choice, TimelineIndex } from './index.ts';
import type { PartValues } from './parts.ts';
import { partsOf } from './parts.ts';
import type { Facet, Query } from './query.ts';
import { facets, perFacet } from './query.ts';
import type { Steps } from './steps.ts';
import { STEP } from './steps.ts';

/** A filter that can leave events out; `dates` is from and to together. */
export type FilterPart = Facet | 'dates' | 'q';

const rows = perFacet((facet) => facet);

/** What a query finds. */
export interface Selection {
  /** Places of the events in the index, newest first. */
  readonly rows: readonly number[];
  /** Places of the events that meet all but the dates and the family: what is drawn by year and family. */
  readonly around: readonly number[];
  /** Works out the numbers of other queries; to be run once. It takes longer than all the rest. */
  readonly counting: Steps<Numbers>;
}

/** What queries beside the one that was asked would find. */
export interface Numbers {
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
export function* searchable(index: TimelineIndex): Steps<Searchable> {
  const days = yield* daysOf(index);
  return { index, days, parts: yield* partsOf(index, days) };
}

/** The values among which a filter chooses. */
export function choicesOf(index: TimelineIndex, facet: Facet): readonly Choice[] {
  return index[rows[facet].choices];
}

/** What must hold of an event for it to be shown. */
interface Condition {
  /** Whether it can leave out any event. */
  readonly isAsked: boolean;
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
  const plain = (part: 'dates' | 'q', isAsked: boolean, met: Condition['met']): Condition => ({
    isAsked,
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
      query.from !== '' || query.to !== '',
      (row) =>
        (days.latest[row] ?? 0) >= range.earliest && (days.earliest[row] ?? 0) <= range.latest,
    ),
    plain('q', found !== undefined, (row) => found === undefined || found.has(row)),
  ];
  const leavingOut = conditions.filter(({ isAsked }) => isAsked);

  const rows: number[] = [];
  const around: number[] = [];
  const near: Near[] = [];
  for (const row of index.id.keys()) {
    let fails = 0;
    let failed: Condition | undefined;
    let isDrawn = true;
    for (const condition of leavingOut) {
      if (condition.met(row)) continue;
      fails += 1;
      failed = condition;
      isDrawn &&= condition.isDrawn;
      if (fails > 1 && !isDrawn) break;
    }
    if (fails === 0) rows.push(row);
    if (isDrawn) around.push(row);
    if (fails <= 1) near.push({ row, failed });
  }
  return { rows, around, counting: count(conditions, near, { counts, without }) };
}

/** An event that at most one condition leaves out. */
interface Near {
  readonly row: number;
  readonly failed: Condition | undefined;
}

/** Counts events for the conditions of a query, a step for some hundred of them. */
function* count(
  conditions: readonly Condition[],
  events: readonly Near[],
  numbers: Numbers,
): Steps<Numbers> {
  for (const [at, { row, failed }] of events.entries()) {
    // An event that only one condition leaves out still counts for the other values of its filters.
    if (failed) failed.count(row);
    else for (const condition of conditions) condition.count(row);
    if (at % STEP === 0) yield;
  }
  return numbers;
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
    isAsked: wanted !== undefined,
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
    isAsked: filters.some(({ wanted }) => wanted !== undefined),
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

/** The compact index over which the timeline is filtered: what it holds, and how it is asked. */
import { dayRange } from './day-range.ts';
import type { Facet, Query } from './timeline-query.ts';
import { facets, queryRange } from './timeline-query.ts';

/** A value of a filter: its id, its label, and other names that type-ahead should find. */
export type Choice = readonly [id: string, label: string, aliases?: string];

/** The index as it is published: columns with one item an event, newest first. */
export interface TimelineIndex {
  readonly families: readonly string[];
  readonly parties: readonly Choice[];
  readonly norms: readonly Choice[];
  readonly mechanisms: readonly Choice[];
  readonly types: readonly Choice[];
  /** The family of each type, by place in `families`. */
  readonly familyOfType: readonly number[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** EDTF texts. */
  readonly date: readonly string[];
  /** The words of those dates that are no plain day, month or year, by place of the event. */
  readonly words: Readonly<Record<string, string>>;
  readonly type: readonly number[];
  /** Places in `parties`, `norms` and `mechanisms`. */
  readonly party: readonly (readonly number[])[];
  readonly norm: readonly (readonly number[])[];
  readonly mechanism: readonly (readonly number[])[];
}

/** A filter that can leave events out; `dates` is from and to together. */
export type Part = Facet | 'dates' | 'q';
const PARTS: readonly Part[] = [...facets.map(({ id }) => id), 'dates', 'q'];

/** What a query finds. */
export interface Selection {
  /** Places of the events in the index, newest first. */
  readonly rows: readonly number[];
  /** For each value of a filter, how many events it would show beside the other filters. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** How many events there would be without this one filter. */
  readonly without: Readonly<Record<Part, number>>;
}

/** The first and last possible day of each event, worked out once for many queries. */
export interface Days {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** Works out the days of an index. */
export function daysOf(index: TimelineIndex): Days {
  const ranges = index.date.map((text) => dayRange(text));
  return {
    earliest: Float64Array.from(ranges, (range) => range?.earliest ?? 0),
    latest: Float64Array.from(ranges, (range) => range?.latest ?? Infinity),
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
    facets.map(({ id }) => [id, placesOf(choicesOf(index, id), query[id])]),
  ) as Record<Facet, ReadonlySet<number> | undefined>;
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
    let failures = 0;
    let failed: Part | undefined;
    const need = (holds: boolean, part: Part) => {
      if (holds) return;
      failures += 1;
      failed = part;
    };
    need(meets(wanted.country, parties), 'country');
    need(hasSecond(wanted.country, wanted.with, parties), 'with');
    need(meets(wanted.norm, norms), 'norm');
    need(wanted.type === undefined || wanted.type.has(type), 'type');
    need(meets(wanted.mechanism, mechanisms), 'mechanism');
    need(
      (days.latest[row] ?? 0) >= range.earliest && (days.earliest[row] ?? 0) <= range.latest,
      'dates',
    );
    need(found === undefined || found.has(row), 'q');
    if (failures > 1) continue;

    if (failed === undefined) {
      rows.push(row);
      for (const part of PARTS) without[part] += 1;
    } else {
      without[failed] += 1;
    }
    const open = (facet: Facet) => failed === undefined || failed === facet;
    if (open('country')) add(counts.country, parties);
    if (open('with')) {
      for (const place of parties) {
        if (hasOther(wanted.country, parties, place))
          counts.with[place] = (counts.with[place] ?? 0) + 1;
      }
    }
    if (open('norm')) add(counts.norm, norms);
    if (open('type')) add(counts.type, [type]);
    if (open('mechanism')) add(counts.mechanism, mechanisms);
  }
  return { rows, counts, without };
}

/** The places of the ids that a filter asks for; undefined when it asks for nothing. */
function placesOf(
  choices: readonly Choice[],
  wanted: readonly string[],
): ReadonlySet<number> | undefined {
  if (wanted.length === 0) return undefined;
  return new Set(wanted.map((id) => choices.findIndex(([choice]) => choice === id)));
}

function meets(wanted: ReadonlySet<number> | undefined, places: readonly number[]): boolean {
  return wanted === undefined || places.some((place) => wanted.has(place));
}

/** Whether one of the second parties takes part beside another one of the first. */
function hasSecond(
  first: ReadonlySet<number> | undefined,
  second: ReadonlySet<number> | undefined,
  parties: readonly number[],
): boolean {
  if (second === undefined) return true;
  return parties.some(
    (place) =>
      second.has(place) &&
      // Where no first party takes part, that is the first filter's to say, not this one's.
      (!meets(first, parties) || hasOther(first, parties, place)),
  );
}

function hasOther(
  wanted: ReadonlySet<number> | undefined,
  parties: readonly number[],
  not: number,
): boolean {
  return wanted === undefined || parties.some((place) => place !== not && wanted.has(place));
}

function add(counts: Uint32Array, places: readonly number[]): void {
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
}

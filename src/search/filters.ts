/**
 * The filters of full-text search, one row each: what the form offers, and what the index knows of each
 * entry. The browser follows whatever fields the form has.
 */
import { kindRow, kinds, kindsIn } from '../domain/kinds.ts';
import type { Namespace } from '../domain/kinds.ts';
import { eventTypes } from '../domain/vocabulary/index.ts';
import { partiesWithEvents } from '../record/parties.ts';
import type { AnyEntry, TrackerRecord } from '../record/types.ts';
import { byYearDescending } from '../timeline/years.ts';

/** A value that a filter offers. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

interface FilterRow {
  readonly label: string;
  /** What the form offers: only what at least one document has. */
  readonly choices: (record: TrackerRecord) => readonly FilterChoice[];
  /** What an entry is found by. */
  readonly valuesOf: (record: TrackerRecord, entry: AnyEntry) => readonly string[];
}

/** The filters by their keys in the address, in the order of the form. */
const searchFilters = {
  country: {
    label: 'Country or organisation',
    choices: (record) =>
      [
        ...partiesWithEvents(record, 'countries'),
        ...partiesWithEvents(record, 'organisations'),
      ].map(({ party }) => ({ value: party.id, label: party.name })),
    valuesOf: (record, entry) =>
      entry.folder === 'mechanisms' ? entry.parties : named(record, entry, 'parties'),
  },
  norm: {
    label: 'Norm',
    choices: (record) =>
      record.norms
        .filter((norm) => record.eventsOf.norms.has(norm.id))
        .map((norm) => ({ value: norm.id, label: norm.short })),
    valuesOf: (record, entry) => named(record, entry, 'norms'),
  },
  type: {
    label: 'Type',
    choices: (record) =>
      eventTypes
        .filter((type) => record.events.some((event) => event.type === type.id))
        .map((type) => ({ value: type.id, label: type.label })),
    valuesOf: (_, entry) => (entry.folder === 'events' ? [entry.type] : []),
  },
  mechanism: {
    label: 'Mechanism',
    choices: (record) =>
      record.mechanisms
        .filter((mechanism) => record.eventsOf.mechanisms.has(mechanism.id))
        .map((mechanism) => ({ value: mechanism.id, label: mechanism.name })),
    valuesOf: (record, entry) => named(record, entry, 'mechanisms'),
  },
  actor: {
    label: 'Group, unit or company',
    choices: (record) =>
      record.actors
        .filter((actor) => record.eventsOf.actors.has(actor.id))
        .map((actor) => ({ value: actor.id, label: actor.name })),
    valuesOf: (record, entry) => named(record, entry, 'actors'),
  },
  year: {
    label: 'Year',
    choices: (record) =>
      byYearDescending(record.events).map(({ year }) => ({
        value: String(year),
        label: String(year),
      })),
    valuesOf: (_, entry) => (entry.folder === 'events' ? [String(entry.year)] : []),
  },
  kind: {
    label: 'Kind of page',
    choices: (record) =>
      kinds
        .filter((kind) => record[kind].length > 0)
        .map((kind) => ({ value: kindRow(kind).label, label: kindRow(kind).label })),
    valuesOf: (_, entry) => [kindRow(entry.folder).label],
  },
} as const satisfies Readonly<Record<string, FilterRow>>;

/** A filter of full-text search, by its key in the address. */
export type SearchFilter = keyof typeof searchFilters;
const names = Object.keys(searchFilters) as SearchFilter[];

/** What the form of the search offers, filter by filter. */
export function searchChoices(
  record: TrackerRecord,
): { name: SearchFilter; label: string; choices: readonly FilterChoice[] }[] {
  return names.map((name) => {
    const { label, choices } = searchFilters[name];
    return { name, label, choices: choices(record) };
  });
}

/** The values by which an entry is found, each with its filter. */
export function searchValues(
  record: TrackerRecord,
  entry: AnyEntry,
): [filter: SearchFilter, value: string][] {
  return names.flatMap((name) =>
    [...new Set<string>(searchFilters[name].valuesOf(record, entry))].map(
      (value): [SearchFilter, string] => [name, value],
    ),
  );
}

/** What an entry names of a set of entries: itself, where it is one of them, or what its event lists. */
function named(record: TrackerRecord, entry: AnyEntry, namespace: Namespace): string[] {
  if (entry.folder !== 'events')
    return kindRow(entry.folder).namespace === namespace ? [entry.id] : [];
  const [kind] = kindsIn(namespace);
  const ids = kind === undefined ? [] : (kindRow(kind).inEvent?.(entry) ?? []);
  return ids.filter((id) => record.byId[namespace].has(id));
}

/**
 * Entries become the record: dates parsed, everything ordered, indexed and linked both ways, once.
 * Nothing here judges the entries (the checks do), so a dangling reference is simply left out.
 */
import { compareNames, compareText } from '../domain/collation.ts';
import { parseEdtf, yearOf } from '../domain/date.ts';
import { kindRow, kinds, kindsIn, namespaces } from '../domain/kinds.ts';
import type { Kind, Namespace } from '../domain/kinds.ts';
import type { Release } from '../domain/release.ts';
import { referencesIn } from '../domain/references.ts';
import { eventTypes, term } from '../domain/vocabulary/index.ts';
import type { Entry } from '../source/entry.ts';
import { buildCommitments, buildExpectations } from './ledger.ts';
import { buildNeighbours } from './neighbours.ts';
import { indexBy } from './index-by.ts';
import { revisedOn } from './changes.ts';
import { inOrder } from './order.ts';
import { buildRelations } from './relations.ts';
import { retiredRelations } from './retired-relations.ts';
import { titleOf } from './entries.ts';
import type { AnyEntry, Event, Lists, Norm, TrackerRecord } from './types.ts';

/**
 * Builds the record from its entries, as of a day (`YYYY-MM-DD`); `today` is the day where it is
 * latest on earth, if that is another one, `published` are the addresses that once were, and `releases`
 * those that were made, oldest first.
 */
export function buildRecord(
  entries: readonly Entry[],
  asOf: string,
  today: string = asOf,
  published: readonly string[] = [],
  releases: readonly Release[] = [],
): TrackerRecord {
  const everyEvent = inOrder(ofKind(entries, 'events').map(toEvent));
  const events = everyEvent.filter((event) => event.withdrawn === undefined);
  const lists = Object.fromEntries(
    kinds.map((kind) => [kind, kind === 'events' ? events : listOf(entries, kind)]),
  ) as unknown as Lists;
  const byId = byNamespace((namespace) =>
    indexById(kindsIn(namespace).flatMap((kind): readonly AnyEntry[] => lists[kind])),
  ) as unknown as TrackerRecord['byId'];
  const relations = buildRelations(events, byId.parties);
  return deepFreeze({
    asOf,
    today,
    releases,
    ...lists,
    withdrawn: everyEvent.filter((event) => event.withdrawn !== undefined),
    entries: kinds.flatMap((kind): readonly AnyEntry[] => lists[kind]),
    byId,
    eventsOf: byNamespace((namespace) => eventsOf(events, namespace, lists)),
    neighbours: buildNeighbours(events, byId.events),
    relations,
    retiredRelations: retiredRelations(published, relations, byId.parties, events),
    commitments: buildCommitments(events),
    expectations: buildExpectations(events, byId.events),
    updated: everyEvent.map(revisedOn).reduce((a, b) => (a > b ? a : b), ''),
  });
}

/** The entries of a kind but events, in their order. */
function listOf(entries: readonly Entry[], kind: Exclude<Kind, 'events'>): AnyEntry[] {
  const list = ofKind(entries, kind).map((entry) => fromEntry<AnyEntry>(entry));
  return list.toSorted(kind === 'norms' ? (compareNorms as CompareEntries) : compareTitles);
}

type CompareEntries = (a: AnyEntry, b: AnyEntry) => number;

/** The events by the entries of a namespace that are about them, whichever of the two says so. */
function eventsOf(events: readonly Event[], namespace: Namespace, lists: Lists): EventsById {
  const rows = kindsIn(namespace).map(kindRow);
  const naming = indexBy(
    kindsIn(namespace).flatMap((kind) =>
      kindRow(kind).namesEvents ? lists[kind].flatMap(eventsNamed) : [],
    ),
    ({ event }) => [event],
  );
  return indexBy(events, (event) => [
    ...rows.flatMap((row) => row.inEvent?.(event) ?? []),
    ...(naming.get(event.id) ?? []).map(({ by }) => by),
  ]);
}

/** The events that the head of an entry names, each with the entry's id. */
function eventsNamed({ folder, id: by, ...head }: AnyEntry): { event: string; by: string }[] {
  const named = [...referencesIn(kindRow(folder).schema, head)];
  return named.filter(({ names }) => names === 'events').map(({ id: event }) => ({ event, by }));
}

type EventsById = ReadonlyMap<string, readonly Event[]>;

/** A value for each set of ids. */
function byNamespace<T>(make: (namespace: Namespace) => T): Readonly<Record<Namespace, T>> {
  return Object.fromEntries(namespaces.map((name) => [name, make(name)])) as Record<Namespace, T>;
}

function toEvent(entry: Entry<'events'>): Event {
  const date = parseEdtf(entry.data.date);
  return {
    ...fromEntry<Event>(entry),
    date,
    year: yearOf(date),
    family: term(eventTypes, entry.data.type).family,
  };
}

function fromEntry<T>(entry: Entry): T {
  const { kind, id, file, data, markdown, body } = entry;
  return { ...data, folder: kind, id, file, markdown, body } as T;
}

function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

function indexById<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Freezes a value with all that hangs on it; of a map, its values. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) deepFreeze(part);
  return value;
}

/** The eleven norms in the order of their paragraphs, then the others by pillar and title. */
function compareNorms(a: Norm, b: Norm): number {
  return (
    compareText(a.un_paragraph ?? 'x', b.un_paragraph ?? 'x') ||
    compareText(a.pillar, b.pillar) ||
    compareText(a.title, b.title)
  );
}

function compareTitles(a: AnyEntry, b: AnyEntry): number {
  return compareNames(titleOf(a), titleOf(b)) || compareText(a.id, b.id);
}

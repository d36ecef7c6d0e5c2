/**
 * Entries become the record: dates parsed, everything ordered, indexed and linked both ways, once.
 * Nothing here judges the entries (the checks do), so a dangling reference is simply left out.
 */
import { parseEdtf, yearOf } from '../domain/edtf.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { eventTypes, term } from '../domain/vocabulary.ts';
import type { Entry } from '../source/entry.ts';
import { buildCommitments, buildExpectations } from './ledger.ts';
import { buildNeighbours } from './neighbours.ts';
import { indexBy } from './once.ts';
import { compareEvents, compareText } from './order.ts';
import { buildRelations } from './relations.ts';
import type {
  Country,
  Event,
  Mechanism,
  Norm,
  Organisation,
  Party,
  TrackerRecord,
} from './types.ts';

/** Builds the record from its entries, as of a day (`YYYY-MM-DD`). */
export function buildRecord(entries: readonly Entry[], asOf: string): TrackerRecord {
  const everyEvent = ofKind(entries, 'events').map(toEvent).toSorted(compareEvents);
  const events = everyEvent.filter((event) => event.withdrawn === undefined);
  const countries = ofKind(entries, 'countries')
    .map(filed<Country>)
    .toSorted(byName);
  const organisations = ofKind(entries, 'organisations')
    .map(filed<Organisation>)
    .toSorted(byName);
  const norms = ofKind(entries, 'norms')
    .map(filed<Norm>)
    .toSorted(compareNorms);
  const mechanisms = ofKind(entries, 'mechanisms')
    .map(filed<Mechanism>)
    .toSorted(byName);
  const parties = byId<Party>([...countries, ...organisations]);
  const eventById = byId(events);
  return deepFreeze({
    asOf,
    events,
    withdrawn: everyEvent.filter((event) => event.withdrawn !== undefined),
    countries,
    organisations,
    norms,
    mechanisms,
    parties,
    eventById,
    normById: byId(norms),
    mechanismById: byId(mechanisms),
    neighbours: buildNeighbours(events, eventById),
    relations: buildRelations(events, parties),
    eventsOfParty: indexBy(events, (event) => event.parties.map((part) => part.party)),
    eventsOfNorm: indexBy(events, (event) => event.norms.map((link) => link.norm)),
    eventsOfMechanism: indexBy(events, (event) =>
      event.mechanisms.map((change) => change.mechanism),
    ),
    commitments: buildCommitments(events),
    expectations: buildExpectations(events, eventById),
    updated: events.reduce(
      (latest, event) => (event.updated > latest ? event.updated : latest),
      '',
    ),
  });
}

function toEvent(entry: Entry<'events'>): Event {
  const date = parseEdtf(entry.data.date);
  return {
    ...filed<Event>(entry),
    date,
    year: yearOf(date),
    family: term(eventTypes, entry.data.type).family,
  };
}

function filed<T>(entry: Entry): T {
  const { kind, id, file, data, markdown, body } = entry;
  return { ...data, folder: kind, id, file, markdown, body } as T;
}

function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
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

const english = new Intl.Collator('en');

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return english.compare(a.name, b.name) || compareText(a.id, b.id);
}

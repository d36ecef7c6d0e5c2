/** Parties as pages and lists need them. */
import type { Event, Party, Relation, TrackerRecord } from './types.ts';

/** The parties of an event, in the order in which the entry names them. */
export function partiesOf(record: TrackerRecord, event: Event): Party[] {
  return event.parties.flatMap((part) => record.byId.parties.get(part.party) ?? []);
}

/** The name that fits a narrow place: an organisation's short name where it has one. */
export function shortNameOf(party: Party): string {
  return party.folder === 'organisations' ? (party.short_name ?? party.name) : party.name;
}

/** The parties with at least one event, each with its number of events, in the order of names. */
export function partiesWithEvents(
  record: TrackerRecord,
  folder: Party['folder'],
): { party: Party; count: number }[] {
  return record[folder].flatMap((party) => {
    const count = record.eventsOf.parties.get(party.id)?.length ?? 0;
    return count > 0 ? [{ party, count }] : [];
  });
}

/** A party's relations with the other party of each, those with most events first. */
export function counterpartsOf(
  record: TrackerRecord,
  partyId: string,
): { relation: Relation; other: Party }[] {
  return [...record.relations.values()]
    .filter(({ a, b }) => a.id === partyId || b.id === partyId)
    .map((relation) => ({ relation, other: relation.a.id === partyId ? relation.b : relation.a }))
    .toSorted(
      (x, y) =>
        y.relation.events.length - x.relation.events.length || (x.other.id < y.other.id ? -1 : 1),
    );
}

/** All relations, those with most events first. */
export function relationsBySize(record: TrackerRecord): Relation[] {
  return [...record.relations.values()].toSorted(
    (x, y) => y.events.length - x.events.length || (x.id < y.id ? -1 : 1),
  );
}

/** The countries with at least one event, by region. */
export function partiesByRegion(
  record: TrackerRecord,
): Map<string, { party: Party; count: number }[]> {
  return Map.groupBy(partiesWithEvents(record, 'countries'), ({ party }) =>
    party.folder === 'countries' ? party.region : '',
  );
}

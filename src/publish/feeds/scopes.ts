/** The parts of the record that have feeds, a calendar and downloads of their own. */
import { relationsBySize } from '../../record/parties.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';

/** The folders whose pages are scopes; the whole record is one, too. */
export const scopeFolders = [
  'countries',
  'organisations',
  'bilateral',
  'norms',
  'mechanisms',
] as const;
export type ScopeFolder = (typeof scopeFolders)[number];

/** A part of the record under one heading: the whole, a party, a relation, a norm or a mechanism. */
export interface Scope {
  readonly folder: ScopeFolder | undefined;
  readonly id: string;
  readonly title: string;
  /** Path of its page from the root of the site: empty, or with a slash at its end. */
  readonly path: string;
  /** Its events in the record's order. */
  readonly events: readonly Event[];
}

/** The whole record as a scope. */
export function wholeRecord(record: TrackerRecord): Scope {
  return { folder: undefined, id: '', title: 'All events', path: '', events: record.events };
}

/** The scopes of one folder, in the order in which its index lists them. */
export function scopesIn(record: TrackerRecord, folder: ScopeFolder): Scope[] {
  const scope = (id: string, title: string, events: readonly Event[] | undefined): Scope => ({
    folder,
    id,
    title,
    path: `${folder}/${id}/`,
    events: events ?? [],
  });
  switch (folder) {
    case 'countries':
    case 'organisations':
      return record[folder].map(({ id, name }) => scope(id, name, record.eventsOf.parties.get(id)));
    case 'norms':
      return record.norms.map(({ id, title }) => scope(id, title, record.eventsOf.norms.get(id)));
    case 'mechanisms':
      return record.mechanisms.map(({ id, name }) =>
        scope(id, name, record.eventsOf.mechanisms.get(id)),
      );
    case 'bilateral':
      return relationsBySize(record).map(({ id, a, b, events }) =>
        scope(id, `${a.name} and ${b.name}`, events),
      );
  }
}

/** Every scope of the record, the whole first. */
export function allScopes(record: TrackerRecord): Scope[] {
  return [wholeRecord(record), ...scopeFolders.flatMap((folder) => scopesIn(record, folder))];
}

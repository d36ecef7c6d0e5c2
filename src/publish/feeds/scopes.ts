/** The parts of the record that have feeds, a calendar and downloads of their own. */
import { kindRow } from '../../domain/kinds.ts';
import { relationId } from '../../domain/relation-id.ts';
import { indexBy } from '../../record/once.ts';
import { facingPairs } from '../../record/relations.ts';
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
  /** What would stand among them, had it not been withdrawn. */
  readonly withdrawn: readonly Event[];
}

/** The whole record as a scope. */
export function wholeRecord(record: TrackerRecord): Scope {
  const { events, withdrawn } = record;
  return { folder: undefined, id: '', title: 'All events', path: '', events, withdrawn };
}

/** The scopes of one folder, in the order in which its index lists them. */
export function scopesIn(record: TrackerRecord, folder: ScopeFolder): Scope[] {
  const withdrawn = indexBy(record.withdrawn, (event) => idsIn(folder, event));
  const scope = (id: string, title: string, events: readonly Event[] | undefined): Scope => ({
    folder,
    id,
    title,
    path: `${folder}/${id}/`,
    events: events ?? [],
    withdrawn: withdrawn.get(id) ?? [],
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

/** The scopes of a folder in which an event stands, by their ids. */
function idsIn(folder: ScopeFolder, event: Event): readonly string[] {
  return folder === 'bilateral'
    ? facingPairs(event).map(([a, b]) => relationId(a, b))
    : (kindRow(folder).inEvent?.(event) ?? []);
}

/** Every scope of the record, the whole first. */
export function allScopes(record: TrackerRecord): Scope[] {
  return [wholeRecord(record), ...scopeFolders.flatMap((folder) => scopesIn(record, folder))];
}

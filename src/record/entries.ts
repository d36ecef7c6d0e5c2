/** What holds for entries of every kind. */
import { kindRows } from '../domain/kinds.ts';
import { indexBy } from './index-by.ts';
import type { AnyEntry, Event, Mechanism, Party, TrackerRecord } from './types.ts';

/** What an entry is called: its title or its name. */
export function titleOf(entry: AnyEntry): string {
  return 'title' in entry ? entry.title : entry.name;
}

/** Every entry in order of kind, those that were withdrawn right after the events. */
export function allEntries(record: TrackerRecord): AnyEntry[] {
  const events = record.events.length;
  return [...record.entries.slice(0, events), ...record.withdrawn, ...record.entries.slice(events)];
}

/** Whether an entry was withdrawn, so that only its page stays. */
export function isWithdrawn(entry: AnyEntry): boolean {
  return 'withdrawn' in entry && entry.withdrawn !== undefined;
}

/** The title or name of an entry, and the other names under which search finds it. */
export function namesOf(entry: AnyEntry): string[] {
  const others = 'also_known_as' in entry ? entry.also_known_as : [];
  return [
    titleOf(entry),
    ...others.map((other) => (typeof other === 'string' ? other : other.name)),
  ];
}

/** Whatever a party or a channel is called: its names, the short one, and a party's code. */
export function allNamesOf(entry: Party | Mechanism): string[] {
  const code = entry.folder === 'mechanisms' ? [] : [entry.id];
  const short = 'short_name' in entry && entry.short_name ? [entry.short_name] : [];
  return [...namesOf(entry), ...short, ...code];
}

/** The events that an entry's page lists, in order of time. */
export function eventsAbout(record: TrackerRecord, entry: AnyEntry): readonly Event[] {
  return record.eventsOf[kindRows[entry.folder].namespace].get(entry.id) ?? [];
}

/** Events by their type, in the record's order; a type without any is not there. */
export function eventsByType({ events }: TrackerRecord): ReadonlyMap<string, readonly Event[]> {
  return indexBy(events, ({ type }) => [type]);
}

/** The choices that readers have when they narrow the record. */
import { kindRows } from '../domain/kinds.ts';
import { eventTypes } from '../domain/vocabulary/index.ts';
import { partiesWithEvents } from '../record/parties.ts';
import { byYearDescending } from '../timeline/years.ts';
import type { TrackerRecord } from '../record/types.ts';

export interface Facet {
  /** Key in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The filters of full-text search; only what at least one event has is offered. */
export function searchFilters(record: TrackerRecord): Facet[] {
  const parties = [
    ...partiesWithEvents(record, 'countries'),
    ...partiesWithEvents(record, 'organisations'),
  ];
  return [
    {
      name: 'country',
      label: 'Country or organisation',
      options: parties.map(({ party }) => ({ value: party.id, label: party.name })),
    },
    {
      name: 'norm',
      label: 'Norm',
      options: record.norms
        .filter((norm) => record.eventsOf.norms.has(norm.id))
        .map((norm) => ({ value: norm.id, label: norm.short })),
    },
    {
      name: 'type',
      label: 'Type',
      options: eventTypes
        .filter((type) => record.events.some((event) => event.type === type.id))
        .map((type) => ({ value: type.id, label: type.label })),
    },
    {
      name: 'mechanism',
      label: 'Mechanism',
      options: record.mechanisms
        .filter((mechanism) => record.eventsOf.mechanisms.has(mechanism.id))
        .map((mechanism) => ({ value: mechanism.id, label: mechanism.name })),
    },
    {
      name: 'year',
      label: 'Year',
      options: byYearDescending(record.events).map(({ year }) => ({
        value: String(year),
        label: String(year),
      })),
    },
    {
      name: 'kind',
      label: 'Kind of page',
      options: Object.values(kindRows).map(({ label }) => ({ value: label, label })),
    },
  ];
}

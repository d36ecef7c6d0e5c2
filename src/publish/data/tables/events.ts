/** Events and their texts. */
import {
  eventTypes,
  families,
  forms,
  reviews,
  statuses,
} from '../../../domain/vocabulary/index.ts';
import type { Term } from '../../../domain/vocabulary/index.ts';
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { csvText } from '../csv.ts';
import { toEventSummary } from '../api/event.ts';
import { eventColumns, eventRow } from './event-rows.ts';
import { eventId, textColumn } from './columns.ts';
import { refersTo } from './table.ts';
import type { Table } from './table.ts';

const TERMS: Readonly<Record<string, readonly Term[]>> = {
  type: eventTypes,
  family: families,
  form: forms,
  status: statuses,
  review: reviews,
};

/** One row for each event. */
export const events: Table = {
  name: 'events',
  title: 'Events: one row each, in order of time',
  columns: eventColumns.map((column) => {
    const terms = TERMS[column.name];
    return terms ? { ...column, values: terms.map(({ id }) => id) } : column;
  }),
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (record, urls) =>
    record.events.map((event) => eventRow(toEventSummary(record, event, urls))),
};

/** Some events as CSV with the columns of `events.csv`. */
export function eventsCsv(some: readonly Event[], record: TrackerRecord, urls: Urls): string {
  return csvText(
    eventColumns,
    some.map((event) => eventRow(toEventSummary(record, event, urls))),
  );
}

/** The text of each event. */
export const eventTexts: Table = {
  name: 'event_texts',
  title: 'The text of each event, in Markdown',
  columns: [eventId, textColumn('markdown', 'The text as it was written.')],
  primaryKey: ['event_id'],
  foreignKeys: [refersTo('event_id', 'events')],
  rows: (record) =>
    record.events.map((event) => ({ event_id: event.id, markdown: event.markdown.trim() })),
};

/** Events and their texts. */
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { csvText } from '../csv.ts';
import { eventSummaryFields } from '../fields/event.ts';
import { eventId, ofEvent, textColumn } from './columns.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

/** One row for each event. */
export const events: Table = tableOf(
  'events',
  'Events: one row each, in order of time',
  eventSummaryFields,
  (record) => record.events,
);

/** Some events as CSV with the columns of `events.csv`. */
export function eventsCsv(some: readonly Event[], record: TrackerRecord, urls: Urls): string {
  return csvText(events.columns, events.rows({ ...record, events: some }, urls));
}

/** The text of each event. */
export const eventTexts: Table = {
  name: 'event_texts',
  title: 'The text of each event, in Markdown',
  columns: [eventId, textColumn('markdown', 'The text as it was written.')],
  primaryKey: ['event_id'],
  foreignKeys: [ofEvent],
  rows: (record) =>
    record.events.map((event) => ({ event_id: event.id, markdown: event.markdown.trim() })),
};

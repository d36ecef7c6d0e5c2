import { stringify } from 'csv-stringify/sync';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import type { Scope } from '../feeds/scopes.ts';
import { toEventSummary } from './api/event.ts';
import { eventColumns, eventRow } from './tables/event-rows.ts';
import type { Column, Row, Table } from './tables/table.ts';

/** A table of the record as CSV (RFC 4180): UTF-8, no byte order mark, CR LF, values unaltered. */
export function tableCsv(table: Table, record: TrackerRecord, urls: Urls): string {
  return toCsv(table.columns, table.rows(record, urls));
}

/** The events of a scope with the columns of `events.csv`. */
export function scopeCsv(scope: Scope, record: TrackerRecord, urls: Urls): string {
  const rows = scope.events.map((event) => eventRow(toEventSummary(record, event, urls)));
  return toCsv(eventColumns, rows);
}

function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    bom: false,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

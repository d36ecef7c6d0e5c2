/** Columns that several tables have. */
import type { EdtfDate } from '../../../domain/edtf.ts';
import { parseEdtf } from '../../../domain/edtf.ts';
import { splitSourceRef } from '../../../domain/schema/text.ts';
import type { Term } from '../../../domain/vocabulary/index.ts';
import type { Column, ForeignKey, Row } from './table.ts';

/** The id of the event that a row belongs to. */
export const eventId: Column = {
  name: 'event_id',
  type: 'string',
  description: 'Id of the event.',
};

/** The place of a row among those of its entry, from 1. */
export const position: Column = {
  name: 'n',
  type: 'integer',
  description: 'Its place within the entry, from 1.',
};

/** A column of a vocabulary's ids. */
export function termColumn(
  name: string,
  terms: readonly Term[],
  description: string,
  optional = false,
): Column {
  return { name, type: 'string', description, optional, values: terms.map(({ id }) => id) };
}

/** A column of text. */
export function textColumn(name: string, description: string, optional = false): Column {
  return { name, type: 'string', description, optional };
}

/** The three columns of a date. */
export function dateColumns(what: string, optional = false): Column[] {
  return [
    { name: 'date_edtf', type: 'string', description: `${what}, EDTF as written.`, optional },
    { name: 'date_earliest', type: 'date', description: 'First possible day.', optional },
    { name: 'date_latest', type: 'date', description: 'Last possible day, inclusive.', optional },
  ];
}

/** The cells of `dateColumns`. */
export function dateCells(date: EdtfDate | string | undefined): Row {
  const parsed = typeof date === 'string' ? parseEdtf(date) : date;
  return {
    date_edtf: parsed?.edtf ?? null,
    date_earliest: parsed?.earliest ?? null,
    date_latest: parsed?.latest ?? null,
  };
}

/** The two columns of a reference to one of the event's sources. */
export const sourceColumns: readonly Column[] = [
  textColumn('source_id', 'Source of the event that shows it.', true),
  textColumn('source_locator', 'Where in that source.', true),
];

/** The cells of `sourceColumns`. */
export function sourceCells(ref: string | undefined): Row {
  if (ref === undefined) return { source_id: null, source_locator: null };
  const { id, locator } = splitSourceRef(ref);
  return { source_id: id, source_locator: locator ?? null };
}

/** The key from `sourceColumns` to the sources of the event. */
export const toSource: ForeignKey = {
  fields: ['event_id', 'source_id'],
  table: 'sources',
  references: ['event_id', 'id'],
};

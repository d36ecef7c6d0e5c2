/** The record as tables: what CSV, SQLite, the workbook and the Data Package are made from. */
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import type { Fields } from '../fields/field.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import type { Column, ForeignKey, Row } from './column.ts';

export type { Cell, Column, ForeignKey, Row } from './column.ts';

/** A table. Its rows stand in the record's order. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (record: TrackerRecord, urls: Urls) => Row[];
}

/** A foreign key of one column. */
export function refersTo(field: string, table: string, column = 'id'): ForeignKey {
  return { fields: [field], table, references: [column] };
}

/** A table with one row an item, whose address, if it has a page, stands last. */
export function tableOf<T>(
  name: string,
  title: string,
  fields: Fields<T>,
  items: (record: TrackerRecord) => readonly T[],
): Table {
  const { url, ...others } = fields;
  const ordered = { ...others, ...(url && { url }) };
  return {
    name,
    title,
    columns: columnsOf(ordered),
    primaryKey: ['id'],
    foreignKeys: keysOf(ordered),
    rows: (record, urls) => items(record).map((item) => rowOf(ordered, item, { record, urls })),
  };
}

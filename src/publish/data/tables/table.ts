/** The record as tables: what CSV, SQLite and the Data Package are made from. */
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import type { Fields } from '../fields/field.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';

/** What stands in one cell; `null` is an empty one. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A column, in the terms of Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date' | 'uri';
  readonly description: string;
  /** Whether a cell may be empty. */
  readonly optional?: boolean;
  /** The ids that a cell may hold. */
  readonly values?: readonly string[];
}

/** Columns whose cells name a row of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

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

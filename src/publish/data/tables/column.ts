/** Columns, rows and keys, in the terms of Table Schema: what fields and tables are both made of. */

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
  /** The id of the vocabulary whose words these are. */
  readonly vocabulary?: string;
}

/** Columns whose cells name a row of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

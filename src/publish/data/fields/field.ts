/**
 * Published fields, each declared once: its name, its type, what it says, and what it is made from.
 * The API's answers and their JSON Schemas, and the tables with their Table Schemas, come from these.
 */
import { z } from 'zod';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import type { Column, ForeignKey, Row } from '../tables/column.ts';

/** What a value is made from beside its item. */
export interface Context {
  readonly record: TrackerRecord;
  readonly urls: Urls;
}

/** How values of one type stand in the API and in tables. */
export interface FieldType<V> {
  readonly shape: z.ZodType<V>;
  /** The name of its column in tables, from the field's name. */
  column(field: string): string;
  columns(column: string, description: string): readonly Column[];
  cells(column: string, value: V): Row;
  /** The keys of its columns to other tables. */
  keys(column: string): readonly ForeignKey[];
}

/** One published field of items of type T. */
export interface Field<T, V> {
  readonly type: FieldType<V>;
  readonly description: string;
  of(item: T, context: Context): V;
  /** Name of its column, where it is not what the type makes of the field's name; null: none. */
  readonly column: string | null | undefined;
}
export type Fields<T> = Readonly<Record<string, Field<T, unknown>>>;

/** What the API holds of an item with these fields. */
export type Values<F> = {
  -readonly [K in keyof F]: F[K] extends { readonly type: FieldType<infer V> } ? V : never;
};

/** Makers of the fields of items of type T. */
export function fieldsOf<T>() {
  return {
    field: <V>(
      type: FieldType<V>,
      description: string,
      of: (item: T, context: Context) => NoInfer<V>,
      column?: string | null,
    ): Field<T, V> => ({ type, description, of, column }),
    /**
     * A list of parts with fields of their own, which a table of its own may have; `joined` names the
     * field whose ids stand in one cell, joined by semicolons.
     */
    list: <P, F extends Fields<P>>(
      fields: F,
      description: string,
      items: (item: T, context: Context) => readonly P[],
      joined?: { readonly ids: keyof F & string; readonly required?: boolean },
    ): Field<T, Values<F>[]> => ({
      type: listType(fields, joined),
      description,
      of: (item, context) => items(item, context).map((part) => valuesOf(fields, part, context)),
      column: undefined,
    }),
    /** A part with fields of its own, whose columns begin with its name; null where there is none. */
    part: <P, F extends Fields<P>>(
      fields: F,
      description: string,
      one: (item: T, context: Context) => P | undefined,
    ): Field<T, Values<F> | null> => ({
      type: partType(fields),
      description,
      of: (item, context) => {
        const found = one(item, context);
        return found === undefined ? null : valuesOf(fields, found, context);
      },
      column: undefined,
    }),
  };
}

/**
 * A field by the name that it had before: it stays in the API within version 1 and says so. Tables have its
 * present name alone, which is what is to be read.
 */
export function byEarlierName<T, V>(field: Field<T, V>, present: string): Field<T, V> {
  return {
    ...field,
    description: `The same as \`${present}\`, by its earlier name, which stays within version 1.`,
    column: null,
  };
}

function listType<F extends Fields<never>>(
  fields: F,
  joined: { readonly ids: keyof F & string; readonly required?: boolean } | undefined,
): FieldType<Values<F>[]> {
  const type = onlyInApi(z.array(shapeOf(fields)) as unknown as z.ZodType<Values<F>[]>);
  if (!joined) return type;
  const { ids, required = false } = joined;
  return {
    ...type,
    columns: (name, description) => [
      {
        name,
        type: 'string',
        description: `${description} Ids, joined by semicolons.`,
        ...(!required && { optional: true }),
      },
    ],
    cells: (name, value) => {
      const unique = new Set(value.map((part) => String(part[ids])));
      return { [name]: unique.size === 0 ? null : [...unique].join(';') };
    },
  };
}

function partType<F extends Fields<never>>(fields: F): FieldType<Values<F> | null> {
  const columnOf = (prefix: string, column: string) => `${prefix}_${column}`;
  const empty = (prefix: string) =>
    inTables(fields).flatMap(({ column, field: { type, description } }) =>
      optionalColumns(type.columns(columnOf(prefix, column), description)),
    );
  return {
    ...onlyInApi(shapeOf(fields).nullable() as unknown as z.ZodType<Values<F> | null>),
    columns: empty,
    cells: (prefix, value) =>
      value === null
        ? emptyCells(empty(prefix))
        : merged(
            inTables(fields).map(({ name, column, field }) =>
              field.type.cells(columnOf(prefix, column), (value as Record<string, unknown>)[name]),
            ),
          ),
    keys: (prefix) =>
      inTables(fields).flatMap(({ column, field }) => field.type.keys(columnOf(prefix, column))),
  };
}

/** A type whose values may be missing: null in the API, empty cells in tables. */
export function optional<V>(type: FieldType<V>): FieldType<V | null> {
  return {
    ...type,
    shape: type.shape.nullable(),
    columns: (name, description) => optionalColumns(type.columns(name, description)),
    cells: (name, value) =>
      value === null ? emptyCells(type.columns(name, '')) : type.cells(name, value),
  };
}

function optionalColumns(columns: readonly Column[]): Column[] {
  return columns.map((column) => ({ ...column, optional: true }));
}

function emptyCells(columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, null]));
}

function merged(rows: readonly Row[]): Row {
  return Object.assign({}, ...rows) as Row;
}

/** A type that tables have no column for. */
export function onlyInApi<V>(shape: z.ZodType<V>): FieldType<V> {
  return { shape, column: (name) => name, columns: () => [], cells: () => ({}), keys: () => [] };
}

/** The shape of what the API holds, with the description of each field. */
export function shapeOf<F extends Fields<never>>(
  fields: F,
): z.ZodObject<{ [K in keyof F]: z.ZodType<Values<F>[K]> }> {
  const shape = Object.entries(fields).map(([name, { type, description }]) => [
    name,
    type.shape.describe(description),
  ]);
  return z.strictObject(Object.fromEntries(shape) as never);
}

/** What the API holds of an item. */
export function valuesOf<T, F extends Fields<T>>(fields: F, item: T, context: Context): Values<F> {
  const values = Object.entries(fields).map(([name, field]) => [name, field.of(item, context)]);
  return Object.fromEntries(values) as Values<F>;
}

/** The columns of fields. */
export function columnsOf(fields: Fields<never>): Column[] {
  return inTables(fields).flatMap(({ column, field: { type, description } }) =>
    type.columns(column, description),
  );
}

/** The cells of an item in the columns of its fields. */
export function rowOf<T>(fields: Fields<T>, item: T, context: Context): Row {
  return merged(
    inTables(fields).map(({ column, field }) => field.type.cells(column, field.of(item, context))),
  );
}

/** The keys from the columns of fields to other tables. */
export function keysOf(fields: Fields<never>): ForeignKey[] {
  return inTables(fields).flatMap(({ column, field }) => field.type.keys(column));
}

/** The fields that tables may have, with the names of their columns. */
function inTables<T>(fields: Fields<T>) {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.column === null ? [] : [{ name, column: field.column ?? field.type.column(name), field }],
  );
}

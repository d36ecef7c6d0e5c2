/** The types of published fields: how each stands in the API and in tables. */
import { ids as idsOf, vocabularyOf } from '../../../domain/vocabulary/index.ts';
import { z } from 'zod';
import { splitSourceRef } from '../../../domain/schema/text.ts';
import type { Term } from '../../../domain/vocabulary/term.ts';
import { address, apiDate, apiDay } from '../api/date.ts';
import type { ApiDate } from '../api/date.ts';
import { refersTo } from '../tables/table.ts';
import type { Cell, Column } from '../tables/column.ts';
import type { FieldType } from './field.ts';
import { onlyInApi } from './field.ts';

export { optional } from './field.ts';

function oneCell<V extends Cell>(
  shape: z.ZodType<V>,
  type: Column['type'],
  more?: Pick<Column, 'values' | 'vocabulary'>,
): FieldType<V> {
  return {
    shape,
    column: (name) => name,
    columns: (name, description) => [{ name, type, description, ...more }],
    cells: (name, value) => ({ [name]: value }),
    keys: () => [],
  };
}

export const text = oneCell(z.string(), 'string');
export const integer = oneCell(z.int(), 'integer');
export const day = oneCell(apiDay, 'date');
export const uri = oneCell(address, 'uri');

/** A word of a vocabulary. */
export function word<const T extends readonly Term[]>(terms: T): FieldType<T[number]['id']> {
  const ids = idsOf(terms);
  const vocabulary = vocabularyOf(terms);
  const more = { values: ids, ...(vocabulary !== undefined && { vocabulary }) };
  return oneCell(z.enum(ids) as unknown as z.ZodType<T[number]['id']>, 'string', more);
}

/** One of some words that no vocabulary defines. */
export function oneOf<const T extends string>(words: readonly T[]): FieldType<T> {
  return oneCell(z.enum(words) as unknown as z.ZodType<T>, 'string', { values: words });
}

/** The id of a row of another table. */
export function idIn(table: string): FieldType<string> {
  return { ...text, column: (name) => `${name}_id`, keys: (name) => [refersTo(name, table)] };
}

/** Several texts or ids: in one cell, joined by semicolons; where a cell is too little, a table. */
export const texts: FieldType<string[]> = {
  shape: z.array(z.string()),
  column: (name) => name,
  columns: (name, description) => [
    {
      name,
      type: 'string',
      description: `${description.replace(/\.$/, '')}, joined by semicolons.`,
      optional: true,
    },
  ],
  cells: (name, value) => ({ [name]: value.length === 0 ? null : [...new Set(value)].join(';') }),
  keys: () => [],
};

/** A list that tables have no column for. */
export const listed = onlyInApi(z.array(z.string()));

/** A date at its own precision; its columns are named after `date`. */
export const date: FieldType<ApiDate> = {
  shape: apiDate,
  column: () => 'date',
  columns: (name, description) => [
    {
      name: `${name}_edtf`,
      type: 'string',
      description: `${description.replace(/\.$/, '')}, EDTF as written.`,
    },
    { name: `${name}_earliest`, type: 'date', description: 'First possible day.' },
    { name: `${name}_latest`, type: 'date', description: 'Last possible day, inclusive.' },
  ],
  cells: (name, { edtf, earliest, latest }) => ({
    [`${name}_edtf`]: edtf,
    [`${name}_earliest`]: earliest,
    [`${name}_latest`]: latest,
  }),
  keys: () => [],
};

/** A date with a column for its words. */
export const dateWithWords: FieldType<ApiDate> = {
  ...date,
  columns: (name, description) => [
    ...date.columns(name, description),
    { name: `${name}_words`, type: 'string', description: 'The date in English words.' },
  ],
  cells: (name, value) => ({ ...date.cells(name, value), [`${name}_words`]: value.words }),
};

/** A reference to a source of the same event, with a locator after a colon. */
export const sourceRef: FieldType<string> = {
  ...text,
  columns: () => [
    {
      name: 'source_id',
      type: 'string',
      description: 'Source of the event that shows it.',
      optional: true,
    },
    {
      name: 'source_locator',
      type: 'string',
      description: 'Where in that source.',
      optional: true,
    },
  ],
  cells: (_name, value) => {
    const { id, locator } = splitSourceRef(value);
    return { source_id: id, source_locator: locator ?? null };
  },
  keys: () => [
    { fields: ['event_id', 'source_id'], table: 'sources', references: ['event_id', 'id'] },
  ],
};

/** A view of the norm that a field beside it names. */
export const viewOfNorm: FieldType<string> = {
  ...text,
  keys: (name) => [
    { fields: ['norm_id', name], table: 'norm_views', references: ['norm_id', 'id'] },
  ],
};

/** The name of a commitment within the event that a field beside it names. */
export const commitmentOfEvent: FieldType<string> = {
  ...text,
  keys: (name) => [
    { fields: ['event_id', name], table: 'commitments', references: ['event_id', 'id'] },
  ],
};

/** The key of a commitment, `<event id>#<commitment id>`. */
export const commitmentKey: FieldType<string> = {
  ...text,
  columns: () => [
    {
      name: 'commitment_event_id',
      type: 'string',
      description: 'Id of the event at which the promise was made.',
    },
    {
      name: 'commitment_id',
      type: 'string',
      description: 'Name of the promise within that event.',
    },
  ],
  cells: (_name, value) => {
    const [event = '', id = ''] = value.split('#');
    return { commitment_event_id: event, commitment_id: id };
  },
  keys: () => [
    {
      fields: ['commitment_event_id', 'commitment_id'],
      table: 'commitments',
      references: ['event_id', 'id'],
    },
  ],
};

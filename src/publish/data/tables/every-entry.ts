/** What entries of every kind have beside their own tables: other names, earlier ids, sources. */
import { kinds } from '../../../domain/kinds.ts';
import { namesOf } from '../../../record/entries.ts';
import { columnsOf, keysOf, rowOf } from '../fields/field.ts';
import { sourceFields } from '../fields/source.ts';
import { position, textColumn } from './columns.ts';
import type { Column, Table } from './table.ts';

const ofEntry: readonly Column[] = [
  { ...textColumn('kind', 'Kind of the entry: its folder in the record.'), values: kinds },
  textColumn('entry_id', 'Id of the entry.'),
];

/** The other names of entries; the table of an actor's names says who uses them, too. */
export const entryNames: Table = {
  name: 'entry_names',
  title: 'Other names of countries, organisations, norms, mechanisms and actors',
  columns: [...ofEntry, position, textColumn('name', 'The name.')],
  primaryKey: ['kind', 'entry_id', 'n'],
  foreignKeys: [],
  rows: ({ entries }) =>
    entries.flatMap((entry) =>
      namesOf(entry)
        .slice(1)
        .map((name, index) => ({ kind: entry.folder, entry_id: entry.id, n: index + 1, name })),
    ),
};

/** Ids under which entries once stood. */
export const formerIds: Table = {
  name: 'former_ids',
  title: 'Earlier ids of entries; an address with one leads to the entry',
  columns: [...ofEntry, textColumn('former_id', 'The earlier id.')],
  primaryKey: ['kind', 'former_id'],
  foreignKeys: [],
  rows: ({ entries }) =>
    entries.flatMap(({ folder, id, former_ids: earlier }) =>
      earlier.map((former) => ({ kind: folder, entry_id: id, former_id: former })),
    ),
};

const { via, ...own } = sourceFields;

/** The sources of entries other than events. */
export const entrySources: Table = {
  name: 'entry_sources',
  title: 'The sources of entries other than events',
  columns: [
    ...ofEntry,
    ...columnsOf({ id: sourceFields.id }),
    { ...position, description: 'Its number on the entry’s page.' },
    ...columnsOf(own).slice(1),
    ...columnsOf({ via }),
  ],
  primaryKey: ['kind', 'entry_id', 'id'],
  foreignKeys: [
    ...keysOf(own),
    {
      fields: ['kind', 'entry_id', 'via_id'],
      table: 'entry_sources',
      references: ['kind', 'entry_id', 'id'],
    },
  ],
  rows: (record, urls) =>
    record.entries.flatMap((entry) =>
      entry.folder === 'events'
        ? []
        : entry.sources.map((source, index) => ({
            kind: entry.folder,
            entry_id: entry.id,
            n: index + 1,
            ...rowOf(sourceFields, source, { record, urls }),
          })),
    ),
};

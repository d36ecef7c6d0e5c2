/** The columns of every table as a table: what each means, and where its words and ids are defined. */
import { textColumn } from './columns.ts';
import { filledTable } from './filled.ts';
import type { Table } from './table.ts';

/** The table of the columns of some tables, and of its own. */
export function columnsTable(tables: readonly Table[]): Table {
  const table: Table = {
    name: 'columns',
    title: 'The columns of all tables: what each means, and which vocabulary or table defines it',
    columns: [
      textColumn('table_name', 'Name of the table.'),
      { name: 'n', type: 'integer', description: 'Its place within the table, from 1.' },
      textColumn('column_name', 'Name of the column.'),
      textColumn('type', 'Its type, in the terms of Table Schema; `uri` is a string.'),
      { name: 'required', type: 'integer', description: '1 if no cell is empty, else 0.' },
      textColumn('description', 'What it means.'),
      textColumn('vocabulary', 'Id of the vocabulary, in `terms`, whose words it holds.', true),
      textColumn('references', 'Table and column that a foreign key leads to.', true),
    ],
    primaryKey: ['table_name', 'column_name'],
    foreignKeys: [],
    rows: (record, urls) =>
      [...tables.map((one) => filledTable(one, record, urls)), table].flatMap(
        ({ name, columns, foreignKeys }) =>
          columns.map((column, index) => {
            const key = foreignKeys.find(({ fields }) => fields.at(-1) === column.name);
            return {
              table_name: name,
              n: index + 1,
              column_name: column.name,
              type: column.type,
              required: column.optional ? 0 : 1,
              description: column.description,
              vocabulary: column.vocabulary ?? null,
              references: key ? `${key.table}.${key.references.at(-1) ?? ''}` : null,
            };
          }),
      ),
  };
  return table;
}

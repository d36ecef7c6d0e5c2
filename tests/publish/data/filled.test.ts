import { describe, expect, it } from 'vitest';
import { filledTable } from '../../../src/publish/data/tables/filled.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import type { Table } from '../../../src/publish/data/tables/table.ts';
import { madeUp, urls } from '../records.ts';

const table: Table = {
  name: 'letters',
  title: 'Letters',
  columns: [
    { name: 'id', type: 'string', description: 'Id.' },
    { name: 'answer_id', type: 'string', description: 'Its answer.', optional: true },
    { name: 'place', type: 'string', description: 'Place.', optional: true },
    { name: 'note', type: 'string', description: 'Note.' },
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['answer_id'], table: 'letters', references: ['id'] }],
  rows: () => [{ id: 'a', answer_id: null, place: 'Tallinn', note: '' }],
};
const namesOf = ({ columns }: Table) => columns.map(({ name }) => name);

describe('a table as it is published', () => {
  it('leaves out optional columns without a value, and the keys that need them', () => {
    const filled = filledTable(table, madeUp, urls);
    expect(namesOf(filled)).toEqual(['id', 'place', 'note']);
    expect(filled.foreignKeys).toEqual([]);
  });

  it('keeps what is asked for, and all columns where it has no rows', () => {
    expect(namesOf(filledTable(table, madeUp, urls, (name) => name === 'answer_id'))).toEqual(
      namesOf(table),
    );
    expect(namesOf(filledTable({ ...table, rows: () => [] }, madeUp, urls))).toEqual(
      namesOf(table),
    );
  });

  it.each(csvTables.map((one) => [one.name, one] as const))(
    'has in %s no column that is always empty',
    (_name, one) => {
      const { columns, rows } = filledTable(one, madeUp, urls);
      const cells = rows(madeUp, urls);
      const empty = namesOf({ ...one, columns }).filter((name) =>
        cells.every((row) => (row[name] ?? '') === ''),
      );
      expect(cells.length === 0 ? [] : empty).toEqual([]);
    },
  );
});

/**
 * The record as a workbook (Office Open XML, ISO/IEC 29500): a sheet for each table of the CSV files,
 * typed as its columns are declared, so that a spreadsheet has nothing to guess: neither the encoding,
 * nor that `2014-06` is a month, nor that a text which begins with `=` is no formula. The same record
 * gives the same bytes: the times within are those of the revision.
 */
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { DATASET_DESCRIPTION, instant, revisionOf, SITE_NAME } from '../identity.ts';
import { cellValue, WIDTHS } from './cell-value.ts';
import { about } from './tables/about.ts';
import { filledTable } from './tables/filled.ts';
import { columnsOfTables, csvTables } from './tables/index.ts';
import type { Table } from './tables/table.ts';

/** The tables in the order of their sheets: what explains the others stands first. */
export const sheetTables: readonly Table[] = [
  { ...about, name: 'About' },
  columnsOfTables,
  ...csvTables.filter((table) => table !== columnsOfTables),
];

/** The workbook as the bytes of its file. */
export function workbookFile(record: TrackerRecord, urls: Urls): Promise<Uint8Array> {
  const revision = instant(revisionOf(record));
  return writeXlsx({
    sheets: sheetTables.map((table) => toSheet(table, record, urls)),
    properties: {
      title: SITE_NAME,
      description: DATASET_DESCRIPTION,
      created: revision,
      modified: revision,
    },
  });
}

function toSheet(table: Table, record: TrackerRecord, urls: Urls): WriteSheet {
  const { name, columns, rows } = filledTable(table, record, urls);
  return {
    name,
    columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
    rows: [
      columns.map((column) => column.name),
      ...rows(record, urls).map((row) =>
        columns.map((column) => cellValue(row[column.name] ?? null, column.type)),
      ),
    ],
    freezePane: { rows: 1 },
  };
}

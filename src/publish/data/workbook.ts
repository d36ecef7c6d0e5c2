/**
 * The record as a workbook (Office Open XML, ISO/IEC 29500): a sheet for each table of the CSV files,
 * typed as its columns are declared, so that a spreadsheet has nothing to guess: neither the encoding,
 * nor that `2014-06` is a month, nor that a text which begins with `=` is no formula. The same record
 * gives the same bytes: the times within are those of the revision.
 */
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { DATASET_DESCRIPTION, instant, revisionOf, SITE_NAME } from '../identity.ts';
import { about } from './tables/about.ts';
import { columnsOfTables, csvTables } from './tables/index.ts';
import type { Cell, Column, Table } from './tables/table.ts';

/** The tables in the order of their sheets: what explains the others stands first. */
export const sheetTables: readonly Table[] = [
  { ...about, name: 'About' },
  columnsOfTables,
  ...csvTables.filter((table) => table !== columnsOfTables),
];

/** The most characters that a cell holds (UTF-16 units); a spreadsheet calls a file with more broken. */
export const CELL_LIMIT = 32_767;

const CUT = ' […] cut here, where a cell ends; the CSV file has the whole.';

/** The first day on which all spreadsheets agree: some take 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';

/** Width of a column in characters, by its type. */
const WIDTHS: Readonly<Record<Column['type'], number>> = {
  string: 24,
  integer: 10,
  date: 12,
  uri: 24,
};

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

function toSheet({ name, columns, rows }: Table, record: TrackerRecord, urls: Urls): WriteSheet {
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

/** What a cell holds: a number, a whole day as a date, or text, whatever the text looks like. */
export function cellValue(cell: Cell, type: Column['type']): CellValue {
  if (typeof cell !== 'string') return cell;
  if (type === 'date' && cell >= FIRST_DAY) return instant(cell);
  const text = cell.length > CELL_LIMIT ? cell.slice(0, CELL_LIMIT - CUT.length) + CUT : cell;
  // `_x0041_` stands for A (ST_Xstring, 22.9.2.19), so that a text which has it as it is escapes it.
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

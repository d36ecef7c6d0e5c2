/** What a cell of a workbook holds (Office Open XML, ISO/IEC 29500). Safe for browsers. */
import type { CellValue } from 'hucre/xlsx';
import { instant } from '../identity.ts';
import type { Cell, Column } from './tables/column.ts';

/** The most characters that a cell holds (UTF-16 units); a spreadsheet calls a file with more broken. */
export const CELL_LIMIT = 32_767;

const CUT = ' […] cut here, where a cell ends; the CSV file has the whole.';

/** The first day on which all spreadsheets agree: some take 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';

/** Width of a column in characters, by its type. */
export const WIDTHS: Readonly<Record<Column['type'], number>> = {
  string: 24,
  integer: 10,
  date: 12,
  uri: 24,
};

/** What a cell holds: a number, a whole day as a date, or text, whatever the text looks like. */
export function cellValue(cell: Cell, type: Column['type']): CellValue {
  if (typeof cell !== 'string') return cell;
  if (type === 'date' && cell >= FIRST_DAY) return instant(cell);
  const text = cell.length > CELL_LIMIT ? cell.slice(0, CELL_LIMIT - CUT.length) + CUT : cell;
  // `_x0041_` stands for A (ST_Xstring, 22.9.2.19), so that a text which has it as it is escapes it.
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

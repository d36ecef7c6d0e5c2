/**
 * CSV (RFC 4180), safe for browsers: UTF-8 without a byte order mark, lines ending in CR LF, quotation
 * marks only where they are needed, doubled inside. Values are never altered, also when they begin
 * with `=`: who works in a spreadsheet program opens the workbook, as the page about the data says. A byte
 * order mark would become part of the first column's name in R's `read.csv` and in many CSV parsers.
 */
import type { Cell, Column, Row } from './tables/table.ts';

/** Rows as CSV text with a line of column names. */
export function csvText(columns: readonly Column[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

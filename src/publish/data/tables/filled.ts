import { memoPerRecord } from '../../../record/memo.ts';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import type { Row, Table } from './table.ts';

/** The rows of tables of a record, made once for each address of the site. */
const madeRows = memoPerRecord<TrackerRecord, Map<string, Map<Table, Row[]>>>(() => new Map());

function rowsOf(table: Table, record: TrackerRecord, urls: Urls): Row[] {
  const made = madeRows(record);
  const home = urls.absolute(urls.base);
  const ofSite = made.get(home) ?? new Map<Table, Row[]>();
  made.set(home, ofSite);
  const rows = ofSite.get(table) ?? table.rows(record, urls);
  ofSite.set(table, rows);
  return rows;
}

/**
 * A table without the optional columns that are empty in every row of the record, which would only be
 * in the way of those who read it; they come with their first value. A table without rows keeps all, and so
 * does what `needed` names. Its rows are made once for a record.
 */
export function filledTable(
  table: Table,
  record: TrackerRecord,
  urls: Urls,
  needed: (column: string) => boolean = () => false,
): Table {
  const rows = rowsOf(table, record, urls);
  const filled = new Set(
    rows.flatMap((row) => Object.keys(row).filter((name) => (row[name] ?? '') !== '')),
  );
  const stays = (name: string) => rows.length === 0 || filled.has(name) || needed(name);
  const columns = table.columns.filter(({ name, optional }) => !optional || stays(name));
  const names = new Set(columns.map(({ name }) => name));
  return {
    ...table,
    columns,
    foreignKeys: table.foreignKeys.filter(({ fields }) => fields.every((name) => names.has(name))),
    rows: () => rows,
  };
}

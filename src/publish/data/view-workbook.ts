/** The events of a view of the timeline as a workbook. Safe for browsers, which load it when it is asked for. */
import { parseCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { LICENCE, SITE_NAME } from '../identity.ts';
import { cellValue, WIDTHS } from './cell-value.ts';
import type { Column } from './tables/column.ts';

/** What a workbook of a view holds. */
export interface ViewOfRecord {
  readonly title: string;
  /** The address of the view. */
  readonly address: string;
  /** The published table of columns, as CSV. */
  readonly columns: string;
  /** Tables by their published names, as CSV with the view's rows. */
  readonly tables: Readonly<Record<string, string>>;
}

/**
 * The workbook as the bytes of its file: what it is, a sheet for each table, typed as its columns are
 * declared, and what these columns mean.
 */
export async function viewWorkbook({
  title,
  address,
  columns,
  tables,
}: ViewOfRecord): Promise<Uint8Array<ArrayBuffer>> {
  const [head = [], ...declared] = parseCsv(columns).map((row) => row.map(String));
  const [tableAt, nameAt, typeAt] = ['table_name', 'column_name', 'type'].map((name) =>
    head.indexOf(name),
  );
  const declaredOf = (table: string) => declared.filter((row) => row[tableAt ?? 0] === table);
  const sheets = Object.entries(tables).map(([name, csv]): WriteSheet => {
    const [names = [], ...rows] = parseCsv(csv).map((row) => row.map(String));
    const types = names.map((column) => {
      const found = declaredOf(name).find((row) => row[nameAt ?? 0] === column);
      return typeOf(found?.[typeAt ?? 0]);
    });
    return sheet(
      name,
      names,
      rows.map((row) => row.map((text, place) => cellOf(text, types[place] ?? 'string'))),
      types.map((type) => WIDTHS[type]),
    );
  });
  const about = sheet(
    'About',
    ['what', 'text'],
    [
      ['view', title],
      ['address', address],
      ['from', SITE_NAME],
      ['licence', `${LICENCE.title}, ${LICENCE.url}`],
    ],
    [12, 90],
  );
  const meanings = sheet(
    'columns',
    head,
    Object.keys(tables).flatMap(declaredOf),
    head.map(() => WIDTHS.string),
  );
  return new Uint8Array(
    await writeXlsx({ sheets: [about, ...sheets, meanings], properties: { title } }),
  );
}

function sheet(
  name: string,
  head: readonly string[],
  rows: WriteSheet['rows'],
  widths: readonly number[],
): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [[...head], ...(rows ?? [])],
    freezePane: { rows: 1 },
  };
}

function cellOf(text: string, type: Column['type']) {
  if (text === '') return null;
  return cellValue(type === 'integer' ? Number(text) : text, type);
}

function typeOf(word: string | undefined): Column['type'] {
  return word === 'integer' || word === 'date' || word === 'uri' ? word : 'string';
}

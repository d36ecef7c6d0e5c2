/** The workbook, unzipped and read by its XML as the standard lays it out, not by its writer. */
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { filledTable } from '../../../src/publish/data/tables/filled.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import { CELL_LIMIT, cellValue } from '../../../src/publish/data/cell-value.ts';
import { sheetTables, workbookFile } from '../../../src/publish/data/workbook.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

/** What stands in one cell: a date is a number whose style has a format of days. */
type Read = string | { readonly number: number; readonly date: boolean };

/** The parts of a ZIP archive, by its central directory (APPNOTE 4.3.12). */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const name = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const text = (method === 8 ? inflateRawSync(data) : data).toString('utf8');
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), text);
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of a string: the entities of XML, then the escapes of ST_Xstring. */
function stringOf(xml: string): string {
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''))
    .join('')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheets of a workbook: name and rows, an empty cell as ''. */
function read(bytes: Uint8Array): Map<string, Read[][]> {
  const parts = unzip(bytes);
  const part = (path: string) => parts.get(path) ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, xml = '']) => stringOf(xml),
  );
  const formats = new Map(
    [...part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );
  const [, styles = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part('xl/styles.xml')) ?? [];
  const isDate = [...styles.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(
    ([, id = '']) => id === '14' || /yyyy/.test(formats.get(id) ?? ''),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], index) => [
      name,
      [
        ...part(`xl/worksheets/sheet${String(index + 1)}.xml`).matchAll(
          /<row [^>]*>(.*?)<\/row>/gs,
        ),
      ].map(([, row = '']) => {
        const cells: Read[] = [];
        for (const [, attributes = '', xml = ''] of row.matchAll(
          /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
        )) {
          const [, reference = ''] = /r="([A-Z]+\d+)"/.exec(attributes) ?? [];
          const [, type = 'n'] = /t="(\w+)"/.exec(attributes) ?? [];
          const [, style = '0'] = /s="(\d+)"/.exec(attributes) ?? [];
          expect(xml, 'a formula').not.toContain('<f');
          const [, value = ''] = /<v>(.*?)<\/v>/.exec(xml) ?? [];
          const number = { number: Number(value), date: isDate[Number(style)] ?? false };
          cells[columnOf(reference)] =
            type === 's' ? (strings[Number(value)] ?? '?') : type === 'n' ? number : stringOf(xml);
        }
        return Array.from(cells, (cell) => cell ?? '');
      }),
    ]),
  );
}

/** The day that a number of a date stands for (ECMA-376, 18.17.4.1; from March 1900). */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

describe.each([
  ['a made-up record', madeUp],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('the workbook of %s', async (_, record) => {
  const bytes = await workbookFile(record, urls);
  const sheets = read(bytes);

  it('begins with what it is and what the columns mean, and has every table', () => {
    const names = [...sheets.keys()];
    expect(names.slice(0, 2)).toEqual(['About', 'columns']);
    expect(names.slice(1).toSorted()).toEqual(csvTables.map(({ name }) => name).toSorted());
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    const about = new Map(sheets.get('About')?.map(([key, value]) => [key, value]));
    expect(about.get('updated')).toBe(record.updated);
    expect(about.get('licence')).toBe('CC-BY-4.0');
    expect(about.get('url')).toBe('https://norms.example/sub/');
    expect(about.get('citation')).toContain(`Revision ${record.updated}`);
  });

  it.each(sheetTables.map((table) => [table.name, table] as const))('%s', (name, whole) => {
    const table = filledTable(whole, record, urls);
    const [header, ...rows] = sheets.get(name) ?? [];
    expect(header).toEqual(table.columns.map((column) => column.name));
    const expected = table.rows(record, urls);
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of rows.entries()) {
      const cells = table.columns.map(({ type }, place) => {
        const cell = row[place] ?? '';
        if (typeof cell === 'string') return cell;
        expect(cell.date, `${name}: a date`).toBe(type === 'date');
        return cell.date ? dayOf(cell.number) : cell.number;
      });
      expect(cells).toEqual(table.columns.map((column) => expected[index]?.[column.name] ?? ''));
    }
  });

  it('keeps a month as text and has whole days as dates', () => {
    const [header = [], ...rows] = sheets.get('events') ?? [];
    const cell = (row: Read[], name: string) => row[header.indexOf(name)];
    const months = rows.filter((row) => /^\d{4}-\d{2}$/.test(String(cell(row, 'date_edtf'))));
    if (record === madeUp) expect(months.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(cell(row, 'date_edtf')).toEqual(expect.any(String));
      expect(cell(row, 'date_earliest')).toMatchObject({ date: true });
    }
  });

  it('was made and changed on the day of the revision', () => {
    const core = unzip(bytes).get('docProps/core.xml') ?? '';
    const times = [...core.matchAll(/<dcterms:(\w+)[^>]*>([^<]*)</g)].map(([, name, at]) => [
      name,
      at,
    ]);
    const at = `${record.updated}T00:00:00Z`;
    expect(times).toEqual([
      ['created', at],
      ['modified', at],
    ]);
  });

  it('is the same twice', async () => {
    expect(Buffer.from(await workbookFile(record, urls)).equals(Buffer.from(bytes))).toBe(true);
  });
});

it('keeps every character, line breaks and a leading = included', async () => {
  const sheets = read(await workbookFile(fixture, urls));
  const [header = [], ...rows] = sheets.get('events') ?? [];
  const row = rows.find((cells) => cells[header.indexOf('id')] === nasty.id) ?? [];
  expect(row[header.indexOf('title')]).toBe(nasty.title);
  expect(row[header.indexOf('summary')]).toBe(nasty.summary);
});

describe('a cell', () => {
  it.each(['=1+1', '+41', '-x', '@a', '1e5', '007', 'TRUE', '2014-06', '2014', '2014-06-05'])(
    'of text stays text: %s',
    (text) => {
      expect(cellValue(text, 'string')).toBe(text);
    },
  );

  it('of a day is a date, but before March 1900, where spreadsheets disagree', () => {
    expect(cellValue('2014-06-05', 'date')).toEqual(new Date('2014-06-05T00:00:00Z'));
    expect(cellValue('1900-03-01', 'date')).toEqual(new Date('1900-03-01T00:00:00Z'));
    expect(cellValue('1900-02-28', 'date')).toBe('1900-02-28');
    expect(cellValue('1865-05-17', 'date')).toBe('1865-05-17');
  });

  it('of a number is a number, an empty one is empty', () => {
    expect(cellValue(0, 'integer')).toBe(0);
    expect(cellValue(null, 'date')).toBeNull();
  });

  it('escapes what would be read as an escape', () => {
    expect(cellValue('a _x0041_x000d_ b', 'string')).toBe('a _x005F_x0041_x005F_x000d_ b');
    expect(cellValue('max_x_y', 'string')).toBe('max_x_y');
  });

  it('says where the rest is when a spreadsheet holds no more', () => {
    const long = 'a'.repeat(CELL_LIMIT);
    expect(cellValue(long, 'string')).toBe(long);
    const cut = String(cellValue(`${long}b`, 'string'));
    expect(cut).toHaveLength(CELL_LIMIT);
    expect(cut).toMatch(/a \[…\] cut here, .*CSV/);
  });
});

/** The downloads below `data/v1/`, each made once for a record. */
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { biblatexFile, bibtexFile } from '../citation/bibtex.ts';
import { cslFile } from '../citation/csl.ts';
import { risFile } from '../citation/ris.ts';
import { csvText } from './csv.ts';
import { dataPackageText } from './datapackage.ts';
import { sqliteFile } from './sqlite.ts';
import { filledTable } from './tables/filled.ts';
import { csvTables } from './tables/index.ts';
import { typesText } from './typescript.ts';
import { workbookFile } from './workbook.ts';

type Content = string | Uint8Array;
type Make = (record: TrackerRecord, urls: Urls) => Content | Promise<Content>;

/** How each download is made, by its file name. */
const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ...csvTables.map((table): [string, Make] => [
    `${table.name}.csv`,
    (record, urls) => {
      const { columns, rows } = filledTable(table, record, urls);
      return csvText(columns, rows(record, urls));
    },
  ]),
  ['record.sqlite', sqliteFile],
  ['record.xlsx', workbookFile],
  [
    'datapackage.json',
    (record, urls) => dataPackageText(record, urls, (name) => dataFile(name, record, urls)),
  ],
  ['types.d.ts', (_record, urls) => typesText(urls)],
  ['events.bib', biblatexFile],
  ['events-plain.bib', bibtexFile],
  ['events.ris', risFile],
  ['events.csl.json', cslFile],
]);

/** The names of the downloads. */
export const dataFileNames: readonly string[] = [...makers.keys()];

const made = new WeakMap<TrackerRecord, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

/** A download as bytes, UTF-8 where it is text. A name that none has is a `RangeError`. */
export function dataFile(
  name: string,
  record: TrackerRecord,
  urls: Urls,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = made.get(record) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  made.set(record, files);
  const key = `${urls.absolute(urls.base)} ${name}`;
  const bytes = files.get(key) ?? makeFile(name, record, urls);
  files.set(key, bytes);
  return bytes;
}

async function makeFile(
  name: string,
  record: TrackerRecord,
  urls: Urls,
): Promise<Uint8Array<ArrayBuffer>> {
  const make = makers.get(name);
  if (!make) throw new RangeError(`there is no download "${name}"`);
  const content = await make(record, urls);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

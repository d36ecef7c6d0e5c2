/** The Data Package (version 2.0 of the standard) of the tables, the database and the workbook. */
import { createHash } from 'node:crypto';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import {
  DATASET_DESCRIPTION,
  DATASET_NAME,
  instant,
  LICENCE,
  revisionOf,
  SITE_NAME,
} from '../identity.ts';
import { jsonText } from '../text.ts';
import { absolute } from '../paths.ts';
import { filledTable } from './tables/filled.ts';
import { csvTables } from './tables/index.ts';
import type { Column, Table } from './tables/table.ts';

/** The bytes of a published file, by its name. */
export type FileBytes = (name: string) => Promise<Uint8Array>;

/** `datapackage.json` as JSON text: the tables with their Table Schemas, sizes and SHA-256 hashes. */
export async function dataPackageText(
  record: TrackerRecord,
  urls: Urls,
  bytesOf: FileBytes,
): Promise<string> {
  const revision = revisionOf(record);
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATASET_NAME,
    id: absolute(urls, 'data/'),
    title: SITE_NAME,
    description: DATASET_DESCRIPTION,
    homepage: absolute(urls, ''),
    version: revision,
    created: instant(revision).toISOString(),
    keywords: ['cyber norms', 'cyber diplomacy', 'international law', 'cybersecurity'],
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.title }],
    contributors: [{ title: `Editors of the ${SITE_NAME}`, roles: ['publisher'] }],
    resources: [
      ...(await Promise.all(
        csvTables.map(async (table) => ({
          name: table.name,
          type: 'table',
          path: `${table.name}.csv`,
          title: table.title,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          ...measured(await bytesOf(`${table.name}.csv`)),
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: tableSchema(filledTable(table, record, urls)),
        })),
      )),
      {
        name: 'record',
        path: 'record.sqlite',
        title: 'All tables with keys, views and full-text search',
        format: 'sqlite',
        mediatype: 'application/vnd.sqlite3',
        ...measured(await bytesOf('record.sqlite')),
      },
      {
        name: 'workbook',
        path: 'record.xlsx',
        title: 'All tables as a workbook, for spreadsheet programs',
        format: 'xlsx',
        mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ...measured(await bytesOf('record.xlsx')),
      },
    ],
  });
}

/** The Table Schema (version 2.0 of the standard) of a table. */
function tableSchema({ columns, primaryKey, foreignKeys }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(toField),
    fieldsMatch: ['exact'],
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields, table, references }) => ({
        fields,
        reference: { resource: table, fields: references },
      })),
    }),
  };
}

function toField({ name, type, description, optional = false, values }: Column) {
  return {
    name,
    type: type === 'uri' ? 'string' : type,
    ...(type === 'uri' && { format: 'uri' }),
    description,
    constraints: { required: !optional, ...(values && { enum: values }) },
  };
}

function measured(bytes: Uint8Array) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { bytes: bytes.byteLength, hash: `sha256:${hash}` };
}

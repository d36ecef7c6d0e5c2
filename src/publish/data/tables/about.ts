/** What the files that hold the whole record say about themselves, as rows of a table. */
import { datasetCitation } from '../../citation/dataset.ts';
import {
  DATASET_DESCRIPTION,
  LICENCE,
  revisionOf,
  SHAPES_VERSION,
  SITE_NAME,
} from '../../identity.ts';
import { absolute } from '../../paths.ts';
import { textColumn } from './columns.ts';
import type { Table } from './table.ts';

/** Title, address, revision, licence and citation of the record, a row each. */
export const about: Table = {
  name: 'about',
  title: 'What this is',
  columns: [textColumn('key', 'What.'), textColumn('value', 'Its value.')],
  primaryKey: ['key'],
  foreignKeys: [],
  rows: (record, urls) =>
    Object.entries({
      title: SITE_NAME,
      description: DATASET_DESCRIPTION,
      url: absolute(urls, ''),
      documentation: absolute(urls, 'data/'),
      version: SHAPES_VERSION,
      updated: revisionOf(record),
      as_of: record.asOf,
      licence: LICENCE.id,
      licence_url: LICENCE.url,
      citation: datasetCitation(record, urls),
    }).map(([key, value]) => ({ key, value })),
};

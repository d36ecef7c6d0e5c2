/** Every key that an editor can write is published, or is named here with the reason why it is not. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { kindRow, kinds } from '../../../src/domain/kinds.ts';
import { apiFiles, apiFileText, eventFileText } from '../../../src/publish/data/api/files.ts';
import { csvText } from '../../../src/publish/data/csv.ts';
import type { JsonSchema } from '../../../src/publish/data/json-schema.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import { buildRecord } from '../../../src/record/build.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF, madeUp, urls } from '../records.ts';
import { changed, leaves } from './changes.ts';

/** Keys that no publication of data holds. */
const PRIVATE: Readonly<Record<string, string>> = {
  'events withdrawn.date': 'What is withdrawn leaves the data; its page and the feeds tell of it.',
  'events withdrawn.reason':
    'What is withdrawn leaves the data; its page and the feeds tell of it.',
};

const api = (record: TrackerRecord) =>
  [
    ...apiFiles.map((file) => apiFileText(file, record, urls)),
    ...record.events.map((event) => eventFileText(record, event, urls)),
  ].join('');
const tables = (record: TrackerRecord) =>
  csvTables.map((table) => csvText(table.columns, table.rows(record, urls))).join('');

const base = buildRecord(fullEntries, AS_OF);
const [baseApi, baseTables] = [api(base), tables(base)];
const paths = kinds.flatMap((kind) =>
  leaves(z.toJSONSchema(kindRow(kind).schema, { io: 'input' }) as JsonSchema).map(
    (path) => [kind, path] as const,
  ),
);

it.each(paths)('%s %s is published', (kind, path) => {
  const name = `${kind} ${path}`;
  const record = changed(kind, path);
  if (name in PRIVATE) {
    expect(record && api(record), 'published after all').toBeUndefined();
    return;
  }
  expect(record, 'full-record.ts holds no such key').toBeDefined();
  if (!record) return;
  expect(api(record) !== baseApi, 'not in the API').toBe(true);
  expect(tables(record) !== baseTables, 'not in the tables').toBe(true);
});

it.each(csvTables.map((table) => [table.name, table] as const))(
  'has no column that is always empty: %s',
  (_name, table) => {
    const rows = [base, madeUp].flatMap((record) => table.rows(record, urls));
    const empty = table.columns.filter(({ name }) => rows.every((row) => row[name] === null));
    expect(empty.map(({ name }) => name)).toEqual([]);
  },
);

it.each(kinds)('%s have a table, of their own or of all that share their ids', (kind) => {
  const names = csvTables.map(({ name }) => name);
  expect(names.includes(kind) || names.includes(kindRow(kind).namespace)).toBe(true);
});

it('knows only private keys that exist', () => {
  const names = paths.map(([kind, path]) => `${kind} ${path}`);
  expect(Object.keys(PRIVATE).filter((name) => !names.includes(name))).toEqual([]);
});

/** Every reference that an entry makes is a foreign key of a table, or is said to be none. */
import { expect, it } from 'vitest';
import { kindRow, kinds } from '../../../src/domain/kinds.ts';
import { referencesOf } from '../../../src/domain/references.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import { buildRecord } from '../../../src/record/build.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF, urls } from '../records.ts';
import { changed } from './changes.ts';

/** References whose cells are no foreign keys, and why. */
const OF_ENTRY =
  'Sources of such entries are found by kind and id; the cell holds the locator, too.';
const NO_KEY: Readonly<Record<string, string>> = {
  'organisations members[].source': OF_ENTRY,
  'norms texts[].adoption.source': OF_ENTRY,
  'norms texts[].source': OF_ENTRY,
  'actors also_known_as[].source': OF_ENTRY,
  'dossiers steps[].source': OF_ENTRY,
  'norms texts[].adoption.by[]': 'Several ids stand in one cell.',
};

const references = kinds.flatMap((kind) =>
  referencesOf(kindRow(kind).schema).map(({ path, names }) => {
    const name = path.join('.').replaceAll('.[]', '[]');
    return [`${kind} ${name}`, kind, name, names] as const;
  }),
);

/** What stands in each column of each table, in no order. */
function columns(record: TrackerRecord): Map<string, string> {
  return new Map(
    csvTables.flatMap((table) => {
      const rows = table.rows(record, urls);
      return table.columns.map(({ name }): [string, string] => [
        `${table.name}.${name}`,
        JSON.stringify(rows.map((row) => row[name]).toSorted()),
      ]);
    }),
  );
}

const base = columns(buildRecord(fullEntries, AS_OF));
const keys = new Map(
  csvTables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.map(({ fields, table }): [string, string] => [`${name}.${fields.at(-1)}`, table]),
  ),
);
/** Tables whose rows a reference to a set of entries, or to their parts, may lead to. */
const tablesOf = (names: string): readonly string[] =>
  ({ sources: ['sources', 'entry_sources'], views: ['norm_views'] })[names] ?? [names];

it.each(references)('%s', (name, kind, path, names) => {
  const record = changed(kind, path);
  if (!record) throw new Error('full-record.ts holds no such key');
  const now = columns(record);
  const led = [...base.keys()].filter(
    (column) =>
      base.get(column) !== now.get(column) && tablesOf(names).includes(keys.get(column) ?? ''),
  );
  if (name in NO_KEY) expect(led, 'a foreign key after all').toEqual([]);
  else expect(led, `no foreign key to ${names}`).not.toEqual([]);
});

it('knows only references that exist', () => {
  const known = new Set<string>(references.map(([name]) => name));
  expect(Object.keys(NO_KEY).filter((name) => !known.has(name))).toEqual([]);
});

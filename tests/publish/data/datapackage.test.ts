/** The Data Package, held against the official profiles and against the files that it describes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFile, dataFileNames } from '../../../src/publish/data/files.ts';
import { csvTables } from '../../../src/publish/data/tables/index.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { compileOlder } from '../ajv.ts';
import { real } from '../real-record.ts';
import { fixture, urls } from '../records.ts';

interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly fieldsMatch: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly dialect?: object;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: TableSchema;
}
interface DataPackage {
  readonly $schema: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly contributors: readonly { readonly roles: readonly string[] }[];
  readonly resources: readonly Resource[];
}

function profile(name: string) {
  const path = join(import.meta.dirname, '..', 'fixtures', 'profiles', `${name}-1.json`);
  return compileOlder(JSON.parse(readFileSync(path, 'utf8')) as object);
}

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('the Data Package of %s', async (_, record) => {
  const value = JSON.parse(
    new TextDecoder().decode(await dataFile('datapackage.json', record, urls)),
  ) as DataPackage;
  const tables = value.resources.flatMap(({ schema }) => schema ?? []);

  it('follows the official profiles of Data Package and Table Schema', () => {
    expect(profile('data-package')(value)).toEqual([]);
    const validate = profile('table-schema');
    expect(tables.flatMap(validate)).toEqual([]);
  });

  it('is held to profiles that can find fault', () => {
    expect(profile('data-package')({ ...value, resources: [{}] })).not.toEqual([]);
    expect(profile('table-schema')({ ...tables[0], fields: [{}] })).not.toEqual([]);
  });

  it('has what version 2 of the standard adds', () => {
    expect(value.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(value.contributors.every(({ roles }) => roles.length > 0)).toBe(true);
    for (const { name, type, schema } of value.resources) {
      expect(name).toMatch(/^[a-z0-9_]+$/);
      expect(type).toBe(schema ? 'table' : undefined);
    }
    for (const { $schema, fieldsMatch, fields, primaryKey } of tables) {
      expect($schema).toBe('https://datapackage.org/profiles/2.0/tableschema.json');
      expect(fieldsMatch).toEqual(['exact']);
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...primaryKey]));
    }
  });

  it('names the delimiter of every table, without which the npm client reads none but guesses', () => {
    for (const { dialect, schema } of value.resources) {
      expect(dialect).toEqual(
        schema && {
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true,
        },
      );
    }
  });

  it('has no address whose host ends in a dot, which clients refuse', () => {
    const dotted = csvTables.flatMap((table) =>
      table
        .rows(record, urls)
        .flatMap((row) =>
          table.columns.map(({ type, name }) => (type === 'uri' ? row[name] : null)),
        )
        .filter((cell) => /^https?:\/\/[^/?#]*\.([/?#:]|$)/.test(String(cell))),
    );
    expect(dotted).toEqual([]);
  });

  it('names the revision of the record and its licence', () => {
    expect(value.version).toBe(record.updated);
    expect(value.created).toBe(`${record.updated}T00:00:00.000Z`);
    expect(value.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  it('measures every file, and has keys between its own tables', async () => {
    const names = new Set(value.resources.map(({ name }) => name));
    expect(names.size).toBe(value.resources.length);
    for (const { path, bytes, hash, schema } of value.resources) {
      expect(dataFileNames).toContain(path);
      const content = await dataFile(path, record, urls);
      expect(bytes).toBe(content.byteLength);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      for (const { reference } of schema?.foreignKeys ?? []) {
        expect(names).toContain(reference.resource);
      }
    }
  });
});
